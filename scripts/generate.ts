/**
 * `npm run generate` writes what Payload derives from the config: types and the admin's import map; and the fonts of the
 * public pages and the sharing cards, cut to what they need; with `--migration NAME` also an SQLite migration where the
 * tables change. `--check` writes nothing, and fails naming every committed file that is out of date.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { BasePayload, generateImportMap, type SanitizedConfig } from 'payload';
import { generateTypes } from 'payload/node';
import { cutCardFonts } from './generate/cut-card-fonts.ts';
import { cutFonts } from './generate/cut-fonts.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, migration: { type: 'string' } } });

const { default: loading } = await import('../src/payload.config.ts');
const config = await loading;
const generators = [
  {
    file: config.typescript.outputFile,
    generate: () => generateTypes(config, { log: false }),
  },
  {
    file: importMapFile(config),
    generate: () => generateImportMap(config, { log: false, force: true }),
  },
];

const outOfDate: string[] = [];
for (const { file, generate } of generators) {
  const before = await readFile(file, 'utf8').catch(() => null);
  // The generator of the import map wants a file to replace.
  if (before === null) await writeFile(file, '');
  await generate();
  const after = await readFile(file, 'utf8');
  if (before === after) continue;
  outOfDate.push(path.relative(process.cwd(), file));
  if (values.check) await (before === null ? rm(file) : writeFile(file, before));
}

for (const { file, bytes } of [...(await cutFonts()), ...(await cutCardFonts())]) {
  const before = await readFile(file).catch(() => null);
  if (before?.equals(bytes)) continue;
  outOfDate.push(path.relative(process.cwd(), file));
  if (values.check) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });
const database = payload.db as unknown as SQLiteAdapter;
const statements = await missingStatements(database);
if (statements.length > 0) {
  if (values.migration && !values.check) {
    await payload.db.createMigration({ payload, migrationName: values.migration });
  } else {
    console.error(`The migrations do not make these changes:\n${statements.join('\n')}`);
    console.error('Create one: npm run generate -- --migration NAME');
    process.exitCode = 1;
  }
}
if (outOfDate.length > 0) {
  console.log(`${values.check ? 'Out of date' : 'Written'}: ${outOfDate.join(', ')}`);
  if (values.check) {
    console.error('Run: npm run generate');
    process.exitCode = 1;
  }
}
// Payload keeps handles open even where it never connected.
process.exit();

/** The SQL that would bring the newest migration's tables to those of the config. */
async function missingStatements(adapter: SQLiteAdapter): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
  const snapshots = (await readdir(adapter.migrationDir)).filter((file) => file.endsWith('.json')).sort();
  const newest = snapshots.at(-1);
  if (!newest) throw new Error(`There is no migration in ${adapter.migrationDir}.`);
  // Drizzle's type of a snapshot is not exported to us.
  const before = JSON.parse(await readFile(path.join(adapter.migrationDir, newest), 'utf8')) as never;
  return generateMigration(before, await generateDrizzleJson(adapter.schema));
}

function importMapFile({ admin }: SanitizedConfig): string {
  if (!admin.importMap.importMapFile)
    throw new Error('The config names no import map (admin.importMap.importMapFile).');
  return admin.importMap.importMapFile;
}
