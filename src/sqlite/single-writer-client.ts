import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LibsqlError, type Client, type InStatement, type ResultSet } from '@libsql/client';
import Libsql from 'libsql';
import { turnProblem } from '../write-turn/turn-problem.ts';
import type { Scope, WriteTurn } from '../write-turn/write-turn.ts';
import { asLibsqlError, createStatementRunner, isBusy } from './client-statement.ts';
import { createLoopSlice } from './loop-slice.ts';
import { openTransaction, type SingleWriterTransaction, type Writer } from './single-writer-transaction.ts';

export interface SingleWriterClientOptions {
  path: string;
  turn: WriteTurn;
  /** Called after each commit that may have changed something. Must not throw. */
  onCommit: () => void;
  /** How long another process may hold the file's lock. */
  lockedMs?: number;
}

export interface SingleWriterClient extends Client {
  /** Lazy: the turn is taken by its first statement. */
  transaction(): Promise<SingleWriterTransaction>;
  /** The open transaction of this scope. */
  transactionOf(scope: Scope): SingleWriterTransaction | undefined;
  /**
   * Runs migrations without the cascades of foreign keys, which fire when a table is made anew
   * (https://www.sqlite.org/lang_altertable.html#otheralter); each commit inside checks them all.
   */
  withoutForeignKeys(work: () => Promise<void>): Promise<void>;
}

const pragmas = ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'journal_size_limit=67108864'];
// What comments come first matters not: those statements take the writer, where they work too.
const mayRead = /^\s*(?:select|with|values|explain)\b/i;
const isPragma = /^\s*pragma\b/i;

/**
 * The client that Payload's SQLite adapter works with, over synchronous libsql: one connection that writes, in turn,
 * and one for reads outside transactions. Stock `@libsql/client` opens a connection for each transaction, never closes
 * it, forgets the busy timeout there, and waits for locks with the event loop stopped.
 */
export function createSingleWriterClient(options: SingleWriterClientOptions): SingleWriterClient {
  const { path, turn, onCommit, lockedMs = 10_000 } = options;
  const connection = new Libsql(path);
  // Opening may wait: nothing else runs yet, and another process may be recovering the file.
  connection.pragma(`busy_timeout=${String(lockedMs)}`);
  for (const pragma of pragmas) connection.pragma(pragma);
  connection.pragma('busy_timeout=0');
  const reader = new Libsql(`${pathToFileURL(path).href}?mode=ro`);
  reader.pragma('query_only=ON');

  const read = createStatementRunner(reader);
  const pause = createLoopSlice();
  const transactions = new WeakMap<Scope, SingleWriterTransaction>();
  let isClosed = false;
  const checkOpen = (): void => {
    if (isClosed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED');
  };

  const withLock = async <Result>(attempt: () => Result): Promise<Result> => {
    const until = performance.now() + lockedMs;
    for (;;) {
      checkOpen();
      try {
        return attempt();
      } catch (error) {
        if (!isBusy(error)) throw asLibsqlError(error);
        if (performance.now() > until) {
          const message = `Another process has kept ${path} locked for ${String(lockedMs)} ms: try again.`;
          throw turnProblem('database-locked', message, error);
        }
      }
      await delay(5 + 15 * Math.random());
    }
  };

  const writer: Writer = {
    run: createStatementRunner(connection),
    exec: (sql) => {
      checkOpen();
      connection.exec(sql);
    },
    begin: () =>
      withLock(() => {
        connection.exec('BEGIN IMMEDIATE');
      }),
    commit() {
      if (!hasForeignKeys) {
        const broken = writer.run('PRAGMA foreign_key_check').rows[0];
        if (broken) throw new Error(`A foreign key is broken after the migration: ${JSON.stringify(broken)}`);
      }
      connection.exec('COMMIT');
    },
    rollback() {
      // SQLite ends the transaction by itself on some errors, a full disk among them.
      if (!isClosed && connection.inTransaction) connection.exec('ROLLBACK');
    },
    isInTransaction: () => !isClosed && connection.inTransaction,
    pause,
    onCommit,
  };
  let hasForeignKeys = true;

  const setForeignKeys = (isOn: boolean): Promise<void> =>
    turn.runWrite(async () => {
      await pause();
      checkOpen();
      connection.pragma(`foreign_keys=${isOn ? 'ON' : 'OFF'}`);
      hasForeignKeys = isOn;
    });

  /** Outside any transaction: one of its own, so that a statement never meets a lock half way. */
  const write = (statements: readonly InStatement[]): Promise<ResultSet[]> =>
    turn.runWrite(async () => {
      await pause();
      await writer.begin();
      try {
        const results = statements.map((statement) => writer.run(statement));
        writer.commit();
        onCommit();
        return results;
      } catch (error) {
        writer.rollback();
        throw asLibsqlError(error);
      }
    });

  const client: SingleWriterClient = {
    protocol: 'file',
    get closed() {
      return isClosed;
    },
    // The second form of the interface, execute(sql, args), is not in its types of 0.14.
    async execute(statement) {
      checkOpen();
      const sql = typeof statement === 'string' ? statement : statement.sql;
      if (mayRead.test(sql)) {
        await pause();
        try {
          return await withLock(() => read(statement));
        } catch (error) {
          // WITH … may introduce a write.
          if (!(error instanceof LibsqlError) || error.code !== 'SQLITE_READONLY') throw error;
        }
      }
      if (isPragma.test(sql)) return turn.runWrite(() => withLock(() => writer.run(statement)));
      const [result] = await write([statement]);
      if (!result) throw new Error('A statement gave no result.');
      return result;
    },
    async batch(statements) {
      checkOpen();
      return write(statements);
    },
    async migrate(statements) {
      let results: ResultSet[] = [];
      await client.withoutForeignKeys(async () => {
        results = await write(statements);
      });
      return results;
    },
    // Not async: what follows its call belongs to the transaction, also before the first await.
    transaction() {
      const transaction = openTransaction(writer, turn);
      transactions.set(transaction.scope, transaction);
      return Promise.resolve(transaction);
    },
    transactionOf: (scope) => transactions.get(scope),
    async executeMultiple(sql) {
      await turn.runWrite(async () => {
        await pause();
        await writer.begin();
        connection.exec('COMMIT');
        connection.pragma(`busy_timeout=${String(lockedMs)}`);
        try {
          connection.exec(sql);
          onCommit();
        } catch (error) {
          throw asLibsqlError(error);
        } finally {
          writer.rollback();
          connection.pragma('busy_timeout=0');
        }
      });
    },
    async withoutForeignKeys(work) {
      await setForeignKeys(false);
      try {
        await work();
      } finally {
        await setForeignKeys(true);
      }
    },
    sync: () => Promise.resolve(undefined),
    close() {
      if (isClosed) return;
      writer.rollback();
      isClosed = true;
      reader.close();
      connection.close();
    },
  };
  return client;
}
