import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { apiReleasesPath, feedPath } from '../../src/model/address.ts';
import { writeSinceCursor } from '../../src/site/api/cursor.ts';
import { countClients } from '../../src/site/limit-clients.ts';
import { apiNewsroom, bodyOf, hour, idOf, start } from './api/api-newsroom.ts';
import { startTrialSite, type Reply, type TrialSite } from './trial-site.ts';

const limits = { misses: 3, search: 2, walk: 2 };
const minute = 60_000;

let trial: TrialSite;
let asked = 0;

before(async () => {
  trial = await startTrialSite({ now: start + hour, limits, trustProxy: ['loopback'] });
  trial.append(...apiNewsroom());
});
beforeEach(() => {
  // A minute of its own for each test.
  trial.clock.now += 2 * minute;
});
after(() => trial.close());

function from(client: string, target: string, headers: Record<string, string> = {}): Promise<Reply> {
  return trial.get(target, { 'X-Forwarded-For': client, ...headers });
}

/** An address that nobody has asked for. */
function another(): string {
  asked += 1;
  return `/en/nothing-${String(asked)}`;
}

async function useUp(client: string): Promise<void> {
  for (let each = 0; each < limits.misses; each += 1)
    assert.equal((await from(client, another())).status, 404);
}

test('who asks for too much is refused until the minute is over, and others are not', async () => {
  await useUp('203.0.113.7');
  trial.clock.now += 20_500;
  const refused = await from('203.0.113.7', another());
  assert.equal(refused.status, 429);
  assert.equal(refused.headers['retry-after'], '40');
  assert.equal(refused.headers['ratelimit'], '"misses";r=0;t=40');
  assert.equal(refused.headers['ratelimit-policy'], '"misses";q=3;w=60');
  assert.equal(refused.headers['cache-control'], 'no-store');
  assert.equal((await from('203.0.113.8', another())).status, 404);
  trial.clock.now += 39_500;
  assert.equal((await from('203.0.113.7', another())).status, 404);
});

test('what is kept is answered to everybody, however often, and counts for nobody', async () => {
  await from('203.0.113.20', '/en');
  for (let each = 0; each < 3 * limits.misses; each += 1)
    assert.equal((await from('203.0.113.21', each % 2 === 0 ? '/en' : '/en?utm=1')).status, 200);
  await useUp('203.0.113.21');
  assert.equal((await from('203.0.113.21', another())).status, 429);
  assert.equal((await from('203.0.113.21', '/en')).status, 200);
});

test('a walk through the API has a limit of its own, and where it begins is kept', async () => {
  const cursorAt = (instant: number) => writeSinceCursor({ sequence: 1, instant });
  for (let each = 0; each < limits.walk; each += 1)
    assert.equal((await from('203.0.113.25', apiReleasesPath({ since: cursorAt(each) }))).status, 200);
  const refused = await from('203.0.113.25', apiReleasesPath({ since: cursorAt(limits.walk) }));
  assert.equal(refused.status, 429);
  assert.equal(refused.headers['ratelimit-policy'], '"walk";q=2;w=60');
  for (let each = 0; each < 3 * limits.misses; each += 1)
    assert.equal((await from('203.0.113.25', apiReleasesPath({ since: 0 }))).status, 200);
});

test('an answer that others may get too says nothing of what is left to one', async () => {
  for (const name of Object.keys((await from('203.0.113.30', apiReleasesPath())).headers))
    assert.doesNotMatch(name, /ratelimit|retry/);
});

test('what is wrong in a request counts at every address, once, and a file that is not there gets a short page', async () => {
  const hash = 'ab'.repeat(32);
  for (const [index, [target, status, method]] of (
    [
      [`/media/${hash}/320.jpg`, 404, 'GET'],
      [`/cards/en/${idOf.live}.png`, 404, 'GET'],
      [`/embargo/none/en/media/${hash}/320.jpg`, 404, 'GET'],
      ['/embargo/none', 404, 'GET'],
      ['/%', 400, 'GET'],
      [`/${'a'.repeat(9000)}`, 414, 'GET'],
      ['/en', 405, 'POST'],
      ['/en/nothing', 404, 'GET'],
    ] as const
  ).entries()) {
    const client = { 'X-Forwarded-For': `198.51.100.${String(index)}` };
    for (let each = 0; each < limits.misses; each += 1)
      assert.equal((await trial.get(target, client, method)).status, status, target);
    assert.equal((await trial.get(target, client, method)).status, 429, target);
  }
  for (const target of [`/media/${hash}/320.jpg`, '/cards/en/none.png'])
    assert.doesNotMatch((await from('203.0.113.50', target)).text, /The live one/);
});

test('a fault of ours counts for nobody', async () => {
  trial.serve(false);
  for (let each = 0; each < 2 * limits.misses; each += 1)
    assert.equal((await from('203.0.113.60', another())).status, 503);
  trial.serve(true);
  assert.equal((await from('203.0.113.60', another())).status, 404);
});

test('a refusal has the form that its address is read in', async () => {
  await useUp('203.0.113.40');
  for (const [target, type] of [
    ['/ru/archive/2026/11', 'text/html; charset=utf-8'],
    [feedPath('en', 'rss'), 'text/plain; charset=utf-8'],
    [apiReleasesPath({ limit: 7 }), 'application/problem+json; charset=utf-8'],
  ] as const) {
    const refused = await from('203.0.113.40', target);
    assert.deepEqual([refused.status, refused.headers['content-type']], [429, type]);
  }
  assert.match((await from('203.0.113.40', '/ru/topics/x')).text, /<html lang="ru">.*Слишком много запросов/);
  const problem = await from('203.0.113.40', apiReleasesPath({ limit: 7 }));
  assert.equal(bodyOf(problem, 'Problem').status, 429);
  assert.match(String(problem.headers['access-control-expose-headers']), /Retry-After.*RateLimit/);
});

test('of an IPv6 network with its many addresses there is one client', async () => {
  await useUp('2001:db8:1:200::1');
  assert.equal((await from('2001:db8:1:2ff:1:2:3:4', another())).status, 429);
  assert.equal((await from('2001:db8:1:300::1', another())).status, 404);
});

test('whom no trusted proxy names is known by the address of the connection', async () => {
  const direct = await startTrialSite({ now: start, limits });
  try {
    direct.append(...apiNewsroom());
    // This machine itself, which is not limited, whatever the header says.
    for (let each = 0; each < 2 * limits.misses; each += 1)
      assert.equal((await direct.get(another(), { 'X-Forwarded-For': '203.0.113.7' })).status, 404);
  } finally {
    await direct.close();
  }
});

test('a flood of addresses fills no memory, and those whose minute began last are remembered', () => {
  const clock = { now: 0 };
  const counts = countClients(() => clock.now, 100);
  const hits = (client: string) => (counts.increment(client) as { totalHits: number }).totalHits;
  for (let each = 0; each < 1000; each += 1) assert.equal(hits(`client ${String(each)}`), 1);
  assert.equal(hits('client 999'), 2);
  assert.equal(hits('client 900'), 2);
  assert.equal(hits('client 899'), 1);
  clock.now = minute;
  assert.equal(hits('client 999'), 1);
});
