import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NewEntry } from '../../src/model/entry.ts';
import { toIso } from '../../src/model/instant.ts';
import type { PublicState } from '../../src/model/release.ts';
import { historyOf, newestGoneLive, pendingPublication, publicState } from '../../src/model/visibility.ts';
import { LedgerOfOne, minute, publicId, snapshotWith } from './release-record.ts';

/** `published v go-live`, at the minute of the row's key; `!` marks an embargo. */
type Step = readonly [at: number, entry: NewEntry];

const hash = 'd'.repeat(64);
const published = (version: number, goesLive: number, embargoed = false): NewEntry => ({
  kind: 'published',
  publicId,
  locale: 'en',
  version,
  goesLiveAt: toIso(minute(goesLive)),
  listedAt: toIso(minute(goesLive)),
  ...(embargoed ? { embargoed: true } : {}),
  change: version === 1 ? 'first' : 'minor',
  textHash: hash,
  basis: hash,
});
const cancelled = (version: number): NewEntry => ({ kind: 'cancelled', publicId, locale: 'en', version });
const withdrawn: NewEntry = { kind: 'withdrawn', publicId, locale: 'en', notice: 'Wrong figures.' };
const reinstated: NewEntry = { kind: 'reinstated', publicId, locale: 'en' };
const killed: NewEntry = { kind: 'killed', publicId };

interface Row {
  name: string;
  steps: readonly Step[];
  now: number;
  state: PublicState;
  /** The version that is, or was, the page. */
  page: number | null;
  pending?: number;
}

/** Written from publishing-rules.md §1, "Public state", in its order. */
const rows: Row[] = [
  { name: 'no entry', steps: [], now: 0, state: 'unpublished', page: null },
  { name: 'published now', steps: [[0, published(1, 0)]], now: 0, state: 'live', page: 1 },
  {
    name: 'published for later',
    steps: [[0, published(1, 10)]],
    now: 9,
    state: 'scheduled',
    page: null,
    pending: 1,
  },
  {
    name: 'published for later under embargo',
    steps: [[0, published(1, 10, true)]],
    now: 9,
    state: 'embargoed',
    page: null,
    pending: 1,
  },
  {
    name: 'at the very instant of the go-live',
    steps: [[0, published(1, 10, true)]],
    now: 10,
    state: 'live',
    page: 1,
  },
  {
    name: 'cancelled before the go-live, which then passes',
    steps: [
      [0, published(1, 10)],
      [5, cancelled(1)],
    ],
    now: 20,
    state: 'unpublished',
    page: null,
  },
  {
    name: 'a second version after a cancelled one',
    steps: [
      [0, published(1, 10)],
      [5, cancelled(1)],
      [5, published(2, 8, true)],
    ],
    now: 7,
    state: 'embargoed',
    page: null,
    pending: 2,
  },
  {
    name: 'a change that waits leaves the page as it is',
    steps: [
      [0, published(1, 0)],
      [1, published(2, 10)],
    ],
    now: 9,
    state: 'live',
    page: 1,
    pending: 2,
  },
  {
    name: 'a change whose go-live has passed is the page',
    steps: [
      [0, published(1, 0)],
      [1, published(2, 10)],
    ],
    now: 10,
    state: 'live',
    page: 2,
  },
  {
    name: 'withdrawn',
    steps: [
      [0, published(1, 0)],
      [5, withdrawn],
    ],
    now: 5,
    state: 'withdrawn',
    page: 1,
  },
  {
    name: 'withdrawal ends what was pending',
    steps: [
      [0, published(1, 0)],
      [1, published(2, 10)],
      [5, withdrawn],
    ],
    now: 20,
    state: 'withdrawn',
    page: 1,
  },
  {
    name: 'reinstating does not bring back what was pending',
    steps: [
      [0, published(1, 0)],
      [1, published(2, 10)],
      [5, withdrawn],
      [6, reinstated],
    ],
    now: 20,
    state: 'live',
    page: 1,
  },
  {
    name: 'withdrawal at the instant of a go-live leaves that version the page',
    steps: [
      [0, published(1, 0)],
      [1, published(2, 10)],
      [10, withdrawn],
      [11, reinstated],
    ],
    now: 11,
    state: 'live',
    page: 2,
  },
  {
    name: 'killed',
    steps: [
      [0, published(1, 0)],
      [5, killed],
    ],
    now: 5,
    state: 'killed',
    page: 1,
  },
  {
    name: 'killed while withdrawn',
    steps: [
      [0, published(1, 0)],
      [4, withdrawn],
      [5, killed],
    ],
    now: 5,
    state: 'killed',
    page: 1,
  },
  {
    name: 'killed before it went live: it never was',
    steps: [
      [0, published(1, 10)],
      [5, killed],
    ],
    now: 20,
    state: 'killed',
    page: null,
  },
];

describe('public state of a locale', () => {
  for (const { name, steps, now, state, page, pending } of rows) {
    test(`${name}: ${state}`, () => {
      const ledger = new LedgerOfOne();
      for (const [at, entry] of steps) {
        const line = entry.kind === 'published' ? { entry, snapshot: snapshotWith() } : entry;
        ledger.append([line], minute(at));
      }
      const history = historyOf(publicId, ledger.heads);
      const { en } = history.locales;
      assert.equal(publicState(history, 'en', minute(now)), state);
      assert.equal(newestGoneLive(en, minute(now))?.head.version ?? null, page);
      assert.equal(pendingPublication(en, minute(now))?.head.version, pending);
      assert.equal(publicState(history, 'km', minute(now)), state === 'killed' ? 'killed' : 'unpublished');
      assert.equal(newestGoneLive(history.locales.km, minute(now)), null);
    });
  }
});

test('entries of other releases are passed over', () => {
  const ledger = new LedgerOfOne();
  ledger.append([{ entry: published(1, 0), snapshot: snapshotWith() }], minute(0));
  assert.equal(publicState(historyOf('otherone', ledger.heads), 'en', minute(1)), 'unpublished');
});

test('withdrawals and reinstatements are instants of change; versions are not', () => {
  const ledger = new LedgerOfOne();
  ledger.append([{ entry: published(1, 0), snapshot: snapshotWith() }], minute(0));
  ledger.append([withdrawn], minute(3));
  ledger.append([reinstated], minute(4));
  const { en } = historyOf(publicId, ledger.heads).locales;
  assert.deepEqual(en.changedAt, [toIso(minute(3)), toIso(minute(4))]);
  assert.equal(en.notice, null);
});
