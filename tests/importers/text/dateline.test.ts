import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../../src/language/calendar-date.ts';
import { readDateline, readDatelineAlone } from '../../../src/importers/text/dateline.ts';

type Read = [place: string, source: string, date: string];

const rest = 'The society has opened a school for its volunteers.';
const русский = 'Общество открыло школу для своих добровольцев.';
const ខ្មែរ = 'សមាគមបានបើកសាលារៀនថ្មីមួយសម្រាប់អ្នកស្ម័គ្រចិត្ត។';

const datelines: [head: string, text: string, read: Read][] = [
  ['CRC: ', rest, ['', 'CRC', '']],
  ['RVS: ', rest, ['', 'RVS', '']],
  ['Ashgabat: ', rest, ['Ashgabat', '', '']],
  ['GENEVA, 31 July 2020 – ', rest, ['GENEVA', '', '2020-07-31']],
  ['GENEVA — ', rest, ['GENEVA', '', '']],
  ['ROME: ', rest, ['ROME', '', '']],
  ['WASHINGTON, DC, Dec. 31, 2004 -- ', rest, ['WASHINGTON, DC', '', '2004-12-31']],
  ['PHNOM PENH, Cambodia (AKP) -- ', rest, ['PHNOM PENH, Cambodia', 'AKP', '']],
  ['AKP Phnom Penh, September 05, 2025 -- ', rest, ['Phnom Penh', 'AKP', '2025-09-05']],
  ['(AKP) – ', rest, ['', 'AKP', '']],
  ['(MENAFN - QNA) Doha: ', rest, ['Doha', 'MENAFN – QNA', '']],
  ['Siem Reap, Wednesday, 16 December 2020 – ', rest, ['Siem Reap', '', '2020-12-16']],
  ['12 May 2026 – ', rest, ['', '', '2026-05-12']],
  ['ПНОМПЕНЬ, 12 мая 2026 г. — ', русский, ['ПНОМПЕНЬ', '', '2026-05-12']],
  ['Женева, 31 июля 2020 года – ', русский, ['Женева', '', '2020-07-31']],
  ['МОСКВА, 5 сентября. /ТАСС/. ', русский, ['МОСКВА', 'ТАСС', '09-05']],
  ['МОСКВА, 5 июн — РИА Новости. ', русский, ['МОСКВА', 'РИА Новости', '06-05']],
  ['Ашхабад: ', русский, ['Ашхабад', '', '']],
  ['ភ្នំពេញ៖ ', ខ្មែរ, ['ភ្នំពេញ', '', '']],
  ['ខេត្តកំពត៖ ', ខ្មែរ, ['ខេត្តកំពត', '', '']],
  ['ភ្នំពេញ, ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៥ — ', ខ្មែរ, ['ភ្នំពេញ', '', '2025-11-21']],
];

for (const [head, text, [place, source, date]] of datelines) {
  test(`"${head}" opens a text`, () => {
    const read = readDateline(head + text, `${head}${text} The River Valley Society (RVS) is glad.`);
    assert.ok(read);
    const told = read.date?.date ? isoDate(read.date.date) : '';
    const yearless =
      read.date && !read.date.date
        ? isoDate({ year: 2000, month: read.date.month, day: read.date.day }).slice(5)
        : '';
    assert.deepEqual([read.place, read.source, told || yearless], [place, source, date]);
    assert.equal((head + text).slice(read.length), text);
  });
}

const texts = [
  'Note: The society has opened a school for its volunteers.',
  'Background: The society was founded a hundred years ago.',
  'Цель встречи — Укрепить общество и его добровольцев на местах.',
  'Справка: Общество основано сто лет назад и открыто для всех.',
  'Cambodia is a country – The society works in each of its provinces.',
  'Sok Dara: The school is ours, and it is open to all of you.',
  'RED CROSS – The society has opened a school for its volunteers.',
  'Source: The society, which has opened a school for its volunteers.',
  'លោក សុខ ដារ៉ា៖ សមាគមបានបើកសាលារៀនថ្មីមួយសម្រាប់អ្នកស្ម័គ្រចិត្ត។',
  'ចំណាំ៖ សមាគមបានបើកសាលារៀនថ្មីមួយសម្រាប់អ្នកស្ម័គ្រចិត្ត។',
  'At 16:30 The society opened a school for its volunteers.',
];

for (const text of texts) {
  test(`"${text.slice(0, 30)}…" has no dateline`, () => {
    assert.equal(readDateline(text, text), null);
  });
}

test('a dateline may stand on a line of its own, above the text', () => {
  for (const [line, place] of [
    ['Phnom Penh, 5 September 2025', 'Phnom Penh'],
    ['AKP Phnom Penh, September 05, 2025 --', 'Phnom Penh'],
    ['КАМПОТ, 5 сентября 2025 г.', 'КАМПОТ'],
    ['ភ្នំពេញ, ថ្ងៃទី៥ ខែកញ្ញា ឆ្នាំ២០២៥', 'ភ្នំពេញ'],
  ] as const) {
    assert.equal(readDatelineAlone(line, `${line}\n${rest}`)?.place, place);
  }
  for (const line of [
    'World Humanitarian Day, 19 August 2025',
    'Phnom Penh',
    '5 September 2025',
    'School opened in Kampot',
  ]) {
    assert.equal(readDatelineAlone(line, `${line}\n${rest}`), null);
  }
});
