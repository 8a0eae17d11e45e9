import { ProblemError } from '../model/problem.ts';
import { openDatabase, type Database } from '../sqlite/database.ts';

export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a read model's file, for the life of this process. The lock file is an SQLite database with a
 * transaction held open: the system lets go of it when the process dies, however it dies, so no lock is ever stale.
 * Throws a ProblemError `Conflict` where a live process holds it.
 */
export function takeLock(path: string): Lock {
  const database = openDatabase(path, { pragmas: { busy_timeout: 0 } });
  try {
    database.exec('CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY, pid INTEGER NOT NULL)');
    database.prepare('INSERT OR REPLACE INTO holder VALUES (1, ?)').run(process.pid);
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const isHeld = (error as { code?: unknown }).code === 'SQLITE_BUSY';
    const problem = isHeld ? held(path, holderOf(database), error) : error;
    database.close();
    throw problem;
  }
  return {
    release() {
      if (database.inTransaction) database.exec('ROLLBACK');
      database.close();
    },
  };
}

function holderOf(database: Database): number | undefined {
  return database.prepare<{ pid: number }>('SELECT pid FROM holder').get()?.pid;
}

function held(path: string, pid: number | undefined, cause: unknown): ProblemError {
  const message = `Process ${String(pid)} keeps its read model here (${path}): stop it, or give this one a folder of its own.`;
  return new ProblemError([{ code: 'Conflict', rule: 'read-model-in-use', message }], { cause });
}
