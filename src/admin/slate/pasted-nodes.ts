/** What is made of pasted HTML: nodes of the editor, with nothing that our rich text (src/model/rich-text.ts) lacks. */
export type PastedNode = PastedText | PastedElement;

interface PastedText {
  text: string;
  bold?: true;
  italic?: true;
}

interface PastedElement {
  type?: 'h2' | 'h3' | 'blockquote' | 'ul' | 'ol' | 'li' | 'link';
  linkType?: 'custom';
  url?: string;
  children: PastedNode[];
}

type Marks = Pick<PastedText, 'bold' | 'italic'>;

/** The title of a release is its heading 1, and it has two levels below. */
const blocks: Record<string, PastedElement['type']> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  BLOCKQUOTE: 'blockquote',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
};

const paragraphs = [
  'P',
  'DIV',
  'PRE',
  'TR',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'FIGURE',
  'FIGCAPTION',
];

const withoutWords = ['STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK', 'IMG', 'SVG', 'TEMPLATE', 'NOSCRIPT'];

/** Reads a page as a word processor or a browser puts it on the clipboard. */
export function pastedNodes(body: Element): PastedNode[] {
  return inBlocks(readChildren(body, {}));
}

function read(node: ChildNode, marks: Marks): PastedNode[] {
  if (node.nodeType === node.TEXT_NODE) {
    // Lines of HTML end where its writer pleased.
    const text = (node.textContent ?? '').replaceAll(/[\t\n\r ]+/g, ' ');
    return text === '' ? [] : [{ text, ...marks }];
  }
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const name = element.nodeName.toUpperCase();
  if (withoutWords.includes(name)) return [];
  if (name === 'BR') return [{ text: '\n', ...marks }];
  const children = readChildren(element, marksOf(element, marks));
  if (name === 'A') return linked(element, children);
  if (name === 'TD' || name === 'TH') return [...children, { text: ' ' }];
  const type = blocks[name];
  if (!type && !paragraphs.includes(name)) return children;
  // A block in a block of another kind, such as a paragraph in a list item, is one block.
  if (type === 'ul' || type === 'ol') return list(type, children);
  if (children.some(isBlock))
    return type === 'li' ? [{ type, children: flat(children) }] : inBlocks(children);
  return isEmpty(children) ? [] : [{ ...(type ? { type } : {}), children: trimmed(children) }];
}

function readChildren(element: Element, marks: Marks): PastedNode[] {
  return [...element.childNodes].flatMap((child) => read(child, marks));
}

/** By tag, and by style as Google Docs and Word write it. */
function marksOf(element: Element, marks: Marks): Marks {
  const name = element.nodeName.toUpperCase();
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const isBold = weight ? weight === 'bold' || Number(weight) >= 600 : ['B', 'STRONG'].includes(name);
  const isItalic = ['I', 'EM'].includes(name) || /font-style:\s*italic/i.test(style);
  return { ...marks, ...(isBold ? { bold: true } : {}), ...(isItalic ? { italic: true } : {}) };
}

function linked(element: Element, children: PastedNode[]): PastedNode[] {
  const url = element.getAttribute('href') ?? '';
  const isAddress = URL.canParse(url) && /^(https?|mailto|tel):$/.test(new URL(url).protocol);
  if (!isAddress || children.some(isBlock) || isEmpty(children)) return children;
  return [{ type: 'link', linkType: 'custom', url, children }];
}

function list(type: 'ul' | 'ol', children: PastedNode[]): PastedNode[] {
  const items = children.flatMap((child): PastedNode[] => {
    if (isBlock(child) && child.type === 'li') return [child];
    return isEmpty([child]) ? [] : [{ type: 'li', children: isBlock(child) ? child.children : [child] }];
  });
  return items.length === 0 ? [] : [{ type, children: items }];
}

/** The words of paragraphs in an item, and the lists nested in it. */
function flat(children: PastedNode[]): PastedNode[] {
  const isNested = (child: PastedNode) => isBlock(child) && (child.type === 'ul' || child.type === 'ol');
  const words = children
    .filter((child) => !isNested(child))
    .flatMap((child) => (isBlock(child) ? child.children : [child]));
  const nested = children.filter(isNested);
  if (nested.length === 0) return trimmed(words);
  return [...(isEmpty(words) ? [] : [{ children: trimmed(words) }]), ...nested];
}

/** Loose words between blocks are paragraphs; space between them is nothing. */
function inBlocks(nodes: PastedNode[]): PastedNode[] {
  if (!nodes.some(isBlock)) return isEmpty(nodes) ? [] : trimmed(nodes);
  const result: PastedNode[] = [];
  let loose: PastedNode[] = [];
  const close = () => {
    if (!isEmpty(loose)) result.push({ children: trimmed(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      close();
      result.push(node);
    } else loose.push(node);
  }
  close();
  return result;
}

function trimmed(nodes: PastedNode[]): PastedNode[] {
  return nodes.map((node, index) => {
    if (!('text' in node)) return node;
    const start = index === 0 ? node.text.replace(/^[ \n]+/, '') : node.text;
    return { ...node, text: index === nodes.length - 1 ? start.replace(/[ \n]+$/, '') : start };
  });
}

function isBlock(node: PastedNode): node is PastedElement {
  return !('text' in node) && node.type !== 'link';
}

function isEmpty(nodes: PastedNode[]): boolean {
  return nodes.every((node) => ('text' in node ? /^[\s\u200b]*$/.test(node.text) : isEmpty(node.children)));
}
