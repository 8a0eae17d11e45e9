import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { ensureBuild } from '../scripts/ensure-build.ts';
import { EnvError, readEnv, type Role } from './env.ts';
import type { Running } from './process/side.ts';
import { start } from './process/start.ts';

const roles: readonly Role[] = ['all', 'cms', 'site'];

const log = pino({ base: null });

/** `npm start -- --role all|cms|site`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { role: { type: 'string', default: 'all' } } });
  const role = roles.find((each) => each === values.role);
  if (!role) throw new EnvError([`--role: must be one of ${roles.join(', ')}, not ${values.role}`]);
  const env = readEnv(undefined, { role, command: 'start' });
  let running: Running | null = null;
  // From here on: as process 1 of a container, a process without a handler would not even notice a SIGTERM.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(running));
  if (role !== 'site') await ensureBuild();
  running = await start({
    env,
    log,
    onFirstAdmin: ({ email, password }) => {
      process.stdout.write(`\nFirst account, shown this once:\n  ${email}\n  ${password}\n\n`);
    },
    // At once: another process may be writing already, and what is open rolls back.
    onFatal: (error) => {
      log.fatal(error);
      process.exit(1);
    },
  });
}

/** What has not started yet is dropped: transactions roll back, and others may take a lease after its time. */
async function stop(running: Running | null): Promise<void> {
  log.info('Stopping');
  await running?.close();
  process.exit(0);
}

await main().catch((error: unknown) => {
  if (error instanceof EnvError) process.stderr.write(`${error.message}\n`);
  else log.fatal(error, 'Could not start');
  process.exit(1);
});
