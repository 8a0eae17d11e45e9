import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient, type CommandStartedEvent } from 'mongodb';
import type { StoredEntry } from '../model/entry.ts';
import { ledgerName } from './ledger-request.ts';
import type { LedgerReader } from './reader.ts';
import { unavailable } from './unavailable.ts';

/** Between two attempts to watch; so this is also the pace of the poll where a server has no change streams. */
const pauseMilliseconds = 1000;
const briefMilliseconds = 50;

export interface MongoLedgerReaderOptions {
  /** Told of every command that is sent, for those who must prove what is sent. */
  onCommand?: (event: CommandStartedEvent) => void;
}

/**
 * Reads the ledger in MongoDB with the driver alone, on an account that may `find` and `changeStream` there:
 * it sends the handshake, `find`, `getMore`, `killCursors` and `aggregate` with `$changeStream`, nothing else.
 * Reads with read concern `majority` from the primary, since a secondary that lags would look like a ledger that
 * was cut. Connects with the first question; while the database is away, questions are `Unavailable` after 3 s,
 * and it finds the database again by itself.
 */
export function createMongoLedgerReader(
  uri: string,
  { onCommand }: MongoLedgerReaderOptions = {},
): LedgerReader {
  const client = new MongoClient(uri, {
    appName: 'dateline',
    maxPoolSize: 4,
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    serverSelectionTimeoutMS: 3000,
    connectTimeoutMS: 3000,
    // Above the second that a server holds an idle change stream: a dead connection is noticed.
    socketTimeoutMS: 15_000,
    monitorCommands: onCommand !== undefined,
  });
  if (onCommand) client.on('commandStarted', onCommand);
  const ledger = client.db().collection<StoredEntry & { at: string }>(ledgerName);
  const projection = { _id: 0, sequence: 1, head: 1, snapshot: 1, at: 1 };
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  const { signal } = closing;
  let watch: AbortController | null = null;

  async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    // The driver would connect again.
    if (signal.aborted) throw unavailable('The reader of the ledger has been closed.');
    try {
      return await question();
    } catch (error) {
      const hosts = client.options.hosts.map(String).join(', ');
      throw unavailable(`The ledger cannot be read from MongoDB at ${hosts}.`, error);
    }
  }

  function startWatching(): AbortController {
    const stopped = new AbortController();
    const either = AbortSignal.any([stopped.signal, signal]);
    void watchUntil(either, tell, () => ledger.aggregate(changes, { signal: either }));
    return stopped;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  return {
    tip: () =>
      ask(async () => {
        const last = await ledger.findOne(
          {},
          { sort: { sequence: -1 }, projection: { _id: 0, sequence: 1 } },
        );
        return last?.sequence ?? 0;
      }),
    readFrom: (sequence, limit) =>
      ask(async () => {
        const inOrder = { sort: { sequence: 1 }, projection, signal } as const;
        const entries = await ledger.find({ sequence: { $gte: sequence } }, { ...inOrder, limit }).toArray();
        const last = entries.at(-1);
        if (last && entries.length === limit) {
          const restOfCommand = { sequence: { $gt: last.sequence }, at: last.at };
          entries.push(...(await ledger.find(restOfCommand, inOrder).toArray()));
        }
        return entries.map((entry) => ({
          sequence: entry.sequence,
          head: entry.head,
          snapshot: entry.snapshot ?? null,
        }));
      }),
    onAppend(listener) {
      // A function of its own, so that the same listener given twice is two.
      const told = (): void => listener();
      listeners.add(told);
      if (watch) setImmediate(told);
      else if (!signal.aborted) watch = startWatching();
      return () => {
        listeners.delete(told);
        if (listeners.size > 0) return;
        watch?.abort();
        watch = null;
      };
    },
    async close() {
      listeners.clear();
      closing.abort();
      forgetSessions(client);
      await client.close();
    },
  };
}

/** Of an event only its mark: the entry itself is read by `find`. */
const changes = [{ $changeStream: {} }, { $match: { operationType: 'insert' } }, { $project: { _id: 1 } }];

type Changes = ReturnType<ReturnType<ReturnType<MongoClient['db']>['collection']>['aggregate']>;

/**
 * Tells of every change until the signal. The driver's own ChangeStream resumes silently; here each opening of a
 * stream tells too, so that what came between two streams is read, and a server without streams is polled.
 */
async function watchUntil(signal: AbortSignal, tell: () => void, open: () => Changes): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  const pause = (milliseconds: number): Promise<void> =>
    delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  while (!isOver()) {
    const stream = open();
    try {
      // The first answer is that of the aggregate: the stream stands.
      await stream.tryNext();
      if (!isOver()) tell();
      while (!isOver() && !stream.closed) {
        const askedAt = performance.now();
        if (await stream.tryNext()) tell();
        // MongoDB holds the question up to a second until something happens; a server that does not is spared.
        else if (performance.now() - askedAt < briefMilliseconds) await pause(briefMilliseconds);
      }
    } catch {
      // Whoever reads the entries gets the error; here the next attempt is all there is to do.
      if (!isOver()) tell();
    }
    await stream.close().catch(() => undefined);
    await pause(pauseMilliseconds);
  }
}

/**
 * Closing would send `endSessions` for the sessions that the driver opened by itself, which is none of the
 * commands above; the server drops them after half an hour anyway. The driver has no option for it.
 */
function forgetSessions(client: MongoClient): void {
  const { sessionPool } = (client as unknown as { s: { sessionPool: SessionPool } }).s;
  sessionPool.release = () => undefined;
  sessionPool.sessions.clear();
}

interface SessionPool {
  release: (session: unknown) => void;
  sessions: { clear(): void };
}
