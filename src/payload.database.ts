import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseAdapterObj } from 'payload';
import { withNewestVersionAsDraft } from './editorial/drafts/newest-version-as-draft.ts';
import { migrations } from './migrations/index.ts';
import { singleWriterMongoAdapter } from './mongo/single-writer-mongo-adapter.ts';
import { singleWriterSqliteAdapter } from './sqlite/single-writer-sqlite-adapter.ts';

export interface DatabaseOptions {
  database: { kind: 'sqlite'; file: string } | { kind: 'mongodb'; uri: string };
  /** Told after each commit of the newsroom's database. */
  onCommit?: () => void;
  /** For tests on a MongoDB server without transactions. */
  allowNoTransactions?: boolean;
}

/**
 * Payload's adapter for the newsroom's database, with a single writer. SQLite gets the migrations of the repository
 * whenever it is connected.
 */
export function databaseAdapter({
  database,
  onCommit,
  allowNoTransactions,
}: DatabaseOptions): DatabaseAdapterObj {
  if (database.kind === 'mongodb') {
    return withNewestVersionAsDraft(
      singleWriterMongoAdapter({
        url: database.uri,
        // Else mongoose would add an “s” to the names of the collections.
        autoPluralization: false,
        ensureIndexes: true,
        ...(allowNoTransactions ? { allowNoTransactions } : {}),
        ...(onCommit ? { onCommit } : {}),
      }),
    );
  }
  return withNewestVersionAsDraft(
    singleWriterSqliteAdapter({
      path: database.file,
      prodMigrations: migrations,
      migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations'),
      ...(onCommit ? { onCommit } : {}),
    }),
  );
}

/** For builds and generators, which load the config where nothing has been started. */
export function neverConnected(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      db.connect = () =>
        Promise.reject(new Error('Nothing has been started in this process: call setStartedEnv first.'));
      return db;
    },
  };
}
