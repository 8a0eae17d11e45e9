import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed } from 'feedsmith';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { assertGolden } from './golden-file.ts';
import { hostileTexts } from './hostile-texts.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import { goldenFeeds, trialArchive, trialFeed, trialItem } from './trial-feeds.ts';

for (const [name, view] of Object.entries(goldenFeeds('json'))) {
  test(`JSON Feed of ${name} is written as the golden file has it`, () =>
    assertGolden(`${name}.jsonfeed`, jsonFeed(view)));

  test(`a real parser reads JSON Feed of ${name}, and it is what the specification asks`, () => {
    const json = jsonFeed(view);
    jsonFeedSchema.parse(JSON.parse(json));
    const parsed = parseJsonFeed(json);
    assert.equal(parsed.feed_url, view.selfUrl);
    assert.deepEqual(
      (parsed.items ?? []).map(({ id }) => id),
      view.items.map(({ id }) => id),
    );
  });
}

test('a parser finds every part of an item', () => {
  const [parsed] = parseJsonFeed(jsonFeed(trialFeed([trialItem], 'json'))).items ?? [];
  assert.equal(parsed?.title, trialItem.title);
  assert.equal(parsed.summary, 'Rice & blankets.');
  assert.equal(parsed.content_html, trialItem.contentHtml);
  assert.equal(parsed.date_modified, '2026-11-21T12:00:00.000Z');
  assert.deepEqual(parsed.authors, [{ name: 'Riverside News Agency' }]);
  assert.deepEqual(parsed.tags, ['Floods', 'Health & care']);
  assert.equal(parsed.image, trialItem.picture?.url);
  assert.deepEqual(
    parsed.attachments?.map(({ url, size_in_bytes }) => [url, size_in_bytes]),
    [
      [trialItem.picture?.url, 120_000],
      [trialItem.documents[0]?.url, 54_321],
    ],
  );
});

test('an archive document leads on to what is older', () => {
  const view = trialArchive('json');
  const parsed = parseJsonFeed(jsonFeed(view));
  assert.equal(parsed.next_url, view.archive.olderUrl);
  assert.deepEqual([parsed.icon, parsed.favicon], [view.largeLogoUrl, view.logoUrl]);
});

for (const { name, text, seen } of hostileTexts) {
  test(`a title with ${name} does not break JSON Feed`, () => {
    const topics = [{ label: text, slug: 'topic' }];
    const json = jsonFeed(trialFeed([{ ...trialItem, title: text, creator: text, topics }], 'json'));
    const parsed = jsonFeedSchema.parse(JSON.parse(Buffer.from(json).toString()));
    assert.equal(parsed.items[0]?.title, seen);
    assert.deepEqual(parsed.items[0].tags, [seen]);
    assert.equal(parseJsonFeed(json).items?.length, 1);
  });
}
