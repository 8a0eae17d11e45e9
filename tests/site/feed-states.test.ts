import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { feedFormats, feedPath, mediaPath, ninjsPath, releaseTag } from '../../src/model/address.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import { toIso } from '../../src/model/instant.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { ninjsSchema } from '../../src/site/api/ninjs-schema.ts';
import { readFeedDocument } from './feed-documents.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const publicId = 'abcd2345';
const tag = releaseTag(trialSettings.authority, publicId, 'en');
const snapshot = trialSnapshot('en', { topicIds: ['floods'], media: [trialPicture], leadImageId: 'boat' });
const title = snapshot.title;
const words = 'Twelve boats set out';

interface State {
  entries: (ledger: TrialLedger) => StoredEntry[];
  /** Hours after the start; 0 where absent. */
  after?: number;
  feed: 'absent' | 'item' | 'notice' | 'deleted';
  ninjs: readonly [status: number, pubStatus?: string];
}

const first = (ledger: TrialLedger, more: { goesLiveAt?: number; embargoed?: true } = {}) =>
  ledger.published(start, { publicId, locale: 'en', snapshot, ...more });
const withdrawn = (ledger: TrialLedger) =>
  ledger.entry(start, { kind: 'withdrawn', publicId, locale: 'en', notice: 'The figures were wrong.' });
const killed = (ledger: TrialLedger) => ledger.entry(start, { kind: 'killed', publicId });

/** Rules §8, as feeds and ninjs show it. */
const states: Record<string, State> = {
  unpublished: { entries: () => [], feed: 'absent', ninjs: [404] },
  'scheduled, just before its go-live': {
    entries: (ledger) => [first(ledger, { goesLiveAt: start + hour })],
    after: 1 - 1 / hour,
    feed: 'absent',
    ninjs: [404],
  },
  'scheduled, at its go-live': {
    entries: (ledger) => [first(ledger, { goesLiveAt: start + hour })],
    after: 1,
    feed: 'item',
    ninjs: [200, 'usable'],
  },
  embargoed: {
    entries: (ledger) => [first(ledger, { goesLiveAt: start + hour, embargoed: true })],
    feed: 'absent',
    ninjs: [404],
  },
  live: { entries: (ledger) => [first(ledger)], feed: 'item', ninjs: [200, 'usable'] },
  withdrawn: {
    entries: (ledger) => [first(ledger), withdrawn(ledger)],
    feed: 'notice',
    ninjs: [200, 'withheld'],
  },
  reinstated: {
    entries: (ledger) => [
      first(ledger),
      withdrawn(ledger),
      ledger.entry(start, { kind: 'reinstated', publicId, locale: 'en' }),
    ],
    feed: 'item',
    ninjs: [200, 'usable'],
  },
  killed: { entries: (ledger) => [first(ledger), killed(ledger)], feed: 'deleted', ninjs: [410, 'canceled'] },
  'killed while withdrawn': {
    entries: (ledger) => [first(ledger), withdrawn(ledger), killed(ledger)],
    feed: 'deleted',
    ninjs: [410, 'canceled'],
  },
  'killed, having left the topic by a later version': {
    entries: (ledger) => [
      first(ledger),
      ledger.published(start, {
        ...{ publicId, locale: 'en', version: 2, change: 'minor' },
        snapshot: trialSnapshot('en', { topicIds: [] }),
      }),
      killed(ledger),
    ],
    feed: 'deleted',
    ninjs: [410, 'canceled'],
  },
  'killed before it ever was live': {
    entries: (ledger) => [first(ledger, { goesLiveAt: start + hour }), killed(ledger)],
    after: 2,
    feed: 'absent',
    ninjs: [410, 'canceled'],
  },
  'killed, having been live in another language only': {
    entries: (ledger) => [
      ledger.published(start, { publicId, locale: 'ru', snapshot: trialSnapshot('ru') }),
      killed(ledger),
    ],
    feed: 'absent',
    ninjs: [410, 'canceled'],
  },
};

describe('a release', () => {
  let trial: TrialSite;
  let ledger: TrialLedger;
  beforeEach(async () => {
    trial = await startTrialSite({ now: start });
    ledger = createTrialLedger();
    trial.append(ledger.settings(start, trialSettings));
  });
  afterEach(() => trial.close());

  for (const [name, { entries, after = 0, feed, ninjs }] of Object.entries(states))
    it(`${name}: ${feed} in feeds, ${ninjs.join(' ')} as ninjs`, async () => {
      const feeds = feedFormats.flatMap((format) =>
        [undefined, 'floods'].map((topic) => ({ format, path: feedPath('en', format, topic) })),
      );
      // The cache is warm with what was before.
      for (const { path } of feeds) assert.equal((await trial.get(path)).status, 200);
      assert.equal((await trial.get(ninjsPath('en', publicId))).status, 404);
      const change = entries(ledger);
      if (change.length > 0) trial.append(...change);
      trial.clock.now = start + after * hour;
      for (const temperature of ['cold', 'warm']) {
        for (const { format, path } of feeds) {
          const { text } = await trial.get(path);
          const document = readFeedDocument(format, text);
          const where = `${temperature} ${path}`;
          assert.deepEqual(document.ids, feed === 'item' || feed === 'notice' ? [tag] : [], where);
          assert.deepEqual(document.deleted, feed === 'deleted' && format === 'atom' ? [tag] : [], where);
          assert.equal(text.includes(words), feed === 'item', where);
          assert.equal(text.includes('/media/'), feed === 'item', where);
          if (feed === 'notice') assert.deepEqual(document.titles, [`Withdrawn: ${title}`], where);
          if (feed === 'notice') assert.ok(text.includes('The figures were wrong.'), where);
        }
        const { status, text, headers } = await trial.get(ninjsPath('en', publicId));
        assert.equal(status, ninjs[0], temperature);
        if (status === 404) {
          assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8');
          continue;
        }
        const parsed = ninjsSchema.parse(JSON.parse(text));
        assert.deepEqual([parsed.uri, parsed.pubStatus], [tag, ninjs[1]]);
        assert.equal(text.includes(words), ninjs[1] === 'usable');
        assert.equal(text.includes('/media/'), ninjs[1] === 'usable');
      }
    });

  it('corrected: the same id, a later date, and the note before the text', async () => {
    trial.append(first(ledger));
    const correction = trialSnapshot('en', { title: 'Boats bring rice to nine villages' });
    const note = 'Nine villages, not eight.';
    trial.append(
      ledger.published(start, {
        ...{ publicId, locale: 'en', version: 2, change: 'correction', note, snapshot: correction },
        goesLiveAt: start + hour,
        listedAt: start,
      }),
    );
    for (const format of feedFormats) {
      trial.clock.now = start + hour - 1;
      const before = await trial.get(feedPath('en', format));
      assert.equal(before.text.includes(note), false);
      trial.clock.now = start + hour;
      const { text } = await trial.get(feedPath('en', format));
      assert.deepEqual(readFeedDocument(format, text).ids, [tag]);
      assert.ok(text.indexOf(note) < text.indexOf(words) && text.includes(note));
      assert.ok(text.includes('2026-11-21T03:00:00.000Z') || text.includes('Sat, 21 Nov 2026 03:00:00 GMT'));
      assert.ok(text.includes('2026-11-21T04:00:00.000Z'));
    }
    const { text } = await trial.get(ninjsPath('en', publicId));
    const parsed = ninjsSchema.parse(JSON.parse(text));
    assert.equal(parsed.version, '2');
    assert.equal(parsed.firstCreated, '2026-11-21T03:00:00.000Z');
    assert.equal(parsed.versionCreated, '2026-11-21T04:00:00.000Z');
  });

  it('dated back changes the feed when it goes live, and keeps its own date', async () => {
    const listedAt = start - 1000 * 24 * hour;
    trial.append(ledger.published(start, { publicId, locale: 'en', snapshot, listedAt }));
    const { text } = await trial.get(feedPath('en', 'atom'));
    assert.match(text, /^ {2}<updated>2026-11-21T03:00:00[.]000Z</m);
    assert.match(text, /<published>2024-02-25T03:00:00[.]000Z</);
  });

  it('absent leaves feeds of nothing, the same at every hour', async () => {
    for (const format of feedFormats) {
      trial.clock.now = start;
      const { text } = await trial.get(feedPath('ru', format));
      trial.clock.now = start + 100 * hour;
      assert.equal((await trial.get(feedPath('ru', format))).text, text);
      assert.deepEqual(readFeedDocument(format, text).ids, []);
    }
  });
});

describe('a feed', () => {
  it('shows the logo of the organisation in its smallest common file, as an icon in a large one, and no logo without consent', async () => {
    const trial = await startTrialSite({ now: start });
    try {
      const ledger = createTrialLedger();
      const organisation = { ...trialSettings.organisation, logo: trialPicture };
      trial.append(ledger.settings(start, { ...trialSettings, organisation }));
      const url = `${trial.origin}${mediaPath(trialPicture.hash, '320.jpg')}`;
      const withLogo = { rss: `<url>${url}</url>`, atom: `<logo>${url}</logo>`, json: `"favicon": "${url}"` };
      for (const format of feedFormats)
        assert.ok((await trial.get(feedPath('km', format))).text.includes(withLogo[format]), format);
      const large = `${trial.origin}${mediaPath(trialPicture.hash, '1280.jpg')}`;
      assert.ok((await trial.get(feedPath('km', 'json'))).text.includes(`"icon": "${large}"`));
      const until = toIso(start);
      trial.append(ledger.entry(start, { kind: 'media-consent', mediaId: trialPicture.mediaId, until }));
      for (const format of feedFormats)
        assert.equal((await trial.get(feedPath('km', format))).text.includes('/media/'), false, format);
    } finally {
      await trial.close();
    }
  });
});
