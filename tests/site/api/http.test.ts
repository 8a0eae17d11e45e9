import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiReleasePath, apiReleasesPath } from '../../../src/model/address.ts';
import { writeSinceCursor } from '../../../src/site/api/cursor.ts';
import { startTrialSite, type Reply, type TrialSite } from '../trial-site.ts';
import { apiNewsroom, bodyOf, hour, idOf, start } from './api-newsroom.ts';

let trial: TrialSite;

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  trial.append(...apiNewsroom());
});
after(() => trial.close());

function expectReadableEverywhere({ headers }: Reply): void {
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.match(String(headers['access-control-expose-headers']), /ETag, Link, Retry-After/);
}

test('every answer may be read by scripts of other sites, problems and 304 too', async () => {
  for (const target of [
    apiReleasesPath(),
    apiReleasePath(idOf.live),
    apiReleasePath(idOf.killed),
    apiReleasePath('nothing'),
    '/api/v1/releases?x=1',
    '/api/v1/%',
    '/api',
    '/api/v2',
  ]) {
    const reply = await trial.get(target);
    expectReadableEverywhere(reply);
    if (reply.status !== 200) bodyOf(reply, 'Problem');
  }
  const { headers } = await trial.get(apiReleasesPath());
  const unchanged = await trial.get(apiReleasesPath(), { 'If-None-Match': headers.etag ?? '' });
  assert.equal(unchanged.status, 304);
  expectReadableEverywhere(unchanged);
});

test('a browser that asks before it asks is told what it may do', async () => {
  const asked = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' };
  const reply = await trial.get(apiReleasesPath(), asked, 'OPTIONS');
  assert.equal(reply.status, 204);
  assert.equal(reply.bytes.length, 0);
  expectReadableEverywhere(reply);
  assert.equal(reply.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS');
  assert.match(String(reply.headers['access-control-allow-headers']), /If-None-Match/);
});

test('what is no part of the API stays closed to scripts of other sites', async () => {
  for (const target of ['/en', '/apiary', '/nothing'])
    assert.equal((await trial.get(target)).headers['access-control-allow-origin'], undefined, target);
});

test('a method that would write is 405 and names those that there are', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const reply = await trial.get(apiReleasesPath(), {}, method);
    assert.equal(reply.status, 405);
    assert.equal(reply.headers.allow, 'GET, HEAD, OPTIONS');
    assert.match(bodyOf(reply, 'Problem').type, /\/api\/v1\/docs#method-not-allowed$/);
  }
});

test('the next page is named in a header as in the body', async () => {
  const reply = await trial.get(apiReleasesPath({ limit: 2 }));
  assert.equal(reply.headers.link, `<${String(bodyOf(reply, 'ReleaseList').next)}>; rel="next"`);
});

test('where the API has nothing it says where its addresses are described', async () => {
  for (const target of ['/api', '/api/v1', '/api/v1/', '/api/v2/releases']) {
    const reply = await trial.get(target);
    if (reply.status === 301) continue;
    assert.equal(reply.status, 404, target);
    assert.ok(bodyOf(reply, 'Problem').detail.includes(` ${trial.origin}/api/v1/docs `), target);
  }
  assert.doesNotMatch((await trial.get(apiReleasePath('nothing'))).text, /no such address/);
});

test('HEAD answers what GET does, without the body', async () => {
  for (const target of [apiReleasesPath(), apiReleasePath(idOf.killed), '/api/v1/releases?x=1']) {
    const [get, head] = [await trial.get(target), await trial.get(target, {}, 'HEAD')];
    assert.equal(head.bytes.length, 0);
    assert.deepEqual(
      [head.status, { ...head.headers, date: '' }],
      [get.status, { ...get.headers, date: '' }],
    );
  }
});

test('the answers do not depend on the language of the reader', async () => {
  for (const target of [apiReleasesPath(), apiReleasePath('nothing'), apiReleasePath(idOf.live)]) {
    const replies = await Promise.all(
      ['km', 'ru'].map((each) => trial.get(target, { 'Accept-Language': each })),
    );
    assert.equal(replies[0]?.text, replies[1]?.text);
  }
});

test('queries that are refused are not kept', async () => {
  const { keys } = trial.site.cacheStats();
  for (let each = 0; each < 20; each += 1) {
    await trial.get(apiReleasesPath({ [`x${String(each)}`]: 1 }));
    await trial.get(apiReleasesPath({ cursor: String(each) }));
    await trial.get(apiReleasePath(`none${String(each)}`));
  }
  assert.equal(trial.site.cacheStats().keys, keys);
});

test('pages that anybody can make an address for are not kept, and confirm what a client has all the same', async () => {
  const { since } = bodyOf(await trial.get(apiReleasesPath({ since: 0 })), 'ChangeList');
  const { next } = bodyOf(await trial.get(apiReleasesPath({ limit: 1 })), 'ReleaseList');
  await trial.get(apiReleasesPath());
  const { keys } = trial.site.cacheStats();
  const [first, second] = [0, 1].map((instant) => writeSinceCursor({ sequence: 1, instant }));
  const { searchParams } = new URL(next ?? '');
  for (const query of [
    { since },
    { since: first },
    { since: second },
    { since: 0, limit: 7 },
    { cursor: searchParams.get('cursor') },
  ] as const) {
    const target = apiReleasesPath(query as Parameters<typeof apiReleasesPath>[0]);
    const { status, headers } = await trial.get(target);
    assert.equal(status, 200, target);
    assert.match(String(headers['cache-control']), /^public, max-age=0/);
    assert.equal((await trial.get(target, { 'If-None-Match': headers.etag ?? '' })).status, 304);
  }
  assert.equal(trial.site.cacheStats().keys, keys);
});

test('without a read model, and when it fails, the API answers with problems', async () => {
  const broken = await startTrialSite({ now: start + hour });
  try {
    const missing = await broken.get(apiReleasesPath());
    assert.equal(missing.status, 503);
    assert.equal(missing.headers['retry-after'], '5');
    assert.equal(bodyOf(missing, 'Problem').status, 503);
    broken.append(...apiNewsroom());
    await broken.get(apiReleasesPath());
    broken.breakReadModel();
    const failed = await broken.get(apiReleasePath(idOf.live));
    assert.equal(failed.status, 500);
    assert.equal(bodyOf(failed, 'Problem').title, 'Internal error');
    expectReadableEverywhere(failed);
  } finally {
    await broken.close();
  }
});
