import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { EnvError, readEnv } from '../src/env.ts';
import type { Running } from '../src/process/side.ts';
import { start } from '../src/process/start.ts';
import { accounts, seedDemo } from './demo/seed.ts';
import { ensureBuild } from './ensure-build.ts';

/** `npm run demo`: a newsroom of an invented society, with data of its own under `{DATA_DIR}/demo`. */
async function demo(): Promise<void> {
  const env = readEnv(undefined, { role: 'all', command: 'demo' });
  await ensureBuild();
  const { password, isSeeded } = await openDemoFolder(env.dataDir);
  const running = await start({
    env,
    log: pino({ base: null, level: 'warn' }),
    ...(isSeeded
      ? {}
      : {
          prepare: async (payload) => {
            process.stdout.write('Writing the demo newsroom …\n');
            await seedDemo(payload, { password, now: Date.now() });
            await writeFile(passwordFile(env.dataDir), password, { mode: 0o600 });
          },
        }),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(running));
  await running.ready;
  process.stdout.write(greeting(env.origin, password));
}

/** Written when the seed is complete; a folder without it holds half a seed at most. */
function passwordFile(dataDir: string): string {
  return path.join(dataDir, 'demo-password');
}

async function openDemoFolder(dataDir: string): Promise<{ password: string; isSeeded: boolean }> {
  const file = passwordFile(dataDir);
  if (existsSync(file)) return { password: await readFile(file, 'utf8'), isSeeded: true };
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  return { password: randomBytes(9).toString('base64url'), isSeeded: false };
}

function greeting(origin: string, password: string): string {
  const width = Math.max(...accounts.map(({ role }) => role.length));
  return [
    '',
    `The demo newsroom is ready:  ${origin}`,
    `Where people write:          ${origin}/admin`,
    '',
    `Accounts (password ${password}):`,
    ...accounts.map(({ role, email }) => `  ${role.padEnd(width)}  ${email}`),
    '',
    'Press Ctrl+C to stop.',
    '',
  ].join('\n');
}

async function stop(running: Running): Promise<void> {
  await running.close();
  process.exit(0);
}

await demo().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof EnvError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
