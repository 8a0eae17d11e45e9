import type { Block, Inline, TextRun } from '../../src/model/rich-text.ts';
import type { IllustrationName } from './pictures/demo-picture.ts';

type Words = string | Inline;

/** How the demo's texts are written: one call a block. */
export const p = (...words: Words[]): Block => ({ type: 'paragraph', children: inline(words) });
export const h2 = (words: string): Block => ({ type: 'heading', level: 2, children: inline([words]) });
export const quote = (...words: Words[]): Block => ({ type: 'quotation', children: inline(words) });
export const pullQuote = (words: string): Block => ({ type: 'pull-quote', children: inline([words]) });

export function list(...items: (string | Words[])[]): Block {
  return { type: 'list', ordered: false, items: items.map(item) };
}

export function steps(...items: (string | Words[])[]): Block {
  return { type: 'list', ordered: true, items: items.map(item) };
}

/** A picture of the demo inside a text; the seed puts the id of its document in place of the name. */
export const picture = (name: IllustrationName): Block => ({ type: 'picture', mediaId: name });

/** A link to another release of the demo, by its name. */
export const to = (release: string, words: string): Inline => ({
  type: 'link',
  href: `release:${release}`,
  children: [{ type: 'text', text: words }],
});

export const link = (href: string, words: string): Inline => ({
  type: 'link',
  href,
  children: [{ type: 'text', text: words }],
});

export const bold = (text: string): TextRun => ({ type: 'text', text, bold: true });

const item = (words: string | Words[]): { children: Inline[] } => ({
  children: inline(typeof words === 'string' ? [words] : words),
});

const inline = (words: readonly Words[]): Inline[] =>
  words.map((each) => (typeof each === 'string' ? { type: 'text', text: each } : each));
