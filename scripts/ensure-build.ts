import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ProblemError } from '../src/model/problem.ts';
import { takeFileLock, type FileLock } from '../src/sqlite/file-lock.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, '.next');
const lockFile = path.join(root, 'node_modules/.cache/dateline-build.lock');
const stamp = path.join(output, 'dateline-inputs.sha256');

/** All that the build of the admin is made from. */
export const buildInputs: readonly string[] = [
  ...['collections', 'src', 'media', 'locales'],
  ...['next.config.mjs', 'next.config.ts', 'package-lock.json', 'tsconfig.json', 'tsconfig.next.json'],
];

/** Was the build of the admin made from the present files? */
export async function isBuildCurrent(): Promise<boolean> {
  const [builtFrom, present] = await Promise.all([
    readFile(stamp, 'utf8').catch(() => null),
    hashOfFiles(buildInputs),
  ]);
  return builtFrom === present;
}

/**
 * Builds the admin where something it is made from has changed since the last build; else does nothing, in some
 * milliseconds. Throws when the build fails, after its output has been shown.
 */
export async function ensureBuild(): Promise<void> {
  if (await isBuildCurrent()) return;
  await alone(async () => {
    // Another process may have built it meanwhile.
    if (await isBuildCurrent()) return;
    console.log('Building the admin. This takes about half a minute, once.');
    await run('on-failure');
  });
}

/** Builds the admin in any case, and shows what the build says. */
export function build(): Promise<void> {
  return alone(() => run('always'));
}

/** One build at a time: Next ends the second. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = await waitForLock();
  try {
    await work();
  } finally {
    lock.release();
  }
}

async function waitForLock(): Promise<FileLock> {
  await access(root, constants.W_OK).catch((error: unknown) => {
    const message = `The admin is not built from the present files, and this account may not write to ${root}: run \`npm run build\` there as its owner.`;
    throw new Error(message, { cause: error });
  });
  await mkdir(path.dirname(lockFile), { recursive: true });
  const deadline = Date.now() + 10 * 60_000;
  for (;;) {
    try {
      return takeFileLock(lockFile, {
        rule: 'build-under-way',
        message: (holder) => `${holder} has been building the admin for ten minutes: see what it is at.`,
      });
    } catch (error) {
      if (!(error instanceof ProblemError) || Date.now() > deadline) throw error;
      await delay(500);
    }
  }
}

async function run(show: 'always' | 'on-failure'): Promise<void> {
  // Taken before the build: a file changed meanwhile makes the next start build again.
  const hash = await hashOfFiles(buildInputs);
  await rm(stamp, { force: true });
  const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: show === 'always' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    process.stderr.write(Buffer.concat(printed));
    throw new Error('The admin could not be built: its output stands above.');
  }
  await writeFile(stamp, hash);
}

/** A hash of these files and folders of the project, as they are now, and of the major version of Node. */
export async function hashOfFiles(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '');
  for (const input of inputs) {
    for (const file of await filesIn(path.join(root, input))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** The file itself, or all files of a folder in a fixed order; nothing where there is neither. */
async function filesIn(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
