import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markedPassage, markedText, type MarkedText } from '../../src/language/search-marks.ts';
import { longestQuery, parseSearchQuery } from '../../src/language/search-query.ts';
import { indexTokens, termTokens } from '../../src/language/search-tokens.ts';
import { graphemes } from '../../src/language/graphemes.ts';
import { normaliseKhmer } from '../../src/language/normalise-khmer.ts';

/** What a query marks in a text. */
function found(text: string, query: string): string[] {
  return marks(markedText(text, parseSearchQuery(query)));
}

function marks(text: MarkedText): string[] {
  return text.filter((each) => each.isMatch).map((each) => each.text);
}

function joined(text: MarkedText): string {
  return text.map((each) => each.text).join('');
}

describe('a query finds', () => {
  const vectors = [
    ['either order of coengs', 'រដ្ឋមន្រ្តី', 'រដ្ឋមន្ត្រី'],
    ['either order of coengs, the other way round', 'រដ្ឋមន្ត្រី', 'រដ្ឋមន្រ្តី'],
    ['coeng da for coeng ta', 'សន្ដិភាព', 'សន្តិភាព'],
    ['the first word of a compound', 'ធនាគារជាតិនៃកម្ពុជា', 'ធនាគារ'],
    ['the last word of a compound', 'ធនាគារជាតិនៃកម្ពុជា', 'កម្ពុជា'],
    ['a word with a zero-width space in it', 'ប្រជា\u200Bជន', 'ប្រជាជន'],
    ['a word by one with a zero-width space', 'ប្រជាជន', 'ប្រជា\u200Bជន'],
    ['a house among other words', 'ជួសជុលផ្ទះប្រជាជន', 'ផ្ទះ'],
    ['either letter of “let”', 'ជួយឲ្យគ្រួសារ', 'ឱ្យ'],
    ['Khmer digits by others', 'ឆ្នាំ២០២៦', '2026'],
    ['digits by Khmer ones', 'in 2026', '២០២៦'],
    ['a number by its groups', 'about 12,500 people', '12 500'],
    ['a number by a comma between its groups', 'about 12 500 people', '12,500'],
    ['a number by a space that does not break', 'about 12,500 people', '12\u00A0500'],
    ['Khmer groups by others', 'ចំនួន ១២ ០០០ នាក់', '12,000'],
    ['a fraction by the comma of another language', 'at 9.1 metres', '9,1'],
    ['a fraction by the point of another language', 'កម្ពស់ ៩,១ ម៉ែត្រ', '9.1'],
    ['ё by е', 'ёлка', 'елка'],
    ['another case of a Russian word', 'Министерство', 'министерства'],
    ['a Russian word that loses a vowel', 'в посёлке', 'посёлок'],
    ['an English word in the plural', 'Two bridges', 'bridge'],
    ['an irregular plural', 'for children', 'child'],
    ['British spelling by American', 'the organisation', 'organization'],
    ['a word by its possessive', 'Cambodia’s rivers', 'cambodia'],
    ['a verb by its noun', 'the delivery of rice', 'deliver'],
    ['a participle with a spelling of its own', 'an experienced nurse', 'experience'],
    ['a Russian plural with a vowel that no rule adds', 'пачка писем', 'письмо'],
    ['a Russian participle with л before its ending', 'рис доставлен', 'доставить'],
    ['a Russian future after ч', 'жители получат рис', 'получить'],
    ['a Russian verb with a stem of its own', 'фонд поможет', 'помогли'],
    ['a headline with its colon', 'ព័ត៌មានថ្មី៖ ទឹកជំនន់', '"ព័ត៌មានថ្មី៖ ទឹកជំនន់"'],
    ['letters without their accents', 'a café', 'CAFE'],
    ['what a hyphen joins', 'of COVID-19', 'covid-19'],
  ] as const;
  for (const [what, text, query] of vectors) {
    test(what, () => {
      assert.notDeepEqual(found(text, query), [], `${query} in ${text}`);
      const passage = markedPassage(['Nothing of it. គ្មានអ្វីទេ។', text], parseSearchQuery(query), 80);
      assert.deepEqual(marks(passage), found(text, query));
    });
  }
});

describe('a query does not find', () => {
  const vectors = [
    ['a word that begins in one and ends in the next', 'មានទីក្រុង', 'នទី'],
    ['a syllable of another word', 'ជីវិត', 'ជី'],
    ['a longer word', 'the bridgehead', 'bridge'],
    ['what Snowball takes for the same: organs', 'organs were given', 'organisations'],
    ['what Snowball takes for the same: emerged', 'a plan emerged', 'emergency'],
    ['what Snowball takes for the same: important', 'an important day', 'imports'],
    ['what Snowball takes for the same: seven', 'семь лодок', 'семья'],
    ['what Snowball takes for the same: dear', 'дорогие ткани', 'дорога'],
    ['a phrase across the end of a sentence', 'គេជួយទឹក។ ជំនន់', '"ទឹក ជំនន់"'],
    ['another number', '20260', '2026'],
    ['the digits of a fraction apart', 'on 9 May, and on 1 June', '9,1'],
    ['a phrase in another order', 'water and clean rice', '"clean water"'],
  ] as const;
  for (const [what, text, query] of vectors) {
    test(what, () => {
      assert.deepEqual(found(text, query), []);
    });
  }
});

test('words of no meaning are not asked for beside others, but alone, and in capitals', () => {
  assert.equal(parseSearchQuery('the floods in Kratie').all.length, 2);
  assert.equal(parseSearchQuery('who').all.length, 1);
  assert.equal(parseSearchQuery('WHO in Kratie').all.length, 2);
});

test('a hyphen before a word or phrase leaves it out, anywhere else it is none', () => {
  const query = parseSearchQuery('flood -rain -"heavy wind" well-known - --');
  assert.equal(query.all.length, 2);
  assert.equal(query.none.length, 2);
});

test('a query is read up to its limit, and says so', () => {
  assert.equal(parseSearchQuery('ក'.repeat(longestQuery)).isCut, false);
  assert.equal(parseSearchQuery('ក្ត '.repeat(10_000)).isCut, true);
  assert.equal(parseSearchQuery(`${'x'.repeat(10_000)} flood`).isCut, true);
});

test('what is marked is what the index finds', () => {
  const pieces = fc.constantFrom(
    'ទឹក',
    'ជំ',
    'នន់',
    'ស្អាត',
    'ភូមិ',
    ' ',
    '\u200B',
    '។ ',
    '៖',
    '2026',
    '១២',
    'water',
    ', ',
    '-',
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(''));
  fc.assert(
    fc.property(text, text, (written, typed) => {
      const { all } = parseSearchQuery(`"${typed}"`);
      const [term] = all[0]?.[0] ?? [];
      if (!term) return;
      const { tokens, isOpen } = termTokens(term);
      const index = ` ${indexTokens(written)} `;
      assert.equal(
        index.includes(` ${tokens.join(' ')}${isOpen ? '' : ' '}`),
        found(written, `"${typed}"`).length > 0,
      );
    }),
    { numRuns: 5000 },
  );
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'កខ្ដាិុំ៉២\u200B\u200C аё-1 "«»*()^:{}+~aB\0\ud800\u0301'),
    maxLength: 60,
  }),
);

test('every text is cut into tokens of letters, marks, digits and our own signs, and every query is read', () => {
  fc.assert(
    fc.property(anything, anything, (text, query) => {
      assert.match(indexTokens(text), /^[\p{L}\p{M}\p{N}\p{Co} ]*$/u);
      const read = parseSearchQuery(query);
      assert.equal(joined(markedText(text, read)), normaliseKhmer(text));
    }),
    { numRuns: 2000 },
  );
});

describe('a passage', () => {
  const long = `${'Nobody was hurt. '.repeat(20)}Boats carried rice to the village. ${'The river fell. '.repeat(20)}`;

  test('stands around what was found, cut between words', () => {
    const passage = markedPassage([long], parseSearchQuery('rice boat'), 80);
    assert.deepEqual(marks(passage), ['Boats', 'rice']);
    assert.match(joined(passage), /^… (?:\S+ )+…$/);
    assert.ok(joined(passage).length <= 90, joined(passage));
  });

  test('is the line with the most words of the query', () => {
    const passage = markedPassage(['Rice.', 'Boats with rice.'], parseSearchQuery('rice boat'), 80);
    assert.equal(joined(passage), 'Boats with rice.');
  });

  test('never cuts a Khmer cluster', () => {
    const line = `${'ស្ត្រីក្រុងព្រះវិហារ'.repeat(30)}ទឹកជំនន់${'ភ្នំក្រវាញខ្ញុំ'.repeat(30)}`;
    const whole = new Set(graphemes(normaliseKhmer(line)));
    for (const max of [40, 41, 42, 43, 44, 45, 46, 47]) {
      const passage = joined(markedPassage([line], parseSearchQuery('ទឹកជំនន់'), max));
      for (const cluster of graphemes(passage.replaceAll(/^… | …$/g, '')))
        assert.ok(whole.has(cluster), cluster);
    }
  });

  test('is empty where nothing is found', () => {
    assert.deepEqual(markedPassage([long], parseSearchQuery('bridge'), 80), []);
  });
});
