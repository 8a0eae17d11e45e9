import { mkdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { LedgerReader } from '../ledger/reader.ts';
import { ProblemError } from '../model/problem.ts';
import { buildInWorker, buildReadModel } from './build.ts';
import { guardReadModel } from './guarded-read-model.ts';
import { openLedgerReader, type LedgerLocation } from './ledger-location.ts';
import { takeLock } from './take-lock.ts';
import { checkSameEntry, LedgerMismatch } from './position.ts';
import {
  isDamage,
  openReadModelFile,
  readModelPaths,
  removeEarlierSchemas,
  removeFile,
  replaceFile,
  type ReadModelFile,
} from './read-model-file.ts';
import { schemaVersion } from './schema.ts';
import type { ReadModel } from './types.ts';
import { createWakeUp } from './wake-up.ts';

/** So few that applying them holds up no request for long. */
const batchEntries = 64;
/** A thread costs more than building this many entries. */
const smallLedger = 300;
/** A hint that was lost delays an entry by no more; this also keeps the process alive until `close`. */
const lookEvery = 10_000;
const shortestPause = 100;
const longestPause = 5000;
/** A ledger that does not follow on itself is not read in full every few seconds. */
const longestPauseAfterMismatch = 60_000;

export interface FollowerOptions {
  ledger: LedgerLocation;
  /** For a reader that is watched; by default one is opened at `ledger`, and closed with the follower. */
  reader?: LedgerReader;
  /** The folder of the file; made where it is missing. */
  dir: string;
  schema?: number;
  log: Logger;
  /** Told after each batch and each switch to a new file. */
  onApplied?: (sequence: number) => void;
}

export interface Follower {
  /** What may be served from now; null before there is anything. A new object after each switch to a new file. */
  readModel(): ReadModel | null;
  /** Number of the last entry applied; 0 before there is a file. */
  sequence(): number;
  isServing(): boolean;
  /** Resolves when serving begins; rejects where the follower is closed before. */
  ready: Promise<void>;
  /** Resolves when that entry has been applied; rejects where the follower is closed before. */
  caughtUp(sequence: number): Promise<void>;
  /** There may be new entries: a hint. */
  wake(): void;
  close(): Promise<void>;
}

/**
 * Keeps `{dir}/read-model.{schema}.sqlite` up with the ledger (rules §7). An intact file is served at once, whether or not
 * the ledger can be reached; a missing or damaged one, or one that followed another ledger, is built anew beside it.
 * Throws a ProblemError `Conflict` where another process writes the same file.
 */
export function startFollower(options: FollowerOptions): Follower {
  const { ledger, dir, log, schema = schemaVersion, onApplied } = options;
  mkdirSync(dir, { recursive: true });
  const paths = readModelPaths(dir, schema);
  const lock = takeLock(paths.lock);
  const closing = new AbortController();
  const wakeUp = createWakeUp(closing.signal);
  const waiting = new Set<{ sequence: number; resolve: () => void; reject: (error: Error) => void }>();
  let current: { file: ReadModelFile; readModel: ReadModel } | null = null;
  let isDamaged = false;
  let failures = 0;
  let reader = options.reader ?? null;
  let unsubscribe = (): void => undefined;

  function adopt(file: ReadModelFile): void {
    const onDamage = (error: unknown): void => {
      if (current?.file !== file || isDamaged) return;
      log.error({ err: error }, 'The read model is damaged');
      isDamaged = true;
      wakeUp.wake();
    };
    current = { file, readModel: guardReadModel(file.readModel, onDamage) };
    isDamaged = false;
    announce();
  }

  function announce(): void {
    const sequence = current?.file.readModel.sequence() ?? 0;
    for (const each of waiting) {
      if (each.sequence > sequence || (each.sequence === 0 && !isServing())) continue;
      waiting.delete(each);
      each.resolve();
    }
    if (current) onApplied?.(sequence);
  }

  function isClosed(): boolean {
    return closing.signal.aborted;
  }

  function isServing(): boolean {
    return current?.file.hasSettings() ?? false;
  }

  /** Sequence 0 waits for the beginning of serving. */
  function reached(sequence: number): Promise<void> {
    return new Promise((resolve, reject) => {
      if (closing.signal.aborted) reject(closed());
      else waiting.add({ sequence, resolve, reject });
    });
  }

  async function openReader(): Promise<LedgerReader> {
    reader ??= await openLedgerReader(ledger);
    return reader;
  }

  async function rebuild(reason: string): Promise<void> {
    const from = await openReader();
    const tip = await from.tip();
    log[failures === 0 ? 'info' : 'debug']({ reason, tip }, 'Building the read model');
    const order = { location: ledger, path: paths.building, schema };
    const { signal } = closing;
    const sequence =
      tip <= smallLedger ? await buildReadModel(from, order, signal) : await buildInWorker(order, signal);
    signal.throwIfAborted();
    current?.file.close();
    current = null;
    replaceFile(paths);
    const file = openReadModelFile(paths.file, schema);
    if (!file) throw new Error(`The read model just built is not at ${paths.file}.`);
    adopt(file);
    removeEarlierSchemas(dir, schema);
    log.info({ sequence }, 'The read model has been built');
  }

  /** Applies the next batch; answers whether there may be more. */
  async function step(): Promise<boolean> {
    if (!current) return rebuildAnd('there is none yet');
    if (isDamaged) return rebuildAnd('it is damaged');
    const { file } = current;
    try {
      const position = file.projector.position();
      const isNew = position.sequence === 0;
      const entries = await (await openReader()).readFrom(Math.max(1, position.sequence), batchEntries);
      closing.signal.throwIfAborted();
      if (!isNew) checkSameEntry(entries.shift(), position);
      if (entries.length === 0) return false;
      file.projector.apply(entries);
      file.refresh();
      announce();
      return true;
    } catch (error) {
      if (!(error instanceof LedgerMismatch || isDamage(error))) throw error;
      return rebuildAnd(error instanceof Error ? error.message : String(error));
    }
  }

  async function rebuildAnd(reason: string): Promise<true> {
    await rebuild(reason);
    return true;
  }

  async function follow(): Promise<void> {
    let isHeard = false;
    while (!isClosed()) {
      try {
        if (!isHeard) {
          unsubscribe = (await openReader()).onAppend(() => wakeUp.wake());
          isHeard = true;
        }
        const isMore = await step();
        if (failures > 0) log.info('Following the ledger again');
        failures = 0;
        await (isMore ? setImmediate() : wakeUp.next());
      } catch (error) {
        if (isClosed()) return;
        if (failures === 0) log.error({ err: error }, 'The ledger cannot be followed; trying again');
        const longest = error instanceof LedgerMismatch ? longestPauseAfterMismatch : longestPause;
        await wakeUp.next(Math.min(longest, shortestPause * 2 ** Math.min(failures, 12)));
        failures += 1;
      }
    }
  }

  try {
    removeFile(paths.building);
    const file = openIntact(paths.file, schema, log);
    if (file) adopt(file);
  } catch (error) {
    lock.release();
    throw error;
  }
  const ready = isServing() ? Promise.resolve() : reached(0);
  // Whoever does not wait for it must not be ended by its rejection.
  ready.catch(() => undefined);
  const following = follow();
  const timer = setInterval(() => wakeUp.wake(), lookEvery);

  return {
    readModel: () => (isServing() && current ? current.readModel : null),
    sequence: () => current?.file.readModel.sequence() ?? 0,
    isServing,
    ready,
    caughtUp: (sequence) =>
      (current?.file.readModel.sequence() ?? 0) >= sequence ? Promise.resolve() : reached(sequence),
    wake: () => wakeUp.wake(),
    async close() {
      if (closing.signal.aborted) return following;
      closing.abort(closed());
      clearInterval(timer);
      unsubscribe();
      for (const each of waiting) each.reject(closed());
      waiting.clear();
      await following;
      if (!options.reader) await reader?.close();
      current?.file.close();
      current = null;
      lock.release();
    },
  };
}

/** Null where a new file must be built. */
function openIntact(path: string, schema: number, log: Logger): ReadModelFile | null {
  try {
    return openReadModelFile(path, schema);
  } catch (error) {
    if (!isDamage(error)) throw error;
    log.error({ err: error }, 'The read model is damaged');
    return null;
  }
}

function closed(): ProblemError {
  const message = 'The follower of the ledger has been closed.';
  return new ProblemError([{ code: 'Unavailable', rule: 'follower-closed', message }]);
}
