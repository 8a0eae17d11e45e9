import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { galleryPath, mediaPath } from '../../src/model/address.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import { toIso } from '../../src/model/instant.ts';
import { kitDocument, kitPicture } from '../press-kit/trial-kit.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const publicId = 'abcd2345';
const picture = kitPicture(1);

describe('the gallery', () => {
  let trial: TrialSite;
  let ledger: TrialLedger;
  beforeEach(async () => {
    trial = await startTrialSite({ now: start });
    ledger = createTrialLedger();
    trial.append(ledger.settings(start, trialSettings));
  });
  afterEach(() => trial.close());

  const snapshot = trialSnapshot('en', {
    media: [picture, kitDocument],
    leadImageId: picture.mediaId,
    attachmentIds: [kitDocument.mediaId],
  });
  const published = (goesLiveAt = start): StoredEntry =>
    ledger.published(start, { publicId, locale: 'en', snapshot, goesLiveAt });
  const consentUntil = (until: number | null): StoredEntry =>
    ledger.entry(start, {
      kind: 'media-consent',
      mediaId: picture.mediaId,
      until: until === null ? null : toIso(until),
    });
  const withdrawn = (): StoredEntry =>
    ledger.entry(start, { kind: 'withdrawn', publicId, locale: 'en', notice: 'Wrong.' });

  const states: Record<string, { entries: () => StoredEntry[]; after?: number; shows: boolean }> = {
    'scheduled, a moment before': { entries: () => [published(start + hour)], after: hour - 1, shows: false },
    'scheduled, at its go-live': { entries: () => [published(start + hour)], after: hour, shows: true },
    live: { entries: () => [published()], shows: true },
    withdrawn: { entries: () => [published(), withdrawn()], shows: false },
    reinstated: {
      entries: () => [
        published(),
        withdrawn(),
        ledger.entry(start, { kind: 'reinstated', publicId, locale: 'en' }),
      ],
      shows: true,
    },
    killed: { entries: () => [published(), ledger.entry(start, { kind: 'killed', publicId })], shows: false },
    'live, a moment before its consent ends': {
      entries: () => [published(), consentUntil(start + hour)],
      after: hour - 1,
      shows: true,
    },
    'live, when its consent ends': {
      entries: () => [published(), consentUntil(start + hour)],
      after: hour,
      shows: false,
    },
    'live, with consent given again': {
      entries: () => [published(), consentUntil(start), consentUntil(null)],
      shows: true,
    },
  };
  for (const [state, { entries, after = 0, shows }] of Object.entries(states))
    it(`${shows ? 'shows' : 'hides'} a picture of a release ${state}, with a cold cache and a warm one`, async () => {
      for (const each of entries()) {
        trial.append(each);
        await trial.get(galleryPath('en'));
      }
      trial.clock.now = start + after;
      for (let time = 0; time < 2; time += 1) {
        const { status, text } = await trial.get(galleryPath('en'));
        assert.equal(status, 200);
        assert.equal(text.includes(picture.hash), shows);
      }
      const other = await trial.get(galleryPath('ru'));
      assert.ok(!other.text.includes(picture.hash), 'in another language it is absent');
    });

  it('shows caption, credit and licence, every size to be had, and the way to the release', async () => {
    trial.append(published());
    const { text } = await trial.get(galleryPath('en'));
    for (const expected of [
      picture.caption,
      `Picture: ${picture.credit}`,
      `Licence: ${picture.licence}`,
      `href="${mediaPath(picture.hash, 'original.jpg')}" download="boats-bring-rice-000000-${String(picture.files[0]?.width)}.jpg"`,
      `href="${mediaPath(picture.hash, '640.jpg')}"`,
      `href="${mediaPath(kitDocument.hash, 'original.pdf')}" download="ផែនទីស្រុក.pdf"`,
      'Map of the district',
      `href="/en/releases/${publicId}-boats-bring-rice"`,
    ])
      assert.ok(text.includes(expected), expected);
  });

  it('shows a picture once, under the newest release that has it, and pictures of topics and the logo never', async () => {
    const other = kitPicture(2);
    const topics = trialSettings.topics.map((topic) => ({ ...topic, picture: other }));
    const organisation = { ...trialSettings.organisation, logo: other };
    trial.append(
      published(),
      ledger.published(start + hour, {
        publicId: 'newer234',
        locale: 'en',
        snapshot: { ...snapshot, title: 'Newer' },
      }),
      ledger.settings(start + hour, { ...trialSettings, topics, organisation }),
    );
    trial.clock.now = start + hour;
    const { text } = await trial.get(galleryPath('en'));
    const main = text.slice(text.indexOf('<main'));
    assert.equal(main.match(/<figure>/g)?.length, 2);
    assert.ok(main.includes('Newer'));
    assert.ok(!main.includes(snapshot.title));
    assert.ok(!main.includes(other.hash));
  });

  it('has pages of twenty-four, each item on one of them, and no page beyond', async () => {
    const media = Array.from({ length: 50 }, (_, index) => kitPicture(index + 100));
    const body = media.map(({ mediaId }) => ({ type: 'picture' as const, mediaId }));
    trial.append(
      ledger.published(start, { publicId, locale: 'en', snapshot: trialSnapshot('en', { media, body }) }),
    );
    const seen: string[] = [];
    for (const page of ['', '?page=2', '?page=3']) {
      const { text } = await trial.get(galleryPath('en') + page);
      seen.push(...[...text.matchAll(/href="\/media\/(\w+)\/original/g)].map(([, hash = '']) => hash));
      assert.equal(text.includes('rel="next"'), page !== '?page=3');
      assert.equal(text.includes('rel="prev"'), page !== '');
    }
    assert.deepEqual(
      seen,
      media.map(({ hash }) => hash),
    );
    for (const page of ['4', '0', '-1', '1e9', '99999999', 'x'])
      assert.equal((await trial.get(`${galleryPath('en')}?page=${page}`)).status, 404, page);
  });

  it('is there, and says so, before anything is published', async () => {
    const { status, text } = await trial.get(galleryPath('km'));
    assert.equal(status, 200);
    assert.match(text, /class="empty"/);
  });
});
