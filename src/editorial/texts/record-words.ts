import type { Payload } from 'payload';
import { formatDateTime } from '../../language/format-date.ts';
import { fromIso } from '../../model/instant.ts';
import { isLocale } from '../../model/locale.ts';
import { adminText, isAdminKey } from './admin-text.ts';

/** What a column of a record holds, which is written for programs: an instant, an account's id, a word of the catalog. */
export type RecordValue = 'instant' | 'account' | 'act' | 'entry' | 'language';

/**
 * The value as people read it, in the language of whoever looks; as it stands where nothing better is known, such as the
 * id of an account that is gone. Throws RangeError for an instant that is none.
 */
export async function recordWords(
  says: RecordValue,
  value: unknown,
  { payload, language }: { payload: Payload; language: string },
): Promise<string> {
  if (typeof value !== 'string' || value === '') return '';
  switch (says) {
    case 'instant': {
      const { timeZone } = await payload.findGlobal({
        slug: 'organisation',
        depth: 0,
        select: { timeZone: true },
      });
      return formatDateTime(fromIso(value), isLocale(language) ? language : 'en', timeZone);
    }
    case 'account':
      return (await nameOf(payload, value)) ?? value;
    default: {
      const key = `options.${says}.${value}`;
      return isAdminKey(key) ? adminText(language, key) : value;
    }
  }
}

async function nameOf(payload: Payload, id: string): Promise<string | undefined> {
  const account = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    select: { name: true, email: true },
  });
  return account?.name?.trim() ? account.name : account?.email;
}
