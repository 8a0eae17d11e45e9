import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import type { StoredEntry } from '../../src/model/entry.ts';
import { startFollower, type Follower, type FollowerOptions } from '../../src/read-model/follower.ts';
import { readModelPaths } from '../../src/read-model/read-model-file.ts';
import { schemaVersion } from '../../src/read-model/schema.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { openLedgerFile, type LedgerFile } from '../support/ledger-file.ts';
import { contents, project } from './projected.ts';

/** A ledger in a file, and a place for the read models that follow it; gone after the test. */
export interface Place {
  ledger: LedgerFile;
  dir: string;
  file: string;
  /** What was logged, one message a line. */
  logged: string[];
  follow(options?: Partial<FollowerOptions>): Follower;
  /** A promise for the follower to have switched or applied, by polling. */
  until(condition: () => boolean): Promise<void>;
  /** Row for row, what the file holds. */
  contents(): Record<string, string[]>;
  end(): Promise<void>;
}

export async function newPlace(entries: Iterable<StoredEntry>): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-follower-'));
  const path = join(folder, 'dateline.sqlite');
  const dir = join(folder, 'read-model');
  const ledger = openLedgerFile(path);
  ledger.append(entries);
  const logged: string[] = [];
  const log: Logger = pino(
    {},
    { write: (line: string) => logged.push((JSON.parse(line) as { msg: string }).msg) },
  );
  const followers: Follower[] = [];
  const { file } = readModelPaths(dir, schemaVersion);
  return {
    ledger,
    dir,
    file,
    logged,
    follow(options = {}) {
      const follower = startFollower({ ledger: { database: 'sqlite', path }, dir, log, ...options });
      followers.push(follower);
      return follower;
    },
    async until(condition) {
      const deadline = Date.now() + 20_000;
      while (!condition()) {
        if (Date.now() > deadline)
          throw new Error(`It did not happen in time; logged: ${logged.join(' | ')}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    contents() {
      const database = openDatabase(file, { readOnly: true });
      try {
        return contents(database);
      } finally {
        database.close();
      }
    },
    async end() {
      for (const follower of followers) await follower.close();
      ledger.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Row for row, what a read model of these entries must hold. */
export function expectedContents(entries: Iterable<StoredEntry>): Record<string, string[]> {
  const projected = project([...entries]);
  try {
    return contents(projected.database);
  } finally {
    projected.close();
  }
}
