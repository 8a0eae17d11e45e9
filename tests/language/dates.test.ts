import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate, dateIn, isoDate, noonIn, parseIsoDate } from '../../src/language/calendar-date.ts';
import { formatDate, formatDateTime, formatMonth, formatTime } from '../../src/language/format-date.ts';
import { formatTimeZone } from '../../src/language/format-time-zone.ts';

const lateEvening = Date.UTC(2026, 10, 20, 23);

const formatted = [
  ['km', 'ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦', 'ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦ ម៉ោង០៦:០០', 'ខែវិច្ឆិកា ឆ្នាំ២០២៦'],
  ['en', '21 November 2026', '21 November 2026 at 06:00', 'November 2026'],
  ['ru', '21 ноября 2026 г.', '21 ноября 2026 г. в 06:00', 'Ноябрь 2026 г.'],
] as const;

for (const [locale, date, dateTime, month] of formatted) {
  test(`dates in ${locale} are written in the organisation's zone`, () => {
    assert.equal(formatDate(lateEvening, locale, 'Asia/Phnom_Penh'), date);
    assert.equal(formatDateTime(lateEvening, locale, 'Asia/Phnom_Penh'), dateTime);
    assert.equal(formatMonth('2026-11', locale), month);
  });
}

for (const [locale, time, zone] of [
  ['km', '០៦:០៥', 'UTC+7, ម៉ោងនៅកម្ពុជា'],
  ['en', '06:05', 'UTC+7, Cambodia Time'],
  ['ru', '06:05', 'UTC+7, Камбоджа'],
] as const) {
  test(`hours in ${locale} are written with the zone that they are of`, () => {
    const at = lateEvening + 5 * 60_000;
    assert.equal(formatTime(at, locale, 'Asia/Phnom_Penh'), time);
    assert.equal(formatTimeZone(at, locale, 'Asia/Phnom_Penh'), zone);
    // The same place has another offset in summer; a zone without a name is its offset.
    assert.match(formatTimeZone(Date.UTC(2026, 6, 1), locale, 'Europe/London'), /^UTC\+1, ./);
    assert.match(formatTimeZone(at, locale, 'Europe/London'), /^UTC\+0, ./);
    assert.equal(formatTimeZone(at, locale, 'Etc/GMT-7'), 'UTC+7');
  });
}

test('noon is noon of that zone, on both sides of a clock change', () => {
  const noons = [
    ['2026-11-21', 'Asia/Phnom_Penh', '2026-11-21T05:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T10:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T11:00:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T22:00:00.000Z'],
  ] as const;
  for (const [day, zone, at] of noons) {
    const date = parseIsoDate(day);
    assert.ok(date);
    assert.equal(new Date(noonIn(date, zone)).toISOString(), at);
    assert.equal(isoDate(dateIn(noonIn(date, zone), zone)), day);
  }
});

test('a day that does not exist is no date', () => {
  assert.equal(calendarDate(2026, 2, 29), null);
  assert.equal(calendarDate(2026, 13, 1), null);
  assert.equal(parseIsoDate('2026-04-31'), null);
  assert.equal(parseIsoDate('31.04.2026'), null);
});
