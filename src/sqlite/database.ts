import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { countParameters } from './parameters.ts';

/** What may be bound. libsql aborts the process on booleans and lone surrogates, so nothing else gets that far. */
export type Bind = string | number | null;

export interface Statement<Row> {
  all(...binds: Bind[]): Row[];
  get(...binds: Bind[]): Row | undefined;
  run(...binds: Bind[]): { changes: number; lastInsertRowid: number };
}

/** One synchronous connection. Statements may be kept and used again until `close`. */
export interface Database {
  /** `Row` is what the caller knows of the columns; integers come back as numbers. */
  prepare<Row = Record<string, unknown>>(sql: string): Statement<Row>;
  /** Runs several statements separated by semicolons. */
  exec(sql: string): void;
  /** Runs `work` inside BEGIN IMMEDIATE … COMMIT and returns its result; an error rolls back and is thrown again. */
  transaction<Result>(work: () => Result): Result;
  readonly inTransaction: boolean;
  close(): void;
}

export interface DatabaseOptions {
  /** Opens an existing file only, and refuses every write. */
  readOnly?: boolean;
  /** Set in this order after opening, on top of `busy_timeout=1000`. */
  pragmas?: Readonly<Record<string, string | number>>;
}

/**
 * Opens an SQLite file (made when missing, unless read-only) with every bind checked: raw libsql ends the process on a
 * boolean or a lone surrogate, reuses an earlier value for a missing bind, and stores integers as reals.
 * Throws when the file cannot be opened; errors of SQLite carry its `code` (`SQLITE_BUSY`, …).
 */
export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  // libsql ignores its own `readonly` and `fileMustExist`.
  const raw = new Libsql(options.readOnly ? `${pathToFileURL(path).href}?mode=ro` : path);
  const pragmas: Record<string, string | number> = { busy_timeout: 1000, ...options.pragmas };
  if (options.readOnly) pragmas['query_only'] = 'ON';
  for (const [name, value] of Object.entries(pragmas)) raw.pragma(`${name}=${String(value)}`);
  let isOpen = true;
  const checkOpen = (): void => {
    // libsql goes on answering after close until the statement is collected.
    if (!isOpen) throw new Error(`The database ${path} has been closed.`);
  };
  return {
    prepare<Row>(sql: string): Statement<Row> {
      checkOpen();
      const expected = countParameters(sql);
      const statement = raw.prepare(sql);
      const check = (binds: readonly Bind[]): unknown[] => {
        checkOpen();
        return checkedBinds(binds, expected, sql);
      };
      return {
        all: (...binds) => statement.all(check(binds)) as Row[],
        get: (...binds) => statement.get(check(binds)) as Row | undefined,
        run: (...binds) => {
          const { changes, lastInsertRowid } = statement.run(check(binds));
          return { changes, lastInsertRowid: Number(lastInsertRowid) };
        },
      };
    },
    exec(sql) {
      checkOpen();
      raw.exec(sql);
    },
    transaction(work) {
      checkOpen();
      raw.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        raw.exec('COMMIT');
        return result;
      } catch (error) {
        // SQLite ends the transaction by itself on some errors, a full disk among them.
        if (raw.inTransaction) raw.exec('ROLLBACK');
        throw error;
      }
    },
    get inTransaction() {
      return isOpen && raw.inTransaction;
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      raw.close();
    },
  };
}

/**
 * The binds as libsql may have them: text without lone surrogates and NULs, integers as integers. Throws TypeError on a wrong
 * number of them, on what SQLite has no form for, and on integers beyond 2^53.
 */
export function checkedBinds(binds: readonly unknown[], expected: number, sql: string): unknown[] {
  if (binds.length !== expected) {
    throw new TypeError(`${String(expected)} binds expected, ${String(binds.length)} given: ${sql}`);
  }
  return binds.map((bind, index) => {
    if (bind === null) return null;
    // libsql reads text only up to a NUL, so one is replaced as a lone surrogate is.
    if (typeof bind === 'string') return bind.toWellFormed().replaceAll('\0', '\ufffd');
    if (Number.isSafeInteger(bind)) return BigInt(bind as number);
    if (typeof bind === 'number' && Number.isFinite(bind) && !Number.isInteger(bind)) return bind;
    throw new TypeError(`Bind ${String(index + 1)} is ${describe(bind)}, which cannot be bound: ${sql}`);
  });
}

function describe(bind: unknown): string {
  return typeof bind === 'number' ? String(bind) : typeof bind;
}
