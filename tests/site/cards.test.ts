import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { cardPath, mediaPath } from '../../src/model/address.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso } from '../../src/model/instant.ts';
import type { Card } from '../../src/model/release.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type Reply, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const publicId = 'abcd2345';
const locale = 'km';
const bytes = { first: Buffer.from('the first card'), second: Buffer.from('the card after a correction') };

function card(png: Buffer, mediaIds: string[] = []): Card {
  return { hash: sha256(png), file: 'card.png', width: 1200, height: 630, sizeBytes: png.length, mediaIds };
}

const first = card(bytes.first);
const second = card(bytes.second);
const ask = (trial: TrialSite, asked: Card, headers = {}, method = 'GET'): Promise<Reply> =>
  trial.get(cardPath(locale, publicId, asked.hash), headers, method);

describe('the address of a card', () => {
  let trial: TrialSite;
  let ledger: TrialLedger;

  beforeEach(async () => {
    trial = await startTrialSite({ now: start });
    ledger = createTrialLedger();
    trial.append(ledger.settings(start, trialSettings));
    for (const png of Object.values(bytes))
      await trial.mediaStore.put(sha256(png), new Map([['card.png', png]]));
  });
  afterEach(() => trial.close());

  const publish = (snapshotCard: Card | null, given = {}): void => {
    const snapshot = { ...trialSnapshot(locale), ...(snapshotCard ? { card: snapshotCard } : {}) };
    trial.append(ledger.published(trial.clock.now, { publicId, locale, snapshot, ...given }));
  };
  const status = async (asked = first): Promise<number> => (await ask(trial, asked)).status;

  it('is not there before the go-live, under embargo or not, and from that instant on it is', async () => {
    assert.equal(await status(), 404);
    publish(first, { goesLiveAt: start + hour, embargoed: true });
    trial.clock.now = start + hour - 1;
    assert.equal(await status(), 404);
    trial.clock.now = start + hour;
    const answer = await ask(trial, first);
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.bytes, bytes.first);
    assert.equal(answer.headers['content-type'], 'image/png');
    assert.equal(answer.headers['cache-control'], 'public, max-age=3600, s-maxage=60');
    assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  });

  it('answers conditions, ranges and HEAD like a picture', async () => {
    publish(first);
    const { headers } = await ask(trial, first);
    assert.equal((await ask(trial, first, { 'If-None-Match': headers.etag })).status, 304);
    const part = await ask(trial, first, { Range: 'bytes=4-8' });
    assert.deepEqual([part.status, part.text], [206, 'first']);
    const head = await ask(trial, first, {}, 'HEAD');
    assert.deepEqual([head.status, head.headers['content-length']], [200, String(bytes.first.length)]);
  });

  it('is gone with a withdrawal, back with a reinstatement, and gone for good with a kill', async () => {
    publish(first);
    assert.equal(await status(), 200);
    trial.append(ledger.entry(start, { kind: 'withdrawn', publicId, locale, notice: 'x' }));
    assert.equal(await status(), 404);
    trial.append(ledger.entry(start, { kind: 'reinstated', publicId, locale }));
    assert.equal(await status(), 200);
    trial.append(ledger.entry(start, { kind: 'killed', publicId }));
    assert.equal(await status(), 410);
    assert.equal((await trial.get(cardPath('en', publicId, first.hash))).status, 410);
  });

  it('of an earlier version moves to that of the live one, from its go-live on', async () => {
    publish(first);
    publish(second, { version: 2, change: 'correction', note: 'x', goesLiveAt: start + hour });
    assert.equal(await status(), 200);
    // Of what is not public yet not even the address is told.
    const early = await ask(trial, second);
    assert.deepEqual([early.status, early.headers.location], [301, cardPath(locale, publicId, first.hash)]);
    trial.clock.now = start + hour;
    const moved = await ask(trial, first);
    assert.deepEqual([moved.status, moved.headers.location], [301, cardPath(locale, publicId, second.hash)]);
    assert.deepEqual((await ask(trial, second)).bytes, bytes.second);
  });

  it('is not there where the live version has none', async () => {
    publish(first);
    publish(null, { version: 2, change: 'minor' });
    assert.equal(await status(), 404);
  });

  it('is of one language alone, and no other way leads to its file', async () => {
    publish(first);
    assert.equal((await trial.get(cardPath('en', publicId, first.hash))).status, 404);
    assert.equal((await trial.get(mediaPath(first.hash, 'card.png'))).status, 404);
    for (const address of [
      `/cards/fr/${publicId}-${first.hash}.png`,
      `/cards/km/${publicId}-${first.hash}.jpg`,
      `/cards/km/${publicId}-${first.hash.slice(1)}.png`,
      `/cards/km/${publicId}.png`,
      `/cards/km/other-${first.hash}.png`,
      `/cards/km/${publicId}-..%2F${first.hash}.png`,
    ])
      assert.equal((await trial.get(address)).status, 404, address);
  });

  it('goes with the consent for what it shows, and stays where it shows something else', async () => {
    const lead = { ...trialPicture, consentExpiresAt: toIso(start + hour) };
    const about = { ...trialSnapshot(locale), media: [lead], leadImageId: lead.mediaId };
    const shows = (png: Buffer, mediaIds: string[], id: string): void => {
      const snapshot = { ...about, card: card(png, mediaIds) };
      trial.append(ledger.published(start, { publicId: id, locale, snapshot }));
    };
    shows(bytes.first, [lead.mediaId], 'aaaa');
    shows(bytes.second, ['logo'], 'bbbb');
    const statusOf = async (id: string, asked: Card): Promise<number> =>
      (await trial.get(cardPath(locale, id, asked.hash))).status;
    trial.clock.now = start + hour - 1;
    assert.deepEqual([await statusOf('aaaa', first), await statusOf('bbbb', second)], [200, 200]);
    trial.clock.now = start + hour;
    assert.deepEqual([await statusOf('aaaa', first), await statusOf('bbbb', second)], [404, 200]);
    const until = toIso(start + 2 * hour);
    trial.append(ledger.entry(trial.clock.now, { kind: 'media-consent', mediaId: 'logo', until }));
    assert.equal(await statusOf('bbbb', second), 200);
    trial.clock.now = start + 2 * hour;
    assert.equal(await statusOf('bbbb', second), 404);
  });

  it('tells the log where its file is lost, and answers 404', async () => {
    publish(card(Buffer.from('never stored')));
    assert.equal(await status(card(Buffer.from('never stored'))), 404);
    assert.match(trial.logged.map(({ msg }) => msg).join('\n'), /in use is not in the store/);
  });
});
