import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '../../src/model/problem.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { syntheticLedger } from '../support/synthetic-ledger.ts';
import { expectedContents, newPlace, type Place } from './following.ts';

const places: Place[] = [];
const children = new Set<ChildProcess>();
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const place of places) await place.end();
});

async function placeWith(entries: Parameters<typeof newPlace>[0]): Promise<Place> {
  const place = await newPlace(entries);
  places.push(place);
  return place;
}

const program = fileURLToPath(new URL('./follower-process.ts', import.meta.url));

/** Starts a process that follows the ledger; `until` resolves when it has said a number that high, or has ended. */
function start(place: Place) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, place.ledger.path, place.dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout);
  // Several lines may come at once: who asks after them must hear of them too.
  let said = -1;
  lines.on('line', (line) => {
    said = Number(line);
  });
  return {
    pid: child.pid ?? 0,
    until: (sequence: number) =>
      new Promise<void>((resolve) => {
        if (said >= sequence) resolve();
        lines.on('line', (line) => {
          if (Number(line) >= sequence) resolve();
        });
        lines.once('close', resolve);
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
      children.delete(child);
    },
  };
}

describe('a follower killed', () => {
  it('at any moment leaves a file that opens and catches up', async () => {
    const entries = [...syntheticLedger({ releases: 800, snapshotBytes: 2500 })];
    const place = await placeWith(entries.slice(0, 600));
    let written = 600;
    // While it builds, in a thread; then while it catches up.
    for (const [applied, milliseconds] of [
      [0, 60],
      [0, 400],
      [600, 0],
      [664, 0],
      [900, 3],
      [1100, 9],
      [1300, 1],
      [1600, 17],
    ] as const) {
      const running = start(place);
      await running.until(0);
      const reached = running.until(applied);
      const next = Math.max(written, applied + 150);
      place.ledger.append(entries.slice(written, next));
      written = next;
      await reached;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await running.kill();
      if (existsSync(place.file)) assert.deepEqual(integrity(place.file), ['ok']);
    }
    place.ledger.append(entries.slice(written));
    const follower = place.follow();
    await follower.caughtUp(entries.length);
    await follower.close();
    assert.deepEqual(place.contents(), expectedContents(entries));
  });

  it('gives up its lock; alive, it keeps others out and is named', async () => {
    const place = await placeWith(syntheticLedger({ releases: 3 }));
    const running = start(place);
    await running.until(10);
    assert.throws(
      () => place.follow(),
      (error: unknown) =>
        error instanceof ProblemError &&
        error.problems[0]?.code === 'Conflict' &&
        error.message.includes(`Process ${String(running.pid)} `),
    );
    await running.kill();
    const follower = place.follow();
    await follower.ready;
    assert.equal(follower.sequence(), 10);
  });
});

function integrity(file: string): string[] {
  const database = openDatabase(file);
  const rows = database.prepare<{ integrity_check: string }>('PRAGMA integrity_check').all();
  database.exec('PRAGMA journal_mode = DELETE');
  database.close();
  return rows.map((row) => row.integrity_check);
}
