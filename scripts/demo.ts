import { pino } from 'pino';
import { EnvError, readEnv } from '../src/env.ts';
import { ProblemError } from '../src/model/problem.ts';
import type { Running } from '../src/process/side.ts';
import { start } from '../src/process/start.ts';
import { openDemoFolder } from './demo/demo-folder.ts';
import { accounts } from './demo/accounts.ts';
import { seedDemo, type SeedOptions } from './demo/seed.ts';
import { ensureBuild } from './ensure-build.ts';

type Progress = NonNullable<SeedOptions['onProgress']>;

/** `npm run demo`: a newsroom of an invented society, with data of its own under `{DATA_DIR}/demo`. */
async function demo(): Promise<void> {
  const env = readEnv(undefined, { role: 'all', command: 'demo' });
  await ensureBuild();
  const folder = await openDemoFolder(env.dataDir);
  const { password } = folder;
  const running = await start({
    env,
    log: pino({ base: null, level: 'warn' }),
    ...(folder.isSeeded
      ? {}
      : {
          prepare: async (payload) => {
            process.stdout.write('Writing the demo newsroom, once; it takes about a quarter of a minute.\n');
            await seedDemo(payload, { password, now: Date.now(), onProgress: showProgress });
            await folder.seeded();
          },
        }),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(running));
  await running.ready;
  process.stdout.write(greeting(env.origin, password));
}

const steps: Record<Parameters<Progress>[0], string> = {
  pictures: 'Drawing pictures',
  releases: 'Publishing releases',
};

/** One line a step, which counts up on a terminal. */
function showProgress(...[step, done, of]: Parameters<Progress>): void {
  const isLast = done === of;
  if (process.stdout.isTTY) process.stdout.write(`\r  ${steps[step]}  ${done} of ${of}${isLast ? '\n' : ''}`);
  else if (isLast) process.stdout.write(`  ${steps[step]}  ${of}\n`);
}

function greeting(origin: string, password: string): string {
  const width = Math.max(...accounts.map(({ role }) => role.length));
  const nameWidth = Math.max(...accounts.map(({ name }) => name.length));
  return [
    '',
    `The demo newsroom is ready:  ${origin}`,
    `Where people write:          ${origin}/admin`,
    '',
    `Accounts (password ${password}):`,
    ...accounts.map(
      ({ role, name, email }) => `  ${role.padEnd(width)}  ${name.padEnd(nameWidth)}  ${email}`,
    ),
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
    `${error instanceof EnvError || error instanceof ProblemError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
