import { calendarDate, type CalendarDate } from './calendar-date.ts';
import { asciiDigits } from './khmer-digits.ts';
import { englishMonth, khmerMonth, monthNumber, russianMonth } from './months.ts';

/** A date told in a text, at `text.slice(start, end)`. */
export interface FoundDate {
  /** Null where the text tells day and month only. */
  date: CalendarDate | null;
  month: number;
  day: number;
  start: number;
  end: number;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const gap = '[ \\t\\u00A0\\u200B]{0,3}';
const year = '(?<year>(?:19|20)\\d\\d)';
/** `5-6 September`: the first day counts. */
const otherDay = `(?:${gap}[–—-]${gap}\\d{1,2})?`;

/** Each has the groups day, month or number, and perhaps year. Run on ASCII digits. */
const patterns = [
  `${before}${year}([-/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})${after}`,
  `${before}(?<day>\\d{1,2})(?:\\.)(?<number>\\d{1,2})\\.${year}${after}`,
  `${before}(?<day>\\d{1,2})/(?<number>\\d{1,2})/${year}${after}`,
  `${before}(?<month>${englishMonth})${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?${otherDay}(?:(?:${gap},${gap}|[ \\u00A0])${year})?${after}`,
  `${before}(?<day>\\d{1,2})(?:st|nd|rd|th)?${otherDay}(?: of)?${gap}(?<month>${englishMonth})(?:${gap},?${gap}${year})?${after}`,
  `${before}(?<day>\\d{1,2})(?:-го)?${otherDay}${gap}(?<month>${russianMonth})(?:${gap},?${gap}${year}(?:${gap}(?:года?|г\\.))?)?(?![\\p{L}\\p{N}])`,
  `(?:ថ្ងៃ${gap})?(?:ទី${gap})?(?<!\\d)(?<day>\\d{1,2})${otherDay}${gap}(?:ខែ${gap})?(?<month>${khmerMonth})(?:${gap},?${gap}(?:ឆ្នាំ${gap}|គ\\.ស\\.?${gap})?${year})?(?!\\d)`,
].map((source) => new RegExp(source, 'giu'));

/**
 * The dates of a text in Khmer, English and Russian, and in digits (`2026-11-21`, `21.11.2026`), in order.
 * Years 1900–2099. `03/04/2026` could mean two days and is left out. Reads Khmer as normalised.
 */
export function findDates(text: string): FoundDate[] {
  const ascii = asciiDigits(text);
  const found = patterns
    .flatMap((pattern) => [...ascii.matchAll(pattern)].flatMap((match) => read(match)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: FoundDate[] = [];
  for (const each of found) {
    if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each);
  }
  return apart;
}

function read(match: RegExpMatchArray & { index?: number }): FoundDate[] {
  const { day, month, number, year: told } = match.groups ?? {};
  const at = { month: month ? monthNumber(month) : Number(number), day: Number(day) };
  if (
    match[0].includes('/') &&
    number &&
    at.month <= 12 &&
    at.day <= 12 &&
    at.month !== at.day &&
    match[1] !== told
  ) {
    return [];
  }
  // A leap year, where none is told.
  const date = calendarDate(told ? Number(told) : 2000, at.month, at.day);
  if (!date) return [];
  const start = match.index ?? 0;
  return [{ ...at, date: told ? date : null, start, end: start + match[0].length }];
}
