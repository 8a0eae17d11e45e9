import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

// Written by hand: not even a program that goes around the newsroom changes what the public was shown.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TRIGGER publication_ledger_no_update BEFORE UPDATE ON publication_ledger
    BEGIN SELECT RAISE(ABORT, 'the publication ledger is never changed'); END;`);
  await db.run(sql`CREATE TRIGGER publication_ledger_no_delete BEFORE DELETE ON publication_ledger
    BEGIN SELECT RAISE(ABORT, 'the publication ledger is never changed'); END;`);
  // INSERT OR REPLACE deletes without firing the trigger above.
  await db.run(sql`CREATE TRIGGER publication_ledger_no_replace BEFORE INSERT ON publication_ledger
    WHEN EXISTS (SELECT 1 FROM publication_ledger WHERE sequence = NEW.sequence OR id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the publication ledger is never changed'); END;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TRIGGER publication_ledger_no_update;`);
  await db.run(sql`DROP TRIGGER publication_ledger_no_delete;`);
  await db.run(sql`DROP TRIGGER publication_ledger_no_replace;`);
}
