import type { FeedPicture, FeedView, FeedViewItem } from './feed-view.ts';
import type { Instant } from '../model/instant.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

export const rssMimeType = 'application/rss+xml; charset=utf-8';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** An RSS 2.0 document (rssboard.org/rss-specification, and its Best Practices Profile) with Media RSS. */
export function rssFeed(view: FeedView): string {
  const updatedAt = view.items.reduce<Instant | null>(
    (latest, item) => (latest === null || item.updatedAt > latest ? item.updatedAt : latest),
    null,
  );
  const channel = element(
    'channel',
    {},
    element('title', {}, view.title),
    element('link', {}, view.pageUrl),
    element('description', {}, view.description),
    element('language', {}, view.locale),
    ...(updatedAt === null ? [] : [element('lastBuildDate', {}, rfc822(updatedAt))]),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: view.selfUrl }),
    ...view.items.map(itemElement),
  );
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, channel));
}

function itemElement(item: FeedViewItem): XmlElement {
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, rfc822(item.publishedAt)),
    element('atom:updated', {}, new Date(item.updatedAt).toISOString()),
    element('dc:creator', {}, item.creator),
    ...item.topics.map((topic) => element('category', {}, topic)),
    ...(item.summary === '' ? [] : [element('description', {}, htmlOf(item.summary))]),
    element('content:encoded', {}, item.contentHtml),
    ...(item.picture ? pictureElements(item.picture) : []),
  );
}

/** One enclosure and no more: RSS 2.0 readers take the first and drop the rest. */
function pictureElements(picture: FeedPicture): XmlElement[] {
  const { url, mimeType, width, height } = picture;
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
      ...(picture.alt === '' ? [] : [element('media:description', { type: 'plain' }, picture.alt)]),
      ...(picture.credit === '' ? [] : [element('media:credit', {}, picture.credit)]),
    ),
  ];
}

/** A description is read as HTML (Best Practices Profile, `description`): plain text becomes HTML first. */
function htmlOf(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** RFC 822 with a four-digit year, in GMT. */
function rfc822(instant: Instant): string {
  return new Date(instant).toUTCString();
}
