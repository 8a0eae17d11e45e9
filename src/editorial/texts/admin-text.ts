import en from '../../../locales/en/admin.json' with { type: 'json' };
import km from '../../../locales/km/admin.json' with { type: 'json' };
import ru from '../../../locales/ru/admin.json' with { type: 'json' };
import type { LabelFunction } from 'payload';
import { filledText, lookUp, type Catalog, type Values } from '../../language/filled-text.ts';
import type { StringKey } from '../../language/string-key.ts';
import { isLocale, locales, type Locale } from '../../model/locale.ts';

/** A string of `locales/{locale}/admin.json`. */
export type AdminKey = StringKey<typeof en>;

const catalogs: Record<Locale, Catalog> = { km, en, ru };

/** Is there a string of this name, without plural forms? */
export function isAdminKey(key: string): key is AdminKey {
  return lookUp(en, key) !== undefined;
}

/**
 * A string of the admin in one language, for code of the server; components of the browser have `useAdminText`. A
 * language we do not write in (`req.i18n.language` is any of Payload's) gets English. Throws where the key is unknown.
 */
export function adminText(language: string, key: AdminKey, values: Values = {}): string {
  const locale = isLocale(language) ? language : 'en';
  return filledText(catalogs[locale], key, values, locale);
}

/**
 * The string as a label, in the language of who looks. Of a label given in every language Payload makes
 * "[object Object]" where it fills one into what screen readers are told.
 */
export function label(key: AdminKey): LabelFunction {
  return ({ i18n }) => adminText(i18n.language, key);
}

/** The string in every language, as Payload's configuration takes descriptions and names of groups. */
export function labels(key: AdminKey): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, adminText(locale, key)])) as Record<
    Locale,
    string
  >;
}

/** The options of a select, each with the label that the catalog has under `{prefix}.{value}`. */
export function labelledOptions<Prefix extends string, Value extends string>(
  prefix: Prefix,
  values: readonly (`${Prefix}.${Value}` extends AdminKey ? Value : never)[],
): { value: string; label: Record<Locale, string> }[] {
  return values.map((value) => ({ value, label: labels(`${prefix}.${value}` as AdminKey) }));
}
