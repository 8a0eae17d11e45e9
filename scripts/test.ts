/**
 * `npm test` sets up what the tests need and runs them: all but tests/soak, or with `--soak` those alone, or the files
 * named. Options that begin with `--test-` go to node's test runner. `--set-up` stops before the tests.
 */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setUpMongo } from '../tests/support/mongo-setup.ts';
import { ensureBuild } from './ensure-build.ts';

const root = path.resolve(import.meta.dirname, '..');
const soak = path.join('tests', 'soak');

const args = process.argv.slice(2);
const isSoak = args.includes('--soak');
const named = args.filter((arg) => !arg.startsWith('--'));
const forRunner = args.filter((arg) => arg.startsWith('--test-'));

const hasMongo = await setUp();
if (!args.includes('--set-up')) {
  const files = named.length > 0 ? named : await testFiles();
  process.exitCode = await runTests(hasMongo ? files : await withoutMongo(files));
}

/** Answers whether there is a MongoDB. */
async function setUp(): Promise<boolean> {
  const { source, problems } = await setUpMongo();
  if (source) {
    console.log(`MongoDB for tests: ${source.kind}`);
  } else {
    console.error(`not run: tests on MongoDB, because there is none.\n  ${problems.join('\n  ')}`);
    if (process.env['CI'] === 'true') process.exit(1);
  }
  // Who names single files builds by `npm run build` where one of them wants it.
  if (named.length === 0) await ensureBuild();
  return source !== null;
}

/** Without the files that are about MongoDB alone; what runs on both databases leaves that one out by itself. */
async function withoutMongo(files: string[]): Promise<string[]> {
  const remaining: string[] = [];
  for (const file of files) {
    const isAboutMongo = (await readFile(path.resolve(root, file), 'utf8')).includes('startMongo(');
    if (isAboutMongo) console.error(`not run: ${file}, because there is no MongoDB`);
    else remaining.push(file);
  }
  return remaining;
}

async function testFiles(): Promise<string[]> {
  const found = await readdir(path.join(root, 'tests'), { recursive: true });
  const files = found
    .map((file) => path.join('tests', file))
    .filter((file) => /\.test\.tsx?$/u.test(file) && file.startsWith(soak + path.sep) === isSoak)
    .sort();
  if (files.length === 0) throw new Error(`There is no test in ${isSoak ? soak : 'tests'}.`);
  return files;
}

/** Resolves to the exit code of node's test runner. */
async function runTests(files: string[]): Promise<number> {
  const timeoutMs = isSoak ? 3_600_000 : 600_000;
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', './tests/support/setup.ts', '--test', '--test-reporter=spec'],
      ...[`--test-concurrency=${String(availableParallelism())}`, `--test-timeout=${String(timeoutMs)}`],
      ...forRunner,
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
