import assert from 'node:assert/strict';
import { test } from 'node:test';
import { t } from '@payloadcms/translations';
import { en } from '@payloadcms/translations/languages/en';
import { adminLanguages } from '../../src/admin/languages.ts';
import { normaliseKhmer } from '../../src/language/normalise-khmer.ts';
import { locales, type Locale } from '../../src/model/locale.ts';

interface Strings {
  [name: string]: string | Strings;
}

/** `_none` is no plural form: Payload asks for it by its name. */
const plural = /_(zero|one|two|few|many|other)$/;

/** Payload's own English, of the version installed: what there is to translate. */
const english = new Map(leaves(en.translations));

/** What stands in Khmer and Russian text as it is. */
const latinWords = /\b(?:API|URL)\b/g;

const numbers = Array.from({ length: 130 }, (_, number) => number);

for (const locale of locales) {
  const strings = new Map(leaves(adminLanguages[locale].translations));

  test(`${locale} has every string of Payload's admin and no other`, () => {
    assert.deepEqual(names(strings), names(english));
  });

  test(`${locale} has no empty string of Payload's`, () => {
    for (const [key, text] of strings) assert.notEqual(text.trim(), '', key);
  });

  test(`${locale} fills the same places as Payload's English, in the same elements`, () => {
    for (const [key, text] of strings) {
      assert.deepEqual(placesAndElements(text), placesAndElements(original(key)), key);
    }
  });

  test(`${locale} says every number in the form that its rules ask for`, () => {
    for (const name of countedNames(strings)) {
      for (const count of numbers) {
        const said = t({ key: name, translations: adminLanguages[locale].translations, vars: { count } });
        assert.equal(said, inRightForm(strings, { locale, name, count }), name);
      }
    }
  });
}

for (const locale of ['km', 'ru'] as const) {
  test(`${locale} leaves nothing of Payload's in English`, () => {
    for (const [key, text] of leaves(adminLanguages[locale].translations)) {
      const ours = text.replaceAll(/\{\{.*?\}\}|<[^>]*>/g, '').replaceAll(latinWords, '');
      assert.doesNotMatch(ours, /[A-Za-z]/, `${key}: ${text}`);
    }
  });
}

test("Khmer strings of Payload's are normalised", () => {
  for (const [key, text] of leaves(adminLanguages.km.translations)) {
    assert.equal(normaliseKhmer(text), text, key);
  }
});

test('each language of the admin is named in itself', () => {
  const named = locales.map((locale) => adminLanguages[locale].translations.general.thisLanguage);
  assert.deepEqual(named, ['ខ្មែរ', 'English', 'Русский']);
});

function leaves(strings: Strings, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : leaves(value, `${prefix}${name}:`),
  );
}

function names(strings: ReadonlyMap<string, string>): string[] {
  return [...new Set([...strings.keys()].map((key) => key.replace(plural, '')))].toSorted();
}

/** Of the strings that have plural forms. */
function countedNames(strings: ReadonlyMap<string, string>): string[] {
  return names(new Map([...strings].filter(([key]) => plural.test(key))));
}

function original(key: string): string {
  return english.get(key) ?? english.get(`${key.replace(plural, '')}_other`) ?? '';
}

function placesAndElements(text: string): string[] {
  return [...new Set(text.match(/\{\{.*?\}\}|<\/?(?:\d+|a|br)\b[^>]*>/g))].toSorted();
}

/**
 * Payload's own choice is no plural rule (`few` is 3 to 5, `many` more, in every language), so a Russian string must read
 * the same in every form where the number stands in it. Where it does not, there is one thing or there are several.
 */
function inRightForm(
  strings: ReadonlyMap<string, string>,
  { locale, name, count }: { locale: Locale; name: string; count: number },
): string | undefined {
  const several = strings.get(`${name}_other`) ?? '';
  const category = several.includes('{{count}}') ? new Intl.PluralRules(locale).select(count) : undefined;
  const form = strings.get(`${name}_${category ?? (count === 1 ? 'one' : 'other')}`) ?? several;
  return form.replace('{{count}}', String(count));
}
