import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../../src/language/calendar-date.ts';
import type { DroppedPiece } from '../../../src/importers/text/text-draft.ts';
import { parseTextRelease } from '../../../src/importers/text/parse-text-release.ts';
import type { TextDraft, TextReleaseOptions, TextReport } from '../../../src/importers/text/text-draft.ts';
import { plainText, richTextSchema } from '../../../src/model/rich-text.ts';

const timeZone = 'Asia/Phnom_Penh';

function read(
  text: string,
  options: Partial<TextReleaseOptions> = {},
): { draft: TextDraft; report: TextReport } {
  const parsed = parseTextRelease(text, { fileName: 'x.txt', timeZone, ...options });
  assert.ok(parsed.ok, parsed.ok ? '' : parsed.problems.map(({ message }) => message).join());
  return parsed;
}

const dateOf = (draft: TextDraft): string | null => (draft.releasedOn ? isoDate(draft.releasedOn) : null);
const droppedOf = (report: TextReport): string[] => report.dropped.map(({ text }) => text);

const societyPage = `• ភាសាខ្មែរ
  • English
Saving Lives, Changing Minds
Mail Login
Office of the Honorary Patron of the River Valley Society
Press Release March 2, 2016
1/1

River Valley Society opens a training centre for flood volunteers

RVS: On Monday morning, June 3, 2019, the River Valley Society (RVS) opened a training centre in the old school of Kampot.

The society’s  president, Sok Dara, said the centre would train 240 volunteers a year.

“We have waited for this room for eleven years, and now it is ours.” Boat Tours of the Delta

The first course starts in the autumn. Visitors: 12,345 Your IP: 10.0.0.7
`;

test('a page of a society loses its furniture and nothing else', () => {
  const { draft, report } = read(societyPage);
  assert.equal(draft.locale, 'en');
  assert.equal(draft.title, 'River Valley Society opens a training centre for flood volunteers');
  assert.equal(draft.titleIsProposed, false);
  assert.equal(draft.slug, 'river-valley-society-opens-a-training');
  assert.deepEqual(draft.syndicatedFrom, { name: 'RVS' });
  assert.equal(draft.datelinePlace, '');
  assert.equal(
    plainText(draft.body),
    [
      'On Monday morning, June 3, 2019, the River Valley Society (RVS) opened a training centre in the old school of Kampot.',
      'The society’s president, Sok Dara, said the centre would train 240 volunteers a year.',
      '“We have waited for this room for eleven years, and now it is ours.”',
      'The first course starts in the autumn.',
    ].join('\n'),
  );
  assert.deepEqual(
    draft.body.map(({ type }) => type),
    ['paragraph', 'paragraph', 'quotation', 'paragraph'],
  );
  assert.deepEqual(
    report.dropped.map(({ line, text }) => `${line} ${text}`),
    [
      '1 • ភាសាខ្មែរ',
      '2 • English',
      '3 Saving Lives, Changing Minds',
      '4 Mail Login',
      '5 Office of the Honorary Patron of the River Valley Society',
      '6 Press Release March 2, 2016',
      '7 1/1',
      '15 Boat Tours of the Delta',
      '17 Visitors: 12,345 Your IP: 10.0.0.7',
    ],
  );
  for (const { why } of report.dropped) assert.notEqual(why, '');
});

test('the date of the text beats an older date of the site, and the report says so', () => {
  const { draft, report } = read(societyPage);
  assert.equal(dateOf(draft), '2019-06-03');
  assert.equal(new Date(draft.releasedAt ?? 0).toISOString(), '2019-06-03T05:00:00.000Z');
  assert.match(
    report.contradictions.join(),
    /line 6: site furniture says 2016-03-02, before the event of 2019-06-03/,
  );
});

const agencyText = ` date 2024-02-11 MENAFN - The Lagoon Times) QNA

Ashgabat: A delegation of the River Valley Society (RVS) has taken part in a two-day meeting of volunteers held in Ashgabat, under the theme "Water and Trust".

The delegation was led by Dr. Sok Dara and Eng. Chan Vanna.`;

test('an agency text without a headline gets one proposed, and gives up place, date and source', () => {
  const { draft, report } = read(agencyText);
  assert.equal(draft.titleIsProposed, true);
  assert.equal(
    draft.title,
    'A delegation of the River Valley Society (RVS) has taken part in a two-day meeting of…',
  );
  assert.equal(draft.datelinePlace, 'Ashgabat');
  assert.deepEqual(draft.syndicatedFrom, { name: 'MENAFN – The Lagoon Times (QNA)' });
  assert.equal(dateOf(draft), '2024-02-11');
  assert.ok(plainText(draft.body).startsWith('A delegation of'));
  assert.ok(plainText(draft.body).endsWith('Eng. Chan Vanna.'));
  assert.match(report.taken.find((piece) => piece.as === 'title')?.why ?? '', /to be reviewed/);
});

test('a Russian text keeps its quotations and loses the label behind one', () => {
  const { draft, report } =
    read(` date 2024-03-05 Сегодня в Кампоте открылась школа спасателей, в которой будут учиться добровольцы общества.

Её директор Сок Дара в беседе с корреспондентом отметил:

«Мы ждали этого дня одиннадцать лет. Теперь у нас есть свой дом, и он открыт для всех». Отдых на озере

«Приходите!» — добавил он.`);
  assert.equal(draft.locale, 'ru');
  assert.equal(
    draft.title,
    'Сегодня в Кампоте открылась школа спасателей, в которой будут учиться добровольцы общества',
  );
  assert.equal(dateOf(draft), '2024-03-05');
  assert.deepEqual(
    draft.body.map(({ type }) => type),
    ['paragraph', 'paragraph', 'quotation', 'paragraph'],
  );
  assert.deepEqual(droppedOf(report), ['date 2024-03-05', 'Отдых на озере']);
});

test('a Khmer release with a headline, a dateline and a counter is read whole', () => {
  const { draft, report } = read(`ភាសាខ្មែរ | English
សេចក្តីប្រកាសព័ត៌មាន ថ្ងៃទី០២ ខែមីនា ឆ្នាំ២០១៦

សមាគមជ្រលងទន្លេបើកមជ្ឈមណ្ឌលបណ្តុះបណ្តាលអ្នកស្ម័គ្រចិត្ត

ភ្នំពេញ៖ នៅព្រឹកថ្ងៃចន្ទ ទី០៣ ខែមិថុនា ឆ្នាំ២០១៩ សមាគមជ្រលងទន្លេបានបើកមជ្ឈមណ្ឌលបណ្តុះបណ្តាលថ្មីមួយ សម្រាប់អ្នកស្ម័គ្រចិត្តជួយសង្គ្រោះនៅពេលមានទឹកជំនន់។

លោក សុខ ដារ៉ា ប្រធានសមាគម បានមានប្រសាសន៍ថា «យើងបានរង់ចាំមជ្ឈមណ្ឌលនេះអស់រយៈពេលដប់មួយឆ្នាំមកហើយ»។ អានបន្ថែម

ចំនួនអ្នកទស្សនា៖ ១២៣៤៥`);
  assert.equal(draft.locale, 'km');
  assert.equal(draft.title, 'សមាគមជ្រលងទន្លេបើកមជ្ឈមណ្ឌលបណ្តុះបណ្តាលអ្នកស្ម័គ្រចិត្ត');
  assert.equal(draft.datelinePlace, 'ភ្នំពេញ');
  assert.equal(dateOf(draft), '2019-06-03');
  assert.equal(draft.body.length, 2);
  assert.ok(plainText(draft.body).startsWith('នៅព្រឹកថ្ងៃចន្ទ'));
  assert.ok(plainText(draft.body).endsWith('ឆ្នាំមកហើយ»។'));
  assert.deepEqual(droppedOf(report), [
    'ភាសាខ្មែរ | English',
    'សេចក្តីប្រកាសព័ត៌មាន ថ្ងៃទី០២ ខែមីនា ឆ្នាំ២០១៦',
    'អានបន្ថែម',
    'ចំនួនអ្នកទស្សនា៖ ១២៣៤៥',
  ]);
});

test('a Khmer text is stored in its one spelling', () => {
  const typed = 'សមាគមបានបើកមជ្ឈមណ្ឌល\u1781\u17C2\u17D2\u1798\u179Aថ្មីនៅក្នុងទីក្រុង។';
  const { draft } = read(typed);
  assert.ok(plainText(draft.body).includes('\u1781\u17D2\u1798\u17C2\u179A'));
});

test('lists, subheadings and broken lines become blocks', () => {
  const { draft } = read(`Society names its plans for the rainy season

The River Valley Society has named what it will do before the rain
comes to the valley this year, after three floods in the last ten
years that took the bridges with them.

What happens now

The volunteers will meet in May, and they will bring to the meeting:
- boats and ropes
- radios
- rice for a month

1. Call us.
2. Wait for the boat.

> Nobody has to wait alone.

The plans are on the society’s wall.`);
  assert.deepEqual(
    draft.body.map((block) =>
      block.type === 'list' ? `${block.ordered ? 'numbers' : 'bullets'} ${block.items.length}` : block.type,
    ),
    ['paragraph', 'heading', 'paragraph', 'bullets 3', 'numbers 2', 'quotation', 'paragraph'],
  );
  assert.match(
    plainText(draft.body),
    /rain comes to the valley this year, after three floods in the last ten years that took/,
  );
});

test('a line above the headline that is long is dropped with a warning', () => {
  const { draft, report } = read(`The old bridge of the valley is gone

Society builds a new bridge in a month

The society has built a bridge for the people of the valley, who had none.`);
  assert.equal(draft.title, 'Society builds a new bridge in a month');
  assert.deepEqual(droppedOf(report), ['The old bridge of the valley is gone']);
  assert.match(report.warnings.join(), /line 1 was dropped and is long/);
});

test('a dateline between headline and text is no headline', () => {
  const { draft } = read(`Yemen: Medicine reaches the valley

Geneva, 31 July 2020

A convoy of three trucks has brought medicine to the hospital of the valley.`);
  assert.equal(draft.title, 'Yemen: Medicine reaches the valley');
  assert.equal(draft.datelinePlace, 'Geneva');
  assert.equal(dateOf(draft), '2020-07-31');
  assert.equal(draft.body.length, 1);
});

test('a question may be the headline', () => {
  const { draft } = read(`Who will mend the bridge?

The society has asked the people of the valley who of them would mend the bridge with it.`);
  assert.equal(draft.title, 'Who will mend the bridge?');
});

test('a sentence above the headline is text', () => {
  const { draft } = read(`The society thanks all who have helped it in this hard and rainy year.
Bridge opened

The bridge was opened by the children of the valley, who ran over it first.`);
  assert.match(plainText(draft.body), /^The society thanks/);
});

test('an initial, a title or an office behind a sentence is no label', () => {
  for (const end of [
    'the speech was by M. Chan',
    'the last to speak was Dr. Chan Vanna',
    '“It is ours.” — Sok Dara',
    'It is ours, said Sok Dara, president',
  ]) {
    const { draft, report } = read(
      `The society has opened a school for the people of the valley. At the end ${end}`,
    );
    assert.deepEqual(droppedOf(report), []);
    assert.ok(plainText(draft.body).endsWith(end));
  }
});

test('given locale, date and source win, and what they contradict is told', () => {
  const { draft, report } = read(societyPage, {
    locale: 'ru',
    date: { year: 2020, month: 1, day: 2 },
    source: 'The Lagoon',
  });
  assert.equal(draft.locale, 'ru');
  assert.equal(dateOf(draft), '2020-01-02');
  assert.deepEqual(draft.syndicatedFrom, { name: 'The Lagoon' });
  const told = report.contradictions.join('\n');
  assert.match(told, /--locale says ru, the text reads as en/);
  assert.match(told, /first sentence says 2019-06-03, given says 2020-01-02/);
  assert.match(told, /--source says The Lagoon, the text credits RVS/);
});

test('the name of a file tells the locale, and the text may not contradict it', () => {
  assert.equal(read('Flood relief\n\nBoats, ropes, radios.', { fileName: 'plan.en.txt' }).draft.locale, 'en');
  const parsed = parseTextRelease(societyPage, { fileName: 'plan.km.txt', timeZone });
  assert.ok(!parsed.ok);
  assert.equal(parsed.problems[0]?.rule, 'language-contradiction');
});

test('what is to come is no release date', () => {
  const text = 'The society will open its new school on 5 May 2026 in the presence of all its volunteers.';
  const ahead = read(text);
  assert.equal(dateOf(ahead.draft), null);
  assert.match(ahead.report.warnings.join(), /"5 May 2026" is not the date/);
  const now = Date.UTC(2024, 0, 1);
  const late = read(`date 2026-05-05 ${text}`, { now });
  assert.equal(dateOf(late.draft), null);
  assert.match(late.report.contradictions.join(), /yet to come/);
});

const refused: [what: string, text: string, rule: string][] = [
  ['nothing', '', 'empty'],
  ['white space', ' \n\uFEFF\n ', 'empty'],
  ['punctuation', '— … !', 'empty'],
  ['only furniture', 'English\nMail Login\n1/1', 'unknown-language'],
  ['bytes', 'The society\u0000\u0001 has opened', 'binary'],
  ['a PDF', '%PDF-1.7 the society has opened a school', 'binary'],
  ['half a character', 'The society \uD800 has opened a school', 'not-utf-8'],
  ['a book', 'The society has opened a school. '.repeat(7_000), 'over-long'],
  ['a list of thousands', 'The society has opened a school.\n'.repeat(3_100), 'over-long'],
  ['French', 'La société a ouvert dans la capitale un centre pour les volontaires.', 'unknown-language'],
  ['Ukrainian', 'Сьогодні в місті відкрили новий центр, який навчатиме добровольців.', 'unknown-language'],
];

for (const [what, text, rule] of refused) {
  test(`${what} is refused as ${rule}`, () => {
    const parsed = parseTextRelease(text, { fileName: 'x.txt', timeZone });
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.problems.map((problem) => problem.rule),
      [rule],
    );
    assert.notEqual(parsed.problems[0]?.message, '');
  });
}

const lineOf = fc.constantFrom(
  ...societyPage.split('\n'),
  ...agencyText.split('\n'),
  'ភ្នំពេញ៖ សមាគមបានបើកមជ្ឈមណ្ឌលថ្មី។',
  'ПНОМПЕНЬ, 12 мая — РИА Новости. Общество открыло школу.',
  '- a',
  '1) b',
  '> c',
  'home > a > b > c > d.',
  'visits 1   visits 1   visits 1 !',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.oneof(lineOf, fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 20 })
    .map((lines) => lines.join('\n')),
);

test('any text is a valid draft or a clear refusal, within a moment', () => {
  fc.assert(
    fc.property(anyText, fc.option(fc.constantFrom('km', 'en', 'ru')), (text, locale) => {
      const parsed = parseTextRelease(text, { fileName: 'x.txt', timeZone, ...(locale ? { locale } : {}) });
      if (!parsed.ok) {
        assert.ok(parsed.problems.every(({ rule, message }) => rule !== '' && message !== ''));
        return;
      }
      richTextSchema.parse(parsed.draft.body);
      assert.notEqual(parsed.draft.title, '');
      assert.notEqual(parsed.draft.slug, '');
      assert.ok(parsed.draft.body.length > 0);
    }),
    { numRuns: 600 },
  );
});

test('every letter of a text is in the draft or in the report', () => {
  const letters = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
  fc.assert(
    fc.property(fc.array(lineOf, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n\n');
      const parsed = parseTextRelease(text, { fileName: 'x.txt', timeZone, locale: 'en' });
      if (!parsed.ok) return;
      const { draft, report } = parsed;
      const openings = report.taken.filter(({ why }) => /^from the (?:dateline|opening)/.test(why));
      // Its place and source are told with the whole of a dateline, so with its date.
      const isTold = ({ line, why }: DroppedPiece): boolean =>
        why.startsWith('the date of the dateline') && openings.some((opening) => opening.line === line);
      const pieces = [
        ...report.dropped.filter((piece) => !isTold(piece)).map((piece) => piece.text),
        ...report.taken.filter(({ why }) => why.startsWith('a credit on a line')).map((piece) => piece.text),
        // A dateline may be told twice, as place and as source.
        ...new Set(openings.map(({ why }) => /"([^]*)"$/.exec(why)?.[1] ?? '')),
        draft.titleIsProposed ? '' : draft.title,
        plainText(draft.body),
      ];
      // A list's own numbers are drawn by the list.
      const withoutNumbers = text.replace(/^1\) b$/gm, 'b');
      const found = pieces.join('').replace(/1\) b/g, 'b');
      assert.equal(letters(found), letters(withoutNumbers));
    }),
    { numRuns: 200 },
  );
});

test('long and hostile lines take no longer than long ones', () => {
  const lines = [
    'visits 1   '.repeat(40) + '!',
    'home > a '.repeat(24) + '!',
    'a.'.repeat(50_000),
    '. '.repeat(50_000) + 'A',
    ' (AAA) '.repeat(20_000),
    '«'.repeat(50_000) + 'The society has opened a school for the people of the valley.',
    'A '.repeat(60_000),
    'ក'.repeat(60_000),
    'ក\u200B'.repeat(30_000) + '។',
    'ក\u17D2\u17D2\u200B'.repeat(30_000),
    'May 1, '.repeat(15_000),
    'A little line of text.\n'.repeat(2_900),
    '1. a\n'.repeat(2_900),
    '5 May '.repeat(30_000),
    '5 May\n5 May 2020\n'.repeat(1_400),
    'The society has opened a school. ' + '\u200B'.repeat(190_000) + 'x',
    'The society has opened a school. ' + 'ក'.repeat(190_000),
    'ក្'.repeat(95_000),
  ];
  for (const line of lines) {
    for (const locale of ['en', 'km'] as const) {
      const startedAt = performance.now();
      parseTextRelease(`The society\n\n${line}`, { fileName: 'x.txt', timeZone, locale });
      const took = performance.now() - startedAt;
      assert.ok(took < 2_500, `${line.slice(0, 40)} in ${locale} took ${took} ms`);
    }
  }
});

test('the date of a dateline that is not taken is among what was dropped', () => {
  const told = (opening: string, date?: { year: number; month: number; day: number }) => {
    const text = `Cash for families\n\n${opening}The society has given cash to families of the valley, and they were glad.`;
    const parsed = parseTextRelease(text, {
      fileName: 'cash.txt',
      timeZone: 'UTC',
      now: Date.UTC(2026, 0, 1),
      ...(date ? { date } : {}),
    });
    assert.ok(parsed.ok);
    return [parsed.report.dropped, parsed.draft.releasedOn?.year];
  };
  const dropped = (text: string, why: string) => [{ line: 3, text, why: `the date of the dateline: ${why}` }];
  assert.deepEqual(told('GENEVA, 31 July 2090 – '), [
    dropped('31 July 2090', 'that day is yet to come'),
    undefined,
  ]);
  assert.deepEqual(told('GENEVA, 31 July – '), [dropped('31 July', 'no year is told'), undefined]);
  assert.deepEqual(told('GENEVA, 31 July 2020 – ', { year: 2020, month: 8, day: 1 }), [
    dropped('31 July 2020', 'given weighs more'),
    2020,
  ]);
  assert.deepEqual(told('GENEVA, 31 July 2020 – ', { year: 2020, month: 7, day: 31 }), [
    dropped('31 July 2020', 'given says the same'),
    2020,
  ]);
  assert.deepEqual(told('GENEVA, 31 July 2020 – '), [[], 2020]);
});
