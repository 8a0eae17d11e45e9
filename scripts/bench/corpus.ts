import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { destination, pino } from 'pino';
import { locales, type Locale } from '../../src/model/locale.ts';
import { startFollower } from '../../src/read-model/follower.ts';
import { openLedgerFile } from '../../tests/support/ledger-file.ts';
import {
  syntheticLedger,
  syntheticPublicId,
  type SyntheticLedgerOptions,
} from '../../tests/support/synthetic-ledger.ts';

/** The data folder of a newsroom whose ledger is full of invented releases, with the read model made from it. */
export interface Corpus {
  releases: number;
  dataDir: string;
  /** The newsroom's database. */
  ledger: string;
  readModelDir: string;
  /** How long the read model took. */
  rebuildSeconds: number;
}

export function syntheticOptions(releases: number): SyntheticLedgerOptions {
  return { releases, correctEvery: 20 };
}

/** Makes it in a new folder below `folder`. */
export async function makeCorpus(folder: string, releases: number): Promise<Corpus> {
  const dataDir = path.join(folder, String(releases));
  await mkdir(dataDir, { recursive: true });
  // In a process of its own: there is one newsroom in a process.
  const maker = path.join(import.meta.dirname, 'make-newsroom.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', maker, dataDir]);
  const ledger = path.join(dataDir, 'dateline.sqlite');
  const file = openLedgerFile(ledger);
  file.append(syntheticLedger(syntheticOptions(releases)));
  file.close();
  const readModelDir = path.join(dataDir, 'read-model');
  return { releases, dataDir, ledger, readModelDir, rebuildSeconds: await rebuild(ledger, readModelDir) };
}

async function rebuild(ledger: string, dir: string): Promise<number> {
  await rm(dir, { recursive: true, force: true });
  const beganAt = performance.now();
  const log = pino({ level: 'error' }, destination(2));
  const follower = startFollower({ ledger: { database: 'sqlite', path: ledger }, dir, log });
  await follower.ready;
  const seconds = (performance.now() - beganAt) / 1000;
  await follower.close();
  return seconds;
}

/** Where the invented release stands in a locale. */
export function pagePath(index: number, locale: Locale): string {
  return `/${locale}/releases/${syntheticPublicId(index)}-release-${String(index)}-${locale}`;
}

/** Addresses of releases spread over the corpus, in all locales, the same at every run. */
export function pagePaths(releases: number, count: number): string[] {
  // A stride that is prime to every size visits different releases.
  return Array.from({ length: count }, (_, n) =>
    pagePath((n * 7919) % releases, locales[n % locales.length] ?? 'en'),
  );
}
