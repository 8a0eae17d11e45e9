import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphemes } from '../../src/language/graphemes.ts';

/** Every sign of the scripts that are cut without a segmenter, coeng more often, and some that are not. */
const signs = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x400, max: 0x52f }),
  fc.integer({ min: 0x1780, max: 0x17e9 }),
  fc.constantFrom(0x17d2, 0x200b, 0x2014, 0x200d, 0x301, 0x0a, 0x1f600),
);

const texts = fc
  .array(signs, { maxLength: 12 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));

test('common scripts are cut where a segmenter cuts them, but never behind a coeng', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(texts, (text) => {
      const expected: string[] = [];
      for (const { segment } of segmenter.segment(text)) {
        const before = expected.at(-1);
        if (before?.endsWith('\u17D2') && /^[\u1780-\u17B3]/.test(segment))
          expected.push(`${expected.pop()}${segment}`);
        else expected.push(segment);
      }
      assert.deepEqual(graphemes(text), expected);
      assert.deepEqual(graphemes(text, 3), expected.slice(0, 3));
    }),
    { numRuns: 3000 },
  );
});
