/** The dotted name of a string in a catalog; plural forms go by their name without `_one`, `_few`, … */
export type StringKey<Strings, Prefix extends string = ''> = {
  [Name in keyof Strings & string]: Strings[Name] extends string
    ? WithoutPlural<`${Prefix}${Name}`>
    : StringKey<Strings[Name], `${Prefix}${Name}.`>;
}[keyof Strings & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;
