import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredEntry } from '../../src/model/entry.ts';
import { openReadModel } from '../../src/read-model/open-read-model.ts';
import { openProjector } from '../../src/read-model/projector.ts';
import { createSchema } from '../../src/read-model/schema.ts';
import type { ReadModel } from '../../src/read-model/types.ts';
import { openDatabase, type Database } from '../../src/sqlite/database.ts';

export interface Projected {
  readModel: ReadModel;
  database: Database;
  apply(entries: readonly StoredEntry[]): void;
  close(): void;
}

/** A read model in a folder of its own, fed by hand: in one batch, or in several of a size. */
export function project(entries: readonly StoredEntry[] = [], batchEntries = 1000): Projected {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-read-model-'));
  const database = openDatabase(join(folder, 'read-model.sqlite'), { pragmas: { synchronous: 'OFF' } });
  createSchema(database);
  const projector = openProjector(database);
  const opened = openReadModel(database);
  const projected: Projected = {
    readModel: opened.readModel,
    database,
    apply(more) {
      for (let from = 0; from < more.length; from += batchEntries)
        projector.apply(more.slice(from, from + batchEntries));
      opened.refresh();
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
  projected.apply(entries);
  return projected;
}

/** Every table, row by row: two read models of one ledger must not differ in any. */
export function contents(database: Database): Record<string, string[]> {
  const tables = database
    .prepare<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM ${name}`).all();
      return [name, rows.map((row) => JSON.stringify(row)).sort()];
    }),
  );
}
