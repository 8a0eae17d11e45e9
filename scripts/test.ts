/**
 * `npm test` sets up what the tests need and runs them: all but tests/soak and tests/e2e, or with `--soak` or `--e2e` those
 * alone, or the files named. Options that begin with `--test-` go to node's test runner. `--set-up` stops before the tests.
 */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { chromiumPath, howToGetChromium } from '../tests/e2e/support/browser.ts';
import { setUpMongo } from '../tests/support/mongo-setup.ts';
import { ensureBuild } from './ensure-build.ts';

const root = path.resolve(import.meta.dirname, '..');
/** Run by an option of their own, and not by `npm test`. */
const suites = { '--soak': path.join('tests', 'soak'), '--e2e': path.join('tests', 'e2e') };
const suiteOptions = ['--soak', '--e2e'] as const;

const args = process.argv.slice(2);
const suite = suiteOptions.find((option) => args.includes(option)) ?? null;
const named = args.filter((arg) => !arg.startsWith('--'));
const forRunner = args.filter((arg) => arg.startsWith('--test-'));

const canRun = suite === '--e2e' ? hasChromium() : true;
const hasMongo = canRun && suite !== '--e2e' ? await setUpDatabase() : true;
// Who names single files builds by `npm run build` where one of them wants it.
if (canRun && named.length === 0) await ensureBuild();
if (canRun && suite === '--e2e') await seedDemoOnce();
if (canRun && !args.includes('--set-up')) {
  const files = named.length > 0 ? named : await testFiles();
  process.exitCode = await runTests(hasMongo ? files : await withoutMongo(files));
}

/** Answers whether there is a MongoDB. */
async function setUpDatabase(): Promise<boolean> {
  const { source, problems } = await setUpMongo();
  if (source) {
    console.log(`MongoDB for tests: ${source.kind}`);
  } else {
    console.error(`not run: tests on MongoDB, because there is none.\n  ${problems.join('\n  ')}`);
    if (process.env['CI'] === 'true') process.exit(1);
  }
  return source !== null;
}

function hasChromium(): boolean {
  if (chromiumPath() !== null) return true;
  console.error(`not run: tests in a browser, because there is no Chromium.\n  ${howToGetChromium}`);
  if (process.env['CI'] === 'true') process.exit(1);
  return false;
}

/** Files that run at once would each seed their own. Imported late: it brings the whole newsroom with it. */
async function seedDemoOnce(): Promise<void> {
  const { seededDemo } = await import('../tests/e2e/support/seeded-demo.ts');
  await seededDemo();
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
    .filter((file) => /\.test\.tsx?$/u.test(file) && suiteOf(file) === suite)
    .sort();
  if (files.length === 0) throw new Error(`There is no test in ${suite ? suites[suite] : 'tests'}.`);
  return files;
}

function suiteOf(file: string): (typeof suiteOptions)[number] | null {
  return suiteOptions.find((option) => file.startsWith(suites[option] + path.sep)) ?? null;
}

/** Resolves to the exit code of node's test runner. */
async function runTests(files: string[]): Promise<number> {
  const timeoutMs = suite === '--soak' ? 3_600_000 : 600_000;
  const concurrency = availableParallelism();
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', './tests/support/setup.ts', '--test', '--test-reporter=spec'],
      ...[`--test-concurrency=${String(concurrency)}`, `--test-timeout=${String(timeoutMs)}`],
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
