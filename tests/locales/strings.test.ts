import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { normaliseKhmer } from '../../src/language/normalise-khmer.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { otherKhmerSpelling } from './khmer-spelling.ts';

interface Strings {
  [name: string]: string | Strings;
}

type Catalog = ReadonlyMap<string, string>;

const plural = /_(zero|one|two|few|many|other)$/;

/** What is laid over Payload's own strings has their names and their plural forms, and a test of its own. */
const ofPayload = 'payload.json';

const folder = new URL('../../locales/', import.meta.url);

const files = new Map<Locale, string[]>();
for (const locale of locales) {
  const names = await readdir(new URL(`${locale}/`, folder));
  files.set(locale, names.filter((name) => name !== ofPayload).toSorted());
}

test('every language has the same files', () => {
  for (const [locale, names] of files) assert.deepEqual(names, files.get('en'), locale);
});

for (const file of files.get('en') ?? []) {
  const english = await catalogOf('en', file);

  for (const locale of locales) {
    const strings = await catalogOf(locale, file);
    const title = `${locale}/${file}`;

    test(`${title} has the strings that English has`, () => {
      assert.deepEqual(names(strings), names(english));
    });

    test(`${title} has no empty string`, () => {
      for (const [key, text] of strings) assert.notEqual(text.trim(), '', key);
    });

    test(`${title} has exactly the plural forms that the rules of the language need`, () => {
      const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
      for (const name of names(english).filter((each) => !english.has(each))) {
        const forms = [...strings.keys()].filter(
          (key) => plural.test(key) && key.replace(plural, '') === name,
        );
        assert.deepEqual(forms.map((key) => key.slice(name.length + 1)).toSorted(), needed, name);
      }
    });

    test(`${title} fills the same places as English`, () => {
      for (const [key, text] of strings) {
        const same = english.get(key) ?? english.get(`${key.replace(plural, '')}_other`) ?? '';
        assert.deepEqual(places(text), places(same), key);
      }
    });
  }

  test(`km/${file} is normalised`, async () => {
    for (const [key, text] of await catalogOf('km', file)) assert.equal(normaliseKhmer(text), text, key);
  });

  test(`km/${file} spells as the texts of the demo do`, async () => {
    for (const [key, text] of await catalogOf('km', file)) assert.doesNotMatch(text, otherKhmerSpelling, key);
  });
}

async function catalogOf(locale: Locale, file: string): Promise<Catalog> {
  const text = await readFile(new URL(`${locale}/${file}`, folder), 'utf8');
  return new Map(leaves(JSON.parse(text) as Strings));
}

function leaves(strings: Strings, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : leaves(value, `${prefix}${name}.`),
  );
}

function names(strings: Catalog): string[] {
  return [...new Set([...strings.keys()].map((key) => key.replace(plural, '')))].toSorted();
}

function places(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, place = '']) => place).toSorted();
}
