import type { Block, Inline, List, ListItem, RichText } from '../model/rich-text.ts';
import { isBlank, joined, readInline, type SlateReading } from './snapshot-slate-inline.ts';
import {
  blockTypes,
  childrenOf,
  describe,
  everyNode,
  idOf,
  isNode,
  isText,
  isUnknown,
  linkedRelease,
  typeOf,
  type SlateNode,
} from './snapshot-slate-nodes.ts';

/** Deeper structure than this is read as its text alone; far beyond what an editor can make. */
const deepest = 40;
/** Lists nested deeper than this lie in the last one. */
const deepestList = 5;

/**
 * Our rich text from what the Slate editor stored. Takes any JSON: an unknown node becomes its text, what has no
 * text is left out, empty paragraphs too. Links go to http, https, mailto and tel addresses, or name another release;
 * the words of any other link stay. Texts come out clean (clean-text.ts).
 */
export function richTextFromSlate(
  value: unknown,
  onUnknown: SlateReading['onUnknown'],
  hrefOfRelease: SlateReading['hrefOfRelease'] = null,
): RichText {
  const blocks: Block[] = [];
  readBlocks([value], { onUnknown, hrefOfRelease, depth: 0, blocks, wrap: paragraph });
  return blocks;
}

/** The ids of all pictures and of all releases that a Slate value names. */
export function namedInSlate(value: unknown): { mediaIds: string[]; releaseIds: string[] } {
  const mediaIds = new Set<string>();
  const releaseIds = new Set<string>();
  for (const node of everyNode(value)) {
    const type = typeOf(node);
    if (type === 'upload') mediaIds.add(idOf(node['value']) ?? '');
    if (type === 'link') releaseIds.add(linkedRelease(node) ?? '');
  }
  for (const ids of [mediaIds, releaseIds]) ids.delete('');
  return { mediaIds: [...mediaIds], releaseIds: [...releaseIds] };
}

interface Context extends SlateReading {
  depth: number;
  /** Where finished blocks go. */
  blocks: Block[];
  /** The kind of block that loose text and paragraphs become here. */
  wrap: (children: Inline[]) => Block;
}

const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children });
const quotation = (children: Inline[]): Block => ({ type: 'quotation', children });
const pullQuote = (children: Inline[]): Block => ({ type: 'pull-quote', children });

/** Neighbouring inline nodes make one block; a block among them ends it. */
function readBlocks(nodes: readonly unknown[], context: Context): void {
  let loose: Inline[] = [];
  const flush = (): void => {
    const children = joined(loose);
    if (!isBlank(children)) context.blocks.push(context.wrap(children));
    loose = [];
  };
  // Slate keeps text beside every inline node; where there is none, an unknown node is a block of its own.
  const areBlocks = !nodes.some(isText);
  for (const node of nodes) {
    if (isBlock(node, context.depth) || (areBlocks && isUnknown(node) && context.depth < deepest)) {
      flush();
      readBlock(node, { ...context, depth: context.depth + 1 });
    } else loose.push(...readInline(node, context));
  }
  flush();
}

function readBlock(node: unknown, context: Context): void {
  if (Array.isArray(node)) return readBlocks(node, context);
  if (!isNode(node)) return;
  const children = childrenOf(node);
  switch (typeOf(node)) {
    case null:
      return readBlocks(children, context);
    case 'h2':
      return readBlocks(children, {
        ...context,
        wrap: (inlines) => ({ type: 'heading', level: 2, children: inlines }),
      });
    case 'h3':
      return readBlocks(children, {
        ...context,
        wrap: (inlines) => ({ type: 'heading', level: 3, children: inlines }),
      });
    case 'blockquote':
      return readBlocks(children, { ...context, wrap: quotation });
    case 'pull-quote':
      return readBlocks(children, { ...context, wrap: pullQuote });
    case 'ul':
    case 'ol':
      return readList(node, context);
    case 'li':
      return readList({ type: 'ul', children: [node] }, context);
    case 'upload': {
      const mediaId = idOf(node['value']);
      if (mediaId !== null) context.blocks.push({ type: 'picture', mediaId });
      return;
    }
    case 'separator':
      context.blocks.push({ type: 'separator' });
      return;
    default:
      context.onUnknown(describe(node));
      return readBlocks(children, context);
  }
}

/** A list, and after it whatever stands in its items that no list can hold (pictures, separators). */
function readList(node: SlateNode, context: Context): void {
  const aside: Block[] = [];
  const list = listFrom(node, { ...context, blocks: aside }, 1);
  if (list.items.length > 0) context.blocks.push(list);
  context.blocks.push(...aside);
}

function listFrom(node: SlateNode, context: Context, level: number): List {
  const list: List = { type: 'list', ordered: typeOf(node) === 'ol', items: [] };
  for (const child of childrenOf(node)) {
    const parts = isNode(child) && typeOf(child) === 'li' ? childrenOf(child) : [child];
    addItem(list, parts, { ...context, depth: context.depth + 1 }, level);
  }
  return list;
}

/**
 * Adds one item, in the order of its parts: paragraphs become lines of it; a list goes under the item, or under the
 * one before where this has no words yet; words after a list are an item of their own.
 */
function addItem(list: List, parts: readonly unknown[], context: Context, level: number): void {
  let item: ListItem | null = null;
  let loose: Inline[] = [];
  const flush = (): void => {
    const run = joined(loose);
    loose = [];
    if (isBlank(run)) return;
    if (item && !item.list) {
      item.children = joined([...item.children, { type: 'text', text: '\n' }, ...run]);
      return;
    }
    item = { children: run };
    list.items.push(item);
  };
  const nest = (nested: List): void => {
    if (nested.items.length === 0) return;
    if (level >= deepestList) {
      list.items.push(...nested.items);
      item = null;
      return;
    }
    if (!item && list.items.length === 0) list.items.push({ children: [] });
    const owner = item ?? (list.items.at(-1) as ListItem);
    if (owner.list) owner.list.items.push(...nested.items);
    else owner.list = nested;
    item = owner;
  };
  const read = (part: unknown, depth: number): void => {
    const type = isNode(part) ? typeOf(part) : null;
    if (!isBlock(part, depth)) loose.push(...readInline(part, context));
    else if (isNode(part) && (type === 'ul' || type === 'ol')) {
      flush();
      nest(listFrom(part, { ...context, depth }, level + 1));
    } else if (type === 'upload' || type === 'separator') readBlock(part, { ...context, depth });
    else {
      flush();
      if (isUnknown(part)) context.onUnknown(describe(part as SlateNode));
      for (const inner of Array.isArray(part) ? part : isNode(part) ? childrenOf(part) : [])
        read(inner, depth + 1);
      flush();
    }
  };
  for (const part of parts) read(part, context.depth);
  flush();
}

/** Does this node end the text before it? An element without a type is a paragraph; an unknown one is as its parts. */
function isBlock(node: unknown, depth: number): boolean {
  if (depth >= deepest) return false;
  if (Array.isArray(node)) return true;
  if (!isNode(node) || isText(node)) return false;
  const type = typeOf(node);
  if (type === null) return Array.isArray(node['children']);
  if (type === 'link') return false;
  return blockTypes.has(type) || childrenOf(node).some((child) => isBlock(child, depth + 1));
}
