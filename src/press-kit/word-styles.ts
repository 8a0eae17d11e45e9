import { element, xmlDocument, type XmlElement } from '../xml/xml-document.ts';
import type { Locale } from '../model/locale.ts';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What the text is in: for spelling, and which of its letters are complex script. */
const languages: Record<Locale, Record<string, string>> = {
  km: { 'w:val': 'en-GB', 'w:bidi': 'km-KH' },
  en: { 'w:val': 'en-GB', 'w:bidi': 'km-KH' },
  ru: { 'w:val': 'ru-RU', 'w:bidi': 'km-KH' },
};

/**
 * Word sets Khmer in the font for complex script (`w:cs`) and its size (`szCs`), bold (`bCs`) and italics (`iCs`), whatever
 * the others say. Leelawadee UI has Khmer and is on every Windows since 8.1; other systems put their own in its place.
 */
const fonts = { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Leelawadee UI' };

/** The styles by the names that Word knows, so that they can be changed there in one place. */
export function wordStyles(locale: Locale): string {
  // Khmer signs hang below the line and stand above it.
  const line = locale === 'km' ? '360' : '276';
  const spacing = (before: number, after: number): XmlElement =>
    element('w:spacing', { 'w:before': String(before), 'w:after': String(after), 'w:line': line });
  return xmlDocument(
    element(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      element(
        'w:docDefaults',
        {},
        element(
          'w:rPrDefault',
          {},
          element(
            'w:rPr',
            {},
            element('w:rFonts', fonts),
            ...sizes(22),
            element('w:lang', languages[locale]),
          ),
        ),
        element('w:pPrDefault', {}, element('w:pPr', {}, spacing(0, 160))),
      ),
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
        element('w:name', { 'w:val': 'Normal' }),
      ),
      style('Title', 'Title', [spacing(120, 200)], [...bold(), ...sizes(40)]),
      style('Subtitle', 'Subtitle', [spacing(0, 240)], [colour('56616B'), ...sizes(26)]),
      style('Heading1', 'heading 1', heading(0, spacing(360, 120)), [...bold(), ...sizes(30)]),
      style('Heading2', 'heading 2', heading(1, spacing(280, 100)), [...bold(), ...sizes(26)]),
      style('Heading3', 'heading 3', heading(2, spacing(240, 80)), [...bold(), ...sizes(23)]),
      style('Quote', 'Quote', [spacing(160, 160), element('w:ind', { 'w:left': '567' })], []),
      style(
        'IntenseQuote',
        'Intense Quote',
        [spacing(240, 240), element('w:ind', { 'w:left': '567', 'w:right': '567' })],
        [...bold(), ...sizes(26)],
      ),
      style('Caption', 'caption', [spacing(60, 240)], [colour('56616B'), ...sizes(19)]),
      style('ListParagraph', 'List Paragraph', [spacing(0, 80)], []),
      element(
        'w:style',
        { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
        element('w:name', { 'w:val': 'Hyperlink' }),
        element('w:rPr', {}, colour('0B5A73'), element('w:u', { 'w:val': 'single' })),
      ),
    ),
  );
}

/** Both for ordinary letters and for complex script, in half points. */
function sizes(halfPoints: number): XmlElement[] {
  return [
    element('w:sz', { 'w:val': String(halfPoints) }),
    element('w:szCs', { 'w:val': String(halfPoints) }),
  ];
}

export function bold(): XmlElement[] {
  return [element('w:b'), element('w:bCs')];
}

function colour(hex: string): XmlElement {
  return element('w:color', { 'w:val': hex });
}

/** Stays with what follows, and stands in the outline. */
function heading(level: number, spacing: XmlElement): XmlElement[] {
  return [element('w:keepNext'), spacing, element('w:outlineLvl', { 'w:val': String(level) })];
}

function style(id: string, name: string, paragraph: XmlElement[], run: XmlElement[]): XmlElement {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:next', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element('w:pPr', {}, ...paragraph),
    ...(run.length === 0 ? [] : [element('w:rPr', {}, ...run)]),
  );
}
