import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { releasePath, feedPath } from '../../src/model/address.ts';
import { createResponseCache } from '../../src/site/response-cache.ts';
import { project } from '../read-model/projected.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const minute = 60_000;
const english = releasePath('en', { publicId: 'abcd2345', slug: trialSnapshot('en').slug });

let trial: TrialSite;
let ledger: TrialLedger;

beforeEach(async () => {
  trial = await startTrialSite({ now: start });
  ledger = createTrialLedger();
  trial.append(
    ledger.settings(start, trialSettings),
    ledger.published(start, { publicId: 'abcd2345', locale: 'en', snapshot: trialSnapshot('en') }),
  );
});
afterEach(() => trial.close());

test('a warm answer has the bytes and headers of the cold one', async () => {
  for (const target of ['/en', english, feedPath('en', 'rss'), '/en/topics/floods', '/robots.txt']) {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': encoding };
      const cold = await trial.get(target, headers);
      const warm = await trial.get(target, headers);
      assert.deepEqual(warm.bytes, cold.bytes);
      assert.deepEqual({ ...warm.headers, date: '' }, { ...cold.headers, date: '' });
    }
  }
  assert.equal(trial.site.cacheStats().kept, 5);
});

test('without the cache the answers are the same', async () => {
  const uncached = await startTrialSite({ now: start, cacheBytes: 0, origin: trial.origin });
  const same = createTrialLedger();
  uncached.append(
    same.settings(start, trialSettings),
    same.published(start, { publicId: 'abcd2345', locale: 'en', snapshot: trialSnapshot('en') }),
  );
  try {
    for (const target of ['/en', english, feedPath('en', 'rss')]) {
      assert.deepEqual((await uncached.get(target)).bytes, (await trial.get(target)).bytes);
    }
    assert.equal(uncached.site.cacheStats().keys, 0);
  } finally {
    await uncached.close();
  }
});

test('each encoding has a strong ETag of its own, and answers 304 to that one only', async () => {
  const etags = new Map<string, string>();
  for (const encoding of ['identity', 'gzip', 'br']) {
    const { headers } = await trial.get('/en', { 'Accept-Encoding': encoding });
    assert.match(headers.etag ?? '', /^"[^"]+"$/);
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(headers['content-encoding'], encoding === 'identity' ? undefined : encoding);
    etags.set(encoding, headers.etag ?? '');
  }
  assert.equal(new Set(etags.values()).size, 3);
  for (const asked of etags.keys()) {
    for (const [encoding, etag] of etags) {
      const answer = await trial.get('/en', { 'Accept-Encoding': asked, 'If-None-Match': etag });
      assert.equal(answer.status, asked === encoding ? 304 : 200);
      assert.equal(answer.headers.etag, etags.get(asked));
      assert.equal(answer.headers['cache-control'], 'public, max-age=0, s-maxage=60');
      assert.equal(answer.headers.vary, 'Accept-Encoding');
      if (answer.status === 304) assert.equal(answer.bytes.length, 0);
    }
  }
});

test('an entry changes the answer at once, and one that changes nothing here keeps its ETag', async () => {
  const [home, page] = [await trial.get('/en'), await trial.get(english)];
  trial.append(
    ledger.published(start, {
      publicId: 'efgh6789',
      locale: 'en',
      snapshot: trialSnapshot('en', { title: 'Second' }),
    }),
  );
  assert.match((await trial.get('/en')).text, /Second/);
  const { status } = await trial.get(english, { 'If-None-Match': page.headers.etag ?? '' });
  assert.equal(status, 304);
  assert.notEqual((await trial.get('/en')).headers.etag, home.headers.etag);
});

test('a boundary passed changes the answer without any entry', async () => {
  const goesLiveAt = start + 10 * minute;
  const second = trialSnapshot('en', { title: 'Second', slug: 'second' });
  trial.append(ledger.published(start, { publicId: 'efgh6789', locale: 'en', snapshot: second, goesLiveAt }));
  const page = releasePath('en', { publicId: 'efgh6789', slug: 'second' });
  const shows = async (): Promise<boolean[]> => [
    (await trial.get('/en')).text.includes('Second'),
    (await trial.get(feedPath('en', 'rss'))).text.includes('Second'),
    (await trial.get(page)).status === 200,
  ];
  assert.deepEqual(await shows(), [false, false, false]);
  trial.clock.now = goesLiveAt - 1;
  assert.deepEqual(await shows(), [false, false, false]);
  trial.clock.now = goesLiveAt;
  assert.deepEqual(await shows(), [true, true, true]);
  // A clock that is set back hides it again.
  trial.clock.now = start;
  assert.deepEqual(await shows(), [false, false, false]);
});

test('a CDN may keep an answer until the next boundary, a minute at most', async () => {
  const goesLiveAt = start + 10 * minute;
  trial.append(
    ledger.published(start, {
      publicId: 'efgh6789',
      locale: 'en',
      snapshot: trialSnapshot('en'),
      goesLiveAt,
    }),
  );
  for (const [before, seconds] of [
    [10 * minute, 60],
    [minute, 60],
    [30_500, 30],
    [999, 0],
    [0, 60],
  ] as const) {
    trial.clock.now = goesLiveAt - before;
    for (const target of ['/en', '/en/nothing', '/en/releases/abcd2345']) {
      const cold = await trial.get(target);
      const warm = await trial.get(target);
      for (const { headers } of [cold, warm]) {
        assert.equal(headers['cache-control'], `public, max-age=0, s-maxage=${String(seconds)}`);
      }
    }
    const { headers } = await trial.get('/en');
    const unchanged = await trial.get('/en', { 'If-None-Match': headers.etag ?? '' });
    assert.equal(unchanged.headers['cache-control'], headers['cache-control']);
  }
});

test('unknown queries and paths do not fill the cache, and known pages are rendered once', async () => {
  for (let each = 0; each < 50; each += 1) {
    const n = String(each);
    for (const target of [
      `/en?utm=${n}`,
      `${english}?x=${n}`,
      `/en?page=1&x=${n}`,
      `/en?page=${String(each + 2)}`,
      `/en/${n}`,
      `/nothing/${n}`,
      `/en/releases/abcd2345-${n}`,
      `/en/releases/none${n}`,
      `/en/topics/${n}`,
    ]) {
      await trial.get(target);
    }
  }
  const { keys, kept } = trial.site.cacheStats();
  assert.deepEqual({ keys, kept }, { keys: 2, kept: 2 });
});

test('misses of one address that come together share one render', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => trial.get(english)));
  assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
  const { kept, hits } = trial.site.cacheStats();
  assert.deepEqual({ kept, hits }, { kept: 1, hits: 39 });
});

test('the cache stays within its bound, and what is used stays in it', async () => {
  const small = await startTrialSite({ now: start, cacheBytes: 60_000 });
  try {
    const own = createTrialLedger();
    small.append(own.settings(start, trialSettings));
    const paths: string[] = [];
    for (let each = 0; each < 30; each += 1) {
      const publicId = `page${String(each).padStart(4, '0')}`;
      const snapshot = trialSnapshot('en');
      small.append(own.published(start, { publicId, locale: 'en', snapshot }));
      paths.push(releasePath('en', { publicId, slug: snapshot.slug }));
    }
    const used = paths[0] ?? '';
    await small.get(used);
    for (const path of paths.slice(1)) {
      await small.get(path);
      const before = small.site.cacheStats().hits;
      await small.get(used);
      assert.equal(small.site.cacheStats().hits, before + 1, path);
      assert.ok(small.site.cacheStats().sizeBytes <= 60_000);
    }
    assert.ok(small.site.cacheStats().keys < 30);
  } finally {
    await small.close();
  }
});

test('a boundary that passes while an answer is made leaves no seconds, not fewer than none', () => {
  const pending = createTrialLedger();
  const goesLiveAt = start + minute;
  const projected = project([
    pending.settings(start, trialSettings),
    pending.published(start, {
      publicId: 'abcd2345',
      locale: 'en',
      snapshot: trialSnapshot('en'),
      goesLiveAt,
    }),
  ]);
  try {
    const cache = createResponseCache(0, trial.origin);
    cache.refresh(projected.readModel, start);
    assert.equal(cache.sharedSeconds(goesLiveAt - 1500), 1);
    assert.equal(cache.sharedSeconds(goesLiveAt + 5000), 0);
  } finally {
    projected.close();
  }
});
