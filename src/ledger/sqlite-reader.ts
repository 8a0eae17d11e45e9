import { existsSync } from 'node:fs';
import type { StoredEntry } from '../model/entry.ts';
import { openDatabase, type Database } from '../sqlite/database.ts';
import type { LedgerReader } from './reader.ts';
import { unavailable } from './unavailable.ts';

/** PRAGMA data_version costs 4 µs; at this pace another process's commit is seen after 26 ms (median). */
const pollMilliseconds = 50;

const columns = 'SELECT sequence, head, snapshot FROM publication_ledger';

/**
 * Reads the ledger in the newsroom's SQLite file through a read-only connection of its own, beside whoever
 * writes. Opens the file with the first question; a file that is missing, or has no ledger yet, is `Unavailable`.
 */
export function createSqliteLedgerReader(path: string): LedgerReader {
  let connection: Connection | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let versionSeen: number | null = null;
  const listeners = new Set<() => void>();

  function ask<Answer>(question: (opened: Connection) => Answer): Answer {
    if (isClosed) throw unavailable('The reader of the ledger has been closed.');
    try {
      connection ??= connect(path);
      return question(connection);
    } catch (error) {
      connection?.close();
      connection = null;
      throw unavailable(`The ledger in ${path} cannot be read: is the database there and set up?`, error);
    }
  }

  function poll(): void {
    let version: number | null = null;
    try {
      version = ask((opened) => opened.dataVersion());
    } catch {
      // Nothing is lost: whoever reads the entries gets the error, and the next look tries again.
    }
    const isNews = version !== versionSeen;
    versionSeen = version;
    if (isNews && version !== null) for (const listener of [...listeners]) listener();
  }

  function start(): void {
    // So that the next look tells: whatever came between the listener's last read and now must not be missed.
    versionSeen = null;
    if (!isClosed) timer ??= setInterval(poll, pollMilliseconds).unref();
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- an error must reject, not throw
    tip: async () => ask((opened) => opened.tip()),
    // eslint-disable-next-line @typescript-eslint/require-await -- an error must reject, not throw
    readFrom: async (sequence, limit) => ask((opened) => opened.readFrom(sequence, limit)),
    onAppend(listener) {
      // A function of its own, so that the same listener given twice is two.
      const told = (): void => listener();
      listeners.add(told);
      start();
      return () => {
        listeners.delete(told);
        if (listeners.size === 0) stop();
      };
    },
    close() {
      isClosed = true;
      stop();
      listeners.clear();
      connection?.close();
      connection = null;
      return Promise.resolve();
    },
  };
}

type Connection = ReturnType<typeof connect>;

function connect(path: string) {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const database = openDatabase(path, { readOnly: true });
  try {
    return { ...statements(database), close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

function statements(database: Database) {
  const version = database.prepare<{ data_version: number }>('PRAGMA data_version');
  const highest = database.prepare<{ tip: number | null }>(
    'SELECT max(sequence) tip FROM publication_ledger',
  );
  const from = database.prepare<StoredEntry>(`${columns} WHERE sequence >= ? ORDER BY sequence LIMIT ?`);
  const restOfCommand = database.prepare<StoredEntry>(
    `${columns} WHERE sequence > ? AND at = (SELECT at FROM publication_ledger WHERE sequence = ?) ORDER BY sequence`,
  );
  return {
    dataVersion: () => version.get()?.data_version ?? 0,
    tip: () => highest.get()?.tip ?? 0,
    readFrom(sequence: number, limit: number): StoredEntry[] {
      const entries = from.all(sequence, limit);
      const last = entries.at(-1);
      if (!last || entries.length < limit) return entries.map(plain);
      return [...entries, ...restOfCommand.all(last.sequence, last.sequence)].map(plain);
    },
  };
}

/** libsql's rows carry more than their columns. */
function plain({ sequence, head, snapshot }: StoredEntry): StoredEntry {
  return { sequence, head, snapshot };
}
