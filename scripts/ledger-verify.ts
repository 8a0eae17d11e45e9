import { parseArgs } from 'node:util';
import { EnvError, readEnv } from '../src/env.ts';
import { verifyLedger, type LedgerVerdict } from '../src/ledger/verify.ts';
import { ProblemError } from '../src/model/problem.ts';
import { openLedgerReader, type LedgerLocation } from '../src/read-model/ledger-location.ts';

const usage = `npm run ledger:verify -- [options]

  --role site   with the account that reads the ledger only (LEDGER_URI)
  --demo        the demo's ledger

Reads the whole ledger and checks its chain; exit code 0 where it holds, 1 where it does not or cannot be read.
It may run beside the newsroom.
`;

/** At most so many faults are told one by one. */
const toldFaults = 20;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', default: 'all' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const reader = await openLedgerReader(locationOf(values));
  try {
    const verdict = await verifyLedger(reader);
    process.stdout.write(describeVerdict(verdict));
    return verdict.faults.length === 0 ? 0 : 1;
  } finally {
    await reader.close();
  }
}

function locationOf({ role, demo }: { role: string; demo: boolean }): LedgerLocation {
  const options = { command: 'ledger-verify', isDemo: demo } as const;
  if (role === 'site')
    return { database: 'mongodb', uri: readEnv(undefined, { role, ...options }).ledgerUri };
  const { database } = readEnv(undefined, { role: 'all', ...options });
  return database.kind === 'sqlite'
    ? { database: 'sqlite', path: database.file }
    : { database: 'mongodb', uri: database.uri };
}

function describeVerdict({ entries, tipHash, emptied, faults }: LedgerVerdict): string {
  const lines = faults
    .slice(0, toldFaults)
    .map(({ sequence, rule, message }) => `entry ${String(sequence)}: ${message} (${rule})`);
  if (faults.length > toldFaults) lines.push(`… and ${String(faults.length - toldFaults)} more`);
  if (emptied > 0) lines.push(`${String(emptied)} snapshots are empty; the chain does not need them`);
  lines.push(
    faults.length === 0
      ? `The ledger holds: ${String(entries)} entries, the last with the hash ${tipHash ?? 'none (it is empty)'}`
      : `THE LEDGER DOES NOT HOLD: ${String(faults.length)} faults in ${String(entries)} entries`,
  );
  return `${lines.join('\n')}\n`;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isForPeople =
    error instanceof EnvError || error instanceof ProblemError || error instanceof TypeError;
  process.stderr.write(
    `${isForPeople ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
}
