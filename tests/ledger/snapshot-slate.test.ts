import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { namedInSlate, richTextFromSlate } from '../../src/ledger/snapshot-slate.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { plainText, richTextSchema, type RichText } from '../../src/model/rich-text.ts';

const t = (text: string, marks = {}) => ({ type: 'text' as const, text, ...marks });
const p = (...children: unknown[]) => ({ children });

function read(value: unknown): { richText: RichText; unknown: string[] } {
  const unknown: string[] = [];
  const richText = richTextFromSlate(
    value,
    (type) => unknown.push(type),
    (id) => `release:${id}`,
  );
  return { richText, unknown };
}

describe('rich text from Slate', () => {
  const cases: [name: string, value: unknown, expected: RichText, unknown?: string[]][] = [
    ['nothing', null, []],
    ['an empty editor', [p({ text: '' })], []],
    [
      'paragraphs with marks',
      [
        p({ text: 'Ten ' }, { text: 'boats', bold: true }, { text: ' left', bold: true, italic: true }),
        p({ text: 'B' }),
      ],
      [
        {
          type: 'paragraph',
          children: [t('Ten '), t('boats', { bold: true }), t(' left', { bold: true, italic: true })],
        },
        { type: 'paragraph', children: [t('B')] },
      ],
    ],
    [
      'runs with the same marks as one, and a mark that is unknown as none',
      [p({ text: 'Ten ' }, { text: 'boats', underline: true }, { text: '', bold: true }, { text: '.' })],
      [{ type: 'paragraph', children: [t('Ten boats.')] }],
    ],
    [
      'headings and quotations',
      [
        { type: 'h2', children: [{ text: 'Relief' }] },
        { type: 'h3', children: [{ text: 'Boats' }] },
        { type: 'blockquote', children: [{ text: 'We came by night.' }] },
        { type: 'pull-quote', children: [{ text: 'By night' }] },
        { type: 'separator', children: [{ text: '' }] },
      ],
      [
        { type: 'heading', level: 2, children: [t('Relief')] },
        { type: 'heading', level: 3, children: [t('Boats')] },
        { type: 'quotation', children: [t('We came by night.')] },
        { type: 'pull-quote', children: [t('By night')] },
        { type: 'separator' },
      ],
    ],
    [
      'a quotation of several paragraphs and a list',
      [
        {
          type: 'blockquote',
          children: [
            p({ text: 'One.' }),
            p({ text: 'Two.' }),
            { type: 'ul', children: [{ type: 'li', children: [{ text: 'a' }] }] },
          ],
        },
      ],
      [
        { type: 'quotation', children: [t('One.')] },
        { type: 'quotation', children: [t('Two.')] },
        { type: 'list', ordered: false, items: [{ children: [t('a')] }] },
      ],
    ],
    [
      'lists in lists, given inside the item or after it',
      [
        {
          type: 'ol',
          children: [
            {
              type: 'li',
              children: [
                p({ text: 'one' }),
                { type: 'ul', children: [{ type: 'li', children: [{ text: 'inner' }] }] },
              ],
            },
            { type: 'li', children: [{ text: 'two' }] },
            {
              type: 'li',
              children: [{ type: 'ul', children: [{ type: 'li', children: [{ text: 'under two' }] }] }],
            },
          ],
        },
      ],
      [
        {
          type: 'list',
          ordered: true,
          items: [
            {
              children: [t('one')],
              list: { type: 'list', ordered: false, items: [{ children: [t('inner')] }] },
            },
            {
              children: [t('two')],
              list: { type: 'list', ordered: false, items: [{ children: [t('under two')] }] },
            },
          ],
        },
      ],
    ],
    [
      'several paragraphs in one item, and a picture in another',
      [
        {
          type: 'ul',
          children: [
            { type: 'li', children: [p({ text: 'a' }), p({ text: 'b' })] },
            {
              type: 'li',
              children: [
                { text: 'c' },
                { type: 'upload', relationTo: 'media', value: { id: 'm1' }, children: [{ text: '' }] },
              ],
            },
          ],
        },
      ],
      [
        { type: 'list', ordered: false, items: [{ children: [t('a\nb')] }, { children: [t('c')] }] },
        { type: 'picture', mediaId: 'm1' },
      ],
    ],
    [
      'pictures, by id or document, between the words around them',
      [
        { type: 'upload', relationTo: 'media', value: { id: 'm1' }, children: [{ text: '' }] },
        p(
          { text: 'Before' },
          { type: 'upload', relationTo: 'media', value: 'm2', children: [] },
          { text: 'after' },
        ),
      ],
      [
        { type: 'picture', mediaId: 'm1' },
        { type: 'paragraph', children: [t('Before')] },
        { type: 'picture', mediaId: 'm2' },
        { type: 'paragraph', children: [t('after')] },
      ],
    ],
    [
      'links to the web, to a mailbox, to a telephone and to another release',
      [
        p(
          { text: 'See ' },
          {
            type: 'link',
            linkType: 'custom',
            url: 'https://example.org/ a',
            children: [{ text: 'the ' }, { text: 'site', bold: true }],
          },
          { type: 'link', url: 'mailto:press@example.org', children: [{ text: 'mail' }] },
          { type: 'link', url: 'tel:+85512345678', children: [{ text: 'call' }] },
          {
            type: 'link',
            linkType: 'internal',
            doc: { relationTo: 'press-releases', value: { id: 'r1' } },
            children: [{ text: 'that' }],
          },
          { type: 'link', linkType: 'custom', url: 'release:k7m2p9qr', children: [{ text: 'those' }] },
        ),
      ],
      [
        {
          type: 'paragraph',
          children: [
            t('See '),
            {
              type: 'link',
              href: 'https://example.org/%20a',
              children: [t('the '), t('site', { bold: true })],
            },
            { type: 'link', href: 'mailto:press@example.org', children: [t('mail')] },
            { type: 'link', href: 'tel:+85512345678', children: [t('call')] },
            { type: 'link', href: 'release:r1', children: [t('that')] },
            { type: 'link', href: 'release:k7m2p9qr', children: [t('those')] },
          ],
        },
      ],
    ],
    [
      'the words of links that lead nowhere good',
      [
        p(
          { type: 'link', url: 'javascript:alert(1)', children: [{ text: 'a' }] },
          { type: 'link', url: ' java\tscript:alert(1)', children: [{ text: 'b' }] },
          { type: 'link', url: 'data:text/html,x', children: [{ text: 'c' }] },
          { type: 'link', url: 'page', children: [{ text: 'd' }] },
          { type: 'link', url: 'release:?a=b', children: [{ text: '!' }] },
          { type: 'link', children: [{ text: 'e' }] },
          {
            type: 'link',
            linkType: 'internal',
            doc: { relationTo: 'users', value: 'u1' },
            children: [{ text: 'f' }],
          },
          { type: 'link', url: 'https://example.org', children: [{ text: ' ' }] },
        ),
      ],
      [{ type: 'paragraph', children: [t('abcd!ef ')] }],
    ],
    [
      'unknown nodes as their text',
      [
        { type: 'h4', children: [{ text: 'Small' }] },
        { type: 'h5', children: [{ text: 'Smaller' }] },
        { type: 'columns', children: [p({ text: 'left' }), p({ text: 'right' })] },
        p({ text: 'Dear ' }, { type: 'mention', children: [{ text: 'Sokha' }] }, { text: ',' }),
        { type: 'video', src: 'x' },
      ],
      [
        { type: 'paragraph', children: [t('Small')] },
        { type: 'paragraph', children: [t('Smaller')] },
        { type: 'paragraph', children: [t('left')] },
        { type: 'paragraph', children: [t('right')] },
        { type: 'paragraph', children: [t('Dear Sokha,')] },
      ],
      ['h4', 'h5', 'columns', 'mention', 'video'],
    ],
    [
      'Khmer in one spelling, text well-formed and without controls',
      [p({ text: 'ខែ្ម\u0000' }, { text: 'រ a\ud800\u0007\r\nb' }), p({ text: '\ud83d' }, { text: '\ude00' })],
      [
        { type: 'paragraph', children: [t('ខ្មែរ a\ufffd\nb')] },
        { type: 'paragraph', children: [t('\u{1f600}')] },
      ],
    ],
    [
      'a text where an editor should be',
      'Ten boats left.',
      [{ type: 'paragraph', children: [t('Ten boats left.')] }],
    ],
  ];
  for (const [name, value, expected, unknown = []] of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(read(value), { richText: expected, unknown });
    });
  }

  it('lets a list end in the fifth level', () => {
    const nested = (levels: number): unknown => ({
      type: 'ul',
      children: [
        {
          type: 'li',
          children: [{ text: `${String(levels)} to go` }, ...(levels > 0 ? [nested(levels - 1)] : [])],
        },
      ],
    });
    const { richText } = read([nested(9)]);
    assert.equal(plainText(richText).split('\n').length, 10);
    assert.equal(JSON.stringify(richText).split('"list":').length - 1, 4);
  });

  it('links to no release where nothing may', () => {
    const value = [p({ type: 'link', url: 'release:k7m2p9qr', children: [{ text: 'those' }] })];
    const read = richTextFromSlate(value, () => undefined);
    assert.deepEqual(read, [{ type: 'paragraph', children: [t('those')] }]);
  });

  it('names the media and releases it holds', () => {
    const value = [
      { type: 'upload', value: { id: 'm1' } },
      p({
        type: 'link',
        linkType: 'internal',
        doc: { relationTo: 'press-releases', value: 'r1' },
        children: [],
      }),
      {
        type: 'ul',
        children: [
          {
            type: 'li',
            children: [
              { type: 'upload', value: 'm2' },
              { type: 'upload', value: 'm1' },
            ],
          },
        ],
      },
    ];
    assert.deepEqual(namedInSlate(value), { mediaIds: ['m1', 'm2'], releaseIds: ['r1'] });
  });
});

describe('rich text from anything that JSON can hold', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
    fc.string({ unit: fc.constantFrom('ខ', '្', 'ម', 'ែ', '\u200b', '\ud800', 'a', '\n', '\0') }),
  );
  const type = fc.constantFrom(
    'h2',
    'h3',
    'blockquote',
    'pull-quote',
    'ul',
    'ol',
    'li',
    'link',
    'upload',
    'separator',
    'h4',
    '',
    'indent',
  );
  const url = fc.constantFrom('https://example.org', 'javascript:1', 'x', 1, null);
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 12, withCrossShrink: true },
      fc.record(
        { text: word, bold: fc.constantFrom(true, false, 'x'), italic: fc.boolean() },
        { requiredKeys: ['text'] },
      ),
      fc.record(
        {
          type,
          url,
          linkType: fc.constantFrom('internal', 'custom', 3),
          doc: fc.constantFrom(
            { relationTo: 'press-releases', value: 'r1' },
            { relationTo: 'press-releases' },
            'x',
            null,
          ),
          value: fc.constantFrom({ id: 'm1' }, 'm2', 7, null, []),
          children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.constantFrom('x', null, {})),
        },
        { requiredKeys: [] },
      ),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.jsonValue({ stringUnit: 'binary' }),
    ),
  })).node;

  it('is rich text of our form, in clean text, and never throws', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const { richText } = read(value);
        assert.deepEqual(richTextSchema.parse(richText), richText);
        const json = canonicalJson(richText);
        assert.doesNotMatch(json, /\\u00[01]|javascript/);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every letter, in its order', () => {
    const letters = (text: string): string => text.replace(/[^a-z]/g, '');
    // Uploads and separators are void in Slate: what they hold is never shown.
    const element = fc.constantFrom(
      'h2',
      'h3',
      'blockquote',
      'pull-quote',
      'ul',
      'ol',
      'li',
      'link',
      'h4',
      'indent',
    );
    const plain = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.record({ text: fc.stringMatching(/^[a-z ]{0,5}$/) }),
        fc.record(
          { type: element, children: fc.array(tie('node'), { maxLength: 4 }) },
          { requiredKeys: ['children'] },
        ),
      ),
    })).node;
    const lettersOf = (node: unknown): string => {
      const { text, children } = node as { text?: string; children?: unknown[] };
      return letters(text ?? '') + (children ?? []).map(lettersOf).join('');
    };
    fc.assert(
      fc.property(fc.array(plain), (value) => {
        assert.equal(letters(plainText(read(value).richText)), value.map(lettersOf).join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('survives any depth and breadth', () => {
    for (const kind of ['blockquote', 'ul', 'li', 'link', 'indent', undefined]) {
      let node: unknown = { text: 'deep' };
      for (let depth = 0; depth < 50_000; depth += 1) node = kind ? { type: kind, children: [node] } : [node];
      const { richText } = read([node]);
      assert.equal(plainText(richText).trim(), 'deep', kind);
      assert.ok(richTextSchema.safeParse(richText).success);
    }
    const broad = Array.from({ length: 50_000 }, () => ({ text: 'word ' }));
    assert.equal(plainText(read([p(...broad)]).richText).length, 250_000);
  });
});
