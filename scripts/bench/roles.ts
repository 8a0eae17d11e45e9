import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { ledgerName } from '../../src/ledger/ledger-request.ts';
import { parseHead, type StoredEntry } from '../../src/model/entry.ts';
import { syntheticLedger } from '../../tests/support/synthetic-ledger.ts';
import { startMongo, type TestMongo } from '../../tests/support/mongo.ts';
import { residentMb, stop } from './child.ts';
import { pagePaths, syntheticOptions, type Corpus } from './corpus.ts';
import { freePort } from './free-port.ts';
import { load } from './load.ts';
import type { Measurement } from './report.ts';
import type { ServingOptions } from './serving.ts';

const root = path.resolve(import.meta.dirname, '../..');
const starts = 3;

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: { start: string };
};
/** Those that `npm start` gives to Node: the memory depends on them. */
const nodeArguments = scripts.start.split(' ').slice(1, -1);

/** Start-up to the first 200 of /readyz, with an existing read model, and memory after load, of both roles. */
export async function measureRoles(corpus: Corpus, options: ServingOptions): Promise<Measurement[]> {
  const { releases, dataDir } = corpus;
  const all = (port: number): Program => ({
    file: path.join(root, 'src/main.ts'),
    args: [],
    env: { DATA_DIR: dataDir, ORIGIN: 'https://press.example.org', PORT: String(port) },
  });
  const ofAll = await measureRole(all, corpus, options);

  const mongo = await startMongo();
  try {
    await fill(mongo, corpus);
    const site = (port: number): Program => ({
      file: path.join(import.meta.dirname, 'site-role.ts'),
      args: [path.join(dataDir, 'site'), mongo.uri, String(port)],
      env: {},
    });
    // The first start builds the read model.
    await (await startProgram(site)).stop();
    const ofSite = await measureRole(site, corpus, options);
    const aims = { ready: { atMost: 1 }, memory: { atMost: 150 } };
    return [
      { what: 'start-up, role all', releases, value: ofAll.readySeconds, unit: 's' },
      { what: 'start-up, role site', releases, value: ofSite.readySeconds, unit: 's', aim: aims.ready },
      { what: 'memory, role all', releases, value: ofAll.residentMb, unit: 'MB' },
      { what: 'memory, role site', releases, value: ofSite.residentMb, unit: 'MB', aim: aims.memory },
    ];
  } finally {
    await mongo.stop();
  }
}

interface Program {
  file: string;
  args: string[];
  env: Record<string, string>;
}

interface StartedProgram {
  pid: number;
  origin: string;
  readySeconds: number;
  stop(): Promise<void>;
}

async function measureRole(
  program: (port: number) => Program,
  { releases }: Corpus,
  { tool, seconds }: ServingOptions,
): Promise<{ readySeconds: number; residentMb: number }> {
  const readySeconds: number[] = [];
  for (let n = 1; n < starts; n += 1) {
    const started = await startProgram(program);
    readySeconds.push(started.readySeconds);
    await started.stop();
  }
  const started = await startProgram(program);
  readySeconds.push(started.readySeconds);
  try {
    const lists = ['km', 'en', 'ru'].flatMap((locale) => [`/${locale}`, `/${locale}/feed.rss`]);
    const paths = [...pagePaths(releases, 3000), ...lists];
    for (const headers of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }]) {
      await load(tool, { origin: started.origin, paths, headers, seconds: seconds * 2, connections: 16 });
    }
    readySeconds.sort((a, b) => a - b);
    return {
      readySeconds: readySeconds[Math.floor(starts / 2)] ?? 0,
      residentMb: (await residentMb(started.pid)) ?? Number.NaN,
    };
  } finally {
    await started.stop();
  }
}

async function startProgram(program: (port: number) => Program): Promise<StartedProgram> {
  const port = await freePort();
  const { file, args, env } = program(port);
  const beganAt = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, file, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`${file} ended before it was ready.`);
    if (performance.now() - beganAt > 120_000) throw new Error(`${file} is not ready after 120 s.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const readySeconds = (performance.now() - beganAt) / 1000;
  return { pid: child.pid ?? 0, origin, readySeconds, stop: () => stop(child, ended) };
}

async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/readyz`).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

/** The same ledger as in the SQLite file, in the collection that Payload's adapter would write. */
async function fill(mongo: TestMongo, { releases }: Corpus): Promise<void> {
  const client = await MongoClient.connect(mongo.uri);
  try {
    const ledger = client.db().collection<StoredEntry & { at: string }>(ledgerName);
    await ledger.createIndex({ sequence: 1 }, { unique: true });
    const batch: (StoredEntry & { at: string })[] = [];
    for (const entry of syntheticLedger(syntheticOptions(releases))) {
      batch.push({ ...entry, at: parseHead(entry.head).at });
      if (batch.length === 500) await ledger.insertMany(batch.splice(0));
    }
    if (batch.length > 0) await ledger.insertMany(batch);
  } finally {
    await client.close();
  }
}
