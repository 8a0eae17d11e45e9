import type { Instant } from '../model/instant.ts';

/** A day of the Gregorian calendar; `month` is 1–12. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** The date where such a day exists (no 31 April), else null. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  at.setUTCFullYear(year);
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? { year, month, day } : null;
}

/** `2026-11-21`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `2026-11-21`; null where the text is none, or no such day exists. */
export function parseIsoDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The day of an instant in a time zone (IANA name). Throws RangeError when the zone is unknown. */
export function dateIn(instant: Instant, timeZone: string): CalendarDate {
  const parts = wallClock(instant, timeZone);
  return { year: parts.year, month: parts.month, day: parts.day };
}

/** Noon of a day in a time zone (IANA name): what a date without a time means (rules §2). */
export function noonIn(date: CalendarDate, timeZone: string): Instant {
  return instantIn({ ...date, hour: 12, minute: 0 }, timeZone);
}

/**
 * The instant at which clocks of a time zone (IANA name) show a day, hour and minute. Where they leap over it in spring, or
 * show it twice in autumn, one beside it.
 */
export function instantIn(
  { year, month, day, hour, minute }: CalendarDate & { hour: number; minute: number },
  timeZone: string,
): Instant {
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  // Twice, since the offset at the guess may be that of the other side of a daylight-saving change.
  const guess = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(guess, timeZone);
}

function offsetAt(instant: Instant, timeZone: string): number {
  const at = wallClock(instant, timeZone);
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second) - instant;
}

interface WallClock extends CalendarDate {
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What calendars and clocks of a time zone show at an instant; hours 0–23. */
export function wallClock(instant: Instant, timeZone: string): WallClock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  // `11/21/2026, 13:05:00`: reading it costs a third of `formatToParts`, and every page has dates.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = format
    .format(instant)
    .split(/\D+/)
    .map(Number);
  return { year, month, day, hour, minute, second };
}
