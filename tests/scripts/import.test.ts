import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pino } from 'pino';
import { readEnv } from '../../src/env.ts';
import type { ImportReport } from '../../src/importers/import-report.ts';
import type { Running } from '../../src/process/side.ts';
import { start } from '../../src/process/start.ts';

const root = path.resolve(import.meta.dirname, '../..');
const variables = (dataDir: string) => ({ DATA_DIR: dataDir, ORIGIN: 'http://press.example', PORT: '0' });

const school = `date 2024-03-05 The society has opened a school in Kampot, and the children of the valley came to see it.

It is open to all.`;
const bridge = `Мост открыт

КАМПОТ, 5 марта 2024 г. — Общество открыло мост, и все дети долины прошли по нему.`;

let folder: string;
let texts: string;
let running: Running;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-import-'));
  texts = await mkdtemp(path.join(tmpdir(), 'dateline-texts-'));
  await writeFile(path.join(texts, 'school.txt'), school);
  await writeFile(path.join(texts, 'bridge.txt'), bridge);
  const env = readEnv(variables(folder), { role: 'all', command: 'start' });
  running = await start({ env, log: pino({ level: 'silent' }), hasAdmin: false });
  await running.ready;
});

after(async () => {
  await running.close();
  await rm(folder, { recursive: true });
  await rm(texts, { recursive: true });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

async function run(args: string[], dataDir = folder): Promise<Ended> {
  const child = execFile(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...variables(dataDir) },
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (data: string) => (stdout += data));
  child.stderr?.on('data', (data: string) => (stderr += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** The page once it holds the words, and how long that took. */
async function pageWith(address: string, words: string, deadlineMs: number): Promise<string> {
  const url = `http://127.0.0.1:${String(running.port)}${address}`;
  const startedAt = performance.now();
  for (;;) {
    const page = await (await fetch(url)).text();
    if (page.includes(words)) return page;
    assert.ok(
      performance.now() - startedAt < deadlineMs,
      `${address} did not show “${words}” in ${String(deadlineMs)} ms`,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a dry run reports and writes nothing', async () => {
  const empty = path.join(folder, 'dry');
  const { code, stdout } = await run(['--dry-run', texts], empty);
  assert.equal(code, 0);
  assert.match(stdout, /school\.txt: readable \(en\)/);
  assert.match(stdout, /dropped +line 1: “date 2024-03-05”/);
  assert.equal(existsSync(empty), false);
});

test('an import beside a running server is on its pages within a second, each language on its own', async () => {
  const { code, stdout, stderr } = await run(['--publish', '--json', texts]);
  assert.equal(code, 0, stderr);
  const { files } = JSON.parse(stdout) as ImportReport;
  assert.deepEqual(
    files.map(({ outcome, isPublished, locale, date }) => [outcome, isPublished, locale, date]),
    [
      ['imported', true, 'ru', '2024-03-05'],
      ['imported', true, 'en', '2024-03-05'],
    ],
  );
  const title = 'The society has opened a school in Kampot';
  await pageWith('/en', title, 1000);
  await pageWith('/en/feed.rss', title, 1000);
  await pageWith('/ru', 'Мост открыт', 1000);
  for (const address of ['/km', '/km/feed.rss', '/ru', '/ru/feed.rss']) {
    const page = await (await fetch(`http://127.0.0.1:${String(running.port)}${address}`)).text();
    assert.ok(!page.includes(title), address);
  }
  const again = await run(['--publish', texts]);
  assert.equal(again.code, 0);
  assert.match(again.stdout, /2 files: 2 unchanged\n$/);
});

test('one file that fails makes the exit code 1 and is named with the reason', async () => {
  const bad = path.join(folder, 'bad.txt');
  await writeFile(bad, Buffer.from([0x80, 0x81]));
  const good = path.join(folder, 'good.txt');
  await writeFile(good, school.replace('Kampot', 'Takeo'));
  const { code, stdout } = await run([bad, good, path.join(folder, 'gone.txt')]);
  assert.equal(code, 1);
  assert.match(stdout, /bad\.txt: failed\n.*It is not UTF-8/);
  assert.match(stdout, /gone\.txt: failed\n.*There is no such file/);
  assert.match(stdout, /good\.txt: imported/);
});

test('a call that cannot be understood says why, and how it should be', async () => {
  const calls: [args: string[], said: RegExp][] = [
    [[], /No file is named/],
    [['--date', '2026-02-30', texts], /--date must be a day/],
    [['--locale', 'fr', texts], /--locale must be one of km, en, ru/],
    [['--nonsense', texts], /--nonsense/],
    [['--as', 'nobody@example.org', texts], /There is no account nobody@example\.org/],
  ];
  await Promise.all(
    calls.map(async ([args, said]) => {
      const { code, stdout, stderr } = await run(args);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }),
  );
});

const input = path.resolve(root, '../shared/input');

test(
  'real texts are on the site and in the feed of their language',
  { skip: existsSync(input) ? false : 'not run: there is no ../shared/input' },
  async () => {
    const { code, stdout } = await run(['--publish', '--json', input]);
    assert.equal(code, 0);
    const { files, likelyPairs } = JSON.parse(stdout) as ImportReport;
    assert.equal(files.length, (await readdir(input)).length);
    assert.ok(likelyPairs.length > 0);
    for (const { locale = 'km', slug = '', publicId = '' } of files) {
      const address = `${publicId}-${slug}`;
      await pageWith(`/${locale}`, address, 1000);
      await pageWith(`/${locale}/feed.rss`, address, 1000);
      for (const other of ['km', 'en', 'ru'].filter((each) => each !== locale)) {
        for (const page of [`/${other}`, `/${other}/feed.rss`]) {
          const text = await (await fetch(`http://127.0.0.1:${String(running.port)}${page}`)).text();
          assert.ok(!text.includes(publicId), page);
        }
      }
    }
  },
);
