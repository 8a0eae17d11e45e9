import type { EntryHead, StoredEntry } from '../../src/model/entry.ts';
import { openDatabase } from '../../src/sqlite/database.ts';

/** The SQLite file of a newsroom as far as a reader of the ledger sees it, to be filled without a newsroom. */
export interface LedgerFile {
  path: string;
  /** All entries in one transaction. */
  append(entries: Iterable<StoredEntry>): void;
  /** Empties the ledger, as no newsroom can: for tests of restored backups. */
  clear(): void;
  close(): void;
}

/** Makes the table of the ledger with the columns of Payload's adapter, unless it is there. */
export function openLedgerFile(path: string): LedgerFile {
  const database = openDatabase(path, { pragmas: { journal_mode: 'WAL', synchronous: 'NORMAL' } });
  database.exec(`
    CREATE TABLE IF NOT EXISTS publication_ledger (
      id TEXT PRIMARY KEY NOT NULL, sequence NUMERIC NOT NULL, kind TEXT, public_id TEXT, locale TEXT, version NUMERIC,
      at TEXT, goes_live_at TEXT, media_id TEXT, head TEXT NOT NULL, snapshot TEXT);
    CREATE UNIQUE INDEX IF NOT EXISTS publication_ledger_sequence_idx ON publication_ledger (sequence)`);
  const insert = database.prepare(`
    INSERT INTO publication_ledger
      (id, sequence, kind, public_id, locale, version, at, goes_live_at, media_id, head, snapshot)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  return {
    path,
    append(entries) {
      database.transaction(() => {
        for (const { sequence, head, snapshot } of entries) {
          const { kind, at, ...rest } = JSON.parse(head) as EntryHead;
          const id = `entry-${String(sequence)}`;
          const publicId = 'publicId' in rest ? rest.publicId : null;
          const locale = 'locale' in rest ? rest.locale : null;
          const version = 'version' in rest ? rest.version : null;
          const goesLiveAt = 'goesLiveAt' in rest ? rest.goesLiveAt : null;
          const mediaId = 'mediaId' in rest ? rest.mediaId : null;
          insert.run(id, sequence, kind, publicId, locale, version, at, goesLiveAt, mediaId, head, snapshot);
        }
      });
    },
    clear: () => database.exec('DELETE FROM publication_ledger'),
    close: () => database.close(),
  };
}
