import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../src/model/locale.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 21, 3);

let trial: TrialSite;
let ledger: TrialLedger;

before(async () => {
  trial = await startTrialSite({ now: start });
  ledger = createTrialLedger();
  trial.append(ledger.settings(start - 400 * day, trialSettings));
  const publish = (
    publicId: string,
    title: string,
    { daysBefore = 0, ...more }: { daysBefore?: number; kind?: 'statement'; topicIds?: string[] } = {},
  ): void =>
    trial.append(
      ledger.published(start, {
        publicId,
        locale: 'en',
        snapshot: trialSnapshot('en', { title, slug: 'story', topicIds: [], ...more }),
        listedAt: start - daysBefore * day,
      }),
    );
  publish('boats111', 'Boats reach the bridge');
  publish('bridge11', 'A bridge & its keeper', { daysBefore: 50, kind: 'statement', topicIds: ['floods'] });
  publish('bridge22', 'Old bridges', { daysBefore: 380 });
  for (let each = 0; each < 12; each += 1) publish(`lamp${String(1000 + each)}`, `Lamp ${String(each)}`);
});
after(() => trial.close());

async function search(query: Record<string, string>, locale = 'en'): Promise<string> {
  const { status, text } = await trial.get(`/${locale}/search?${new URLSearchParams(query).toString()}`);
  assert.equal(status, 200, JSON.stringify(query));
  return text;
}

function hits(page: string): string[] {
  return [...page.matchAll(/<li><h2><a href="[^"]*releases\/(\w+)-/g)].map(([, id = '']) => id);
}

test('finds the newest first and marks the words, escaped once', async () => {
  const page = await search({ q: 'bridge' });
  assert.deepEqual(hits(page), ['boats111', 'bridge11', 'bridge22']);
  assert.match(page, /A <mark>bridge<\/mark> &amp; its keeper/);
  assert.match(page, /Old <mark>bridges<\/mark>/);
  assert.match(page, /3 releases found/);
});

test('topic, kind and period each narrow it, and the form shows them again', async () => {
  for (const filter of [{ topic: 'floods' }, { kind: 'statement' }]) {
    const page = await search({ q: 'bridge', ...filter });
    assert.deepEqual(hits(page), ['bridge11']);
    assert.match(page, /<option value="(?:floods|statement)" selected/);
  }
  assert.deepEqual(hits(await search({ q: 'bridge', period: '30d' })), ['boats111']);
  assert.deepEqual(hits(await search({ q: 'bridge', period: '12m' })), ['boats111', 'bridge11']);
  assert.deepEqual(hits(await search({ q: 'bridge', period: '2025' })), ['bridge22']);
  assert.deepEqual(hits(await search({ q: 'bridge', topic: 'x', kind: 'y', period: 'z' })).length, 3);
  for (const period of ['0001', '1000', '2999', '9999', '99999999'])
    assert.deepEqual(hits(await search({ q: 'bridge', period })).length, 3, period);
});

test('leafs through what it found, and shows the last page to whom asks for a later one', async () => {
  const first = await search({ q: 'lamp' });
  assert.equal(hits(first).length, 10);
  assert.match(first, /href="\/en\/search\?q=lamp&amp;page=2"/);
  const second = await search({ q: 'lamp', page: '2' });
  assert.equal(new Set([...hits(first), ...hits(second)]).size, 12);
  assert.deepEqual(hits(await search({ q: 'lamp', page: '3' })), hits(second));
  for (const page of ['0', 'x']) assert.deepEqual(hits(await search({ q: 'lamp', page })), hits(first));
});

test('says where else the words are found, with a link to that search', async () => {
  const page = await search({ q: 'bridge -old' }, 'ru');
  assert.deepEqual(hits(page), []);
  assert.match(page, /href="\/en\/search\?q=bridge\+-old"/);
});

for (const locale of locales) {
  test(`every character is harmless, and every answer is kept by nobody, in ${locale}`, async () => {
    const odd = [
      '',
      '"',
      '""',
      '-',
      '*',
      'a* OR b',
      'title:x',
      '(',
      'NEAR(a b)',
      '\0\u0001',
      "'",
      'AND',
      '%',
      '-bridge',
    ];
    for (const q of [...odd, 'ក្'.repeat(100), 'x '.repeat(500)]) {
      const { status, headers, text } = await trial.get(`/${locale}/search?q=${encodeURIComponent(q)}`);
      assert.equal(status, 200, q);
      assert.match(headers['cache-control'] ?? '', /no-store/);
      assert.match(text, /<meta name="robots" content="noindex"/);
    }
    assert.equal((await trial.get(`/${locale}/search?q=%ED%A0%80`)).status, 200);
    assert.equal(trial.site.cacheStats().keys, 0);
  });
}

test('what is pending, replaced, withdrawn or killed is not found, and what is live is', async () => {
  const finds = async (q: string): Promise<string[]> => hits(await search({ q }));
  const publicId = 'states11';
  const version = (title: string) => trialSnapshot('en', { title, slug: 'story' });
  trial.append(
    ledger.published(start, {
      publicId,
      locale: 'en',
      snapshot: version('Quince one'),
      goesLiveAt: start + day,
    }),
  );
  assert.deepEqual(await finds('quince'), []);
  trial.clock.now = start + day - 1;
  assert.deepEqual(await finds('quince'), []);
  trial.clock.now = start + day;
  assert.deepEqual(await finds('quince'), [publicId]);
  const second = { publicId, locale: 'en' as const, version: 2, change: 'correction' as const, note: 'n' };
  trial.append(
    ledger.published(start + day, {
      ...second,
      snapshot: version('Quince two'),
      goesLiveAt: start + 2 * day,
      listedAt: start + day,
    }),
  );
  assert.deepEqual([await finds('quince one'), await finds('quince two')], [[publicId], []]);
  trial.clock.now = start + 2 * day;
  assert.deepEqual([await finds('"quince one"'), await finds('"quince two"')], [[], [publicId]]);
  trial.append(
    ledger.entry(start + 2 * day, { kind: 'withdrawn', publicId, locale: 'en', notice: 'Wrong.' }),
  );
  assert.deepEqual(await finds('quince'), []);
  trial.append(ledger.entry(start + 2 * day, { kind: 'reinstated', publicId, locale: 'en' }));
  assert.deepEqual(await finds('quince'), [publicId]);
  trial.append(ledger.entry(start + 2 * day, { kind: 'killed', publicId }));
  assert.deepEqual(await finds('quince'), []);
});
