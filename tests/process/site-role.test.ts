import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { createDraft } from '../../src/editorial/commands/create-draft.ts';
import { publish } from '../../src/editorial/commands/publish.ts';
import { readEnv } from '../../src/env.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { openNewsroom, type OpenedNewsroom } from '../../src/process/open-newsroom.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';

describe('a replica of the role site', () => {
  let mongo: TestMongo;
  let newsroom: OpenedNewsroom;
  let replica: { child: ChildProcess; origin: string };
  let folder: string;

  before(async () => {
    mongo = await startMongo();
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-site-'));
    const env = readEnv(
      {
        DATABASE_URI: mongo.uri,
        DATA_DIR: path.join(folder, 'cms'),
        ORIGIN: 'https://press.example.org',
        PAYLOAD_SECRET: 'a secret of tests, as long as it has to be',
      },
      { role: 'cms', command: 'start', allowsNoReplicaSet: !mongo.hasTransactions },
    );
    newsroom = await openNewsroom({ env, log: pino({ level: 'silent' }) });
    await publishRelease('The first boat leaves', ['en', 'km']);
    replica = await startReplica();
  });
  after(async () => {
    await stopReplica();
    await rm(folder, { recursive: true, force: true });
  });

  it('serves what the ledger holds, in its languages only', async () => {
    await untilReady();
    assert.match(await text('/en'), /The first boat leaves/);
    assert.doesNotMatch(await text('/ru'), /The first boat leaves/);
  });

  it('shows a new publication without being told by the newsroom', async () => {
    await publishRelease('The second boat leaves', ['en']);
    await until(async () => (await text('/en')).includes('The second boat leaves'));
  });

  it('answers for no newsroom', async () => {
    for (const address of ['/admin', '/cms-api/users/me', '/_next/static/x.js'])
      assert.equal((await fetch(replica.origin + address)).status, 404, address);
  });

  it('keeps serving when the database goes away, and starts again without it', async () => {
    await newsroom.close();
    await mongo.stop();
    assert.match(await text('/en'), /The second boat leaves/);
    await stopReplica();
    replica = await startReplica();
    await untilReady();
    assert.match(await text('/en'), /The second boat leaves/);
    assert.match(await text('/en/feed.rss'), /The first boat leaves/);
  });

  it('says that it is not ready where it has neither a database nor a file', async () => {
    await stopReplica();
    await rm(path.join(folder, 'site'), { recursive: true });
    replica = await startReplica();
    const answers = await Promise.all(['/readyz', '/en'].map((address) => fetch(replica.origin + address)));
    for (const answer of answers) {
      assert.equal(answer.status, 503);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.ok(Number(answer.headers.get('retry-after')) > 0);
    }
  });

  async function publishRelease(title: string, inLocales: Locale[]): Promise<void> {
    const call = { payload: newsroom.payload, actor: { id: 'editor', role: 'editor' as const, locales } };
    const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'At six.' }] }];
    const draft = await createDraft(call, {
      sourceLocale: 'en',
      texts: Object.fromEntries(inLocales.map((locale) => [locale, { title, body }])),
    });
    assert.ok(draft.ok);
    const published = await publish(call, { releaseId: draft.value.releaseId, locales: inLocales });
    assert.ok(published.ok);
  }

  async function startReplica(): Promise<typeof replica> {
    const child = spawn(
      process.execPath,
      [
        ...['--import', 'tsx', '--import', path.join(import.meta.dirname, 'refuse-newsroom-modules.mjs')],
        ...[path.join(import.meta.dirname, 'site-replica.ts'), mongo.uri, path.join(folder, 'site')],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    for await (const port of createInterface(child.stdout))
      return { child, origin: `http://127.0.0.1:${port}` };
    throw new Error('The replica ended before it listened.');
  }

  async function stopReplica(): Promise<void> {
    const ended = once(replica.child, 'exit');
    replica.child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    assert.equal(code, 0);
  }

  async function text(address: string): Promise<string> {
    return (await fetch(replica.origin + address)).text();
  }

  function untilReady(): Promise<void> {
    return until(async () => (await fetch(`${replica.origin}/readyz`)).status === 200);
  }
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, 'not within 20 s');
    await delay(50);
  }
}
