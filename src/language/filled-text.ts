import type { Locale } from '../model/locale.ts';
import { formatInteger } from './format-integer.ts';

/** A catalog of strings, nested by the dots of their names. */
export interface Catalog {
  readonly [name: string]: string | Catalog;
}

/** What is filled into the places of a string, by name. `count` chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * The string that a catalog has under a key, its places `{{name}}` and `{{name, integer}}` filled. With a `count` it is the
 * plural form that the rules of the locale ask for, under i18next's name (`key_one`, `key_few`, …). A place without a
 * value becomes empty. Throws an Error that names the key where there is no such string.
 */
export function filledText(catalog: Catalog, key: string, values: Values, locale: Locale): string {
  const { count } = values;
  const text =
    (typeof count === 'number'
      ? lookUp(catalog, `${key}_${new Intl.PluralRules(locale).select(count)}`)
      : undefined) ?? lookUp(catalog, key);
  if (text === undefined) throw new Error(`There is no string “${key}” in ${locale}.`);
  return text.replaceAll(/\{\{\s*(\w+)\s*(?:,\s*(integer)\s*)?\}\}/g, (_, name: string, format?: string) => {
    const value = values[name] ?? '';
    return format ? formatInteger(Number(value), locale) : String(value);
  });
}

/** The string that a catalog has under a key; undefined where it has none. */
export function lookUp(catalog: Catalog, key: string): string | undefined {
  let found: string | Catalog | undefined = catalog;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}
