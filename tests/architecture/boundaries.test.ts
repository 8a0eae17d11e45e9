import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';

const root = path.resolve(import.meta.dirname, '../..');
const depcruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A file with one forbidden import each, and the rule that must see it. */
const offences: { rule: string; file: string; line: string }[] = [
  offence('model-imports', 'src/model', "import '../sqlite/database.ts';"),
  offence('model-imports-types-only', 'src/model', "import '../language/slug.ts';"),
  offence('language-imports', 'src/language', "import '../read-model/types.ts';"),
  offence('language-imports-types-only', 'src/language', "import '../model/release.ts';"),
  offence('write-turn-imports', 'src/write-turn', "import '../sqlite/database.ts';"),
  offence('sqlite-imports', 'src/sqlite', "import '../ledger/reader.ts';"),
  offence('mongo-imports', 'src/mongo', "import '../ledger/reader.ts';"),
  offence('ledger-imports', 'src/ledger', "import '../read-model/types.ts';"),
  offence('read-model-imports', 'src/read-model', "import '../ledger/append.ts';"),
  offence('media-imports', 'media', "import '../src/ledger/reader.ts';"),
  offence('views-imports', 'src/views', "import '../ledger/reader.ts';"),
  offence('views-imports-types-only', 'src/views', "import '../read-model/types.ts';"),
  offence('feeds-imports', 'src/feeds', "import '../ledger/reader.ts';"),
  offence('site-imports', 'src/site', "import '../ledger/append.ts';"),
  offence('editorial-imports', 'src/editorial', "import '../feeds/rss.ts';"),
  offence('collections-imports', 'collections', "import '../src/read-model/types.ts';"),
  offence('translation-imports', 'src/translation', "import '../feeds/rss.ts';"),
  offence('importers-imports', 'src/importers', "import '../feeds/rss.ts';"),
  offence('importers-imports-types-only', 'src/importers', "import '../ledger/append.ts';"),
  offence('admin-imports', 'src/admin', "import '../feeds/rss.ts';"),
  offence('distribution-imports', 'src/distribution', "import '../ledger/append.ts';"),
  offence('payload-config-imports', 'src/app', "import '../feeds/rss.ts';"),
  offence('env-imports', 'src/env-values.ts', "import './registry.ts';"),
  offence('registry-imports-types-only', 'src/registry.ts', "import './model/locale.ts';"),
  offence('libsql-only-place', 'src/read-model', "import 'libsql';"),
  offence('mongodb-only-place', 'src/ledger', "import 'mongodb';"),
  offence('payload-only-place', 'src/importers', "import 'payload';"),
  offence('slate-only-place', 'src/editorial', "import '@payloadcms/richtext-slate';"),
  offence('sharp-only-place', 'src/editorial', "import 'sharp';"),
  offence('react-only-place', 'src/feeds', "import 'react';"),
  offence('express-only-place', 'src/editorial', "import 'express';"),
  offence('next-only-place', 'collections', "import 'next';"),
  offence('importer-parsers-only-place', 'src/feeds', "import 'saxes';"),
  offence('payload-types-only-in-ledger', 'src/ledger', "import 'payload';"),
  offence('databases-know-the-adapters-only', 'src/mongo', "import 'payload';"),
  offence('pure-parts-do-no-input-or-output', 'src/model', "import 'node:fs';"),
  offence('env-importers', 'src/editorial', "import '../env.ts';"),
  offence('no-import-of-nothing', 'src/model', "import './gone.ts';"),
  offence('no-development-package-in-production', 'src/feeds', "import 'feedsmith';"),
];

function offence(rule: string, where: string, line: string): { rule: string; file: string; line: string } {
  return { rule, file: where.endsWith('.ts') ? where : `${where}/offender-against-${rule}.ts`, line };
}

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

let copy: string;
before(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'dateline-boundaries-'));
  for (const each of [
    'src',
    'collections',
    'media',
    'package.json',
    'tsconfig.json',
    '.dependency-cruiser.mjs',
  ]) {
    await cp(path.join(root, each), path.join(copy, each), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
after(() => rm(copy, { recursive: true }));

async function violations(): Promise<Violation[]> {
  const args = [depcruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, 'src', 'collections', 'media'], {
    cwd: copy,
    maxBuffer: 256 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

test('every boundary that is crossed is reported by its name', async (t) => {
  // By way of another module: only the graph as a whole shows it.
  await put('src/read-model/newsroom-by-detour.ts', "import 'payload';");
  await put('src/site/detour.ts', "import '../read-model/newsroom-by-detour.ts';");
  await put('src/feeds/circle-a.ts', "import './circle-b.ts';");
  await put('src/feeds/circle-b.ts', "import './circle-a.ts';");
  for (const { file, line } of offences) await put(file, line);
  const found = await violations();
  for (const { rule, file } of [
    ...offences,
    { rule: 'site-never-reaches-the-newsroom', file: 'src/site/detour.ts' },
    { rule: 'no-cycles', file: 'src/feeds/circle-a.ts' },
  ]) {
    await t.test(`${rule} sees ${file}`, () => {
      const of = found.filter((each) => each.from === file).map((each) => each.rule.name);
      assert.ok(of.includes(rule), `found only: ${of.join(', ') || 'nothing'}`);
    });
  }
});

test('every folder of src has a row in the table', async () => {
  const config = (await import(path.join(root, '.dependency-cruiser.mjs'))) as {
    default: { forbidden: { name: string; from: { path?: string } }[] };
  };
  const rows = config.default.forbidden.filter((rule) => rule.name.endsWith('-imports'));
  const entries = await readdir(path.join(root, 'src'), { withFileTypes: true });
  for (const folder of entries.filter((entry) => entry.isDirectory())) {
    if (folder.name === 'process') continue; // a part of main, which may import anything
    const file = `src/${folder.name}/x.ts`;
    assert.ok(
      rows.some((rule) => new RegExp(rule.from.path ?? '$^', 'u').test(file)),
      `src/${folder.name} may import anything`,
    );
  }
});

async function put(file: string, line: string): Promise<void> {
  const target = path.join(copy, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${line}\n`);
}
