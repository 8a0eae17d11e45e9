import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { apiReleasesPath } from '../../../src/model/address.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { locales } from '../../../src/model/locale.ts';
import type { ReadModel } from '../../../src/read-model/types.ts';
import { apiListAnswer } from '../../../src/site/api/release-answers.ts';
import { schemas, type ApiChange, type ApiChangeList } from '../../../src/site/api/schemas.ts';
import { readAssets } from '../../../src/site/assets.ts';
import { createTranslations } from '../../../src/site/translations.ts';
import { naiveReadModel } from '../../read-model/naive-read-model.ts';
import { project } from '../../read-model/projected.ts';
import { ledgerArbitrary, releaseIds, type RandomLedger } from '../../read-model/random-ledger.ts';
import { startTrialSite, type TrialSite } from '../trial-site.ts';
import { apiNewsroom, bodyOf, goLive, hour, idOf, start, walk } from './api-newsroom.ts';

describe('a mirror that follows since=', () => {
  const translations = createTranslations();
  const parts = { origin: 'https://press.example.org', assets: readAssets().links, translations };

  /** One page, asked as the site would. */
  function page(readModel: ReadModel, now: Instant, since: string, limit: number): ApiChangeList {
    const settings = readModel.settings(now);
    const query = { since, limit: String(limit) };
    const { body } = apiListAnswer({
      ...{ parts, readModel, settings, now, locale: 'en', t: translations.en, params: {}, query },
    });
    return schemas.ChangeList.parse(JSON.parse(String(body)));
  }

  // More happens than it keeps up with: most walks must see changes come in between.
  const stepsArbitrary = fc.array(
    fc.oneof(
      { arbitrary: fc.record({ limit: fc.constantFrom(1, 1, 1, 2, 4) }), weight: 2 },
      { arbitrary: fc.constant('later' as const), weight: 3 },
    ),
    { minLength: 40, maxLength: 120 },
  );

  it('holds in the end what is public, and was told nothing twice, at any pace', () => {
    fc.assert(
      fc.property(ledgerArbitrary, stepsArbitrary, (ledger, steps) => {
        follow(ledger, steps, page);
      }),
      { numRuns: 150 },
    );
  });
});

type Step = 'later' | { limit: number };

function follow(
  { script, instants }: RandomLedger,
  steps: readonly Step[],
  page: (readModel: ReadModel, now: Instant, since: string, limit: number) => ApiChangeList,
): void {
  const times = [...instants].sort((a, b) => a - b);
  const entries = [...script.entries];
  const projected = project();
  const told: string[] = [];
  const readModel: ReadModel = {
    ...projected.readModel,
    changedSince(cursor, now, asked) {
      const found = projected.readModel.changedSince(cursor, now, asked);
      // One more than is shown is asked for.
      const shown = found.slice(0, asked.limit - 1);
      told.push(...shown.map((each) => `${String(each.sequence)} ${each.publicId} ${each.locale}`));
      return found;
    },
  };
  const mirror = new Map<string, unknown>();
  let since = '0';
  let now = times.shift() ?? 0;
  const catchUp = (): void => {
    const due = entries.findIndex((_, index) => instantOf(index) > now);
    projected.apply(entries.splice(0, due === -1 ? entries.length : due));
  };
  const instantOf = (index: number): Instant => {
    const head = JSON.parse(entries[index]?.head ?? '{}') as { at: string };
    return Date.parse(head.at);
  };
  const take = (limit: number): boolean => {
    const list = page(readModel, now, since, limit);
    for (const change of list.changes) applyTo(mirror, change);
    ({ since } = list);
    return list.next !== null;
  };
  try {
    now = times.find((each) => each >= instantOf(0)) ?? now;
    catchUp();
    for (const step of steps) {
      if (step === 'later') now = times.find((each) => each > now) ?? now;
      catchUp();
      if (step !== 'later') take(step.limit);
    }
    now = times.at(-1) ?? now;
    catchUp();
    // The walk under way, then one that begins at the end.
    while (take(3));
    while (take(3));
    assert.deepEqual(new Map([...mirror].sort()), publicStateOf(script, now));
    assert.equal(new Set(told).size, told.length, `told twice: ${told.join(', ')}`);
  } finally {
    projected.close();
  }
}

/** What a mirror does with a change. */
function applyTo(mirror: Map<string, unknown>, change: ApiChange): void {
  const key = `${change.publicId} ${change.locale}`;
  if (change.state === 'killed') mirror.delete(key);
  else if (change.state === 'withdrawn') mirror.set(key, { notice: change.publication.notice });
  else {
    const { version, title, corrections } = change.publication;
    mirror.set(key, { version, title, corrections: corrections.map(({ note }) => note) });
  }
}

/** The same, worked out from the entries alone. */
function publicStateOf(script: RandomLedger['script'], now: Instant): Map<string, unknown> {
  const naive = naiveReadModel(script.entries);
  const known = releaseIds.flatMap((publicId) =>
    locales.flatMap((locale): [string, unknown][] => {
      const answer = naive.page(publicId, locale, now);
      if (answer.state === 'withdrawn') return [[`${publicId} ${locale}`, { notice: answer.notice }]];
      if (answer.state !== 'live') return [];
      const { version, title, notes } = answer.release;
      return [[`${publicId} ${locale}`, { version, title, corrections: notes.map(({ note }) => note) }]];
    }),
  );
  return new Map(known.sort());
}

describe('since=', () => {
  let trial: TrialSite;
  before(async () => {
    trial = await startTrialSite({ now: start + hour });
    trial.append(...apiNewsroom());
  });
  after(() => trial.close());

  it('tells of each text its newest state, with a tombstone of what had been live only', async () => {
    const pages = await walk(trial, apiReleasesPath({ since: 0, limit: 3 }), 'ChangeList');
    const states = pages.flatMap(({ changes }) =>
      changes.map(({ publicId, locale, state }) => `${publicId} ${locale} ${state}`),
    );
    assert.deepEqual(states, [
      `${idOf.embargoed} ru live`,
      `${idOf.live} en live`,
      `${idOf.corrected} en live`,
      `${idOf.withdrawn} en withdrawn`,
      `${idOf.reinstated} en live`,
      `${idOf.killed} en killed`,
      `${idOf.translated} km live`,
      `${idOf.translated} en live`,
      `${idOf.translated} ru live`,
    ]);
  });

  it('of one locale tells of this one alone', async () => {
    const pages = await walk(trial, apiReleasesPath({ since: 0, locale: 'ru' }), 'ChangeList');
    assert.deepEqual(
      pages.flatMap(({ changes }) => changes.map(({ publicId }) => publicId)),
      [idOf.embargoed, idOf.translated],
    );
  });

  it('keeps the cursor of a mirror that has missed nothing, so that it is answered 304', async () => {
    const { since } = bodyOf(await trial.get(apiReleasesPath({ since: 0 })), 'ChangeList');
    const again = await trial.get(apiReleasesPath({ since }));
    assert.deepEqual(bodyOf(again, 'ChangeList'), { changes: [], since, next: null });
    trial.clock.now += hour;
    const headers = { 'If-None-Match': again.headers.etag ?? '' };
    assert.equal((await trial.get(apiReleasesPath({ since }), headers)).status, 304);
  });

  it('tells of what went live by the clock alone, and of nothing that is still to come', async () => {
    const { since } = bodyOf(await trial.get(apiReleasesPath({ since: 0 })), 'ChangeList');
    const later = async () =>
      bodyOf(await trial.get(apiReleasesPath({ since })), 'ChangeList').changes.map(
        ({ publicId }) => publicId,
      );
    trial.clock.now = goLive - 1;
    assert.deepEqual(await later(), []);
    trial.clock.now = goLive;
    assert.deepEqual((await later()).sort(), [idOf.embargoed, idOf.scheduled].sort());
  });

  it('tells in the next walk of what went live behind the place that this one had come to', async () => {
    trial.clock.now = goLive - 1;
    const first = bodyOf(await trial.get(apiReleasesPath({ since: 0, limit: 8 })), 'ChangeList');
    trial.clock.now = goLive;
    const last = bodyOf(await trial.get(apiReleasesPath({ since: first.since })), 'ChangeList');
    assert.equal(last.next, null);
    const next = bodyOf(await trial.get(apiReleasesPath({ since: last.since })), 'ChangeList');
    assert.deepEqual(
      next.changes.map(({ publicId }) => publicId),
      [idOf.scheduled, idOf.embargoed],
    );
  });

  it('is told to begin again where the newsroom was put back to a state before its cursor', async () => {
    const minute = 60_000;
    const { since } = bodyOf(await trial.get(apiReleasesPath({ since: 0 })), 'ChangeList');
    const { next } = bodyOf(await trial.get(apiReleasesPath({ since: 0, limit: 1 })), 'ChangeList');
    const restored = await startTrialSite({ now: trial.clock.now + minute });
    try {
      restored.append(...apiNewsroom().slice(0, -1));
      for (const target of [apiReleasesPath({ since }), next?.slice(trial.origin.length) ?? '']) {
        // It may still be a replica that is late.
        restored.clock.now = trial.clock.now + minute;
        assert.equal((await restored.get(target)).status, 503);
        restored.clock.now = trial.clock.now + 10 * minute;
        const reply = await restored.get(target);
        assert.equal(reply.status, 400);
        const { errors } = bodyOf(reply, 'Problem');
        assert.equal(errors?.[0]?.parameter, 'since');
        assert.match(errors[0].detail, /ahead of this newsroom.*begin again with 0/);
      }
    } finally {
      await restored.close();
    }
  });

  it('is 503 on a replica that has not reached the end of the walk', async () => {
    trial.clock.now = goLive;
    const first = bodyOf(await trial.get(apiReleasesPath({ since: 0, limit: 1 })), 'ChangeList');
    trial.clock.now = goLive - 1;
    const reply = await trial.get(first.next?.slice(trial.origin.length) ?? '');
    assert.equal(reply.status, 503);
    assert.ok(reply.headers['retry-after']);
    bodyOf(reply, 'Problem');
  });
});
