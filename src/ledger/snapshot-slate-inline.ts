import { releaseOfHref, type Inline, type TextRun } from '../model/rich-text.ts';
import { cleanText } from './clean-text.ts';
import {
  describe,
  everyNode,
  isNode,
  isText,
  isUnknown,
  linkedRelease,
  typeOf,
  type SlateNode,
} from './snapshot-slate-nodes.ts';

export interface SlateReading {
  /** Called with the type of each node that is not known here; its text is kept. */
  onUnknown: (type: string) => void;
  /**
   * The `href` that a link to another release freezes to, by the id of its document; null makes the link text. Null
   * itself where nothing may link to releases.
   */
  hrefOfRelease: ((releaseId: string) => string | null) | null;
}

export function readInline(node: unknown, reading: SlateReading): Inline[] {
  if (!isNode(node) || isText(node)) return flattened(node);
  if (isUnknown(node)) reading.onUnknown(describe(node));
  if (typeOf(node) !== 'link') return flattened(node);
  const children = joined(flattened(node)) as TextRun[];
  const href = hrefOf(node, reading);
  return href === null || isBlank(children) ? children : [{ type: 'link', href, children }];
}

/** The text runs at and below a node, however deep: without recursion, and with links as their words. */
function flattened(root: unknown): TextRun[] {
  const found: TextRun[] = [];
  for (const { text, bold, italic } of everyNode(root)) {
    if (typeof text !== 'string' || text === '') continue;
    found.push({
      type: 'text',
      text,
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
    });
  }
  return found;
}

/** Neighbouring runs with the same marks as one, their text clean: a character may be cut in two between runs. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const groups: { first: Inline; texts: string[] }[] = [];
  for (const each of inlines) {
    const last = groups.at(-1);
    if (each.type === 'text' && last && haveSameMarks(each, last.first)) last.texts.push(each.text);
    else groups.push({ first: each, texts: each.type === 'text' ? [each.text] : [] });
  }
  return groups.flatMap(({ first, texts }): Inline[] => {
    if (first.type === 'link') return [first];
    const text = cleanText(texts.join(''));
    return text === '' ? [] : [{ ...first, text }];
  });
}

function haveSameMarks(run: TextRun, other: Inline): boolean {
  return other.type === 'text' && run.bold === other.bold && run.italic === other.italic;
}

export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((each) =>
    each.type === 'link' ? isBlank(each.children) : /^[\s\u200b]*$/.test(each.text),
  );
}

function hrefOf(node: SlateNode, { hrefOfRelease }: SlateReading): string | null {
  if (node['linkType'] === 'internal') {
    const releaseId = linkedRelease(node);
    return releaseId === null ? null : (hrefOfRelease?.(releaseId) ?? null);
  }
  const { url } = node;
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  // What our own rich text becomes in the editor (editorial/drafts/slate-of.ts).
  if (hrefOfRelease && releaseOfHref(url) !== null) return url;
  const { protocol, href } = new URL(url);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : null;
}
