import type { FieldHook } from 'payload';
import { locales } from '../../model/locale.ts';

/**
 * For `_status`: a language without text is a draft too. Payload looks for a draft by the status of the language that
 * is asked for; where a language has none it answers with the document as it was created, and a form opened in that
 * language would show, and save, shared fields that were changed long ago in another.
 */
export const draftInEveryLocale: FieldHook = ({ siblingDocWithLocales, value }) => {
  // Payload takes the other languages from this object after the hook has run.
  const stored = siblingDocWithLocales as { _status?: Record<string, unknown> | null };
  stored._status = {
    ...Object.fromEntries(locales.map((locale) => [locale, 'draft'])),
    ...withoutNulls(stored._status ?? {}),
  };
  return value as unknown;
};

function withoutNulls(statuses: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(statuses).filter(([, status]) => status !== null));
}
