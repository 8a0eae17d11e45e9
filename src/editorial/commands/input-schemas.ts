import { z } from 'zod';
import { cleanField } from '../../ledger/clean-text.ts';
import { latestSettings } from '../../ledger/entries-of.ts';
import type { LedgerRequest } from '../../ledger/ledger-request.ts';
import { noonIn, parseIsoDate } from '../../language/calendar-date.ts';
import { fromIso, type Instant } from '../../model/instant.ts';
import { locales, type Locale } from '../../model/locale.ts';

/** Text that every encoding can hold. */
export const wellFormedText = z
  .string()
  .refine((text) => text.isWellFormed(), 'The text holds half a character.');

export const releaseId = z.string().min(1);

export const someLocales = z
  .array(z.enum(locales))
  .min(1)
  .refine((named) => new Set(named).size === named.length, 'A locale is named twice.');

/** Words for the public, per locale; whether they may be empty is asked by the rules. */
export const publicWords = z
  .partialRecord(z.enum(locales), z.string().max(5000).transform(cleanField))
  .refine((named) => Object.keys(named).length > 0, 'At least one locale is needed.');

/** An instant with its offset (`2026-11-21T08:00:00Z`), or a date, which means noon in the organisation's zone. */
export const moment = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.date().refine((text) => parseIsoDate(text) !== null, 'There is no such day.'),
]);

/** The instant that was meant (rules §2). */
export async function instantOf(req: LedgerRequest, text: z.output<typeof moment>): Promise<Instant> {
  const date = parseIsoDate(text);
  if (!date) return fromIso(text);
  const settings = await latestSettings(req);
  if (!settings) throw new Error('The ledger has no settings yet, so a date has no time zone.');
  return noonIn(date, settings.organisation.timeZone);
}

/** The words in the order of the list of locales. */
export function wordsByLocale(words: z.output<typeof publicWords>): { locale: Locale; words: string }[] {
  return locales.flatMap((locale) => {
    const said = words[locale];
    return said === undefined ? [] : [{ locale, words: said }];
  });
}
