import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import { wallClock } from './calendar-date.ts';
import { khmerDigits } from './khmer-digits.ts';
import { khmerMonths } from './months.ts';

/** Which forms Intl writes; Khmer is built from parts, since browsers and CLDR disagree about it. */
const tags = { en: 'en-GB', ru: 'ru' } as const;

/** `21 November 2026`, `21 ноября 2026 г.`, `ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦`. Throws RangeError for an unknown zone. */
export function formatDate(instant: Instant, locale: Locale, timeZone: string): string {
  if (locale === 'km') {
    const date = wallClock(instant, timeZone);
    return `ថ្ងៃទី${khmerDigits(date.day)} ${khmerMonthOf(date)}`;
  }
  return formatOf(locale, 'date', timeZone).format(instant);
}

/** The date with hours and minutes: `21 November 2026 at 13:05`, `… ម៉ោង១៣:០៥`. */
export function formatDateTime(instant: Instant, locale: Locale, timeZone: string): string {
  if (locale === 'km')
    return `${formatDate(instant, locale, timeZone)} ម៉ោង${formatTime(instant, locale, timeZone)}`;
  return formatOf(locale, 'dateTime', timeZone).format(instant);
}

/** Hours and minutes alone: `13:05`, `១៣:០៥`. */
export function formatTime(instant: Instant, locale: Locale, timeZone: string): string {
  const { hour, minute } = wallClock(instant, timeZone);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return locale === 'km' ? khmerDigits(time) : time;
}

/** A month of the archive, given as `2026-11`: `November 2026`, `Ноябрь 2026 г.`, `ខែវិច្ឆិកា ឆ្នាំ២០២៦`. */
export function formatMonth(month: string, locale: Locale): string {
  const [year, number] = month.split('-').map(Number);
  const instant = Date.UTC(year ?? 1970, (number ?? 1) - 1, 15);
  if (locale === 'km') return khmerMonthOf(wallClock(instant, 'UTC'));
  const text = formatOf(locale, 'month', 'UTC').format(instant);
  // It stands alone, as a heading or in a list; Intl writes Russian months small.
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function khmerMonthOf({ year, month }: { year: number; month: number }): string {
  return `ខែ${khmerMonths[month - 1] ?? ''} ឆ្នាំ${khmerDigits(year)}`;
}

const styles = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: { dateStyle: 'long', timeStyle: 'short' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times what formatting does, so they are kept. */
function formatOf(locale: 'en' | 'ru', style: keyof typeof styles, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tags[locale], { ...styles[style], timeZone });
  formats.set(key, made);
  return made;
}
