import { ProblemError } from '../model/problem.ts';
import { openDatabase, type Database } from './database.ts';

export interface FileLock {
  release(): void;
}

/** What is said to the process that comes second; `holder` is “Process 4711”, or words for one that has only begun. */
export interface LockRefusal {
  rule: string;
  message: (holder: string) => string;
}

/**
 * Takes a lock between processes for the life of this one. The lock file is an SQLite database with a transaction held
 * open: the system lets go of it when the process dies, however it dies, so no lock is ever stale. Throws a
 * ProblemError `Conflict` where a live process holds it.
 */
export function takeFileLock(path: string, refusal: LockRefusal): FileLock {
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
    const problem = isHeld ? held(refusal, holderOf(database), error) : error;
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

function held({ rule, message }: LockRefusal, holder: string, cause: unknown): ProblemError {
  return new ProblemError([{ code: 'Conflict', rule, message: message(holder) }], { cause });
}
