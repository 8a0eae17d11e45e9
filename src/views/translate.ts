import type site from '../../locales/en/site.json';

type Leaves<Strings, Prefix extends string = ''> = {
  [Name in keyof Strings & string]: Strings[Name] extends string
    ? WithoutPlural<`${Prefix}${Name}`>
    : Leaves<Strings[Name], `${Prefix}${Name}.`>;
}[keyof Strings & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** A string of `locales/{locale}/site.json`; plural forms go by their name without `_one`, `_few`, … */
export type SiteKey = Leaves<typeof site>;

/** The interface strings of one locale. Values go in as they are: React and the feeds escape. */
export type Translate = (key: SiteKey, values?: Readonly<Record<string, string | number>>) => string;
