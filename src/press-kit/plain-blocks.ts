import type { Block, Inline, List, RichText } from '../model/rich-text.ts';
import { safeHref } from '../model/safe-href.ts';

export interface PlainOptions {
  origin: string;
  /** The line that stands for a picture; null where it leaves none. */
  pictureLine?: (mediaId: string) => string | null;
}

/** A rich text as paragraphs without marks: the address of a link in brackets after its words, a dash before an item. */
export function plainBlocks(text: RichText, options: PlainOptions): string[] {
  return text.map((block) => plainBlock(block, options)).filter((each) => each !== '');
}

function plainBlock(block: Block, options: PlainOptions): string {
  switch (block.type) {
    case 'picture':
      return options.pictureLine?.(block.mediaId) ?? '';
    case 'separator':
      return '* * *';
    case 'list':
      return listLines(block, options, '').join('\n');
    default:
      return words(block.children, options);
  }
}

function listLines(list: List, options: PlainOptions, indent: string): string[] {
  return list.items.flatMap((item, index) => {
    const mark = list.ordered ? `${String(index + 1)}. ` : '- ';
    const deeper = indent + ' '.repeat(mark.length);
    const line = words(item.children, options).replaceAll('\n', `\n${deeper}`);
    return [indent + mark + line, ...(item.list ? listLines(item.list, options, deeper) : [])];
  });
}

function words(children: readonly Inline[], options: PlainOptions): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text;
      const text = words(child.children, options);
      const href = safeHref(child.href, options.origin);
      return href === null || isNamedBy(text, href) ? text : `${text} (${href})`;
    })
    .join('');
}

/** Do the words say the address already? */
function isNamedBy(text: string, href: string): boolean {
  const bare = (address: string): string =>
    address
      .trim()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '');
  return bare(text) === bare(href) || (href.startsWith('tel:') && /^[+\d\s()-]+$/.test(text));
}
