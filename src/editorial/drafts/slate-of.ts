import type { Block, Inline, List, RichText } from '../../model/rich-text.ts';

/** A node of Slate, as Payload's editor stores it. */
export type SlateNode = Record<string, unknown>;

/**
 * The form in which Payload's Slate editor keeps our rich text; `ledger/snapshot.ts` reads it back the same. A link to a
 * release keeps its `release:` href: the document that the editor's own links would want is not looked up.
 */
export function slateOf(richText: RichText): SlateNode[] {
  return richText.map(blockNode);
}

function blockNode(block: Block): SlateNode {
  switch (block.type) {
    case 'paragraph':
      return { children: inlineNodes(block.children) };
    case 'heading':
      return { type: `h${String(block.level)}`, children: inlineNodes(block.children) };
    case 'quotation':
      return { type: 'blockquote', children: inlineNodes(block.children) };
    case 'pull-quote':
      return { type: 'pull-quote', children: inlineNodes(block.children) };
    case 'list':
      return listNode(block);
    case 'picture':
      return { type: 'upload', relationTo: 'media', value: { id: block.mediaId }, children: [{ text: '' }] };
    case 'separator':
      return { type: 'separator', children: [{ text: '' }] };
  }
}

function listNode(list: List): SlateNode {
  return {
    type: list.ordered ? 'ol' : 'ul',
    children: list.items.map((item) => ({
      type: 'li',
      children: item.list
        ? [{ children: inlineNodes(item.children) }, listNode(item.list)]
        : inlineNodes(item.children),
    })),
  };
}

/** Slate wants a text before, between and after links, and at least one in every block. */
function inlineNodes(children: readonly Inline[]): SlateNode[] {
  const nodes: SlateNode[] = [];
  for (const child of children) {
    if (child.type === 'text') {
      const { text, bold, italic } = child;
      nodes.push({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) });
    } else {
      if (nodes.at(-1)?.['text'] === undefined) nodes.push({ text: '' });
      nodes.push({
        type: 'link',
        linkType: 'custom',
        url: child.href,
        newTab: false,
        children: inlineNodes(child.children),
      });
    }
  }
  return nodes.at(-1)?.['text'] === undefined ? [...nodes, { text: '' }] : nodes;
}
