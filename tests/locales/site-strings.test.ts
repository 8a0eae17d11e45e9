import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { normaliseKhmer } from '../../src/language/normalise-khmer.ts';
import { locales, type Locale } from '../../src/model/locale.ts';

interface Strings {
  [name: string]: string | Strings;
}

const plural = /_(zero|one|two|few|many|other)$/;

const catalogs = new Map<Locale, Map<string, string>>();
for (const locale of locales) {
  const url = new URL(`../../locales/${locale}/site.json`, import.meta.url);
  catalogs.set(locale, new Map(leaves(JSON.parse(await readFile(url, 'utf8')) as Strings)));
}
const english = catalogs.get('en') ?? new Map<string, string>();

for (const [locale, strings] of catalogs) {
  test(`${locale} has the strings that English has`, () => {
    assert.deepEqual(names(strings), names(english));
  });

  test(`${locale} has no empty string`, () => {
    for (const [key, text] of strings) assert.notEqual(text.trim(), '', key);
  });

  test(`${locale} has exactly the plural forms that its rules need`, () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const name of names(english)) {
      const forms = [...strings.keys()].filter((key) => plural.test(key) && key.replace(plural, '') === name);
      if (![...english.keys()].includes(name)) {
        assert.deepEqual(forms.map((key) => key.slice(name.length + 1)).toSorted(), needed, name);
      }
    }
  });

  test(`${locale} fills the same places as English`, () => {
    for (const [key, text] of strings) {
      const same = english.get(key) ?? english.get(`${key.replace(plural, '')}_other`) ?? '';
      assert.deepEqual(places(text), places(same), key);
    }
  });
}

test('Khmer strings are normalised', () => {
  for (const [key, text] of catalogs.get('km') ?? []) assert.equal(normaliseKhmer(text), text, key);
});

function leaves(strings: Strings, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : leaves(value, `${prefix}${name}.`),
  );
}

function names(strings: ReadonlyMap<string, string>): string[] {
  return [...new Set([...strings.keys()].map((key) => key.replace(plural, '')))].toSorted();
}

function places(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, place = '']) => place).toSorted();
}
