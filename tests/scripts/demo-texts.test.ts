import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectLocale } from '../../src/language/detect-locale.ts';
import { normaliseKhmer } from '../../src/language/normalise-khmer.ts';
import { locales, type Locale, type Localized } from '../../src/model/locale.ts';
import { plainText } from '../../src/model/rich-text.ts';
import type { DemoText } from '../../scripts/demo/demo-release.ts';
import { contacts, organisation, topics } from '../../scripts/demo/organisation.ts';
import { allPictures } from '../../scripts/demo/pictures/all-pictures.ts';
import { allReleases } from '../../scripts/demo/releases/all-releases.ts';
import { typeset } from '../../scripts/demo/typeset.ts';
import { otherKhmerSpelling } from '../locales/khmer-spelling.ts';

const day = Date.UTC(2026, 10, 24, 5);

/** Every text of the demo with where it stands: whole texts of releases, and single lines. */
const texts = allReleases.flatMap(({ name, texts, drafts, correction }) => [
  ...localized(name, texts),
  ...localized(`${name}, draft`, drafts ?? {}),
  ...locales.flatMap((locale) => {
    const text = correction?.[locale]?.text;
    return text ? [{ where: `${name}, corrected`, locale, words: wordsOf(text) }] : [];
  }),
]);
const lines = [
  ...Object.entries(allPictures).flatMap(([name, { alt, caption }]) => [
    ...perLocale(`${name}, alt`, alt),
    ...perLocale(`${name}, caption`, caption),
  ]),
  ...allReleases.flatMap(({ name, correction, withdrawal }) => [
    ...perLocale(
      `${name}, note`,
      Object.fromEntries(locales.map((each) => [each, correction?.[each]?.note])),
    ),
    ...perLocale(`${name}, notice`, withdrawal ?? {}),
  ]),
  ...perLocale('name', organisation.name),
  ...perLocale('address', organisation.address),
  ...Object.values(topics).flatMap((label) => perLocale('topic', label)),
  ...Object.values(contacts).flatMap(({ name, position }) => [
    ...perLocale('contact', name),
    ...perLocale('position', position),
  ]),
  ...locales.map((locale) => ({
    where: 'boilerplate',
    locale,
    words: plainText(organisation.boilerplate[locale]),
  })),
];

describe('the texts of the demo', () => {
  it('are Khmer, English or Russian, as they say', () => {
    for (const { where, locale, words } of texts)
      assert.deepEqual(detectLocale(words), { locale }, `${where} (${locale})`);
  });

  it('hold no letter of another script, but in addresses of the internet', () => {
    const foreign: Record<Locale, RegExp> = {
      km: /\p{Script=Latin}|\p{Script=Cyrillic}/u,
      en: /\p{Script=Khmer}|\p{Script=Cyrillic}/u,
      ru: /\p{Script=Khmer}|\p{Script=Latin}/u,
    };
    for (const { where, locale, words } of [...texts, ...lines])
      assert.doesNotMatch(
        words.replace(/[\w.-]+@[\w.-]+|\{day\+\d+\}/g, ''),
        foreign[locale],
        `${where} (${locale})`,
      );
  });

  it('are stored as they are written: Khmer is normalised already', () => {
    for (const { where, locale, words } of [...texts, ...lines])
      if (locale === 'km') assert.equal(normaliseKhmer(words), words, where);
  });

  it('spell Khmer in one way', () => {
    for (const { where, locale, words } of [...texts, ...lines])
      if (locale === 'km') assert.doesNotMatch(words, otherKhmerSpelling, where);
  });

  it('have the figures of Khmer in Khmer digits, but in telephone numbers', () => {
    for (const { where, locale, words } of [...texts, ...lines])
      if (locale === 'km')
        assert.doesNotMatch(words.replace(/\+855[ \d]+/g, '').replace(/\{day\+\d+\}/g, ''), /[0-9]/, where);
  });

  it('quote as each language does', () => {
    for (const { where, locale, words } of [...texts, ...lines]) {
      assert.doesNotMatch(words, locale === 'en' ? /[«»"']/ : /[“”"]/, `${where} (${locale})`);
      const [opening, closing] = locale === 'en' ? ['“', '”'] : ['«', '»'];
      assert.equal(words.split(opening).length, words.split(closing).length, `${where} (${locale})`);
    }
  });

  it('name no day of the week: the demo can be started on any', () => {
    const weekdays =
      /monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|сред[ауы]\b|четверг|пятниц|суббот|воскресень|ថ្ងៃចន្ទ|ថ្ងៃអង្គារ|ថ្ងៃពុធ|ថ្ងៃព្រហស្បតិ៍|ថ្ងៃសុក្រ|ថ្ងៃសៅរ៍|ថ្ងៃអាទិត្យ/i;
    for (const { where, words } of [...texts, ...lines]) assert.doesNotMatch(words, weekdays, where);
  });

  it('have the same figures in every language', () => {
    for (const { name, texts } of allReleases) {
      const figures = locales.flatMap((locale) => {
        const text = texts[locale];
        return text ? [{ locale, figures: bigFigures(wordsOf(text)) }] : [];
      });
      for (const each of figures)
        assert.deepEqual(each.figures, figures[0]?.figures, `${name} (${each.locale})`);
    }
  });

  it('are of real length: ten releases of 250 words and more', () => {
    const long = allReleases.filter(({ texts: { en } }) => en && wordsOf(en).split(/\s+/).length >= 250);
    assert.ok(long.length >= 10, `There are ${String(long.length)}.`);
  });
});

describe('typesetting', () => {
  it('writes dates in the language of the text', () => {
    assert.equal(typeset('on {day+2}', 'en', day), 'on 26 November 2026');
    assert.equal(typeset('នៅ{day+2}', 'km', day), 'នៅថ្ងៃទី២៦ ខែវិច្ឆិកា ឆ្នាំ២០២៦');
  });

  it('keeps figures, dashes and little words of Russian together', () => {
    assert.equal(
      typeset('в 12 000 домов — и в пагоде', 'ru', day),
      'в\u00a012\u00a0000\u00a0домов\u00a0— и\u00a0в\u00a0пагоде',
    );
    assert.equal(typeset('ប្រជាជន ១២ ០០០ នាក់', 'km', day), 'ប្រជាជន ១២\u00a0០០០ នាក់');
  });
});

function localized(where: string, texts: Localized<DemoText>) {
  return locales.flatMap((locale) => {
    const text = texts[locale];
    return text ? [{ where, locale, words: wordsOf(text) }] : [];
  });
}

function perLocale(where: string, lines: Localized<string | undefined>) {
  return locales.flatMap((locale) => {
    const words = lines[locale];
    return words ? [{ where, locale, words }] : [];
  });
}

function wordsOf({ title, summary, datelinePlace, body }: DemoText): string {
  return [title, summary, datelinePlace, plainText(body)].join('\n');
}

/** Figures of four digits and more, whatever digits and separators a language writes; without telephone numbers. */
function bigFigures(words: string): string[] {
  const ascii = words
    .replace(/\+855[ \d]+/g, '')
    .replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
  const found = ascii.match(/\d{1,3}(?:[ ,]\d{3})+|\d{4,}/g) ?? [];
  return [...new Set(found.map((each) => each.replace(/[ ,]/g, '')))].sort();
}
