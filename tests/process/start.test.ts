import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import { readEnv } from '../../src/env.ts';
import type { FirstAdmin } from '../../src/editorial/accounts/ensure-first-admin.ts';
import { schemaVersion } from '../../src/read-model/schema.ts';
import { takeLock } from '../../src/read-model/take-lock.ts';
import { start } from '../../src/process/start.ts';

describe('the start of a newsroom', () => {
  let folder: string;
  const log = pino({ level: 'silent' });

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-start-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('tells the first account even where it fails afterwards, and leaves nothing open', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const accounts: FirstAdmin[] = [];
    const options = {
      log,
      hasAdmin: false,
      onFirstAdmin: (account: FirstAdmin) => void accounts.push(account),
    };
    await assert.rejects(
      start({ ...options, env: envWith((taken.address() as AddressInfo).port) }),
      /EADDRINUSE/,
    );
    assert.equal(accounts.length, 1);
    taken.close();
    takeLock(path.join(folder, 'read-model', `read-model.${String(schemaVersion)}.sqlite.lock`)).release();
  });

  function envWith(port: number) {
    return readEnv(
      { DATA_DIR: folder, PORT: String(port), ORIGIN: 'http://localhost:3000' },
      { role: 'all', command: 'start' },
    );
  }
});
