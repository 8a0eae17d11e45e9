/**
 * `npm run bench [-- --sizes 1000,10000 --seconds 4 --date YYYY-MM-DD --dry-run]`: measures what design and README promise, prints a
 * table and writes it to docs/benchmarks.md (not with `--dry-run`). Takes some minutes; let the machine do nothing else.
 *
 * `npm run bench -- --only search,lists,rebuild --sizes 100000` measures these alone, by hand at sizes that the others would take
 * hours for, and prints the table without writing it. Needs about 8 GB of disk below the folder for temporary files.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { setUpMongo } from '../tests/support/mongo-setup.ts';
import { measureApi } from './bench/api.ts';
import { measureCards } from './bench/cards.ts';
import { makeCorpus, type Corpus } from './bench/corpus.ts';
import { loadTool } from './bench/load.ts';
import { nginxVersion } from './bench/nginx.ts';
import { measureFirstVisits, type FirstVisit } from './bench/first-visits.ts';
import { measurePressKit } from './bench/press-kit.ts';
import { measurePublishing } from './bench/publishing.ts';
import { benchmarksPage, firstVisitsTable, markdownTable, type Measurement } from './bench/report.ts';
import { measureRoles } from './bench/roles.ts';
import { measureSearch } from './bench/search.ts';
import { measureLists, measureServing, type ServingOptions } from './bench/serving.ts';
import { ensureBuild } from './ensure-build.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    seconds: { type: 'string', default: '4' },
    date: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const only = values.only?.split(',');
const growing = ['search', 'lists', 'rebuild'];
const unknown = only?.filter((each) => !growing.includes(each)) ?? [];
if (unknown.length > 0)
  throw new Error(`--only ${unknown.join(',')}: only ${growing.join(', ')} can be measured alone.`);

/** What was measured by hand stands last in the page, from here on, and is left as it is. */
const byHandHeading = '## By hand';

const root = path.resolve(import.meta.dirname, '..');
if (!only) {
  const { source, problems } = await setUpMongo();
  if (!source) throw new Error(`The role site cannot be measured without MongoDB:\n${problems.join('\n')}`);
  await ensureBuild();
}

const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
const measurements: Measurement[] = [];
const tool = await loadTool();
try {
  for (const releases of values.sizes.split(',').map(Number)) measurements.push(...(await measure(releases)));
} finally {
  await rm(folder, { recursive: true });
}
console.log(markdownTable(measurements));
if (!only) {
  progress('first visits');
  const firstVisits = await measureFirstVisits();
  console.log(`\n${firstVisitsTable(firstVisits)}`);
  if (!values['dry-run']) await writePage(firstVisits);
}

async function writePage(firstVisits: readonly FirstVisit[]): Promise<void> {
  const page = benchmarksPage(measurements, firstVisits, {
    date: values.date ?? (await dateOfCommit()),
    node: process.version.slice(1),
    machine: machine(),
    loadTool: tool,
    nginx: await nginxVersion(),
  });
  const file = path.join(root, 'docs/benchmarks.md');
  const before = await readFile(file, 'utf8');
  const byHand = before.indexOf(byHandHeading);
  await writeFile(file, byHand === -1 ? page : `${page}\n${before.slice(byHand)}`);
}

async function measure(releases: number): Promise<Measurement[]> {
  const options: ServingOptions = { tool, seconds: Number(values.seconds), folder };
  progress(`${String(releases)} × 3: making ledger and read model`);
  const corpus = await makeCorpus(folder, releases);
  const rebuild: Measurement = { what: 'rebuild', releases, value: corpus.rebuildSeconds, unit: 's' };
  if (only) return measureGrowing(corpus, only, rebuild, options);
  progress('serving');
  const serving = await measureServing(corpus, options);
  progress('search');
  const search = await measureSearch(corpus);
  progress('the public API');
  const api = await measureApi(corpus, options);
  progress('cards');
  const cards = await measureCards(corpus, options);
  progress('press kit');
  const pressKit = await measurePressKit(releases);
  progress('starting both roles');
  const roles = await measureRoles(corpus, options);
  // Last, since it changes the ledger.
  progress('publishing');
  const publishing = await measurePublishing(corpus);
  return [...serving, ...search, ...api, ...cards, ...pressKit, ...publishing, rebuild, ...roles];
}

/** What grows with the number of releases, as far as it was asked for. */
async function measureGrowing(
  corpus: Corpus,
  asked: readonly string[],
  rebuild: Measurement,
  options: ServingOptions,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  if (asked.includes('search')) measured.push(...(await measureSearch(corpus)));
  if (asked.includes('lists')) measured.push(...(await measureLists(corpus, options)));
  return asked.includes('rebuild') ? [...measured, rebuild] : measured;
}

function progress(what: string): void {
  process.stderr.write(`${what} …\n`);
}

async function dateOfCommit(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%cs'], { cwd: root });
  return stdout.trim();
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${String(gigabytes)} GiB`;
}
