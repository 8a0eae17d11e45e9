import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { pino } from 'pino';
import { freePort } from '../../../scripts/bench/free-port.ts';
import { accounts } from '../../../scripts/demo/accounts.ts';
import { ensureBuild } from '../../../scripts/ensure-build.ts';
import type { Role } from '../../../src/editorial/access/account.ts';
import { readEnv } from '../../../src/env.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { start } from '../../../src/process/start.ts';
import { demoPassword, seededDemo } from './seeded-demo.ts';

/** The demo newsroom in this process, with the production build of the admin. */
export interface DemoNewsroom {
  /** Base URL, without a slash at the end. */
  origin: string;
  /** Of every account. */
  password: string;
  emailOf(role: Role): string;
  /** Payload's Local API, for what a test has to set up. */
  payload: Payload;
  close(): Promise<void>;
}

/**
 * Starts a demo newsroom on data of its own; once in a process. An error in its log is a `console.error`, which fails the
 * test. With `at`, it was seeded at that instant, and its clock runs on from there.
 */
export async function startDemo({ at }: { at?: Instant } = {}): Promise<DemoNewsroom> {
  await ensureBuild();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'dateline-e2e-'));
  await cp(await seededDemo(at), dataDir, { recursive: true });
  const port = await freePort();
  const startedAt = performance.now();
  let payload: Payload | undefined;
  const running = await start({
    env: readEnv({ DATA_DIR: dataDir, PORT: String(port) }, { role: 'all', command: 'demo' }),
    log: pino({ base: null, level: 'error' }, { write: (line) => console.error(line) }),
    ...(at === undefined ? {} : { clock: () => Math.round(at + performance.now() - startedAt) }),
    prepare: (opened) => {
      payload = opened;
      return Promise.resolve();
    },
  });
  await running.ready;
  assert.ok(payload, 'start() calls prepare');
  return {
    origin: `http://localhost:${String(port)}`,
    password: demoPassword,
    emailOf: (role) => accounts.find((account) => account.role === role)!.email,
    payload,
    async close() {
      await running.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
