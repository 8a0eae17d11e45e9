import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { createSqliteLedgerReader } from '../../src/ledger/sqlite-reader.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { locales } from '../../src/model/locale.ts';
import { startFollower } from '../../src/read-model/follower.ts';

/** What a series of kills came to. */
export interface KillRounds {
  rounds: number;
  acknowledged: number;
  /** The ledger's entries at the end, acknowledged or not. */
  entries: number;
}

/**
 * Publishes in a process of its own and ends it by SIGKILL, `rounds` times over the same data; the read model follows
 * all the while. After each kill the ledger verifies and every acknowledged publication is live in all its locales.
 */
export async function killRounds(rounds: number): Promise<KillRounds> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'dateline-kill-'));
  const ledger = path.join(dataDir, 'dateline.sqlite');
  const acknowledged: string[] = [];
  let entries = 0;
  await publishUntilKilled(dataDir, 1, acknowledged);
  const follower = startFollower({
    ledger: { database: 'sqlite', path: ledger },
    dir: path.join(dataDir, 'read-model'),
    log: pino({ level: 'silent' }),
  });
  try {
    for (let round = 1; round <= rounds; round += 1) {
      // Another moment of the loop in each round: after so many acknowledgements, and a little later.
      await publishUntilKilled(dataDir, 1 + (round % 7), acknowledged, (round * 13) % 41);
      const reader = createSqliteLedgerReader(ledger);
      entries = await reader.tip();
      const verdict = await verifyLedger(reader);
      await reader.close();
      assert.deepEqual(verdict.faults, [], `round ${String(round)}`);
      await follower.caughtUp(entries);
      const readModel = follower.readModel();
      assert.ok(readModel);
      const now = Date.now();
      for (const publicId of acknowledged)
        for (const locale of locales)
          assert.equal(readModel.page(publicId, locale, now).state, 'live', `${publicId} in ${locale}`);
    }
  } finally {
    await follower.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  return { rounds, acknowledged: acknowledged.length, entries };
}

async function publishUntilKilled(
  dataDir: string,
  count: number,
  acknowledged: string[],
  delayMilliseconds = 0,
): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'publishing-loop.ts'), dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let heard = 0;
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line);
    heard += 1;
    if (heard === count) setTimeout(() => child.kill('SIGKILL'), delayMilliseconds);
  }
  const [code, signal] = (await ended) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', `the loop ended by itself with ${String(code)}`);
}
