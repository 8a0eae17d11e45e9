import { randomUUID } from 'node:crypto';
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { ClientSession, Db, TransactionOptions } from 'mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { guardAdapter, type MethodArguments } from '../write-turn/guarded-adapter.ts';
import { offerWriteTurn } from '../write-turn/take-write-turn.ts';
import { nothingToCommit, turnProblem } from '../write-turn/turn-problem.ts';
import { createWriteTurn, type Scope, type WriteTurnDeadlines } from '../write-turn/write-turn.ts';
import { commitSession, ensureTurnDocument, takeTurnDocument, turnDocuments } from './turn-document.ts';

type StockOptions = Parameters<typeof mongooseAdapter>[0];

export interface SingleWriterMongoOptions extends Omit<StockOptions, 'transactionOptions' | 'url'> {
  /** With `replicaSet=`: without one, MongoDB has no transactions. */
  url: string;
  /** Lets a server without transactions be used, for tests: the turn is kept, nothing can be rolled back. */
  allowNoTransactions?: boolean;
  /** Called after each commit. */
  onCommit?: () => void;
  deadlines?: Partial<WriteTurnDeadlines> & { lockedMs?: number };
}

interface Transaction {
  scope: Scope;
  /** None where the server has no transactions. */
  session: ClientSession | undefined;
  begun?: Promise<void>;
  lost?: Error;
}

const transactionOptions: TransactionOptions = {
  // Reads see what the turn before has written: the turn document is updated first. `snapshot` would bar collections
  // from being made inside (https://www.mongodb.com/docs/manual/core/transactions-operations/).
  readConcern: { level: 'local' },
  writeConcern: { w: 'majority' },
  readPreference: 'primary',
};

/**
 * Payload's MongoDB adapter with a single writer (design §6, payload-notes §3): transactions queue in this process
 * and then, beside other processes, for one document that each updates first. The turn is taken by a transaction's
 * first statement. Connecting fails where the server has no replica set, unless `allowNoTransactions`.
 */
export function singleWriterMongoAdapter(
  options: SingleWriterMongoOptions,
): DatabaseAdapterObj<MongooseAdapter> {
  const { allowNoTransactions = false, onCommit, deadlines, ...stockOptions } = options;
  const lockedMs = deadlines?.lockedMs ?? 10_000;
  const stock = mongooseAdapter({ ...stockOptions, transactionOptions: {} });
  return {
    ...stock,
    init({ payload }) {
      const adapter = stock.init({ payload }) as MongooseAdapter;
      const { connect } = adapter;
      const turn = createWriteTurn(deadlines);
      const transactions = new Map<string, Transaction>();

      const database = (): Db => {
        const { db } = adapter.connection;
        if (!db) throw new Error('The database has not been connected.');
        return db;
      };
      const committed = (): void => {
        try {
          onCommit?.();
        } catch (error) {
          payload.logger.error({ err: error, msg: 'A listener to commits failed.' });
        }
      };
      const transactionOf = (id: string): Transaction => {
        const transaction = transactions.get(id);
        if (!transaction)
          throw turnProblem('transaction-ended', 'The transaction of this request has ended.');
        checkOpen(transaction);
        return transaction;
      };
      const begin = async (transaction: Transaction): Promise<void> => {
        const { scope, session } = transaction;
        try {
          await turn.take(scope, () => {
            transaction.lost = turnProblem(
              'transaction-idle',
              'The transaction was rolled back: it held the write turn unused.',
            );
            void abort(transaction);
          });
          checkOpen(transaction);
          if (!session) return;
          const done = turn.use(scope);
          await takeTurnDocument(turnDocuments(database()), session, {
            lockedMs,
            restart: () => {
              checkOpen(transaction);
              session.startTransaction(transactionOptions);
            },
          });
          done();
          checkOpen(transaction);
        } catch (error) {
          await abort(transaction);
          turn.pass(scope);
          throw error;
        }
      };
      const abort = async ({ scope, session }: Transaction): Promise<void> => {
        if (scope.state === 'open') scope.state = 'rolled-back';
        try {
          if (session?.inTransaction()) await session.abortTransaction();
          await session?.endSession();
        } catch (error) {
          // The server ends it by itself in a minute; the turn document waits for that, not we.
          payload.logger.warn({ err: error, msg: 'A transaction could not be aborted.' });
        } finally {
          turn.pass(scope);
        }
      };
      const take = (id: unknown): Transaction | undefined => {
        if (typeof id !== 'string') return undefined;
        const transaction = transactions.get(id);
        transactions.delete(id);
        delete adapter.sessions[id];
        return transaction;
      };

      adapter.connect = async (args) => {
        await connect?.call(adapter, args);
        const client = adapter.connection.getClient();
        const hasTransactions = Boolean(client.options.replicaSet);
        if (!hasTransactions && !allowNoTransactions) {
          await adapter.connection.close();
          throw new Error(
            'The URI of MongoDB has no replicaSet=NAME: without one there are no transactions.',
          );
        }
        if (hasTransactions) await ensureTurnDocument(turnDocuments(database()));
        // Stock connect has put a beginTransaction that does nothing where there is no replica set.
        adapter.beginTransaction = async () => {
          const scope = turn.enterTransaction();
          const id = randomUUID();
          let session: ClientSession | undefined;
          if (hasTransactions) {
            session = client.startSession();
            session.startTransaction(transactionOptions);
            adapter.sessions[id] = session as unknown as MongooseAdapter['sessions'][string];
          }
          transactions.set(id, { scope, session });
          return Promise.resolve(id);
        };
      };
      adapter.commitTransaction = async (incoming) => {
        const transaction = take(await incoming);
        if (!transaction) throw nothingToCommit();
        const { scope, session, begun } = transaction;
        try {
          await begun;
          checkOpen(transaction);
          const done = turn.use(scope);
          if (begun && session) await commitSession(session, lockedMs);
          done();
          scope.state = 'committed';
        } catch (error) {
          await abort(transaction);
          throw error;
        }
        turn.pass(scope);
        if (begun) committed();
        await session?.endSession();
      };
      adapter.rollbackTransaction = async (incoming) => {
        const transaction = take(await incoming);
        if (transaction?.scope.state === 'open') await abort(transaction);
      };

      guardAdapter(adapter, {
        turn,
        async inTransaction(id, run) {
          const transaction = transactionOf(id);
          await (transaction.begun ??= begin(transaction));
          const done = turn.use(transaction.scope);
          try {
            checkOpen(transaction);
            return await run();
          } finally {
            done();
          }
        },
        async alone(args, run) {
          const outer = turn.current();
          // The adapter's own methods call each other.
          const isInside = outer?.kind === 'write' && turn.isHeldBy(outer);
          if (isInside || isLockOfDocument(args)) return run();
          const result = await turn.runWrite(run);
          committed();
          return result;
        },
      });
      offerWriteTurn(adapter, {
        take: async (id) => {
          const transaction = transactionOf(id);
          await (transaction.begun ??= begin(transaction));
        },
        isHeldBy: (id) => {
          const transaction = transactions.get(id);
          return transaction !== undefined && turn.isHeldBy(transaction.scope);
        },
      });
      return adapter;
    },
  };
}

function checkOpen({ scope, lost }: Transaction): void {
  if (scope.state === 'open') return;
  throw lost ?? turnProblem('transaction-ended', 'The transaction has ended.');
}

/**
 * On MongoDB alone, Payload removes the lock of a document outside of the transaction that saves it
 * (payload/dist/utilities/checkDocumentLockStatus.js): it would wait for itself.
 */
function isLockOfDocument({ collection }: MethodArguments): boolean {
  return collection === 'payload-locked-documents';
}
