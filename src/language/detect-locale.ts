import type { Locale } from '../model/locale.ts';
import { functionWords } from './function-words.ts';

export type DetectedLocale = { locale: Locale } | { locale: null; reason: string };

/** Below this share of the letters, the foremost script does not speak for the text. */
const leadingShare = 0.65;
/** Share of a language's function words among all words: running text of the three languages has 0.2 and more. */
const proseShare = 0.08;

/** Letters of Cyrillic alphabets that Russian does not have, with whose they are. */
const otherCyrillic: readonly (readonly [RegExp, string])[] = [
  [/[їєґ]/giu, 'Ukrainian'],
  [/[ў]/giu, 'Belarusian'],
  [/[ћђ]/giu, 'Serbian'],
  [/[ѓќѕ]/giu, 'Macedonian'],
  [/[јљњџ]/giu, 'Serbian or Macedonian'],
  [/[әұһ]/giu, 'Kazakh'],
  [/[ӣҳҷӯ]/giu, 'Tajik'],
  [/[ңөүқғ]/giu, 'Kyrgyz, Kazakh or Mongolian'],
  [/[і]/giu, 'Ukrainian or Belarusian'],
];

/**
 * Tells which of our languages a text is written in, by its script and then by its commonest words; `null` with
 * an English reason where it is another language, several, or too little text. A guess is never made.
 */
export function detectLocale(text: string): DetectedLocale {
  const counts = {
    Khmer: count(text, /\p{Script=Khmer}/gu) - count(text, /[\u17D4-\u17DA\u17E0-\u17E9]/g),
    Latin: count(text, /\p{Script=Latin}/gu),
    Cyrillic: count(text, /\p{Script=Cyrillic}/gu),
  };
  const letters = count(text, /[\p{L}\p{M}]/gu);
  if (letters === 0) return unknown('it has no letters');
  const [script, most] = Object.entries(counts).reduce((a, b) => (b[1] > a[1] ? b : a));
  const known = counts.Khmer + counts.Latin + counts.Cyrillic;
  if (letters - known > letters / 2)
    return unknown('it is written in a script other than Khmer, Latin or Cyrillic');
  if (most / letters < leadingShare) {
    const shares = Object.entries(counts)
      .filter(([, of]) => of > 0)
      .map(([name, of]) => `${name} ${Math.round((100 * of) / letters)} %`);
    return unknown(`it mixes scripts (${shares.join(', ')})`);
  }
  if (script === 'Khmer') return { locale: 'km' };
  if (script === 'Cyrillic') return detectRussian(text, most);
  return detectAmong(text, 'Latin', 'en', 'English');
}

function detectRussian(text: string, letters: number): DetectedLocale {
  // A name or two in another alphabet is no other language.
  if (count(text, /(?![а-яё])\p{Script=Cyrillic}/giu) / letters > 0.02) {
    const whose = otherCyrillic.find(([pattern]) => count(text, pattern) / letters > 0.003);
    return unknown(`its letters are not all Russian: it may be ${whose?.[1] ?? 'another Cyrillic language'}`);
  }
  if (letters > 300 && count(text, /[ыэ]/giu) === 0) {
    return unknown('it has neither ы nor э, so it is not Russian: it may be Bulgarian');
  }
  return detectAmong(text, 'Cyrillic', 'ru', 'Russian');
}

function detectAmong(
  text: string,
  script: 'Latin' | 'Cyrillic',
  locale: Locale,
  name: string,
): DetectedLocale {
  const pattern =
    script === 'Latin'
      ? /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu
      : /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu;
  const all = (text.match(pattern) ?? []).map((word) => word.toLowerCase());
  const shares = functionWords[script].map(({ language, words }) => ({
    language,
    share: all.filter((word) => words.has(word)).length / all.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const own = shares.find(({ language }) => language === name)?.share ?? 0;
  if (best.share > own && best.share >= proseShare) {
    return unknown(`its words are not ${name}: it may be ${best.language}`);
  }
  if (own >= proseShare) return { locale };
  return unknown(
    all.length < 12
      ? `it is too short to tell (${all.length} words)`
      : `it has hardly any of the common words of ${name}`,
  );
}

function unknown(reason: string): DetectedLocale {
  return { locale: null, reason };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
