import type { LedgerReader } from '../ledger/reader.ts';

/** Where a ledger is, in a form that can be handed to another thread. */
export type LedgerLocation = { database: 'sqlite'; path: string } | { database: 'mongodb'; uri: string };

/** A reader of that ledger; connects with its first question. Loads the driver of the database asked for only. */
export async function openLedgerReader(location: LedgerLocation): Promise<LedgerReader> {
  if (location.database === 'sqlite') {
    const { createSqliteLedgerReader } = await import('../ledger/sqlite-reader.ts');
    return createSqliteLedgerReader(location.path);
  }
  const { createMongoLedgerReader } = await import('../ledger/mongo-reader.ts');
  return createMongoLedgerReader(location.uri);
}
