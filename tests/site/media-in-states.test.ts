import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { mediaPath } from '../../src/model/address.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import { toIso } from '../../src/model/instant.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import type { Snapshot } from '../../src/model/release.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const publicId = 'abcd2345';
const file = '320.jpg';

const used: FrozenMedia = { ...trialPicture, mediaId: 'used', hash: 'ab'.repeat(32) };
const other: FrozenMedia = { ...trialPicture, mediaId: 'other', hash: 'cd'.repeat(32) };
const document: FrozenMedia = {
  ...trialPicture,
  mediaId: 'used',
  kind: 'document',
  hash: 'ab'.repeat(32),
  files: [{ file, mimeType: 'application/pdf', sizeBytes: 9 }],
};

/** Every way in which a release holds a file (rules §5). */
const uses: Record<string, Partial<Snapshot>> = {
  'the lead picture': { media: [used], leadImageId: 'used' },
  'a picture of the body': {
    media: [used],
    body: [...trialSnapshot('en').body, { type: 'picture', mediaId: 'used' }],
  },
  'a document': { media: [document], attachmentIds: ['used'] },
};

interface State {
  entries: (ledger: TrialLedger, snapshot: Snapshot) => StoredEntry[];
  /** From then on the answer is asked for; the start where absent. */
  after?: number;
  status: 200 | 404;
}

/** What the public gets in each state of the release (rules §8). */
const states: Record<string, State> = {
  unpublished: { entries: () => [], status: 404 },
  scheduled: {
    entries: (ledger, snapshot) => [
      ledger.published(start, { publicId, locale: 'en', snapshot, goesLiveAt: start + hour }),
    ],
    status: 404,
  },
  embargoed: {
    entries: (ledger, snapshot) => [
      ledger.published(start, {
        publicId,
        locale: 'en',
        snapshot,
        goesLiveAt: start + hour,
        embargoed: true,
      }),
    ],
    status: 404,
  },
  'embargoed until now': {
    entries: (ledger, snapshot) => [
      ledger.published(start, {
        publicId,
        locale: 'en',
        snapshot,
        goesLiveAt: start + hour,
        embargoed: true,
      }),
    ],
    after: hour,
    status: 200,
  },
  cancelled: {
    entries: (ledger, snapshot) => [
      ledger.published(start, { publicId, locale: 'en', snapshot, goesLiveAt: start + hour }),
      ledger.entry(start, { kind: 'cancelled', publicId, locale: 'en', version: 1 }),
    ],
    after: 2 * hour,
    status: 404,
  },
  live: { entries: (ledger, snapshot) => [published(ledger, snapshot)], status: 200 },
  withdrawn: {
    entries: (ledger, snapshot) => [published(ledger, snapshot), withdrawn(ledger)],
    status: 404,
  },
  reinstated: {
    entries: (ledger, snapshot) => [
      published(ledger, snapshot),
      withdrawn(ledger),
      ledger.entry(start, { kind: 'reinstated', publicId, locale: 'en' }),
    ],
    status: 200,
  },
  killed: {
    entries: (ledger, snapshot) => [
      published(ledger, snapshot),
      ledger.entry(start, { kind: 'killed', publicId }),
    ],
    status: 404,
  },
  'live, with another that a correction put in its place': {
    entries: (ledger, snapshot) => [published(ledger, snapshot), corrected(ledger, start)],
    status: 404,
  },
  'live, with a correction still to come': {
    entries: (ledger, snapshot) => [published(ledger, snapshot), corrected(ledger, start + hour)],
    status: 200,
  },
  'live, with a correction that came by the clock': {
    entries: (ledger, snapshot) => [published(ledger, snapshot), corrected(ledger, start + hour)],
    after: hour,
    status: 404,
  },
  'withdrawn in one language and live in another': {
    entries: (ledger, snapshot) => [
      published(ledger, snapshot),
      ledger.published(start, { publicId, locale: 'ru', snapshot }),
      withdrawn(ledger),
    ],
    status: 200,
  },
  'withdrawn, while another release uses it': {
    entries: (ledger, snapshot) => [
      published(ledger, snapshot),
      ledger.published(start, { publicId: 'efgh6789', locale: 'en', snapshot }),
      withdrawn(ledger),
    ],
    status: 200,
  },
  'live, without consent from the past on': {
    entries: (ledger, snapshot) => [published(ledger, snapshot), consentUntil(ledger, start - hour)],
    status: 404,
  },
  'live, until its consent ends': {
    entries: (ledger, snapshot) => [published(ledger, snapshot), consentUntil(ledger, start + hour)],
    after: hour - 1,
    status: 200,
  },
  'live, with a consent that was given again': {
    entries: (ledger, snapshot) => [
      published(ledger, snapshot),
      consentUntil(ledger, start - hour),
      consentUntil(ledger, null),
    ],
    status: 200,
  },
};

const published = (ledger: TrialLedger, snapshot: Snapshot) =>
  ledger.published(start, { publicId, locale: 'en', snapshot });
const withdrawn = (ledger: TrialLedger) =>
  ledger.entry(start, { kind: 'withdrawn', publicId, locale: 'en', notice: 'Wrong.' });
const consentUntil = (ledger: TrialLedger, until: number | null) =>
  ledger.entry(start, {
    kind: 'media-consent',
    mediaId: 'used',
    until: until === null ? null : toIso(until),
  });
const corrected = (ledger: TrialLedger, goesLiveAt: number) =>
  ledger.published(start, {
    publicId,
    locale: 'en',
    version: 2,
    change: 'correction',
    note: 'Another picture.',
    goesLiveAt,
    snapshot: trialSnapshot('en', { media: [other], leadImageId: 'other' }),
  });

describe('a file of a release', () => {
  let trial: TrialSite;
  let ledger: TrialLedger;
  beforeEach(async () => {
    trial = await startTrialSite({ now: start });
    ledger = createTrialLedger();
    for (const { hash } of [used, other])
      await trial.mediaStore.put(hash, new Map([[file, Buffer.from('x')]]));
    trial.append(ledger.settings(start, trialSettings));
  });
  afterEach(() => trial.close());

  for (const [use, content] of Object.entries(uses))
    for (const [state, { entries, after = 0, status }] of Object.entries(states))
      it(`${use} of one ${state}: ${String(status)}`, async () => {
        const change = entries(ledger, trialSnapshot('en', content));
        if (change.length > 0) trial.append(...change);
        trial.clock.now = start + after;
        assert.equal((await trial.get(mediaPath(used.hash, file))).status, status);
      });

  it('as logo, or as picture of a topic: public with the settings that name it, and gone with the next', async () => {
    const { organisation, topics } = trialSettings;
    const [topic, ...others] = topics;
    assert.ok(topic);
    const named = [
      { ...trialSettings, organisation: { ...organisation, logo: used } },
      { ...trialSettings, topics: [{ ...topic, picture: used }, ...others] },
    ];
    const status = async () => (await trial.get(mediaPath(used.hash, file))).status;
    for (const settings of named) {
      assert.equal(await status(), 404);
      trial.append(ledger.settings(start, settings));
      assert.equal(await status(), 200);
      trial.append(consentUntil(ledger, start));
      assert.equal(await status(), 404, 'without consent');
      trial.append(consentUntil(ledger, null));
      assert.equal(await status(), 200);
      trial.append(ledger.settings(start, trialSettings));
    }
    assert.equal(await status(), 404);
  });
});
