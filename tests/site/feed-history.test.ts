import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { feedFormats, feedPath, releaseTag } from '../../src/model/address.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { feedDocumentAt, readFeedDocument, walkFeed, type FeedDocument } from './feed-documents.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const minute = 60_000;

/** Letters and digits only, as public ids are; in order of number. */
const idOf = (number: number): string => `r${String(number).padStart(7, '0')}`;
const tagOf = (number: number): string => releaseTag(trialSettings.authority, idOf(number), 'en');

function idsOf(documents: readonly FeedDocument[]): string[] {
  return documents.flatMap(({ ids }) => ids);
}

/** English releases, one a minute, one after the other in the ledger too. */
function publish(ledger: TrialLedger, from: number, to: number): StoredEntry[] {
  return Array.from({ length: to - from }, (_, index) => {
    const at = start + (from + index) * minute;
    const snapshot = trialSnapshot('en', { title: `Release ${String(from + index)}`, topicIds: ['floods'] });
    return ledger.published(at, { publicId: idOf(from + index), locale: 'en', snapshot });
  });
}

async function siteWith(count: number): Promise<{ trial: TrialSite; ledger: TrialLedger }> {
  const trial = await startTrialSite({ now: start + count * minute });
  const ledger = createTrialLedger();
  trial.append(ledger.settings(start, trialSettings), ...publish(ledger, 0, count));
  return { trial, ledger };
}

describe('a long history', () => {
  // All formats have the same documents: the whole length is walked in the one that is read fastest.
  const lengths = { rss: 300, atom: 300, json: 5000 };
  for (const format of feedFormats)
    it(`of ${String(lengths[format])} is read once and whole through the archive of ${format}`, async () => {
      const count = lengths[format];
      const { trial } = await siteWith(count);
      try {
        const documents = await walkFeed(trial, format, feedPath('en', format));
        const expected = Array.from({ length: count }, (_, index) => tagOf(count - 1 - index));
        assert.deepEqual(idsOf(documents), expected);
        assert.equal(documents.length, count / 20);
      } finally {
        await trial.close();
      }
    });
});

describe('a feed whose history changes between two documents', () => {
  for (const format of feedFormats)
    it(`loses and repeats nothing that stays: ${format}`, async () => {
      const { trial, ledger } = await siteWith(97);
      try {
        let published = 97;
        const documents = await walkFeed(trial, format, feedPath('en', format), (index) => {
          // A new one, a withdrawal, a kill of the very release whose key leads on, and one dated back to the beginning.
          trial.clock.now += minute;
          const keyId = idOf(97 - (20 + (97 % 20)) - 20 * (index - 1));
          trial.append(
            ...publish(ledger, published, published + 1),
            ledger.entry(trial.clock.now, {
              kind: 'withdrawn',
              publicId: idOf(index),
              locale: 'en',
              notice: 'Wrong.',
            }),
            ...(index < 3 ? [ledger.entry(trial.clock.now, { kind: 'killed', publicId: keyId })] : []),
            ledger.published(trial.clock.now, {
              publicId: `old${String(index)}`,
              locale: 'en',
              snapshot: trialSnapshot('en'),
              listedAt: start - index * minute,
            }),
          );
          published += 1;
        });
        const ids = idsOf(documents);
        assert.equal(new Set(ids).size, ids.length, 'nothing twice');
        const expected = Array.from({ length: 97 }, (_, index) => tagOf(96 - index));
        assert.deepEqual(
          ids.filter((id) => expected.includes(id)),
          expected,
        );
      } finally {
        await trial.close();
      }
    });

  it('keeps the addresses of its archive while releases are published', async () => {
    const { trial, ledger } = await siteWith(60);
    try {
      const addressesAt = async (): Promise<(string | null)[]> =>
        (await walkFeed(trial, 'atom', feedPath('en', 'atom'))).map(({ older }) => older).toReversed();
      let known = await addressesAt();
      for (let number = 60; number < 108; number += 8) {
        trial.clock.now = start + (number + 7) * minute;
        trial.append(...publish(ledger, number, number + 8));
        const addresses = await addressesAt();
        assert.deepEqual(addresses.slice(0, known.length), known);
        known = addresses;
      }
      assert.equal(known.length, 5);
    } finally {
      await trial.close();
    }
  });
});

describe('a key of an archive', () => {
  let trial: TrialSite;
  let ledger: TrialLedger;
  before(async () => {
    ({ trial, ledger } = await siteWith(50));
  });
  after(() => trial.close());

  it('that no item has leads to the key of the next newer one, and fills no cache', async () => {
    const first = await feedDocumentAt(trial, 'rss', feedPath('en', 'rss'));
    const { kept } = trial.site.cacheStats();
    const known = new URL(first.older ?? '').searchParams.get('before') ?? '';
    for (const made of ['zzzzzzz', 'r00000zz', 'r0000020z']) {
      const key = known.replace(/-.*/, `-${made}`);
      const { status, headers } = await trial.get(feedPath('en', 'rss', undefined, key));
      assert.equal(status, 302);
      assert.match(headers.location ?? '', /feed[.]rss[?]before=20261121T03\d{4}000Z-r00000\d\d$/);
    }
    assert.equal(trial.site.cacheStats().kept, kept);
  });

  it('newer than every item leads to the feed itself', async () => {
    const { status, headers } = await trial.get(feedPath('en', 'rss', undefined, '20990101T000000000Z-a'));
    assert.deepEqual([status, headers.location], [302, feedPath('en', 'rss')]);
  });

  it('that is none is answered with 400', async () => {
    for (const key of ['', '1', '20261121', '20261399T000000000Z-a', '20260231T000000000Z-a', '../..', 'а']) {
      const { status } = await trial.get(feedPath('en', 'atom', undefined, key));
      assert.equal(status, 400, key);
    }
  });

  it('of a topic leads through the releases on it, and moves with its slug', async () => {
    const documents = await walkFeed(trial, 'rss', feedPath('en', 'rss', 'floods'));
    assert.equal(idsOf(documents).length, 50);
    assert.equal(documents.length, 2);
    const [floods, ...others] = trialSettings.topics;
    assert.ok(floods);
    const slug = { ...floods.slug, en: 'high-water' };
    trial.append(
      ledger.settings(trial.clock.now, { ...trialSettings, topics: [{ ...floods, slug }, ...others] }),
    );
    const key = new URL(documents[0]?.older ?? '').searchParams.get('before') ?? '';
    const { status, headers } = await trial.get(feedPath('en', 'rss', 'floods', key));
    assert.deepEqual([status, headers.location], [301, feedPath('en', 'rss', 'high-water', key)]);
  });

  it('keeps the kill of an old release where it stood, and the feed tells of it too', async () => {
    const [, archive] = await walkFeed(trial, 'atom', feedPath('en', 'atom'));
    assert.ok(archive);
    trial.append(ledger.entry(trial.clock.now, { kind: 'killed', publicId: idOf(3) }));
    const documents = await walkFeed(trial, 'atom', feedPath('en', 'atom'));
    assert.deepEqual(
      documents.map(({ deleted }) => deleted),
      [[tagOf(3)], [tagOf(3)]],
    );
    const { text } = await trial.get(feedPath('en', 'rss'));
    assert.equal(readFeedDocument('rss', text).ids.includes(tagOf(3)), false);
  });
});
