import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import type { FeedView, FeedViewItem } from '../../src/feeds/feed-view.ts';
import { rssFeed } from '../../src/feeds/rss.ts';
import { hostileTexts } from './hostile-texts.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const day = 24 * 3_600_000;

const item: FeedViewItem = {
  id: 'tag:trial.example,2026:release:abcd2345:en',
  url: 'https://trial.example/en/releases/abcd2345-boats-bring-rice',
  title: 'Boats bring rice to eight villages',
  publishedAt: noon,
  updatedAt: noon,
  summary: 'Rice & blankets.',
  contentHtml: '<p>Twelve boats &amp; a barge.</p>',
  creator: 'Still River Society',
  topics: ['Floods', 'Health & care'],
  picture: {
    url: 'https://trial.example/media/abab/1280.jpg',
    mimeType: 'image/jpeg',
    sizeBytes: 120_000,
    width: 1280,
    height: 853,
    alt: 'A boat',
    credit: 'Still River Society',
  },
};

const corrected: FeedViewItem = {
  ...item,
  id: 'tag:trial.example,2026:release:efgh6789:en',
  url: 'https://trial.example/en/releases/efgh6789-%E1%9E%91%E1%9E%BC%E1%9E%80',
  updatedAt: noon + day,
  summary: '',
  topics: [],
  picture: null,
};

function feedOf(items: FeedViewItem[]): FeedView {
  return {
    locale: 'en',
    title: 'Still River Society: press releases',
    description: 'Press releases in English.',
    pageUrl: 'https://trial.example/en',
    selfUrl: 'https://trial.example/en/feed.rss',
    items,
  };
}

const twenty = Array.from({ length: 20 }, (_, index) => ({
  ...item,
  id: `tag:trial.example,2026:release:item${String(index)}:en`,
  publishedAt: noon - index * day,
  updatedAt: noon - index * day,
}));

for (const [name, items] of Object.entries({ none: [], two: [item, corrected], twenty })) {
  test(`a feed of ${name} is written as the golden file has it`, async () => {
    const golden = await readFile(new URL(`golden/${name}.rss`, import.meta.url), 'utf8');
    assert.equal(rssFeed(feedOf(items)), golden);
  });

  test(`real parsers read a feed of ${name}`, () => {
    const xml = rssFeed(feedOf(items));
    assertWellFormed(xml);
    const parsed = parseRssFeed(xml);
    assert.equal(parsed.language, 'en');
    assert.equal(parsed.atom?.links?.[0]?.href, 'https://trial.example/en/feed.rss');
    assert.deepEqual(
      (parsed.items ?? []).map(({ guid }) => guid),
      items.map(({ id }) => ({ value: id, isPermaLink: false })),
    );
    const again = parseFeed(xml);
    assert.deepEqual(
      again.items.map(({ id }) => id),
      items.map(({ id }) => id),
    );
  });
}

test('a parser finds every part of an item', () => {
  const [parsed] = parseRssFeed(rssFeed(feedOf([item]))).items ?? [];
  assert.equal(parsed?.title, item.title);
  assert.equal(parsed.link, item.url);
  assert.equal(parsed.pubDate, 'Sat, 21 Nov 2026 12:00:00 GMT');
  assert.equal(parsed.atom?.updated, '2026-11-21T12:00:00.000Z');
  assert.deepEqual(parsed.dc?.creators, ['Still River Society']);
  assert.equal(parsed.content?.encoded, item.contentHtml);
  assert.deepEqual(
    parsed.categories?.map(({ name }) => name),
    item.topics,
  );
  assert.deepEqual(parsed.enclosures, [{ url: item.picture?.url, length: 120_000, type: 'image/jpeg' }]);
  assert.equal(parsed.media?.contents?.[0]?.fileSize, 120_000);
  // A description is HTML, so a plain ampersand is an entity in it.
  assert.equal(parsed.description, 'Rice &amp; blankets.');
});

test('lastBuildDate moves with a correction, pubDate does not', () => {
  const parsed = parseRssFeed(rssFeed(feedOf([item, corrected])));
  assert.equal(parsed.lastBuildDate, 'Sun, 22 Nov 2026 12:00:00 GMT');
  assert.equal(parsed.items?.[1]?.pubDate, 'Sat, 21 Nov 2026 12:00:00 GMT');
});

for (const { name, text, seen } of hostileTexts) {
  test(`a title with ${name} does not break the feed`, () => {
    const xml = rssFeed(feedOf([{ ...item, title: text, contentHtml: text, creator: text, topics: [text] }]));
    assertWellFormed(xml);
    assert.equal(titles(xml)[1], seen);
    assert.equal(parseFeed(xml).items.length, 1);
    assert.equal(parseRssFeed(xml).items?.length, 1);
  });
}

function assertWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(Buffer.from(xml).toString()).close();
}

function titles(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let inside = false;
  parser.on('opentag', ({ name }) => {
    inside = name === 'title';
    if (inside) found.push('');
  });
  parser.on('closetag', () => (inside = false));
  parser.on('text', (text) => {
    if (inside) found.push((found.pop() ?? '') + text);
  });
  parser.write(xml).close();
  return found;
}
