import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DryMongoBinary } from 'mongodb-memory-server-core';

const run = promisify(execFile);

const sources = path.join(import.meta.dirname, 'mongo-stand-in');
const cache = path.join(import.meta.dirname, '../../node_modules/.cache/dateline/mongo-stand-in');
const downloadSeconds = 180;

/** Where a MongoDB for tests comes from: the given server, a downloaded mongod, or the Java stand-in. */
export type MongoSource =
  { kind: 'given'; uri: string } | { kind: 'memory-server' } | { kind: 'stand-in'; classPath: string };

/** What is at hand without downloading anything, in the order of preference; null where there is nothing. */
export async function mongoAtHand(): Promise<MongoSource | null> {
  const uri = process.env['MONGODB_URI'];
  if (uri) return { kind: 'given', uri };
  if (await DryMongoBinary.locateBinary(await DryMongoBinary.generateOptions())) {
    return { kind: 'memory-server' };
  }
  return (await isStandInFresh()) ? { kind: 'stand-in', classPath: standInClassPath() } : null;
}

/**
 * Brings a MongoDB for tests to this machine where none is at hand: MongoDB's own binary, else the stand-in
 * with Maven and Java. Never throws: where neither can be had, `problems` says why, one line each.
 */
export async function setUpMongo(): Promise<{ source: MongoSource | null; problems: string[] }> {
  const atHand = await mongoAtHand();
  if (atHand) return { source: atHand, problems: [] };
  const problems: string[] = [];
  for (const step of [downloadMongod, buildStandIn]) {
    try {
      await step();
      return { source: await mongoAtHand(), problems };
    } catch (error) {
      problems.push(reason(error));
    }
  }
  return { source: null, problems };
}

/** In a process of its own, so that a download that hangs can be ended. */
async function downloadMongod(): Promise<void> {
  const script =
    "require('mongodb-memory-server-core').MongoBinary.getPath().catch((e) => { console.error(e.message); process.exit(1); })";
  await runStep('downloading mongod', process.execPath, ['-e', script], {
    ...process.env,
    MONGOMS_MAX_RETRIES: '0',
  });
}

async function buildStandIn(): Promise<void> {
  const unfinished = `${cache}.${String(process.pid)}`;
  await mkdir(path.dirname(cache), { recursive: true });
  try {
    await runStep('fetching the jars of the MongoDB stand-in with Maven', 'mvn', [
      ...['-q', '-B', '-f', path.join(sources, 'pom.xml'), 'dependency:copy-dependencies'],
      `-DoutputDirectory=${path.join(unfinished, 'lib')}`,
    ]);
    await runStep('compiling the MongoDB stand-in', 'javac', [
      ...['--release', '17', '-cp', path.join(unfinished, 'lib', '*'), '-d', unfinished],
      path.join(sources, 'MongoStandIn.java'),
    ]);
    await rm(cache, { recursive: true, force: true });
    await rename(unfinished, cache);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function runStep(
  what: string,
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  try {
    await run(command, args, { env, timeout: downloadSeconds * 1000, killSignal: 'SIGKILL' });
  } catch (error) {
    throw new Error(`${what}: ${reason(error)}`, { cause: error });
  }
}

/** The first line that says something. A killed command ran into the time limit; ENOENT is a missing program. */
function reason(error: unknown): string {
  const failed = error as Error & { code?: unknown; killed?: boolean; stderr?: string; stdout?: string };
  if (failed.code === 'ENOENT') return 'is not installed';
  if (failed.killed) return `not done after ${String(downloadSeconds)} s`;
  // Maven writes its errors to standard output.
  const said = [failed.stderr, failed.stdout, failed.message].find((text) => text?.trim());
  return said?.trim().split('\n')[0] ?? 'failed without a message';
}

/** Is the stand-in compiled, from the present sources? */
async function isStandInFresh(): Promise<boolean> {
  try {
    const compiled = path.join(cache, 'MongoStandIn.class');
    await access(path.join(cache, 'lib'));
    const compiledAt = (await stat(compiled)).mtimeMs;
    const changedAt = await Promise.all(
      ['pom.xml', 'MongoStandIn.java'].map(async (file) => (await stat(path.join(sources, file))).mtimeMs),
    );
    return changedAt.every((instant) => instant <= compiledAt);
  } catch {
    return false;
  }
}

function standInClassPath(): string {
  return [cache, path.join(cache, 'lib', '*')].join(path.delimiter);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { source, problems } = await setUpMongo();
  process.stdout.write(source ? `MongoDB for tests: ${source.kind}\n` : `${problems.join('\n')}\n`);
  process.exitCode = source ? 0 : 1;
}
