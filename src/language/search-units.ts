import { asciiDigits } from './khmer-digits.ts';
import { englishWordStem, russianWordStem } from './word-stem.ts';

/**
 * The smallest thing that search compares: a Khmer cluster, a number, or a word of another script as its stem. Two places
 * of a text are the same to search exactly where their keys are.
 */
export interface SearchUnit {
  key: string;
  isKhmer: boolean;
  /** What is between it and the unit before: nothing that is seen, spaces, or anything else. */
  gap: 'none' | 'space' | 'other';
  /** Where it stands: `text.slice(start, end)`, in UTF-16 units, never inside a grapheme cluster. */
  start: number;
  end: number;
}

/** Thousands in groups make one number: `12,500`, `12 500`, `១២.៥០០`. */
export const groupedNumber = '\\p{Nd}{1,3}(?:[,.\\u00A0\\u202F ]\\p{Nd}{3})+(?!\\p{Nd})';

const patterns = {
  khmer: '[\\u1780-\\u17B3](?:\\u17D2[\\u1780-\\u17B3]|[\\u17B6-\\u17D1\\u17D3\\u17DD\\u200C\\u200D])*',
  number: `${groupedNumber}|\\p{Nd}+`,
  latin: "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*(?:['’][\\p{Script=Latin}\\p{M}]+)*",
  cyrillic: '\\p{Script=Cyrillic}[\\p{Script=Cyrillic}\\p{M}]*',
  // Scripts without spaces, sign by sign: a word of theirs is found as what stands side by side.
  sign: '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}]\\p{M}*',
  other: '\\p{L}[\\p{L}\\p{M}]*',
} as const;

const unit = new RegExp(
  Object.values(patterns)
    .map((pattern) => `(${pattern})`)
    .join('|'),
  'gu',
);

/** The units of a text in order. It must be as `normaliseKhmer` leaves it. */
export function searchUnits(text: string): SearchUnit[] {
  const found: SearchUnit[] = [];
  let before = 0;
  for (const match of text.matchAll(unit)) {
    const { 0: written, index: start } = match;
    const isKhmer = match[1] !== undefined;
    const gap = start === before ? 'none' : gapOf(text.slice(before, start));
    before = start + written.length;
    found.push({ key: isKhmer ? khmerKey(written) : keyOf(match), isKhmer, gap, start, end: before });
  }
  return found;
}

/** Nobody sees a zero-width space, and ៗ only repeats the word before it. */
function gapOf(between: string): SearchUnit['gap'] {
  if (between === ' ') return 'space';
  if (/^[\u200B-\u200D\u17D7]*$/.test(between)) return 'none';
  return /^[ \u00A0\u200B-\u200D\u17D7]*$/.test(between) ? 'space' : 'other';
}

/** As search compares Khmer: ្ដ and ្ត, ឲ and ឱ are used for each other; the deprecated U+17A3 is អ. */
export function khmerKey(text: string): string {
  if (!/[\u178A\u17B2\u17A3\u200C\u200D]/.test(text)) return text;
  return text
    .replace(/[\u200C\u200D]/g, '')
    .replaceAll('\u17D2\u178A', '\u17D2\u178F')
    .replaceAll('\u17B2', '\u17B1')
    .replaceAll('\u17A3', '\u17A2');
}

function keyOf({ 0: written, 2: number, 3: latin, 4: cyrillic }: RegExpMatchArray): string {
  if (number !== undefined) return asciiDigits(written).replace(/[^\p{Nd}]/gu, '');
  const known = stems.get(written);
  if (known !== undefined) return known;
  const key = wordKey(written.toLowerCase(), {
    isLatin: latin !== undefined,
    isCyrillic: cyrillic !== undefined,
  });
  if (stems.size >= stemsKept) stems.clear();
  stems.set(written, key);
  return key;
}

function wordKey(word: string, { isLatin, isCyrillic }: { isLatin: boolean; isCyrillic: boolean }): string {
  if (isLatin) {
    if (/^[a-z]+$/.test(word)) return englishWordStem(word);
    return englishWordStem(
      word
        .replaceAll('’', "'")
        .normalize('NFKD')
        .replace(/[^\p{L}']/gu, ''),
    );
  }
  if (isCyrillic) return russianWordStem(word.normalize('NFC').replaceAll('ё', 'е').replace(/\p{M}/gu, ''));
  return word.normalize('NFKC').replace(/[^\p{L}\p{M}]/gu, '');
}

/** A text repeats its words, and a stem takes ten times as long to make as to find. */
const stems = new Map<string, string>();
const stemsKept = 20_000;
