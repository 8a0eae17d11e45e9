import { writeSync } from 'node:fs';
import pino from 'pino';
import { startFollower } from '../../src/read-model/follower.ts';

/** A process of its own that follows a ledger until it is killed, and says what it has applied: a number a line. */
const [path = '', dir = ''] = process.argv.slice(2);
const say = (sequence: number): void => void writeSync(1, `${String(sequence)}\n`);

startFollower({
  ledger: { database: 'sqlite', path },
  dir,
  log: pino({ level: 'silent' }),
  onApplied: say,
});
say(0);
