import { wallClock } from '../language/calendar-date.ts';
import type { Instant } from '../model/instant.ts';

/** `2026-11`: the month of an instant in a time zone (IANA name). */
export function monthOf(instant: Instant, timeZone: string): string {
  const at = new Date(instant);
  // Months counted from the year 0; local time is at most a month away from UTC.
  let month = at.getUTCFullYear() * 12 + at.getUTCMonth();
  if (instant < startOf(month, timeZone)) month -= 1;
  else if (instant >= startOf(month + 1, timeZone)) month += 1;
  return nameOf(month);
}

/** The instants [from, until) of a month; null where the text is no month. */
export function monthRange(month: string, timeZone: string): { from: Instant; until: Instant } | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!parts) return null;
  const index = Number(parts[1]) * 12 + Number(parts[2]) - 1;
  return { from: startOf(index, timeZone), until: startOf(index + 1, timeZone) };
}

/** The zone where this platform knows it, else UTC: a wrong name in the ledger must not stop who follows it. */
export function knownTimeZone(timeZone: string): string {
  try {
    wallClock(0, timeZone);
    return timeZone;
  } catch {
    return 'UTC';
  }
}

const starts = new Map<string, Instant>();

function startOf(month: number, timeZone: string): Instant {
  const key = `${timeZone} ${String(month)}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const midnight = utc(Math.floor(month / 12), month % 12);
  // Twice, since the offset at the guess may be that of the other side of a daylight-saving change.
  let start = midnight - offsetAt(midnight, timeZone);
  start = midnight - offsetAt(start, timeZone);
  // Where clocks skip midnight, the month starts with the first instant they show.
  while (start + offsetAt(start, timeZone) < midnight) start += 900_000;
  starts.set(key, start);
  return start;
}

function offsetAt(instant: Instant, timeZone: string): number {
  const at = wallClock(instant, timeZone);
  return (
    utc(at.year, at.month - 1, at.day, at.hour, at.minute, at.second) - Math.floor(instant / 1000) * 1000
  );
}

/** Date.UTC without its special years 0–99. */
function utc(year: number, month: number, day = 1, hour = 0, minute = 0, second = 0): Instant {
  return new Date(Date.UTC(2000, month, day, hour, minute, second)).setUTCFullYear(year, month, day);
}

function nameOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
