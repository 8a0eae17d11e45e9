import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { knownTimeZone, monthOf, monthRange } from '../../src/read-model/month.ts';

describe('the month of an instant', () => {
  for (const [instant, timeZone, month] of [
    ['2025-12-31T16:59:59.999Z', 'Asia/Phnom_Penh', '2025-12'],
    ['2025-12-31T17:00:00.000Z', 'Asia/Phnom_Penh', '2026-01'],
    ['2026-01-01T07:59:59.999Z', 'America/Los_Angeles', '2025-12'],
    ['2026-01-01T08:00:00.000Z', 'America/Los_Angeles', '2026-01'],
    ['2025-12-31T09:59:59.999Z', 'Pacific/Kiritimati', '2025-12'],
    ['2025-12-31T10:00:00.000Z', 'Pacific/Kiritimati', '2026-01'],
    // Clocks went from midnight to one o'clock on this day.
    ['2010-04-01T00:00:00.000Z', 'Africa/Cairo', '2010-04'],
    ['0999-12-31T23:59:59.999Z', 'UTC', '0999-12'],
  ] as const) {
    it(`at ${instant} in ${timeZone} is ${month}`, () => {
      assert.equal(monthOf(Date.parse(instant), timeZone), month);
    });
  }

  it('is the month whose range holds it, in any zone', () => {
    const instants = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2060, 0) });
    const zones = fc.constantFrom(
      'Asia/Phnom_Penh',
      'Europe/Moscow',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'UTC',
    );
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const range = monthRange(monthOf(instant, timeZone), timeZone);
        assert.ok(range && range.from <= instant && instant < range.until);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a range of instants', () => {
  it('exists for months only', () => {
    for (const text of ['', '2026', '2026-00', '2026-13', '2026-1', '2026-01-01'])
      assert.equal(monthRange(text, 'UTC'), null);
  });
});

describe('a time zone that this platform does not know', () => {
  it('is read as UTC', () => {
    assert.equal(knownTimeZone('Asia/Atlantis'), 'UTC');
    assert.equal(knownTimeZone('Asia/Phnom_Penh'), 'Asia/Phnom_Penh');
  });
});
