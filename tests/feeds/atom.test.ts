import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed } from 'feedsmith';
import { atomFeed } from '../../src/feeds/atom.ts';
import { assertGolden } from './golden-file.ts';
import { hostileTexts } from './hostile-texts.ts';
import { assertWellFormed, attributesOf, textsOf } from './strict-xml.ts';
import { goldenFeeds, plainItem, trialArchive, trialFeed, trialItem } from './trial-feeds.ts';

for (const [name, view] of Object.entries(goldenFeeds('atom'))) {
  test(`Atom of ${name} is written as the golden file has it`, () =>
    assertGolden(`${name}.atom`, atomFeed(view)));

  test(`real parsers read Atom of ${name}`, () => {
    const xml = atomFeed(view);
    assertWellFormed(xml);
    const parsed = parseAtomFeed(xml);
    assert.equal(parsed.id, view.id);
    assert.equal(parsed.updated, new Date(view.updatedAt).toISOString());
    assert.deepEqual(
      (parsed.entries ?? []).map(({ id }) => id),
      view.items.map(({ id }) => id),
    );
    const again = parseFeed(xml);
    assert.equal(again.language, 'en');
    assert.deepEqual(
      again.items.map(({ id }) => id),
      view.items.map(({ id }) => id),
    );
  });
}

test('a parser finds every part of an entry', () => {
  const [parsed] = parseAtomFeed(atomFeed(trialFeed([trialItem], 'atom'))).entries ?? [];
  assert.equal(parsed?.title?.value, trialItem.title);
  assert.equal(parsed.published, '2026-11-21T12:00:00.000Z');
  assert.equal(parsed.updated, '2026-11-21T12:00:00.000Z');
  assert.deepEqual(parsed.authors, [{ name: 'Riverside News Agency' }]);
  assert.equal(parsed.rights?.value, 'CC BY 4.0');
  assert.deepEqual(parsed.content, { value: trialItem.contentHtml, type: 'html' });
  // A summary is plain text (RFC 4287 §3.1.1.1).
  assert.equal(parsed.summary?.value, 'Rice & blankets.');
  assert.deepEqual(parsed.categories, [
    { term: 'floods', label: 'Floods' },
    { term: 'health', label: 'Health & care' },
  ]);
  assert.deepEqual(
    parsed.links?.map(({ rel, href, length }) => [rel, href, length]),
    [
      ['alternate', trialItem.url, undefined],
      ['enclosure', trialItem.picture?.url, 120_000],
      ['enclosure', trialItem.documents[0]?.url, 54_321],
    ],
  );
});

test('what was killed is named as deleted, with the id it had', () => {
  const view = trialArchive('atom');
  assert.deepEqual(attributesOf(atomFeed(view), 'at:deleted-entry'), [
    { ref: view.tombstones[0]?.id, when: '2026-11-23T12:00:00.000Z' },
  ]);
});

test('an archive document says so, and leads back to the feed and on to what is older', () => {
  const view = trialArchive('atom');
  const xml = atomFeed(view);
  assert.deepEqual(textsOf(xml, 'fh:archive'), ['']);
  const parsed = parseAtomFeed(xml);
  assert.deepEqual(
    parsed.links?.map(({ rel, href }) => [rel, href]),
    [
      ['alternate', view.pageUrl],
      ['self', view.selfUrl],
      ['current', view.archive.feedUrl],
      ['prev-archive', view.archive.olderUrl],
    ],
  );
  assert.equal(parsed.logo, view.logoUrl);
});

test('the correction moves updated, and published stays', () => {
  const parsed = parseAtomFeed(atomFeed(trialFeed([trialItem, plainItem], 'atom')));
  assert.equal(parsed.updated, '2026-11-22T12:00:00.000Z');
  assert.equal(parsed.entries?.[1]?.published, '2026-11-21T12:00:00.000Z');
});

for (const { name, text, seen } of hostileTexts) {
  test(`a title with ${name} does not break Atom`, () => {
    const topics = [{ label: text, slug: text }];
    const item = { ...trialItem, title: text, contentHtml: text, creator: text, licence: text, topics };
    const xml = atomFeed(trialFeed([item], 'atom'));
    assertWellFormed(xml);
    assert.equal(textsOf(xml, 'title')[1], seen);
    assert.equal(attributesOf(xml, 'category')[0]?.['label'], seen);
    assert.equal(parseFeed(xml).items.length, 1);
    assert.equal(parseAtomFeed(xml).entries?.length, 1);
  });
}
