import { LibsqlError, type InStatement, type ResultSet, type Row, type Value } from '@libsql/client';
import type Libsql from 'libsql';
import { checkedBinds } from './database.ts';
import { countParameters } from './parameters.ts';

/** Runs a statement with binds as drizzle makes them; answers what `@libsql/client` answers, errors included. */
export type RunStatement = (statement: InStatement) => ResultSet;

interface Prepared {
  statement: Libsql.Statement;
  parameters: number;
}

// Payload's statements differ by their WHERE and by the number of rows inserted.
const keptStatements = 300;

/** Runs statements on one connection and keeps the prepared forms of the latest ones. */
export function createStatementRunner(connection: Libsql.Database): RunStatement {
  const kept = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const prepared = kept.get(sql) ?? {
      statement: connection.prepare(sql),
      parameters: countParameters(sql),
    };
    kept.delete(sql);
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > keptStatements && oldest !== undefined) kept.delete(oldest);
    return prepared;
  };
  return (given) => {
    const sql = typeof given === 'string' ? given : given.sql;
    const args = typeof given === 'string' ? [] : given.args;
    if (!Array.isArray(args)) throw new TypeError(`Binds by name are not supported: ${sql}`);
    try {
      const { statement, parameters } = prepare(sql);
      const binds = checkedBinds(args.map(plainBind), parameters, sql);
      statement.safeIntegers(true);
      if (!statement.reader) {
        const { changes, lastInsertRowid } = statement.run(binds);
        return resultSet([], [], [], changes, BigInt(lastInsertRowid));
      }
      const columns = statement.raw(true).columns();
      const names = columns.map(({ name }) => name);
      // To the end: a statement with RETURNING that is left unfinished bars later commits.
      const rows = (statement.all(binds) as unknown[][]).map((values) => rowOf(names, values));
      return resultSet(
        names,
        columns.map(({ type }) => type ?? ''),
        rows,
        0,
        undefined,
      );
    } catch (error) {
      throw asLibsqlError(error);
    }
  };
}

/** An error of SQLite in the form that drizzle and Payload know. */
export function asLibsqlError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof LibsqlError) return error;
  const { code, rawCode } = error as { code?: unknown; rawCode?: number };
  if (typeof code !== 'string' || !code.startsWith('SQLITE')) return error;
  return new LibsqlError(error.message, code, rawCode, error);
}

export function isBusy(error: unknown): boolean {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
}

function plainBind(bind: unknown): unknown {
  if (typeof bind === 'boolean' || typeof bind === 'bigint') return Number(bind);
  return bind instanceof Date ? bind.valueOf() : bind;
}

/** Columns are enumerable, indexes and length are not: drizzle reads both, Payload lists the keys. */
function rowOf(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = {};
  Object.defineProperty(row, 'length', { value: values.length });
  values.forEach((stored, index) => {
    const value = typeof stored === 'bigint' ? safeInteger(stored) : stored;
    Object.defineProperty(row, index, { value });
    const column = columns[index];
    if (column !== undefined && !Object.hasOwn(row, column)) row[column] = value;
  });
  return row as Row;
}

function safeInteger(stored: bigint): number {
  const value = Number(stored);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The integer ${String(stored)} is beyond 2^53.`);
  return value;
}

function resultSet(
  columns: string[],
  columnTypes: string[],
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid: bigint | undefined,
): ResultSet {
  const toJSON = (): Record<string, Value | Value[][] | string[]> => ({
    columns,
    columnTypes,
    rows: rows.map((row) => Array.from(row)),
    rowsAffected,
    lastInsertRowid: lastInsertRowid === undefined ? null : String(lastInsertRowid),
  });
  return { columns, columnTypes, rows, rowsAffected, lastInsertRowid, toJSON };
}
