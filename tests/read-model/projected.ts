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

/** Every table, row by row: two read models of one ledger must not differ in any. Of a full text, how often each token stands in each column. */
export function contents(database: Database): Record<string, string[]> {
  const tables = database
    .prepare<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    )
    .all();
  const texts = tables.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL TABLE')).map(({ name }) => name);
  const rows = (from: string): string[] =>
    database
      .prepare(`SELECT * FROM ${from}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  return Object.fromEntries(
    tables
      .filter(({ name }) => !texts.some((text) => name.startsWith(`${text}_`)))
      .map(({ name }) => {
        if (!texts.includes(name)) return [name, rows(name)];
        // A table of the connection's own; the file may still be one that is only read.
        database.exec('PRAGMA query_only = OFF');
        database.exec(
          `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${name}_tokens USING fts5vocab(main, ${name}, col)`,
        );
        return [name, rows(`temp.${name}_tokens`)];
      }),
  );
}
