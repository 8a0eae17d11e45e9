import { element, type XmlElement, type XmlNode } from '../xml/xml-document.ts';
import type { Block, Inline, List, RichText, TextRun } from '../model/rich-text.ts';
import { safeHref } from '../model/safe-href.ts';
import { bold } from './word-styles.ts';

/** What the text of a Word document needs of the parts beside it. */
export interface WordContext {
  origin: string;
  /** The id of a relationship to an address outside. */
  linkTo(href: string): string;
  /** The number of a new list, counting from one. */
  newList(isOrdered: boolean): string;
  /** The paragraphs that show a picture. */
  picture(mediaId: string): XmlElement[];
}

/** The one place where rich text becomes WordprocessingML (ECMA-376, part 1, §17). */
export function wordBlocks(text: RichText, context: WordContext, opening = ''): XmlElement[] {
  const opensInside = opening !== '' && text[0]?.type === 'paragraph';
  const opened = opening === '' ? [] : [wordRun(opening, bold())];
  return [
    ...(opensInside || opened.length === 0 ? [] : [wordParagraph(null, opened)]),
    ...text.flatMap((block, index) =>
      opensInside && index === 0 && block.type === 'paragraph'
        ? [wordParagraph(null, [...opened, wordRun(' '), ...inlines(block.children, context)])]
        : blockParagraphs(block, context),
    ),
  ];
}

function blockParagraphs(block: Block, context: WordContext): XmlElement[] {
  switch (block.type) {
    case 'paragraph':
      return [wordParagraph(null, inlines(block.children, context))];
    case 'heading':
      return [wordParagraph(`Heading${String(block.level)}`, inlines(block.children, context))];
    case 'quotation':
      return [wordParagraph('Quote', inlines(block.children, context))];
    case 'pull-quote':
      return [wordParagraph('IntenseQuote', inlines(block.children, context))];
    case 'list':
      return listParagraphs(block, context, 0);
    case 'picture':
      return context.picture(block.mediaId);
    case 'separator':
      return [wordParagraph(null, [], [element('w:pBdr', {}, border())])];
  }
}

/** Word knows nine levels. */
const deepestLevel = 8;

function listParagraphs(list: List, context: WordContext, level: number): XmlElement[] {
  const number = context.newList(list.ordered);
  const numbering = element(
    'w:numPr',
    {},
    element('w:ilvl', { 'w:val': String(Math.min(level, deepestLevel)) }),
    element('w:numId', { 'w:val': number }),
  );
  return list.items.flatMap((item) => [
    wordParagraph('ListParagraph', inlines(item.children, context), [numbering]),
    ...(item.list ? listParagraphs(item.list, context, level + 1) : []),
  ]);
}

function inlines(children: readonly Inline[], context: WordContext): XmlElement[] {
  return children.flatMap((child): XmlElement[] => {
    if (child.type === 'text') return [textRun(child)];
    const href = safeHref(child.href, context.origin);
    if (href === null) return child.children.map((run) => textRun(run));
    return [wordLink(context.linkTo(href), child.children)];
  });
}

export function wordLink(id: string, runs: readonly TextRun[]): XmlElement {
  const style = element('w:rStyle', { 'w:val': 'Hyperlink' });
  return element(
    'w:hyperlink',
    { 'r:id': id, 'w:history': '1' },
    ...runs.map((run) => textRun(run, [style])),
  );
}

function textRun({ text, bold: isBold, italic }: TextRun, before: XmlElement[] = []): XmlElement {
  const marks = [...before, ...(isBold ? bold() : []), ...(italic ? [element('w:i'), element('w:iCs')] : [])];
  return wordRun(text, marks);
}

/** Line feeds become breaks; a text node keeps its spaces. */
export function wordRun(text: string, properties: readonly XmlElement[] = []): XmlElement {
  return element(
    'w:r',
    {},
    ...(properties.length === 0 ? [] : [element('w:rPr', {}, ...properties)]),
    ...text.split('\n').flatMap((line, index): XmlNode[] => {
      const words = element('w:t', { 'xml:space': 'preserve' }, line);
      return index === 0 ? [words] : [element('w:br'), words];
    }),
  );
}

/** `style` null for Normal; `properties` in the order of the schema, after the style. */
export function wordParagraph(
  style: string | null,
  runs: readonly XmlElement[],
  properties: readonly XmlElement[] = [],
): XmlElement {
  const all = [...(style === null ? [] : [element('w:pStyle', { 'w:val': style })]), ...properties];
  return element('w:p', {}, ...(all.length === 0 ? [] : [element('w:pPr', {}, ...all)]), ...runs);
}

function border(): XmlElement {
  return element('w:bottom', { 'w:val': 'single', 'w:sz': '6', 'w:space': '1', 'w:color': 'auto' });
}
