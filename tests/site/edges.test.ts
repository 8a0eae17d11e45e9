import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { releasePath } from '../../src/model/address.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const release = { publicId: 'abcd2345', slug: trialSnapshot('km').slug };

let trial: TrialSite;

before(async () => {
  trial = await startTrialSite({ now: start });
  const ledger = createTrialLedger();
  const [floods, health] = trialSettings.topics;
  assert.ok(floods && health);
  trial.append(
    ledger.settings(start, trialSettings),
    ledger.settings(start, {
      ...trialSettings,
      topics: [{ ...floods, slug: { ...floods.slug, en: 'high-water' } }, health],
    }),
    ledger.published(start, { publicId: 'abcd2345', locale: 'km', snapshot: trialSnapshot('km') }),
    ledger.published(start, { publicId: 'abcd2345', locale: 'ru', snapshot: trialSnapshot('ru') }),
  );
});
after(() => trial.close());

for (const [accept, location] of [
  ['ru-RU,ru;q=0.9,en;q=0.8', '/ru'],
  ['km-KH', '/km'],
  ['en', '/km'],
  ['*', '/km'],
  ['nonsense;;q', '/km'],
] as const) {
  test(`/ sends a reader of ${accept} to ${location}`, async () => {
    const { status, headers } = await trial.get('/', { 'Accept-Language': accept });
    assert.equal(status, 302);
    assert.equal(headers.location, location);
    assert.equal(headers['cache-control'], 'private, no-store');
  });
}

test('Khmer addresses are percent-encoded, in redirects too', async () => {
  const { status, headers } = await trial.get('/km/releases/abcd2345');
  assert.equal(status, 301);
  assert.equal(headers.location, releasePath('km', release));
  assert.match(headers.location, /^[\x21-\x7e]+$/);
  assert.equal((await trial.get(headers.location)).status, 200);
});

test('an old slug of a topic redirects, page and feed alike', async () => {
  for (const [old, now] of [
    ['/en/topics/floods', '/en/topics/high-water'],
    ['/en/topics/floods/feed.rss', '/en/topics/high-water/feed.rss'],
  ] as const) {
    const { status, headers } = await trial.get(old);
    assert.equal(status, 301);
    assert.equal(headers.location, now);
  }
});

for (const target of ['/%00', '/km/%00', '/%', '/km/releases/%E1%9E', '/km/\u00e1']) {
  test(`${JSON.stringify(target)} is 400`, async () => {
    const { status, headers } = await trial.get(target);
    assert.equal(status, 400);
    // Raw bytes outside ASCII are refused by Node's parser already, before anything of ours.
    if (/^[\x21-\x7e]*$/.test(target)) assert.equal(headers['cache-control'], 'no-store');
  });
}

for (const target of [
  '/nothing',
  '/en/',
  '//evil.example/',
  '/en//',
  '/../en',
  '/assets/none.css',
  '/admin',
]) {
  test(`${target} does not lead anywhere else`, async () => {
    const { status, headers } = await trial.get(target);
    assert.ok(status === 404 || (status === 301 && headers.location === '/en'), String(status));
  });
}

test('an error at an address without a language is in the language of the reader', async () => {
  const { headers, text } = await trial.get('/nothing', { 'Accept-Language': 'ru' });
  assert.match(text, /<html lang="ru">/);
  assert.equal(headers['cache-control'], 'no-store');
  assert.match(headers.vary ?? '', /Accept-Language/);
});

test('pages and feeds carry a strict content policy and no trace of the software', async () => {
  for (const target of ['/km', '/km/feed.rss', '/nothing']) {
    const { headers } = await trial.get(target);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|upgrade-insecure-requests/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers['strict-transport-security'], undefined);
  }
});

test('stylesheet and fonts are served for a year under the hash of their bytes', async () => {
  const { text } = await trial.get('/km');
  const assets = [...text.matchAll(/\/assets\/[0-9a-f]{20}\.(?:css|woff2)/g)].map(([path]) => path);
  assert.ok(assets.length >= 2);
  const sheet = assets.find((path) => path.endsWith('.css')) ?? '';
  for (const path of [...assets, ...fontsOf((await trial.get(sheet)).text)]) {
    const { status, headers } = await trial.get(path, { 'Accept-Encoding': 'br' });
    assert.equal(status, 200, path);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['content-encoding'], path.endsWith('.css') ? 'br' : undefined);
    const again = await trial.get(path, { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' });
    assert.equal(again.status, 304);
  }
});

test('no script stands in a page, and nothing leads to another host', async () => {
  const { text } = await trial.get(releasePath('km', release));
  assert.doesNotMatch(
    text,
    /<script(?! type="application\/ld\+json">| type="module" src="\/assets\/\w+\.js"><)|\son\w+=|style=/,
  );
  const hosts = [...text.matchAll(/(?:src|href)="(https?:\/\/[^/"]+)/g)].map(([, host]) => host);
  assert.deepEqual([...new Set(hosts)], [trial.origin]);
});

test('without a read model everything public answers 503, and health says why', async () => {
  trial.serve(false);
  try {
    for (const target of ['/', '/km', '/km/feed.rss', '/media/a/b', '/nothing', '/robots.txt']) {
      const { status, headers, text } = await trial.get(target, { 'Accept-Language': 'en' });
      assert.equal(status, 503, target);
      assert.equal(headers['retry-after'], '5');
      assert.equal(headers['cache-control'], 'no-store');
      assert.match(text, /<html lang="(?:km|en)">/);
    }
    assert.equal((await trial.get('/healthz')).status, 200);
    assert.equal((await trial.get('/readyz')).status, 503);
  } finally {
    trial.serve(true);
  }
  assert.equal((await trial.get('/readyz')).status, 200);
  assert.equal((await trial.get('/km')).status, 200);
});

test('a failure is a page in the language of the address, kept by nobody and logged once', async () => {
  const broken = await startTrialSite({ now: start });
  try {
    broken.append(createTrialLedger().settings(start, trialSettings));
    assert.equal((await broken.get('/ru')).status, 200);
    broken.breakReadModel();
    assert.equal((await broken.get('/ru')).status, 200, 'what is kept is still served');
    const { status, headers, text } = await broken.get('/ru/feed.rss');
    assert.equal(status, 500);
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(text, /<html lang="ru">/);
    assert.deepEqual(
      broken.logged.map(({ msg }) => msg),
      ['An address could not be answered'],
    );
  } finally {
    await broken.close();
  }
});

function fontsOf(css: string): string[] {
  return [...css.matchAll(/url\('([^']+)'\)/g)].map(([, path = '']) => path);
}
