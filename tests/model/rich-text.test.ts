import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textHash } from '../../src/model/release.ts';
import { pictureIds, plainText, richTextSchema, type RichText } from '../../src/model/rich-text.ts';

const text = (words: string, marks: { bold?: true; italic?: true } = {}) =>
  ({ type: 'text', text: words, ...marks }) as const;

const body: RichText = [
  { type: 'heading', level: 2, children: [text('Water')] },
  { type: 'paragraph', children: [text('Forty '), text('wells', { bold: true }), text(' reopened.')] },
  { type: 'picture', mediaId: 'one' },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        children: [text('Kampot')],
        list: { type: 'list', ordered: false, items: [{ children: [text('Chhuk')] }] },
      },
      { children: [{ type: 'link', href: 'https://example.org/', children: [text('Takeo')] }] },
    ],
  },
  { type: 'separator' },
  { type: 'picture', mediaId: 'two' },
  { type: 'picture', mediaId: 'one' },
  { type: 'pull-quote', children: [text('“At last.”')] },
  { type: 'quotation', children: [] },
];

test('plain text has one line a block or list item, without marks', () => {
  assert.equal(plainText(body), 'Water\nForty wells reopened.\nKampot\nChhuk\nTakeo\n“At last.”\n');
});

test('pictures are named once each, in order', () => {
  assert.deepEqual(pictureIds(body), ['one', 'two']);
});

test('the schema takes every block and refuses what it does not know', () => {
  assert.deepEqual(richTextSchema.parse(body), body);
  for (const wrong of [
    [{ type: 'heading', level: 1, children: [] }],
    [{ type: 'table' }],
    [{ type: 'paragraph', children: [{ type: 'text', text: 'a', bold: false }] }],
    [{ type: 'paragraph', children: [{ type: 'link', href: '#', children: [body[0]] }] }],
  ])
    assert.equal(richTextSchema.safeParse(wrong).success, false);
});

test('marks, links and pictures do not change the hash of a text; words do', () => {
  const release = { title: 'a', summary: '', datelinePlace: '', body };
  const unmarked: RichText = body
    .filter((block) => block.type !== 'picture')
    .map((block) =>
      block.type === 'paragraph' ? { type: 'paragraph', children: [text('Forty wells reopened.')] } : block,
    );
  assert.equal(textHash({ ...release, body: unmarked }), textHash(release));
  assert.notEqual(textHash({ ...release, body: [] }), textHash(release));
  assert.notEqual(textHash({ ...release, title: 'b' }), textHash(release));
  assert.notEqual(textHash({ ...release, title: '', summary: 'a' }), textHash(release));
});
