import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline, RichText } from '../../src/model/rich-text.ts';
import { withReleaseLinks } from '../../src/read-model/release-links.ts';

const words = [
  { type: 'text' as const, text: 'the ' },
  { type: 'text' as const, text: 'boats', bold: true as const },
];
const link = (href: string): Inline => ({ type: 'link', href, children: words });
const everywhere = (inlines: Inline[]): RichText => [
  { type: 'paragraph', children: inlines },
  { type: 'heading', level: 2, children: inlines },
  { type: 'quotation', children: inlines },
  { type: 'pull-quote', children: inlines },
  { type: 'separator' },
  { type: 'picture', mediaId: 'boat' },
  {
    type: 'list',
    ordered: true,
    items: [
      { children: inlines },
      { children: words, list: { type: 'list', ordered: false, items: [{ children: inlines }] } },
    ],
  },
];
const pathOf = (publicId: string) => (publicId === 'live' ? '/en/releases/live-boats' : null);
const elsewhere = link('https://example.org/');

test('a link to a live release goes to its address, wherever it stands', () => {
  const read = withReleaseLinks(everywhere([elsewhere, link('release:live')]), pathOf);
  assert.deepEqual(read, everywhere([elsewhere, link('/en/releases/live-boats')]));
});

test('a link to a release without an address is its words, with their marks', () => {
  const read = withReleaseLinks(everywhere([elsewhere, link('release:hidden')]), pathOf);
  assert.deepEqual(read, everywhere([elsewhere, ...words]));
});

test('a link in a nested list alone is found', () => {
  const nested = (inline: Inline[]): RichText => [
    {
      type: 'list',
      ordered: false,
      items: [{ children: words, list: { type: 'list', ordered: false, items: [{ children: inline }] } }],
    },
  ];
  assert.deepEqual(withReleaseLinks(nested([link('release:hidden')]), pathOf), nested(words));
});

test('a text that names no release stays the very same', () => {
  const text = everywhere([elsewhere]);
  assert.equal(withReleaseLinks(text, pathOf), text);
});
