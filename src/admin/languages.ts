import { deepMergeSimple } from '@payloadcms/translations/utilities';
import { en } from '@payloadcms/translations/languages/en';
import { ru } from '@payloadcms/translations/languages/ru';
import english from '../../locales/en/payload.json' with { type: 'json' };
import khmer from '../../locales/km/payload.json' with { type: 'json' };
import russian from '../../locales/ru/payload.json' with { type: 'json' };
import type { Locale } from '../model/locale.ts';

/**
 * What the admin itself says, in every language it is offered in. Payload ships English and Russian, of which
 * `locales/{en,ru}/payload.json` hold what we word otherwise; it has no Khmer, so `locales/km/payload.json` holds all.
 * Khmer borrows the date names of English where Payload loads them, and gets its own from `khmer-dates.ts`.
 */
export const adminLanguages = {
  km: { dateFNSKey: 'en-US', translations: khmer },
  en: { dateFNSKey: en.dateFNSKey, translations: withOurs(en.translations, english) },
  ru: { dateFNSKey: ru.dateFNSKey, translations: withOurs(ru.translations, russian) },
} as const satisfies Record<Locale, { dateFNSKey: string; translations: object }>;

function withOurs<Strings extends object>(theirs: Strings, ours: object): Strings {
  return deepMergeSimple<Strings>(theirs, ours);
}
