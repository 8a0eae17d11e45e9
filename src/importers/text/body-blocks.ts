import { endsSentence } from '../../language/sentences.ts';
import { words } from '../../language/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Block, Inline, RichText } from '../../model/rich-text.ts';
import { listItem, type Paragraph } from './paragraphs.ts';

/** The paragraphs of a text as rich text: quotations, lists and subheadings where they show, every word kept. */
export function bodyBlocks(paragraphs: readonly Paragraph[], locale: Locale): RichText {
  const blocks: RichText = [];
  let at = 0;
  while (at < paragraphs.length) {
    const items = listFrom(paragraphs, at);
    if (items.length >= 2) {
      const ordered = items[0]?.isNumbered ?? false;
      blocks.push({ type: 'list', ordered, items: items.map(({ text }) => ({ children: run(text) })) });
      at += items.length;
      continue;
    }
    const paragraph = paragraphs[at];
    if (paragraph) blocks.push(blockOf(paragraph.text, paragraphs[at - 1], paragraphs[at + 1], locale));
    at += 1;
  }
  return blocks;
}

/** The items of the list that starts here: neighbours with bullets of one kind; numbers count from 1. */
function listFrom(paragraphs: readonly Paragraph[], from: number): { text: string; isNumbered: boolean }[] {
  const items: { text: string; isNumbered: boolean }[] = [];
  for (const { text } of paragraphs.slice(from)) {
    const item = listItem(text);
    if (item?.isNumbered !== (items[0] ?? item)?.isNumbered || !item) break;
    // Numbers that do not count up from 1 would be changed by an ordered list.
    if (item.isNumbered && !new RegExp(`^(?:${items.length + 1}|${khmer(items.length + 1)})[.)]`).test(text))
      break;
    items.push(item);
  }
  return items;
}

function khmer(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
}

function blockOf(
  text: string,
  previous: Paragraph | undefined,
  next: Paragraph | undefined,
  locale: Locale,
): Block {
  if (text.startsWith('> ')) return { type: 'quotation', children: run(text.slice(2).trim()) };
  if (isQuotation(text)) return { type: 'quotation', children: run(text) };
  const isBetween =
    previous !== undefined && next !== undefined && endsSentence(previous.text) && !listItem(text);
  if (isBetween && isSubheading(text, locale) && /[.!?…:។៕៖][»”"’)]*$/u.test(next.text)) {
    return { type: 'heading', level: 2, children: run(text) };
  }
  return { type: 'paragraph', children: run(text) };
}

/** A paragraph that is one quotation from its first character to its last. */
function isQuotation(text: string): boolean {
  const body = /^(?:«([^]*)»|“([^]*)”|"([^"]*)"|„([^]*)[“”])[.!?។,]?$/u.exec(text);
  const inner = body?.[1] ?? body?.[2] ?? body?.[3] ?? body?.[4];
  if (inner === undefined || inner.length < 20) return false;
  let depth = 1;
  // `«One», and «another»` begins and ends with marks but is no quotation.
  for (const mark of inner.match(/[«»“”„]/g) ?? []) {
    depth += /[«“„]/.test(mark) ? 1 : -1;
    if (depth <= 0) return false;
  }
  return true;
}

function isSubheading(text: string, locale: Locale): boolean {
  if (endsSentence(text) || /^[\p{P}\p{Ll}]/u.test(text) || /[:;,៖–—»”")\]]$/.test(text)) return false;
  if (text.length > 100) return false;
  const count = words(text, locale).length;
  return count >= 1 && count <= 12;
}

function run(text: string): Inline[] {
  return [{ type: 'text', text }];
}
