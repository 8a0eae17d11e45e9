import type { ResultSet, Transaction } from '@libsql/client';
import { turnProblem } from '../write-turn/turn-problem.ts';
import type { Scope, WriteTurn } from '../write-turn/write-turn.ts';
import { asLibsqlError, type RunStatement } from './client-statement.ts';

/** The one connection that writes. */
export interface Writer {
  run: RunStatement;
  exec(sql: string): void;
  /** BEGIN IMMEDIATE; waits, with the event loop free, while another process holds the lock. */
  begin(): Promise<void>;
  /** Throws when SQLite refuses; the transaction may be open still. */
  commit(): void;
  rollback(): void;
  isInTransaction(): boolean;
  /** Lets the event loop turn when statements have kept it long enough. */
  pause(): Promise<void>;
  onCommit(): void;
}

export interface SingleWriterTransaction extends Transaction {
  readonly scope: Scope;
  /** Takes the turn and begins, unless a statement has already. */
  begin(): Promise<void>;
}

const reads = /^\s*(?:select|values|explain)\b/i;

/**
 * Opens a transaction on the writer. Neither the turn nor the lock is taken before its first statement, read or
 * write: a hook may encode a picture first and nobody waits.
 */
export function openTransaction(writer: Writer, turn: WriteTurn): SingleWriterTransaction {
  const scope = turn.enterTransaction();
  let begun: Promise<void> | undefined;
  let hasBegun = false;
  let hasWritten = false;
  let lost: Error | undefined;

  const checkOpen = (): void => {
    if (scope.state !== 'open') throw lost ?? turnProblem('transaction-ended', 'The transaction has ended.');
  };
  const end = (state: 'committed' | 'rolled-back'): void => {
    scope.state = state;
    // Where it is being begun, that gives the turn back.
    if (hasBegun) turn.pass(scope);
  };
  const rollback = (): void => {
    if (scope.state !== 'open') return;
    try {
      if (hasBegun) writer.rollback();
    } finally {
      end('rolled-back');
    }
  };
  const loseToIdleness = (): void => {
    lost = turnProblem('transaction-idle', 'The transaction was rolled back: it held the write turn unused.');
    rollback();
  };

  const begin = async (): Promise<void> => {
    checkOpen();
    try {
      await turn.take(scope, loseToIdleness);
      checkOpen();
      const done = turn.use(scope);
      await writer.begin();
      done();
      hasBegun = true;
      if (scope.state !== 'open') writer.rollback();
      checkOpen();
    } catch (error) {
      scope.state = 'rolled-back';
      turn.pass(scope);
      throw error;
    }
  };

  const inTransaction = async <Result>(work: () => Result): Promise<Result> => {
    begun ??= begin();
    await begun;
    const done = turn.use(scope);
    await writer.pause();
    try {
      checkOpen();
      return work();
    } finally {
      done();
      if (scope.state === 'open' && !writer.isInTransaction()) {
        lost = turnProblem('transaction-lost', 'SQLite has ended the transaction: nothing of it was stored.');
        end('rolled-back');
      }
    }
  };

  const run: RunStatement = (statement) => {
    hasWritten ||= !reads.test(typeof statement === 'string' ? statement : statement.sql);
    return writer.run(statement);
  };

  return {
    scope,
    begin: () => (begun ??= begin()),
    execute: (statement) => inTransaction(() => run(statement)),
    batch: (statements) => inTransaction((): ResultSet[] => statements.map(run)),
    executeMultiple: (sql) =>
      inTransaction(() => {
        hasWritten = true;
        writer.exec(sql);
      }),
    async commit() {
      await begun;
      checkOpen();
      try {
        if (hasBegun) writer.commit();
      } catch (error) {
        rollback();
        throw asLibsqlError(error);
      }
      end('committed');
      if (hasWritten) writer.onCommit();
    },
    async rollback() {
      await Promise.resolve();
      rollback();
    },
    close: rollback,
    get closed() {
      return scope.state !== 'open';
    },
  };
}
