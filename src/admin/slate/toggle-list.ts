import { Editor, Element, Transforms, type NodeMatch, type Node } from 'slate';

export type ListFormat = 'ul' | 'ol';

/**
 * What Payload's own list buttons do, which have no place for a name: paragraphs become items, one kind of list the
 * other, and items of a list of the same kind paragraphs.
 */
export function toggleList(editor: Editor, format: ListFormat): void {
  const [list] = Editor.nodes(editor, { match: isList, mode: 'lowest' });
  if (!list) {
    makeList(editor, format);
  } else if (typeOf(list[0]) === format) {
    Transforms.unwrapNodes(editor, { match: isList, mode: 'lowest', split: true });
    Transforms.unsetNodes<Node>(editor, 'type', { match: isItem, mode: 'lowest' });
  } else {
    Transforms.setNodes(editor, { type: format } as never, { match: isList, mode: 'lowest' });
  }
}

function makeList(editor: Editor, format: ListFormat): void {
  Editor.withoutNormalizing(editor, () => {
    const isBlock: NodeMatch<Element> = (node) => Element.isElement(node) && Editor.isBlock(editor, node);
    Transforms.setNodes(editor, { type: 'li' } as never, { match: isBlock, mode: 'lowest' });
    Transforms.wrapNodes(editor, { type: format, children: [] } as never, { match: isItem, mode: 'lowest' });
  });
}

function isList(node: Node): node is Element {
  return ['ul', 'ol'].includes(typeOf(node) ?? '');
}

function isItem(node: Node): node is Element {
  return typeOf(node) === 'li';
}

function typeOf(node: Node): string | undefined {
  return Element.isElement(node) ? (node as { type?: string }).type : undefined;
}
