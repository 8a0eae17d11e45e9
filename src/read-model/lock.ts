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
  const database = openDatabase(path, { pragmas: { busy_timeout: 250 } });
  try {
    // Held from the first statement on; the number is committed in between so that others can read it.
    database.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY, pid INTEGER)');
    database.exec(
      `INSERT OR REPLACE INTO holder VALUES (1, ${String(process.pid)}); COMMIT; BEGIN IMMEDIATE`,
    );
  } catch (error) {
    const isHeld = (error as { code?: unknown }).code === 'SQLITE_BUSY';
    if (database.inTransaction) database.exec('ROLLBACK');
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

function holderOf(database: Database): string {
  try {
    return `Process ${String(database.prepare<{ pid: number }>('SELECT pid FROM holder').get()?.pid)}`;
  } catch {
    // It has only just begun, and has not written its number yet.
    return 'Another process';
  }
}

function held(path: string, holder: string, cause: unknown): ProblemError {
  const message = `${holder} keeps its read model here (${path}): stop it, or give this one a folder of its own.`;
  return new ProblemError([{ code: 'Conflict', rule: 'read-model-in-use', message }], { cause });
}
