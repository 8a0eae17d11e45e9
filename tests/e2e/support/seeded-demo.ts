import { spawn } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { z } from 'zod';
import { buildInputs, hashOfFiles } from '../../../scripts/ensure-build.ts';
import { seedDemo } from '../../../scripts/demo/seed.ts';
import { readEnv } from '../../../src/env.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { start } from '../../../src/process/start.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const cache = path.join(root, 'node_modules/.cache/dateline/demo');
const freshMilliseconds = 3_600_000;

const markSchema = z.object({ madeFrom: z.string(), at: z.number() });

/** Of every account of a demo that tests start. */
export const demoPassword = 'correct horse battery staple';

/**
 * The data folder of a demo newsroom that nobody runs, to be copied; seeded where there is none made from the present
 * files within the last hour, or at the instant asked for.
 */
export async function seededDemo(at?: Instant): Promise<string> {
  const folder = path.join(cache, at === undefined ? 'now' : 'fixed');
  const madeFrom = await hashOfFiles([...buildInputs, 'scripts/demo']);
  const mark = await readMark(folder);
  const now = at ?? Date.now();
  if (mark?.madeFrom === madeFrom && now - mark.at < (at === undefined ? freshMilliseconds : 1))
    return folder;
  const unfinished = `${folder}.${String(process.pid)}`;
  try {
    await seedInChild(unfinished, now);
    await writeFile(markFile(unfinished), JSON.stringify({ madeFrom, at: now }));
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

function markFile(folder: string): string {
  return path.join(folder, 'seeded.json');
}

async function readMark(folder: string): Promise<z.infer<typeof markSchema> | null> {
  const text = await readFile(markFile(folder), 'utf8').catch(() => null);
  return text === null ? null : markSchema.parse(JSON.parse(text));
}

/** A process has one newsroom in its life, and the one that asks is to run the copy. */
async function seedInChild(folder: string, at: Instant): Promise<void> {
  await mkdir(folder, { recursive: true });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), folder, String(at)],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_TEST_CONTEXT: '' } },
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error('The demo newsroom could not be seeded: what it said stands above.');
}

async function seed(folder: string, at: Instant): Promise<void> {
  const running = await start({
    env: readEnv(
      { DATA_DIR: folder, PORT: '0', ORIGIN: 'http://localhost:3000' },
      { role: 'all', command: 'demo' },
    ),
    log: pino({ level: 'warn' }),
    clock: () => at,
    hasAdmin: false,
    prepare: async (payload) => {
      await seedDemo(payload, { password: demoPassword, now: at });
    },
  });
  await running.ready;
  await running.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', at = ''] = process.argv.slice(2);
  await seed(folder, Number(at));
}
