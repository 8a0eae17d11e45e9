import { element, xmlDocument, type XmlElement } from '../xml/xml-document.ts';
import { wordNamespace } from './word-styles.ts';

/** Of a part of the package to another, or to an address outside (ECMA-376, part 2, §6.5). */
export interface Relation {
  type: 'officeDocument' | 'core-properties' | 'styles' | 'numbering' | 'image' | 'hyperlink';
  target: string;
  isOutside?: true;
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function contentTypes(): string {
  const byExtension = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    jpg: 'image/jpeg',
    png: 'image/png',
  };
  const byName = {
    '/word/document.xml': `${wordTypes}.document.main+xml`,
    '/word/styles.xml': `${wordTypes}.styles+xml`,
    '/word/numbering.xml': `${wordTypes}.numbering+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  return xmlDocument(
    element(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      ...Object.entries(byExtension).map(([Extension, ContentType]) =>
        element('Default', { Extension, ContentType }),
      ),
      ...Object.entries(byName).map(([PartName, ContentType]) =>
        element('Override', { PartName, ContentType }),
      ),
    ),
  );
}

/** `rId1` is the first, and so on. */
export function relationships(relations: readonly Relation[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: `${packageNamespace}/relationships` },
      ...relations.map(({ type, target, isOutside }, index) =>
        element('Relationship', {
          Id: `rId${String(index + 1)}`,
          Type:
            type === 'core-properties'
              ? `${packageNamespace}/relationships/metadata/core-properties`
              : `${office}/${type}`,
          Target: target,
          ...(isOutside ? { TargetMode: 'External' } : {}),
        }),
      ),
    ),
  );
}

export function coreProperties(about: {
  title: string;
  creator: string;
  language: string;
  /** ISO instants. */
  createdAt: string;
  modifiedAt: string;
}): string {
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, about.title),
      element('dc:creator', {}, about.creator),
      element('dc:language', {}, about.language),
      element('dcterms:created', date, about.createdAt),
      element('dcterms:modified', date, about.modifiedAt),
    ),
  );
}

/** The lists of a document, in order; each counts from one. */
export function numbering(isOrdered: readonly boolean[]): string {
  const levels = Array.from({ length: 9 }, (_, level) => level);
  const shape = (id: number, level: (at: number) => XmlElement[]): XmlElement =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': String(id) },
      element('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
      ...levels.map((at) =>
        element(
          'w:lvl',
          { 'w:ilvl': String(at) },
          element('w:start', { 'w:val': '1' }),
          ...level(at),
          element('w:lvlJc', { 'w:val': 'left' }),
          element('w:pPr', {}, element('w:ind', { 'w:left': String(720 + 360 * at), 'w:hanging': '360' })),
        ),
      ),
    );
  return xmlDocument(
    element(
      'w:numbering',
      { 'xmlns:w': wordNamespace },
      shape(0, () => [element('w:numFmt', { 'w:val': 'bullet' }), element('w:lvlText', { 'w:val': '•' })]),
      shape(1, (at) => [
        element('w:numFmt', { 'w:val': 'decimal' }),
        element('w:lvlText', { 'w:val': `%${String(at + 1)}.` }),
      ]),
      ...isOrdered.map((ordered, index) =>
        element(
          'w:num',
          { 'w:numId': String(index + 1) },
          element('w:abstractNumId', { 'w:val': ordered ? '1' : '0' }),
          ...(ordered
            ? levels.map((at) =>
                element(
                  'w:lvlOverride',
                  { 'w:ilvl': String(at) },
                  element('w:startOverride', { 'w:val': '1' }),
                ),
              )
            : []),
        ),
      ),
    ),
  );
}
