import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase, type Database } from '../sqlite/database.ts';
import { openReadModel, type OpenedReadModel } from './open-read-model.ts';
import { openProjector, type Projector } from './projector.ts';
import { takeLock } from './take-lock.ts';

/** The files of one schema in a folder. */
export interface ReadModelPaths {
  file: string;
  /** A new one grows here, and is renamed when it is whole. */
  building: string;
  lock: string;
}

export function readModelPaths(dir: string, schema: number): ReadModelPaths {
  const file = join(dir, `read-model.${String(schema)}.sqlite`);
  return { file, building: `${file}.building`, lock: `${file}.lock` };
}

export interface ReadModelFile extends OpenedReadModel {
  projector: Projector;
  close(): void;
}

/** What is there is no read model of this schema. */
class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** Opens a whole file; null where there is none. Throws what `isDamage` recognises where it is not fit for use. */
export function openReadModelFile(path: string, schema: number): ReadModelFile | null {
  if (!existsSync(path)) return null;
  const database = openDatabase(path, { pragmas: { journal_mode: 'WAL', synchronous: 'NORMAL' } });
  try {
    const version = database.prepare<{ user_version: number }>('PRAGMA user_version').get()?.user_version;
    if (version !== schema) throw new DamagedFile(`${path} is of schema ${String(version)}.`);
    return {
      ...openReadModel(database),
      projector: openProjector(database),
      close: () => closeFile(database),
    };
  } catch (error) {
    closeFile(database);
    // A table is not there: the file is no read model, or only the beginning of one.
    if (codeOf(error) === 'SQLITE_ERROR')
      throw new DamagedFile(`${path} is no read model.`, { cause: error });
    throw error;
  }
}

/**
 * libsql closes a connection only when its statements have been collected, and SQLite then removes the `-wal` file by
 * name: the one of the file that has taken this one's place. Out of WAL mode there is nothing left to remove.
 */
function closeFile(database: Database): void {
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } catch {
    // A damaged file; it is about to be replaced.
  }
  database.close();
}

/** Is the file unfit for use? A full disk or a missing right is no damage. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return error instanceof DamagedFile || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code);
}

/** Puts a built file in the place of the present one, which must be closed. After a power cut it is one or the other. */
export function replaceFile({ file, building }: ReadModelPaths): void {
  flush(building);
  removeFile(file, ['-wal', '-shm', '-journal']);
  renameSync(building, file);
  flush(dirname(file));
}

/** Removes a database with all that SQLite keeps beside it. */
export function removeFile(path: string, endings = ['', '-wal', '-shm', '-journal']): void {
  for (const ending of endings) rmSync(`${path}${ending}`, { force: true });
}

/** Removes the files of earlier schemas, unless another process still serves from them. */
export function removeEarlierSchemas(dir: string, schema: number): void {
  const earlier = readdirSync(dir)
    .map((name) => Number(/^read-model\.(\d+)\.sqlite/.exec(name)?.[1] ?? schema))
    .filter((each) => each < schema);
  for (const each of new Set(earlier)) {
    const { file, building, lock } = readModelPaths(dir, each);
    try {
      takeLock(lock).release();
    } catch {
      continue;
    }
    for (const path of [file, building, lock]) removeFile(path);
  }
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
