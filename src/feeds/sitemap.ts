import { toIso, type Instant } from '../model/instant.ts';
import { element, xmlDocument, type XmlElement } from '../xml/xml-document.ts';

export const sitemapMimeType = 'application/xml; charset=utf-8';

/** All URLs here are absolute, percent-encoded ASCII. */
export interface SitemapUrl {
  url: string;
  changedAt?: Instant;
  /** The same page in each language that has it, this one included, and for `x-default`; none where it is the only one. */
  alternates: readonly { language: string; url: string }[];
}

export interface NewsUrl {
  url: string;
  publication: string;
  language: string;
  publishedAt: Instant;
  title: string;
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The addresses of one file, 50,000 at most (sitemaps.org/protocol.html), each with its languages. */
export function sitemap(urls: readonly SitemapUrl[]): string {
  const namespaces = { xmlns, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return xmlDocument(element('urlset', namespaces, ...urls.map(urlElement)));
}

function urlElement({ url, changedAt, alternates }: SitemapUrl): XmlElement {
  return element(
    'url',
    {},
    element('loc', {}, url),
    ...lastModified(changedAt),
    ...alternates.map((each) =>
      element('xhtml:link', { rel: 'alternate', hreflang: each.language, href: each.url }),
    ),
  );
}

/** The files that a sitemap consists of, 50,000 at most. */
export function sitemapIndex(files: readonly { url: string; changedAt?: Instant }[]): string {
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns },
      ...files.map(({ url, changedAt }) =>
        element('sitemap', {}, element('loc', {}, url), ...lastModified(changedAt)),
      ),
    ),
  );
}

/** News of the last two days, 1,000 at most (Google's news sitemaps, `sitemap-news/0.9`). */
export function newsSitemap(items: readonly NewsUrl[]): string {
  const namespaces = { xmlns, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };
  return xmlDocument(element('urlset', namespaces, ...items.map(newsElement)));
}

function newsElement({ url, publication, language, publishedAt, title }: NewsUrl): XmlElement {
  return element(
    'url',
    {},
    element('loc', {}, url),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, publication),
        element('news:language', {}, language),
      ),
      element('news:publication_date', {}, toIso(publishedAt)),
      element('news:title', {}, title),
    ),
  );
}

function lastModified(changedAt: Instant | undefined): XmlElement[] {
  return changedAt === undefined ? [] : [element('lastmod', {}, toIso(changedAt))];
}
