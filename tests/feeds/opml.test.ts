import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOpml } from 'feedsmith';
import { opml, type OpmlView } from '../../src/feeds/opml.ts';
import { assertGolden } from './golden-file.ts';
import { hostileTexts } from './hostile-texts.ts';
import { assertWellFormed, attributesOf } from './strict-xml.ts';

const view: OpmlView = {
  locale: 'en',
  title: 'Still River Society: press releases',
  owner: 'Still River Society',
  feeds: [
    {
      title: 'Still River Society: press releases',
      description: 'Press releases in English.',
      feedUrl: 'https://trial.example/en/feed.rss',
      pageUrl: 'https://trial.example/en',
    },
    {
      title: 'Still River Society: Health & care',
      description: 'Press releases in English, topic: Health & care.',
      feedUrl: 'https://trial.example/en/topics/health/feed.rss',
      pageUrl: 'https://trial.example/en/topics/health',
    },
  ],
};

test('OPML is written as the golden file has it', () => assertGolden('feeds.opml', opml(view)));

test('a real parser finds every feed in OPML', () => {
  const parsed = parseOpml(opml(view));
  assert.equal(parsed.head?.title, view.title);
  assert.deepEqual(
    parsed.body?.outlines?.map(({ type, text, xmlUrl, htmlUrl }) => [type, text, xmlUrl, htmlUrl]),
    view.feeds.map(({ title, feedUrl, pageUrl }) => ['rss', title, feedUrl, pageUrl]),
  );
});

for (const { name, text, seen } of hostileTexts) {
  test(`a topic with ${name} does not break OPML`, () => {
    const xml = opml({ ...view, feeds: view.feeds.map((feed) => ({ ...feed, title: text })) });
    assertWellFormed(xml);
    assert.equal(attributesOf(xml, 'outline')[0]?.['text'], seen);
  });
}
