import { element, xmlDocument, type XmlElement } from '../xml/xml-document.ts';
import { formatDate } from '../language/format-date.ts';
import { releasePath } from '../model/address.ts';
import { toIso } from '../model/instant.ts';
import { safeHref } from '../model/safe-href.ts';
import { kitContacts, kitOrganisation } from './kit-contacts.ts';
import type { KitMedia } from './kit-media.ts';
import type { KitFile, KitView } from './kit-view.ts';
import { staleNotice } from './stale-notice.ts';
import { wordBlocks, wordLink, wordParagraph, wordRun } from './word-blocks.ts';
import { contentTypes, coreProperties, numbering, relationships } from './word-package.ts';
import { openWordParts, type WordParts } from './word-parts.ts';
import { bold, wordNamespace, wordStyles } from './word-styles.ts';

/** What a Word document (ECMA-376) of the release is packed from; the same release gives the same bytes. */
export function wordDocument(view: KitView, pictures: readonly KitMedia[]): KitFile[] {
  const { release, locale } = view;
  const parts = openWordParts(view, pictures);
  const body = [
    ...headParagraphs(view, parts),
    ...textParagraphs(view, parts),
    ...contactParagraphs(view, parts),
    ...aboutParagraphs(view, parts),
    addressParagraph(view, parts),
  ];
  const text = (name: string, content: string): KitFile => ({ name, bytes: Buffer.from(content) });
  return [
    text('[Content_Types].xml', contentTypes()),
    text(
      '_rels/.rels',
      relationships([
        { type: 'officeDocument', target: 'word/document.xml' },
        { type: 'core-properties', target: 'docProps/core.xml' },
      ]),
    ),
    text(
      'docProps/core.xml',
      coreProperties({
        title: release.title,
        creator: kitOrganisation(view),
        language: locale,
        createdAt: toIso(release.listedAt),
        modifiedAt: toIso(release.updatedAt),
      }),
    ),
    text('word/document.xml', documentPart(body)),
    text('word/_rels/document.xml.rels', relationships(parts.relations)),
    text('word/styles.xml', wordStyles(locale)),
    text('word/numbering.xml', numbering(parts.lists)),
    ...parts.files(),
  ];
}

function headParagraphs(view: KitView, parts: WordParts): XmlElement[] {
  const { release, t } = view;
  const updated = t('release.updated', { date: dateIn(view, release.updatedAt) });
  const facts = [
    t(`kind.${release.kind}`),
    dateIn(view, release.listedAt),
    ...(release.isCorrected ? [updated] : []),
  ];
  const { leadImageId } = release.snapshot;
  const stale = staleNotice(view);
  return [
    wordParagraph(null, [wordRun(facts.join(' · '))]),
    wordParagraph('Title', [wordRun(release.title)]),
    ...(release.summary === '' ? [] : [wordParagraph('Subtitle', [wordRun(release.summary)])]),
    ...(stale === null
      ? []
      : [
          wordParagraph('Quote', [wordRun(`${stale.text} `), linked(stale.address, stale.link, view, parts)]),
        ]),
    ...release.notes.map(({ at, note }) => {
      const correction = t('release.correction', { date: dateIn(view, at) });
      return wordParagraph('Quote', [wordRun(`${correction} `, bold()), wordRun(note)]);
    }),
    ...(leadImageId === undefined ? [] : parts.picture(leadImageId)),
  ];
}

function textParagraphs(view: KitView, parts: WordParts): XmlElement[] {
  const { release, t } = view;
  const { snapshot, datelinePlace: place, listedAt } = release;
  const dateline = place === '' ? '' : t('release.dateline', { place, date: dateIn(view, listedAt) });
  const source = snapshot.syndicatedFrom;
  const text = wordBlocks(snapshot.body, parts, dateline);
  if (!source) return text;
  const licence = source.licence ? ` ${t('release.licence', { licence: source.licence })}` : '';
  return [
    ...text,
    wordParagraph(null, [
      wordRun(`${t('release.source')} `),
      source.url === undefined ? wordRun(source.name) : linked(source.url, source.name, view, parts),
      ...(licence === '' ? [] : [wordRun(licence)]),
    ]),
  ];
}

function contactParagraphs(view: KitView, parts: WordParts): XmlElement[] {
  const contacts = kitContacts(view);
  if (contacts.length === 0) return [];
  return [
    wordParagraph('Heading2', [wordRun(view.t('release.contacts'))]),
    ...contacts.map(({ name, position, phone, email }) =>
      wordParagraph(null, [
        wordRun([name, position, phone].filter(Boolean).join('\n') + (email === '' ? '' : '\n')),
        ...(email === '' ? [] : [linked(`mailto:${email}`, email, view, parts)]),
      ]),
    ),
  ];
}

function aboutParagraphs(view: KitView, parts: WordParts): XmlElement[] {
  const { settings, locale, t } = view;
  const boilerplate = settings.organisation.boilerplate[locale] ?? [];
  const organisation = kitOrganisation(view);
  if (boilerplate.length === 0) return [];
  return [
    ...(organisation === ''
      ? []
      : [wordParagraph('Heading2', [wordRun(t('release.about', { organisation }))])]),
    ...wordBlocks(boilerplate, parts),
  ];
}

function addressParagraph(view: KitView, parts: WordParts): XmlElement {
  const address = view.origin + releasePath(view.locale, view.release);
  // For people: in their own letters, not percent-encoded.
  return wordParagraph(null, [linked(address, decodeURI(address), view, parts)]);
}

function linked(href: string, text: string, { origin }: KitView, parts: WordParts): XmlElement {
  const safe = safeHref(href, origin);
  return safe === null ? wordRun(text) : wordLink(parts.linkTo(safe), [{ type: 'text', text }]);
}

function dateIn({ locale, settings }: KitView, at: number): string {
  return formatDate(at, locale, settings.organisation.timeZone);
}

function documentPart(body: readonly XmlElement[]): string {
  // A4, with margins of two and a half centimetres, in twentieths of a point.
  const page = element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
    element('w:pgMar', {
      ...{ 'w:top': '1417', 'w:right': '1417', 'w:bottom': '1417', 'w:left': '1417' },
      ...{ 'w:header': '708', 'w:footer': '708', 'w:gutter': '0' },
    }),
  );
  return xmlDocument(
    element(
      'w:document',
      {
        'xmlns:w': wordNamespace,
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
      },
      element('w:body', {}, ...body, page),
    ),
  );
}
