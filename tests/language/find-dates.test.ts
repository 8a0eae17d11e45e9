import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/language/calendar-date.ts';
import { findDates } from '../../src/language/find-dates.ts';
import { endsSentence, sentences } from '../../src/language/sentences.ts';

const dates: [text: string, found: string[]][] = [
  ['GENEVA, 31 July 2020 –', ['2020-07-31']],
  ['WASHINGTON, DC, Dec. 31, 2004 --', ['2004-12-31']],
  ['on Wednesday, December 16th, 2020, and again on 2 Feb 2021', ['2020-12-16', '2021-02-02']],
  ['the meeting of 5-6 September 2025', ['2025-09-05']],
  ['Press Release May 8, 2018', ['2018-05-08']],
  ['date 2025-09-06, 21.11.2026', ['2025-09-06', '2026-11-21']],
  ['ПНОМПЕНЬ, 12 мая 2026 г. —', ['2026-05-12']],
  ['МОСКВА, 5 сент. 2025', ['2025-09-05']],
  ['МОСКВА, 5 июн —', ['06-05']],
  ['ថ្ងៃពុធ ទី១៦ ខែធ្នូ ឆ្នាំ២០២០', ['2020-12-16']],
  ['ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦', ['2026-11-21']],
  ['ទី៥ កញ្ញា ២០២៥', ['2025-09-05']],
  ['03/04/2026 may be two days, 13/04/2026 is one', ['2026-04-13']],
  ['31 февраля 2020, 2026-13-01, in May 2026 12 people, 5 маршрутов', []],
];

for (const [text, found] of dates) {
  test(`"${text}" tells ${found.join(', ') || 'no date'}`, () => {
    const read = findDates(text).map(({ date, month, day }) =>
      date ? isoDate(date) : isoDate({ year: 2000, month, day }).slice(5),
    );
    assert.deepEqual(read, found);
  });
}

test('a found date stands where it says', () => {
  const text = 'Бел, 12 мая 2026 г. — да';
  const [found] = findDates(text);
  assert.ok(found);
  assert.equal(text.slice(found.start, found.end), '12 мая 2026 г.');
});

const paragraphs: [text: string, split: string[]][] = [
  ['He met Dr. Sok Dara. J. Smith left.', ['He met Dr. Sok Dara.', 'J. Smith left.']],
  [
    'On Dec. 31 the U.S. Embassy gave 2.5 tons. Thanks!',
    ['On Dec. 31 the U.S. Embassy gave 2.5 tons.', 'Thanks!'],
  ],
  ['«Приходите!» — сказал он. Все пришли.', ['«Приходите!» — сказал он.', 'Все пришли.']],
  ['Спасибо за помощь». Туризм', ['Спасибо за помощь».', 'Туризм']],
  ['លោកបានថ្លែង។ ប្រជាជនត្រេកអរ៕', ['លោកបានថ្លែង។', 'ប្រជាជនត្រេកអរ៕']],
];

for (const [text, split] of paragraphs) {
  test(`"${text}" is ${split.length} sentences`, () => {
    assert.deepEqual(
      sentences(text).map(({ start, end }) => text.slice(start, end)),
      split,
    );
  });
}

test('a headline does not end as a sentence, a closing quotation mark after a stop does', () => {
  assert.equal(endsSentence('Society opens a centre'), false);
  assert.equal(endsSentence('“We are ready.”'), true);
  assert.equal(endsSentence('ប្រជាជនត្រេកអរ៕ '), true);
});

test('sentences lose nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aБ .!?។»" \n', 'Dr.', 'г.') }), (text) => {
      const joined = sentences(text).map(({ start, end }) => text.slice(start, end));
      assert.equal(joined.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
    }),
  );
});
