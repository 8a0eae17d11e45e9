import { toIso } from '../model/instant.ts';
import type { FeedView, FeedViewItem } from './feed-view.ts';
import { jsonDocument, type JsonValue } from './json.ts';

export const jsonFeedMimeType = 'application/feed+json; charset=utf-8';

/** A document of JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(view: FeedView): string {
  return jsonDocument({
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    description: view.description,
    language: view.locale,
    home_page_url: view.pageUrl,
    feed_url: view.selfUrl,
    next_url: view.archive.olderUrl ?? undefined,
    // In a timeline, as large as it needs to be; a favicon stands in a list of sources.
    icon: view.largeLogoUrl ?? undefined,
    favicon: view.logoUrl ?? undefined,
    authors: [{ name: view.publisher, url: view.pageUrl }],
    items: view.items.map((item) => itemOf(item, view)),
  });
}

function itemOf(item: FeedViewItem, { locale }: FeedView): JsonValue {
  const { picture, documents, topics } = item;
  const files = [...(picture ? [{ ...picture, title: picture.alt }] : []), ...documents];
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary === '' ? undefined : item.summary,
    content_html: item.contentHtml,
    image: picture?.url,
    date_published: toIso(item.publishedAt),
    date_modified: toIso(item.updatedAt),
    authors: [{ name: item.creator }],
    tags: topics.length === 0 ? undefined : topics.map(({ label }) => label),
    language: locale,
    attachments:
      files.length === 0
        ? undefined
        : files.map(({ url, mimeType, sizeBytes, title }) => ({
            url,
            mime_type: mimeType,
            title: title === '' ? undefined : title,
            size_in_bytes: sizeBytes,
          })),
  };
}
