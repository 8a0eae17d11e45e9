import { toIso } from '../model/instant.ts';
import type { FeedArchive, FeedDocument, FeedPicture, FeedView, FeedViewItem } from './feed-view.ts';
import { element, xmlDocument, type XmlElement } from '../xml/xml-document.ts';

export const atomMimeType = 'application/atom+xml; charset=utf-8';

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** An Atom document (RFC 4287), with what was killed (RFC 6721) and the links of its archive (RFC 5005 §4). */
export function atomFeed(view: FeedView): string {
  const { locale, pageUrl, selfUrl } = view;
  return xmlDocument(
    element(
      'feed',
      { ...namespaces, 'xml:lang': locale },
      element('id', {}, view.id),
      element('title', {}, view.title),
      element('subtitle', {}, view.description),
      element('updated', {}, toIso(view.updatedAt)),
      element('author', {}, element('name', {}, view.publisher)),
      ...(view.logoUrl === null ? [] : [element('logo', {}, view.logoUrl)]),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: pageUrl }),
      element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
      ...archiveElements(view.archive),
      ...view.items.map((item) => entryElement(item, view)),
      ...view.tombstones.map(({ id, killedAt }) =>
        element('at:deleted-entry', { ref: id, when: toIso(killedAt) }),
      ),
    ),
  );
}

function archiveElements({ olderUrl, feedUrl }: FeedArchive): XmlElement[] {
  const type = 'application/atom+xml';
  return [
    ...(feedUrl === null
      ? []
      : [element('fh:archive'), element('link', { rel: 'current', type, href: feedUrl })]),
    ...(olderUrl === null ? [] : [element('link', { rel: 'prev-archive', type, href: olderUrl })]),
  ];
}

function entryElement(item: FeedViewItem, { locale }: FeedView): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('published', {}, toIso(item.publishedAt)),
    element('updated', {}, toIso(item.updatedAt)),
    element('author', {}, element('name', {}, item.creator)),
    ...(item.licence === '' ? [] : [element('rights', {}, item.licence)]),
    ...item.topics.map(({ slug, label }) => element('category', { term: slug, label })),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: item.url }),
    ...(item.picture ? [enclosure({ ...item.picture, title: item.picture.alt })] : []),
    ...item.documents.map(enclosure),
    ...(item.summary === '' ? [] : [element('summary', {}, item.summary)]),
    element('content', { type: 'html' }, item.contentHtml),
    ...(item.picture ? [pictureElement(item.picture)] : []),
  );
}

function enclosure({ url, mimeType, sizeBytes, title }: FeedDocument): XmlElement {
  const named = title === '' ? {} : { title };
  return element('link', {
    rel: 'enclosure',
    type: mimeType,
    length: String(sizeBytes),
    ...named,
    href: url,
  });
}

/** Atom has no place of its own for the credit and licence of a picture. */
function pictureElement({ url, mimeType, credit, licence }: FeedPicture): XmlElement {
  return element(
    'media:content',
    { url, type: mimeType, medium: 'image' },
    ...(credit === '' ? [] : [element('media:credit', {}, credit)]),
    ...(licence === '' ? [] : [element('media:copyright', {}, licence)]),
  );
}
