import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slateOf } from '../../../src/editorial/drafts/slate-of.ts';
import { richTextFromSlate } from '../../../src/ledger/snapshot-slate.ts';
import {
  releaseHref,
  type Block,
  type Inline,
  type List,
  type RichText,
  type TextRun,
} from '../../../src/model/rich-text.ts';

const words = fc.stringMatching(/^[a-zដ-ឱа-я]{1,8}( [a-z]{1,5})?$/u);
const run: fc.Arbitrary<TextRun> = fc
  .record({ text: words, bold: fc.boolean(), italic: fc.boolean() })
  .map(({ text, bold, italic }) => ({
    type: 'text' as const,
    text,
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
  }));
const link: fc.Arbitrary<Inline> = fc
  .record({
    href: fc.oneof(
      fc.webUrl().map((url) => new URL(url).href),
      fc.stringMatching(/^[0-9a-z]{8}$/).map(releaseHref),
    ),
    children: fc.array(run, { minLength: 1, maxLength: 2 }),
  })
  .map((fields) => ({ type: 'link', ...fields }));
// Neighbouring runs of the same marks are one run to a reader, so links and runs take turns.
const inline: fc.Arbitrary<Inline[]> = fc
  .tuple(run, fc.option(fc.tuple(link, run)))
  .map(([first, more]) => (more ? [first, ...more] : [first]));
const { list } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      fc
        .record({ children: inline, list: fc.option(tie('list'), { maxDepth: 3 }) })
        .map(({ children, list: nested }) => ({ children, ...(nested ? { list: nested } : {}) })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  inline.map((children): Block => ({ type: 'paragraph', children })),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), inline)
    .map(([level, children]): Block => ({ type: 'heading', level, children })),
  inline.map((children): Block => ({ type: 'quotation', children })),
  inline.map((children): Block => ({ type: 'pull-quote', children })),
  list,
  fc.uuid().map((mediaId): Block => ({ type: 'picture', mediaId })),
  fc.constant<Block>({ type: 'separator' }),
);

test('what is written into the editor is read back the same from a snapshot', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (richText: RichText) => {
      const unknown: string[] = [];
      const read = richTextFromSlate(
        slateOf(richText),
        (what) => unknown.push(what),
        () => null,
      );
      assert.deepEqual(withoutSeams(read), withoutSeams(richText));
      assert.deepEqual(unknown, []);
    }),
    { numRuns: 300 },
  );
});

/** Joins neighbouring runs with the same marks, which no reader can tell apart. */
function withoutSeams<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (name, member: unknown) => {
    if (name !== 'children' || !Array.isArray(member)) return member;
    const joined: Inline[] = [];
    for (const child of member as Inline[]) {
      const last = joined.at(-1);
      if (
        child.type === 'text' &&
        last?.type === 'text' &&
        last.bold === child.bold &&
        last.italic === child.italic
      )
        joined.splice(-1, 1, { ...last, text: last.text + child.text });
      else joined.push(child);
    }
    return joined;
  }) as Value;
}
