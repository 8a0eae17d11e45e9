import { transliterate } from 'transliteration';
import { isoDate, type CalendarDate } from '../language/calendar-date.ts';
import { findDates } from '../language/find-dates.ts';
import { asciiDigits } from '../language/khmer-digits.ts';
import type { Locale } from '../model/locale.ts';

/** What a text is compared by. */
export interface ComparedText {
  path: string;
  locale: Locale;
  title: string;
  /** Title and body. */
  text: string;
  releasedOn?: CalendarDate;
}

/** Two texts in different languages that may tell of one event; nothing is done about it. */
export interface LikelyPair {
  paths: [string, string];
  /** English: what they have in common. */
  why: string;
}

interface Signature {
  path: string;
  locale: Locale;
  days: Set<number>;
  /** Consonants of names, with how the text writes them. */
  names: Map<string, string>;
  numbers: Set<string>;
}

const daysApart = 4;
/** A text tells its event in the beginning; in UTF-16 units. */
const comparedLength = 20_000;

/** The pairs of texts in different locales that look like one event, by dates, names and numbers. */
export function likelyPairs(texts: readonly ComparedText[]): LikelyPair[] {
  const signatures = texts.map(signatureOf);
  // A name that stands in many texts of one language (the society's own) says nothing of an event.
  const common = commonNames(signatures);
  const pairs: LikelyPair[] = [];
  for (const [at, one] of signatures.entries()) {
    for (const other of signatures.slice(at + 1)) {
      if (one.locale === other.locale || !areNear(one.days, other.days)) continue;
      const why = whatTheyShare(one, other, common);
      if (why !== null) pairs.push({ paths: [one.path, other.path], why });
    }
  }
  return pairs;
}

function whatTheyShare(one: Signature, other: Signature, common: ReadonlySet<string>): string | null {
  const names = [...one.names.keys()].filter((name) => other.names.has(name) && !common.has(name));
  const numbers = [...one.numbers].filter((number) => other.numbers.has(number));
  // Khmer writes names in its own letters, so there numbers have to speak.
  const isEnough = names.length >= 4 || (names.length >= 2 && numbers.length >= 1) || numbers.length >= 2;
  if (!isEnough) return null;
  const told = names.slice(0, 4).map((name) => `${one.names.get(name) ?? ''}/${other.names.get(name) ?? ''}`);
  return [
    'dates close to each other',
    ...(told.length > 0 ? [`names (${told.join(', ')})`] : []),
    ...(numbers.length > 0 ? [`numbers (${numbers.slice(0, 4).join(', ')})`] : []),
  ].join(', ');
}

function areNear(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const day of one) {
    for (let apart = -daysApart; apart <= daysApart; apart += 1) if (other.has(day + apart)) return true;
  }
  return false;
}

function signatureOf({ path, locale, text: whole, releasedOn }: ComparedText): Signature {
  const text = whole.slice(0, comparedLength);
  const dates = [...(releasedOn ? [releasedOn] : []), ...findDates(text).flatMap(({ date }) => date ?? [])];
  return {
    path,
    locale,
    days: new Set(dates.map(dayNumber)),
    names: namesOf(text),
    numbers: numbersOf(text),
  };
}

function dayNumber(date: CalendarDate): number {
  return Date.parse(isoDate(date)) / 86_400_000;
}

/** Capitalised words that do not open a sentence, as their first consonants: `Ачилова` and `Achilova` are `chlv`. */
function namesOf(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const match of text.matchAll(
    /(?<=[\p{Ll}\p{Lu},.«“"(-][ «“"(.-]{0,4})(?<![.!?…]["»”)]? )\p{Lu}[\p{Ll}’']{3,}/gu,
  )) {
    const consonants = skeleton(match[0]);
    if (consonants.length >= 3 && !names.has(consonants)) names.set(consonants, match[0]);
  }
  return names;
}

function skeleton(name: string): string {
  return transliterate(name)
    .toLowerCase()
    .replace(/kh|gh/g, 'h')
    .replace(/dzh|zh/g, 'j')
    .replace(/ck|q|c(?!h)/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
    .replace(/[^b-df-hj-np-tv-xz]/g, '')
    .replace(/y/g, '')
    .slice(0, 6);
}

/** Numbers that count something: no years, no days, nothing below ten. */
function numbersOf(text: string): Set<string> {
  const ascii = asciiDigits(text).replace(/(?<=\d)[ \u00A0,.](?=\d{3}(?!\d))/g, '');
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of findDates(ascii)) {
    pieces.push(ascii.slice(from, start));
    from = end;
  }
  const bare = [...pieces, ascii.slice(from)].join(' ');
  const numbers = (bare.match(/(?<![\d.,-])\d{2,}(?![\d-])/g) ?? []).filter(
    (each) => !/^(?:19|20)\d\d$/.test(each),
  );
  return new Set(numbers);
}

function commonNames(signatures: readonly Signature[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { locale, names } of signatures) {
    for (const name of names.keys())
      counts.set(`${locale} ${name}`, (counts.get(`${locale} ${name}`) ?? 0) + 1);
  }
  const limit = Math.max(3, signatures.length / 5);
  return new Set([...counts].filter(([, count]) => count > limit).map(([key]) => key.slice(3)));
}
