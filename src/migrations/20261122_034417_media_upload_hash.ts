import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`upload_hash\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_upload_hash_idx\` ON \`media\` (\`upload_hash\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_upload_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`upload_hash\`;`)
}
