import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../../src/model/locale.ts';
import { graphemes } from '../../src/language/graphemes.ts';
import { slugFor } from '../../src/language/slug.ts';
import { truncate } from '../../src/language/truncate.ts';
import { words } from '../../src/language/words.ts';

const slugs = [
  ['km', 'កាកបាទក្រហម បើកមណ្ឌល ឆ្នាំ២០២៦', 'កាកបាទក្រហម-បើក-មណ្ឌល-ឆ្នាំ-2026'],
  ['km', 'ជំងឺCOVID-19', 'ជំងឺ-covid-19'],
  ['ru', 'Подъезд и съёмка', 'podezd-i-syomka'],
  ['ru', 'Красный Крест открыл в столице новый учебный центр', 'krasnyy-krest-otkryl-v-stolice-novyy'],
  ['en', 'CRC’s café: don’t stop!', 'crcs-cafe-dont-stop'],
  ['en', '🎉 — !', ''],
] as const;

for (const [locale, title, slug] of slugs) {
  test(`the slug of "${title}" is "${slug}"`, () => {
    assert.equal(slugFor(title, locale), slug);
  });
}

const locale = fc.constantFrom(...locales);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'កខ្គង្រាិុំេ៉២ аб-1 '), maxLength: 120 }),
);

test('a text with a letter or digit has a slug of safe characters, at most 40 long', () => {
  fc.assert(
    fc.property(text, locale, (title, of) => {
      const slug = slugFor(title, of);
      assert.ok(slug.length <= 40, slug);
      assert.match(slug, /^(?:[^\s/?#%\\-]+(?:-[^\s/?#%\\-]+)*)?$/u);
      if (words(title, of).length > 0) assert.notEqual(slug, '');
    }),
    { numRuns: 2_000 },
  );
});

test('a Khmer compound is one word, digits and Latin beside it are others', () => {
  assert.deepEqual(words('ធនាគារជាតិនៃកម្ពុជា ឆ្នាំ២០២៦ ជំងឺCOVID', 'km'), [
    'ធនាគារជាតិនៃកម្ពុជា',
    'ឆ្នាំ',
    '២០២៦',
    'ជំងឺ',
    'COVID',
  ]);
});

test('a zero-width space inside a word does not make it two', () => {
  assert.deepEqual(words('ប្រជា\u200Bជន', 'km'), words('ប្រជាជន', 'km'));
});

test('a text that fits is not truncated, a longer one ends after a word with an ellipsis', () => {
  assert.equal(truncate('The river rose.', 15, 'en'), 'The river rose.');
  assert.equal(truncate('The river rose, and the bridge went.', 16, 'en'), 'The river rose…');
  assert.equal(truncate('The river rose and fell', 13, 'en'), 'The river…');
  assert.equal(truncate('Donaudampfschifffahrt', 8, 'en'), 'Donauda…');
});

test('a truncated text is a beginning of the text that ends between clusters', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), locale, (whole, max, of) => {
      const cut = truncate(whole, max, of);
      assert.ok(graphemes(cut).length <= max);
      if (cut === whole.trim()) return;
      const kept = cut.slice(0, -1);
      const clusters = graphemes(whole.trim());
      assert.ok(
        clusters.some((_, at) => clusters.slice(0, at).join('') === kept),
        JSON.stringify([whole, cut]),
      );
    }),
    { numRuns: 2_000 },
  );
});
