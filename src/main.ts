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
  if (role !== 'site') await ensureBuild();
  const running = await start({
    env,
    log,
    onFatal: (error) => {
      log.fatal(error);
      void stop(running, 1);
    },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(running, 0));
  if (running.firstAdmin) {
    const { email, password } = running.firstAdmin;
    process.stdout.write(`\nFirst account, shown this once:\n  ${email}\n  ${password}\n\n`);
  }
}

async function stop(running: Running, exitCode: number): Promise<void> {
  log.info('Stopping');
  await running.close();
  process.exit(exitCode);
}

await main().catch((error: unknown) => {
  if (error instanceof EnvError) process.stderr.write(`${error.message}\n`);
  else log.fatal(error, 'Could not start');
  process.exit(1);
});
