import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { LedgerReader } from '../ledger/reader.ts';
import { openDatabase } from '../sqlite/database.ts';
import type { LedgerLocation } from './ledger-location.ts';
import { LedgerMismatch } from './position.ts';
import { openProjector } from './projector.ts';
import { removeFile } from './read-model-file.ts';
import { createSchema } from './schema.ts';

/** About as many entries as a batch may hold when nobody waits for the thread. */
const batchEntries = 500;

export interface BuildOrder {
  location: LedgerLocation;
  /** Where the new file grows; what a build that was broken off left there is removed. */
  path: string;
  schema: number;
}

/**
 * Builds a read model from entry 1 to the tip seen at the beginning, and returns the number reached. Nothing is
 * synchronised with the disk on the way: a file that was not finished is never used.
 */
export async function buildReadModel(
  reader: LedgerReader,
  { path, schema }: Omit<BuildOrder, 'location'>,
  signal?: AbortSignal,
): Promise<number> {
  removeFile(path);
  const database = openDatabase(path, {
    pragmas: { journal_mode: 'MEMORY', synchronous: 'OFF', cache_size: -64_000 },
  });
  try {
    createSchema(database, schema);
    const projector = openProjector(database);
    const tip = await reader.tip();
    let { sequence } = projector.position();
    while (sequence < tip) {
      const entries = await reader.readFrom(sequence + 1, batchEntries);
      if (entries.length === 0)
        throw new LedgerMismatch(`The ledger ended at entry ${String(sequence)} of ${String(tip)}.`);
      ({ sequence } = projector.apply(entries));
      await setImmediate(undefined, { signal });
    }
    return sequence;
  } finally {
    database.close();
  }
}

/** What the worker says at its end. */
export type BuildReport =
  { ok: true; sequence: number } | { ok: false; isMismatch: boolean; message: string };

/** The same in a thread of its own, which opens the ledger by its location; the caller's thread keeps serving. */
export async function buildInWorker(order: BuildOrder, signal: AbortSignal): Promise<number> {
  const worker = new Worker(new URL('./build-worker.mjs', import.meta.url), {
    workerData: order,
    execArgv: [],
  });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const report = await new Promise<BuildReport>((resolve, reject) => {
      let said: BuildReport = { ok: false, isMismatch: false, message: 'The building thread ended early.' };
      worker.once('message', (message: BuildReport) => (said = message));
      worker.once('error', reject);
      // Its connection to the file has gone only now.
      worker.once('exit', () => resolve(said));
    });
    signal.throwIfAborted();
    if (report.ok) return report.sequence;
    throw report.isMismatch ? new LedgerMismatch(report.message) : new Error(report.message);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
