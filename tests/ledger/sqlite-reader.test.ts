import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteLedgerReader } from '../../src/ledger/sqlite-reader.ts';
import { parseHead } from '../../src/model/entry.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { conformsToLedgerReader, type WritableLedger } from './reader.conformance.ts';

conformsToLedgerReader('an SQLite file', startSqliteLedger);

/** The columns that the readers know, as the newsroom's migration makes them. */
async function startSqliteLedger(): Promise<WritableLedger> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-ledger-'));
  const path = join(folder, 'newsroom.sqlite');
  const database = openDatabase(path, { pragmas: { journal_mode: 'WAL' } });
  database.exec(
    'CREATE TABLE publication_ledger (id text PRIMARY KEY, sequence numeric NOT NULL UNIQUE, at text NOT NULL, head text NOT NULL, snapshot text)',
  );
  const insert = database.prepare('INSERT INTO publication_ledger VALUES (?, ?, ?, ?, ?)');
  return {
    append(entries) {
      database.transaction(() => {
        for (const { sequence, head, snapshot } of entries)
          insert.run(String(sequence), sequence, parseHead(head).at, head, snapshot);
      });
      return Promise.resolve();
    },
    openReader: () => createSqliteLedgerReader(path),
    openReaderOfNothing: () => createSqliteLedgerReader(join(folder, 'missing.sqlite')),
    async stop() {
      database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
