/** A process of the role `site`, as `main` starts it, on a MongoDB server that may lack transactions. Prints its port. */
import { pino } from 'pino';
import { readEnv } from '../../src/env.ts';
import { start } from '../../src/process/start.ts';

const [ledgerUri = '', dataDir = ''] = process.argv.slice(2);
const env = readEnv(
  { LEDGER_URI: ledgerUri, DATA_DIR: dataDir, PORT: '0', ORIGIN: 'https://press.example.org' },
  { role: 'site', command: 'start', allowsNoReplicaSet: true },
);
const running = await start({ env, log: pino({ level: 'silent' }) });
process.on('SIGTERM', () => void running.close());
process.stdout.write(`${String(running.port)}\n`);
