import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseKhmer } from '../../src/language/normalise-khmer.ts';

const fromHex = (hex: string): string =>
  String.fromCodePoint(...hex.split(' ').map((each) => parseInt(each, 16)));
const toHex = (text: string): string =>
  [...text].map((each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase()).join(' ');

const rewritten: [what: string, input: string, output: string][] = [
  ['a coeng goes before the vowel', '1781 17C2 17D2 1798 179A', '1781 17D2 1798 17C2 179A'],
  ['coeng ro goes last among coengs', '179F 17D2 179A 17D2 178F 17B8', '179F 17D2 178F 17D2 179A 17B8'],
  ['េ and ា become ោ', '1780 17C1 17B6', '1780 17C4'],
  ['េ and ី become ើ', '1780 17C1 17B8', '1780 17BE'],
  ['ុ before ី is ៊ on series 1', '179F 17BB 17B8', '179F 17CA 17B8'],
  ['ុ before ី is ៉ on series 2', '1798 17BB 17B8', '1798 17C9 17B8'],
  ['ុ before ី is ៉ on ប', '1794 17BB 17B8', '1794 17C9 17B8'],
  ['ុ before a split ើ is a shifter', '179F 17BB 17C1 17B8', '179F 17CA 17BE'],
  ['robat goes before the vowel', '1792 1798 17B6 17CC', '1792 1798 17CC 17B6'],
  ['a zero-width space before a coeng goes', '1781 200B 17D2 1798 17C2 179A', '1781 17D2 1798 17C2 179A'],
  ['a joiner after a coeng goes', '1781 17D2 200D 1798 17C2', '1781 17D2 1798 17C2'],
  ['a doubled coeng is one', '1781 17D2 17D2 1798', '1781 17D2 1798'],
  ['an emoji before a cluster is intact', '1F600 1781 17C2 17D2 1798 179A', '1F600 1781 17D2 1798 17C2 179A'],
  ['Latin letters are composed', '65 301', 'E9'],
];

for (const [what, input, output] of rewritten) {
  test(what, () => {
    assert.equal(toHex(normaliseKhmer(fromHex(input))), output);
  });
}

const kept: [what: string, hex: string][] = [
  ['ប៉ុំ keeps its ុ', '1794 17C9 17BB 17C6'],
  ['a non-joiner after a shifter stays', '179F 17CA 200C 17B8'],
  ['a zero-width space between words stays', '1780 17B6 200B 1781 17B6'],
  ['្ដ and ្ត stay apart', '1780 17D2 178A 20 1780 17D2 178F'],
  ['deprecated letters stay', '17A3 20 17A4 20 1780 17D3'],
  ['doubled vowels stay', '1780 17B6 17B6'],
  ['a coeng without a letter stays', '1780 17D2 20'],
];

for (const [what, hex] of kept) {
  test(what, () => {
    assert.equal(toHex(normaliseKhmer(fromHex(hex))), hex);
  });
}

const khmerCodePoint = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0x1780, max: 0x17dd }) },
  { weight: 2, arbitrary: fc.constantFrom(0x17d2, 0x200b, 0x200c, 0x200d, 0x17dd, 0x17bb, 0x17c9) },
  { weight: 1, arbitrary: fc.constantFrom(0x20, 0x41, 0x301, 0x1f600, 0x93c) },
);
const khmerText = fc
  .array(khmerCodePoint, { maxLength: 30 })
  .map((codePoints) => String.fromCodePoint(...codePoints));

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(fc.oneof(khmerText, fc.string({ unit: 'binary' })), (text) => {
      const once = normaliseKhmer(text);
      assert.equal(toHex(normaliseKhmer(once)), toHex(once));
    }),
    { numRuns: 2_000 },
  );
});

test('nothing but joiners, coengs and halves of vowels is ever lost', () => {
  const letters = (text: string): string[] =>
    (text.match(/[\u1780-\u17B3]|[^\u1780-\u17DD\u200B-\u200D]/gu) ?? []).sort();
  fc.assert(
    fc.property(khmerText, (text) => {
      assert.deepEqual(letters(normaliseKhmer(text)), letters(text.normalize('NFC')));
    }),
    { numRuns: 2_000 },
  );
});
