/** Child of the benchmarks: makes the empty database of a newsroom in the folder that is its argument. */
import { destination, pino } from 'pino';
import { readEnv } from '../../src/env.ts';
import { openNewsroom } from '../../src/process/open-newsroom.ts';

const [dataDir = ''] = process.argv.slice(2);
const env = readEnv(
  { DATA_DIR: dataDir, ORIGIN: 'https://press.example.org' },
  { role: 'all', command: 'start' },
);
const newsroom = await openNewsroom({ env, log: pino({ level: 'error' }, destination(2)) });
await newsroom.close();
process.exit();
