import type { Instant } from '../model/instant.ts';
import { toIso } from '../model/instant.ts';
import type { FeedArchive, FeedDocument, FeedPicture, FeedView, FeedViewItem } from './feed-view.ts';
import { element, xmlDocument, type XmlElement } from '../xml/xml-document.ts';

export const rssMimeType = 'application/rss+xml; charset=utf-8';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** How long a reader may wait before it asks again, in minutes. */
const ttlMinutes = '15';

/**
 * An RSS 2.0 document (rssboard.org/rss-specification, and its Best Practices Profile) with Media RSS, and the links of
 * its archive (RFC 5005 §4).
 */
export function rssFeed(view: FeedView): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, view.title),
    element('link', {}, view.pageUrl),
    element('description', {}, view.description),
    element('language', {}, view.locale),
    element('lastBuildDate', {}, rfc822(view.updatedAt)),
    element('ttl', {}, ttlMinutes),
    ...(view.logoUrl === null ? [] : [imageElement(view, view.logoUrl)]),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: view.selfUrl }),
    ...archiveElements(view.archive),
    ...view.items.map(itemElement),
  );
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, channel));
}

/** Title and link are those of the channel, as the specification asks. */
function imageElement({ title, pageUrl }: FeedView, url: string): XmlElement {
  return element(
    'image',
    {},
    element('url', {}, url),
    element('title', {}, title),
    element('link', {}, pageUrl),
  );
}

function archiveElements({ olderUrl, feedUrl }: FeedArchive): XmlElement[] {
  const type = 'application/rss+xml';
  return [
    ...(feedUrl === null
      ? []
      : [element('fh:archive'), element('atom:link', { rel: 'current', type, href: feedUrl })]),
    ...(olderUrl === null ? [] : [element('atom:link', { rel: 'prev-archive', type, href: olderUrl })]),
  ];
}

function itemElement(item: FeedViewItem): XmlElement {
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, rfc822(item.publishedAt)),
    element('atom:updated', {}, toIso(item.updatedAt)),
    element('dc:creator', {}, item.creator),
    ...(item.licence === '' ? [] : [element('dc:rights', {}, item.licence)]),
    ...item.topics.map(({ label }) => element('category', {}, label)),
    ...(item.summary === '' ? [] : [element('description', {}, htmlOf(item.summary))]),
    element('content:encoded', {}, item.contentHtml),
    ...(item.picture ? pictureElements(item.picture) : []),
    ...item.documents.map(documentElement),
  );
}

/** One enclosure and no more: RSS 2.0 readers take the first and drop the rest. */
function pictureElements(picture: FeedPicture): XmlElement[] {
  const { url, mimeType, width, height, alt, credit, licence } = picture;
  const sizeBytes = String(picture.sizeBytes);
  return [
    element('enclosure', { url, length: sizeBytes, type: mimeType }),
    element(
      'media:content',
      {
        url,
        type: mimeType,
        medium: 'image',
        fileSize: sizeBytes,
        ...(width === undefined ? {} : { width: String(width) }),
        ...(height === undefined ? {} : { height: String(height) }),
      },
      ...(alt === '' ? [] : [element('media:description', { type: 'plain' }, alt)]),
      ...(credit === '' ? [] : [element('media:credit', {}, credit)]),
      ...(licence === '' ? [] : [element('media:copyright', {}, licence)]),
    ),
  ];
}

function documentElement({ url, mimeType, sizeBytes, title }: FeedDocument): XmlElement {
  return element(
    'media:content',
    { url, type: mimeType, medium: 'document', fileSize: String(sizeBytes) },
    ...(title === '' ? [] : [element('media:title', { type: 'plain' }, title)]),
  );
}

/** A description is read as HTML (Best Practices Profile, `description`): plain text becomes HTML first. */
function htmlOf(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** RFC 822 with a four-digit year, in GMT. */
function rfc822(instant: Instant): string {
  return new Date(instant).toUTCString();
}
