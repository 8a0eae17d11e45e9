import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { migrations } from './migrations/index.ts';

export interface DatabaseOptions {
  database: { kind: 'sqlite'; file: string } | { kind: 'mongodb'; uri: string };
  /** Told after each commit of the newsroom's database. */
  onCommit?: () => void;
  /** For tests on a MongoDB server without transactions. */
  allowNoTransactions?: boolean;
}

/** Payload's adapter for the newsroom's database. SQLite gets the migrations of the repository when it is connected. */
export function databaseAdapter({ database, allowNoTransactions }: DatabaseOptions): DatabaseAdapterObj {
  if (database.kind === 'mongodb') {
    return mongooseAdapter({
      url: database.uri,
      // Else mongoose would add an “s” to the names of the collections.
      autoPluralization: false,
      ensureIndexes: true,
      ...(allowNoTransactions ? { transactionOptions: false } : {}),
    });
  }
  return migratedOnConnect(
    sqliteAdapter({
      client: { url: `file:${database.file}` },
      idType: 'uuid',
      push: false,
      transactionOptions: {},
      migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations'),
    }),
  );
}

/** For builds and generators, which load the config where nothing has been started. */
export function neverConnected(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changed(adapter, (db) => {
    db.connect = () =>
      Promise.reject(new Error('Nothing has been started in this process: call setStartedEnv first.'));
  });
}

/** Payload's own `prodMigrations` looks at NODE_ENV; ours run whenever the database is connected. */
function migratedOnConnect(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return changed(adapter, (db) => {
    const connect = db.connect?.bind(db);
    db.connect = async (args) => {
      await connect?.(args);
      await db.migrate({ migrations: migrations as never });
    };
  });
}

function changed(adapter: DatabaseAdapterObj, change: (db: BaseDatabaseAdapter) => void): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      change(db);
      return db;
    },
  };
}
