import { randomUUID } from 'node:crypto';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, Migration } from 'payload';
import { guardAdapter } from '../write-turn/guarded-adapter.ts';
import { offerWriteTurn } from '../write-turn/take-write-turn.ts';
import { nothingToCommit, turnProblem } from '../write-turn/turn-problem.ts';
import { createWriteTurn, type Scope, type WriteTurnDeadlines } from '../write-turn/write-turn.ts';
import { createLoopAdmission } from './loop-admission.ts';
import { createSingleWriterClient, type SingleWriterClient } from './single-writer-client.ts';

type StockOptions = Parameters<typeof sqliteAdapter>[0];
type Session = SQLiteAdapter['sessions'][string];

export interface SingleWriterSqliteOptions extends Omit<
  StockOptions,
  'busyTimeout' | 'client' | 'idType' | 'push' | 'transactionOptions' | 'wal'
> {
  /** Path of the file, made when missing. */
  path: string;
  /** Called after each commit that may have changed something. */
  onCommit?: () => void;
  deadlines?: Partial<WriteTurnDeadlines> & { lockedMs?: number };
}

/**
 * Payload's SQLite adapter with a single writer (design §6, payload-notes §3): one write transaction at a time, in a
 * fair turn that is taken by a transaction's first statement. A transaction that cannot be committed rejects, and
 * nothing is written outside the transaction that an operation began. `prodMigrations` run at each connect.
 */
export function singleWriterSqliteAdapter(
  options: SingleWriterSqliteOptions,
): DatabaseAdapterObj<SQLiteAdapter> {
  const { path, onCommit, deadlines, ...stockOptions } = options;
  const stock = sqliteAdapter({
    ...stockOptions,
    client: { url: `file:${path}` },
    idType: 'uuid',
    push: false,
    // Payload has no transactions at all without it.
    transactionOptions: {},
  });
  return {
    ...stock,
    init({ payload }) {
      const adapter = stock.init({ payload });
      const { connect, destroy, migrate } = adapter;
      const turn = createWriteTurn(deadlines);
      const admit = createLoopAdmission();
      const scopes = new Map<string, Scope>();
      let client: SingleWriterClient | undefined;

      const clientOf = (): SingleWriterClient => {
        if (!client) throw new Error('The database has not been connected.');
        return client;
      };
      const openScope = (id: string): Scope => {
        const scope = scopes.get(id);
        if (!scope) throw turnProblem('transaction-ended', 'The transaction of this request has ended.');
        return scope;
      };

      adapter.connect = async (args) => {
        client ??= createSingleWriterClient({
          path,
          turn,
          onCommit: () => {
            try {
              onCommit?.();
            } catch (error) {
              payload.logger.error({ err: error, msg: 'A listener to commits failed.' });
            }
          },
          ...(deadlines?.lockedMs === undefined ? {} : { lockedMs: deadlines.lockedMs }),
        });
        adapter.client = client;
        // Stock connect runs migrations in production only.
        const migrations = adapter.prodMigrations;
        delete adapter.prodMigrations;
        await connect?.call(adapter, args);
        if (!migrations) return;
        adapter.prodMigrations = migrations;
        await adapter.migrate({ migrations: migrations as Migration[] });
      };
      adapter.migrate = (args) => clientOf().withoutForeignKeys(() => migrate.call(adapter, args));
      adapter.destroy = async () => {
        await destroy?.call(adapter);
        client?.close();
        client = undefined;
      };
      adapter.beginTransaction = async () => {
        // Only while it is being loaded anew; awaiting always would hide the caller from the turn.
        if (!client) await adapter.initializing;
        const id = randomUUID();
        const opening = openSession(adapter.drizzle);
        const scope = turn.current();
        adapter.sessions[id] = await opening;
        if (scope) scopes.set(id, scope);
        await admit();
        return id;
      };
      adapter.commitTransaction = async (incoming) => {
        const session = takeSession(await incoming);
        if (!session) throw nothingToCommit();
        await session.resolve();
      };
      adapter.rollbackTransaction = async (incoming) => {
        await takeSession(await incoming)?.reject();
      };
      const takeSession = (id: unknown): Session | undefined => {
        if (typeof id !== 'string') return undefined;
        const session = adapter.sessions[id];
        delete adapter.sessions[id];
        scopes.delete(id);
        return session;
      };

      guardAdapter(adapter, {
        turn,
        inTransaction: (id, run) => {
          openScope(id);
          return run();
        },
        alone: (_args, run) => run(),
      });
      offerWriteTurn(adapter, {
        take: async (id) => {
          await clientOf().transactionOf(openScope(id))?.begin();
        },
        isHeldBy: (id) => {
          const scope = scopes.get(id);
          return scope !== undefined && turn.isHeldBy(scope);
        },
      });
      return adapter;
    },
  };
}

/**
 * Drizzle offers a transaction inside a callback only; this one stays in it until the session is ended. Stock
 * `beginTransaction` loses the error of COMMIT here.
 */
function openSession(drizzle: SQLiteAdapter['drizzle']): Promise<Session> {
  return new Promise((opened, failed) => {
    const done = drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          opened({
            db: db as unknown as Session['db'],
            resolve: () => {
              commit();
              return done;
            },
            reject: () => {
              rollback(new Error('Rolled back.'));
              return done.catch(() => undefined);
            },
          });
        }),
    );
    done.catch(failed);
  });
}
