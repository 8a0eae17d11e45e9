import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseRssFeed } from 'feedsmith';
import { rssFeed } from '../../src/feeds/rss.ts';
import { assertGolden } from './golden-file.ts';
import { hostileTexts } from './hostile-texts.ts';
import { assertWellFormed, textsOf } from './strict-xml.ts';
import { goldenFeeds, plainItem, trialArchive, trialFeed, trialItem } from './trial-feeds.ts';

for (const [name, view] of Object.entries(goldenFeeds('rss'))) {
  test(`RSS of ${name} is written as the golden file has it`, () =>
    assertGolden(`${name}.rss`, rssFeed(view)));

  test(`real parsers read RSS of ${name}`, () => {
    const xml = rssFeed(view);
    assertWellFormed(xml);
    const parsed = parseRssFeed(xml);
    assert.equal(parsed.language, 'en');
    assert.equal(parsed.atom?.links?.[0]?.href, view.selfUrl);
    assert.deepEqual(
      (parsed.items ?? []).map(({ guid }) => guid),
      view.items.map(({ id }) => ({ value: id, isPermaLink: false })),
    );
    assert.deepEqual(
      parseFeed(xml).items.map(({ id }) => id),
      view.items.map(({ id }) => id),
    );
  });
}

test('a parser finds every part of an item', () => {
  const [parsed] = parseRssFeed(rssFeed(trialFeed([trialItem], 'rss'))).items ?? [];
  assert.equal(parsed?.title, trialItem.title);
  assert.equal(parsed.link, trialItem.url);
  assert.equal(parsed.pubDate, 'Sat, 21 Nov 2026 12:00:00 GMT');
  assert.equal(parsed.atom?.updated, '2026-11-21T12:00:00.000Z');
  assert.deepEqual(parsed.dc?.creators, ['Riverside News Agency']);
  assert.deepEqual(parsed.dc.rights, ['CC BY 4.0']);
  assert.equal(parsed.content?.encoded, trialItem.contentHtml);
  assert.deepEqual(
    parsed.categories?.map(({ name }) => name),
    trialItem.topics.map(({ label }) => label),
  );
  assert.deepEqual(parsed.enclosures, [{ url: trialItem.picture?.url, length: 120_000, type: 'image/jpeg' }]);
  const [picture, document] = parsed.media?.contents ?? [];
  assert.equal(picture?.fileSize, 120_000);
  assert.equal(picture.credits?.[0]?.value, 'Still River Society');
  assert.equal(picture.copyright?.value, 'CC BY-NC 4.0');
  assert.equal(document?.fileSize, 54_321);
  assert.equal(document.title?.value, 'Boats and loads.pdf');
  // A description is HTML, so a plain ampersand is an entity in it.
  assert.equal(parsed.description, 'Rice &amp; blankets.');
});

test('lastBuildDate moves with a correction, pubDate does not', () => {
  const parsed = parseRssFeed(rssFeed(trialFeed([trialItem, plainItem], 'rss')));
  assert.equal(parsed.lastBuildDate, 'Sun, 22 Nov 2026 12:00:00 GMT');
  assert.equal(parsed.items?.[1]?.pubDate, 'Sat, 21 Nov 2026 12:00:00 GMT');
});

test('an archive document says so, and leads back to the feed and on to what is older', () => {
  const view = trialArchive('rss');
  const xml = rssFeed(view);
  assert.deepEqual(textsOf(xml, 'fh:archive'), ['']);
  const links = parseRssFeed(xml).atom?.links?.map(({ rel, href }) => [rel, href]);
  assert.deepEqual(links, [
    ['self', view.selfUrl],
    ['current', view.archive.feedUrl],
    ['prev-archive', view.archive.olderUrl],
  ]);
  assert.equal(parseRssFeed(xml).image?.url, view.logoUrl);
});

for (const { name, text, seen } of hostileTexts) {
  test(`a title with ${name} does not break RSS`, () => {
    const topics = [{ label: text, slug: 'topic' }];
    const item = { ...trialItem, title: text, contentHtml: text, creator: text, licence: text, topics };
    const xml = rssFeed(trialFeed([item], 'rss'));
    assertWellFormed(xml);
    assert.equal(textsOf(xml, 'title')[1], seen);
    assert.equal(parseFeed(xml).items.length, 1);
    assert.equal(parseRssFeed(xml).items?.length, 1);
  });
}
