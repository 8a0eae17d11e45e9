/**
 * Child of the benchmarks: the role `site` as `npm start -- --role site` runs it, but also on a MongoDB without a replica
 * set. Arguments: data folder, URI of the ledger, port.
 */
import { destination, pino } from 'pino';
import { readEnv } from '../../src/env.ts';
import { start } from '../../src/process/start.ts';

const [DATA_DIR = '', LEDGER_URI = '', PORT = ''] = process.argv.slice(2);
const env = readEnv(
  { DATA_DIR, LEDGER_URI, PORT, ORIGIN: 'https://press.example.org' },
  { role: 'site', command: 'start', allowsNoReplicaSet: true },
);
const running = await start({ env, log: pino({ level: 'error' }, destination(2)) });
process.on('SIGTERM', () => void running.close().then(() => process.exit()));
