import { readableText } from '../language/readable-text.ts';

/** An element and what it holds; text is kept raw here and escaped once, when the document is written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Names are written as they are: never build one from what somebody typed. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** A whole XML 1.0 document. Any string may stand in text and attributes: what XML forbids is left out. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root, 0)}\n`;
}

function serialize(node: XmlElement, depth: number): string {
  const indent = '  '.repeat(depth);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const open = `${indent}<${node.name}${attributes}`;
  if (node.children.length === 0) return `${open}/>`;
  const elements = node.children.filter((child) => typeof child !== 'string');
  if (elements.length < node.children.length) {
    // White space counts where there is text.
    const inner = node.children.map((child) =>
      typeof child === 'string' ? escapeText(child) : serialize(child, 0),
    );
    return `${open}>${inner.join('')}</${node.name}>`;
  }
  return `${open}>\n${elements.map((child) => serialize(child, depth + 1)).join('\n')}\n${indent}</${node.name}>`;
}

function escapeText(text: string): string {
  return readableText(text).replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n]/g, (character) => entities[character] ?? character);
}

// `>` for the sake of `]]>` (§2.4); white space by number, or a parser normalizes it (§2.11, §3.3.3).
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
