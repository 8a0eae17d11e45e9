import type { FeedView, FeedViewItem } from '../../src/feeds/feed-view.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const day = 24 * 3_600_000;

/** A release with everything that a feed can show of one. */
export const trialItem: FeedViewItem = {
  id: 'tag:trial.example,2026:release:abcd2345:en',
  url: 'https://trial.example/en/releases/abcd2345-boats-bring-rice',
  title: 'Boats bring rice to eight villages',
  publishedAt: noon,
  updatedAt: noon,
  summary: 'Rice & blankets.',
  contentHtml: '<p>Twelve boats &amp; a barge.</p>',
  creator: 'Riverside News Agency',
  licence: 'CC BY 4.0',
  topics: [
    { label: 'Floods', slug: 'floods' },
    { label: 'Health & care', slug: 'health' },
  ],
  picture: {
    url: 'https://trial.example/media/abab/1280.jpg',
    mimeType: 'image/jpeg',
    sizeBytes: 120_000,
    width: 1280,
    height: 853,
    alt: 'A boat',
    credit: 'Still River Society',
    licence: 'CC BY-NC 4.0',
  },
  documents: [
    {
      url: 'https://trial.example/media/cdcd/original.pdf',
      mimeType: 'application/pdf',
      sizeBytes: 54_321,
      title: 'Boats and loads.pdf',
    },
  ],
};

/** One with as little as there can be. */
export const plainItem: FeedViewItem = {
  ...trialItem,
  id: 'tag:trial.example,2026:release:efgh6789:en',
  url: 'https://trial.example/en/releases/efgh6789-%E1%9E%91%E1%9E%BC%E1%9E%80',
  updatedAt: noon + day,
  summary: '',
  creator: 'Still River Society',
  licence: '',
  topics: [],
  picture: null,
  documents: [],
};

export function trialFeed(items: readonly FeedViewItem[], format: string): FeedView {
  return {
    id: 'tag:trial.example,2026:feed:en',
    locale: 'en',
    title: 'Still River Society: press releases',
    description: 'Press releases in English.',
    pageUrl: 'https://trial.example/en',
    selfUrl: `https://trial.example/en/feed.${format}`,
    publisher: 'Still River Society',
    logoUrl: null,
    largeLogoUrl: null,
    updatedAt: Math.max(Date.UTC(2026, 0), ...items.map((each) => each.updatedAt)),
    items,
    tombstones: [],
    archive: { olderUrl: null, feedUrl: null },
  };
}

/** A document of the archive, with whatever a feed as a whole can have. */
export function trialArchive(format: string): FeedView {
  const feedUrl = `https://trial.example/en/feed.${format}`;
  return {
    ...trialFeed([plainItem], format),
    selfUrl: `${feedUrl}?before=20261122T120000000Z-ijkl2345`,
    logoUrl: 'https://trial.example/media/efef/320.png',
    largeLogoUrl: 'https://trial.example/media/efef/640.png',
    tombstones: [{ id: 'tag:trial.example,2026:release:mnop2345:en', killedAt: noon + 2 * day }],
    archive: { olderUrl: `${feedUrl}?before=20261121T120000000Z-efgh6789`, feedUrl },
  };
}

/** Feeds by the name of their golden file. */
export function goldenFeeds(format: string): Record<string, FeedView> {
  const twenty = Array.from({ length: 20 }, (_, index) => ({
    ...trialItem,
    id: `tag:trial.example,2026:release:item${String(index)}:en`,
    publishedAt: noon - index * day,
    updatedAt: noon - index * day,
  }));
  return {
    none: trialFeed([], format),
    one: trialFeed([trialItem], format),
    two: trialFeed([trialItem, plainItem], format),
    twenty: trialFeed(twenty, format),
    archive: trialArchive(format),
  };
}
