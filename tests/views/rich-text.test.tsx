import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Block } from '../../src/model/rich-text.ts';
import { createTranslations } from '../../src/site/translations.ts';
import { safeHref } from '../../src/model/safe-href.ts';
import { RichTextView } from '../../src/views/rich-text.tsx';
import { paragraph, trialPicture } from './trial-texts.ts';

const origin = 'https://trial.example';
const { en: t } = createTranslations();
const words = (text: string): { type: 'text'; text: string }[] => [{ type: 'text', text }];

function html(text: Block[], more: { isAbsolute?: boolean; opening?: string } = {}): string {
  return renderToStaticMarkup(
    <RichTextView text={text} media={[trialPicture]} t={t} origin={origin} {...more} />,
  );
}

const cases: { name: string; block: Block; html: string }[] = [
  { name: 'a paragraph', block: paragraph('One & <two>'), html: '<p>One &amp; &lt;two&gt;</p>' },
  {
    name: 'a heading',
    block: { type: 'heading', level: 3, children: words('Rice') },
    html: '<h3>Rice</h3>',
  },
  {
    name: 'a quotation',
    block: { type: 'quotation', children: words('Rice') },
    html: '<blockquote><p>Rice</p></blockquote>',
  },
  {
    name: 'a pull quote',
    block: { type: 'pull-quote', children: words('Rice') },
    html: '<aside class="pull-quote"><p>Rice</p></aside>',
  },
  { name: 'a separator', block: { type: 'separator' }, html: '<hr/>' },
  {
    name: 'a nested list',
    block: {
      type: 'list',
      ordered: true,
      items: [
        { children: words('a'), list: { type: 'list', ordered: false, items: [{ children: words('b') }] } },
      ],
    },
    html: '<ol><li>a<ul><li>b</li></ul></li></ol>',
  },
  {
    name: 'marks and a line break',
    block: {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'a\nb', bold: true },
        { type: 'text', text: 'c', bold: true, italic: true },
      ],
    },
    html: '<p><strong>a<br/>b</strong><strong><em>c</em></strong></p>',
  },
  {
    name: 'a link',
    block: {
      type: 'paragraph',
      children: [{ type: 'link', href: 'https://a.example/ខ្មែរ', children: words('a') }],
    },
    html: '<p><a href="https://a.example/%E1%9E%81%E1%9F%92%E1%9E%98%E1%9F%82%E1%9E%9A">a</a></p>',
  },
  {
    name: 'a link that would run code',
    block: {
      type: 'paragraph',
      children: [{ type: 'link', href: ' java\nscript:alert(1)', children: words('a') }],
    },
    html: '<p><span>a</span></p>',
  },
  { name: 'a picture that is gone', block: { type: 'picture', mediaId: 'other' }, html: '' },
];

for (const each of cases) {
  test(`${each.name} becomes HTML`, () => {
    assert.equal(html([each.block]), each.html);
  });
}

test('a dateline opens the first paragraph', () => {
  assert.equal(html([paragraph('Rice')], { opening: 'HERE —' }), '<p>HERE — Rice</p>');
});

test('a dateline stands before a text that begins with a heading', () => {
  const text: Block[] = [{ type: 'heading', level: 2, children: words('Rice') }];
  assert.equal(html(text, { opening: 'HERE —' }), '<p>HERE —</p><h2>Rice</h2>');
});

test('a picture has its size, its files by width, its caption and its credit', () => {
  const made = html([{ type: 'picture', mediaId: 'boat' }]);
  const folder = `/media/${trialPicture.hash}`;
  assert.match(made, /<source type="image\/webp" srcSet="[^"]*\/320\.webp 320w, [^"]*\/1280\.webp 1280w"/);
  assert.ok(made.includes(`<img src="${folder}/1280.jpg" alt="A boat on a river" width="1280" height="853"`));
  assert.ok(
    made.includes('A boat carries rice to a village. <span class="credit">Picture: Still River Society'),
  );
});

test('in a feed every address is absolute', () => {
  const made = html([{ type: 'picture', mediaId: 'boat' }], { isAbsolute: true });
  assert.ok(made.startsWith(`<figure><img src="${origin}/media/`));
});

for (const [href, safe] of [
  ['/en', 'https://trial.example/en'],
  ['mailto:a@trial.example', 'mailto:a@trial.example'],
  ['tel:+85500', 'tel:+85500'],
  ['javascript:alert(1)', null],
  ['data:text/html,a', null],
  ['release:k7m2p9qr', null],
  ['https://', null],
] as const) {
  test(`a link to ${href} ${safe === null ? 'is no link' : 'stays'}`, () => {
    assert.equal(safeHref(href, origin), safe);
  });
}
