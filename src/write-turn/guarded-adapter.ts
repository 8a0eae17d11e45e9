import { turnProblem, unwrapProblem } from './turn-problem.ts';
import type { WriteTurn } from './write-turn.ts';

// The methods of Payload's database adapters that take `req` (payload/dist/database/types.d.ts).
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;
const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const;

type Method = (args: MethodArguments) => unknown;
type GuardedMethods = Partial<Record<(typeof writes)[number] | (typeof reads)[number], Method>>;

export interface MethodArguments {
  collection?: string;
  req?: { transactionID?: unknown };
}

export interface AdapterGuard {
  turn: WriteTurn;
  /** Runs a method that belongs to a transaction. */
  inTransaction: (id: string, run: () => Promise<unknown>) => Promise<unknown>;
  /** Runs a write that belongs to none. */
  alone: (args: MethodArguments, run: () => Promise<unknown>) => Promise<unknown>;
}

/**
 * Puts `guard` before every method of Payload's adapter. Stock adapters go on outside any transaction when the one
 * named in `req` has ended; here that is refused, so nothing of a rolled-back operation is stored.
 */
export function guardAdapter(adapter: object, guard: AdapterGuard): void {
  const methods = adapter as GuardedMethods;
  for (const name of [...writes, ...reads]) {
    const stock = methods[name];
    if (!stock) continue;
    const isWrite = (writes as readonly string[]).includes(name);
    methods[name] = async (args) => {
      const run = async (): Promise<unknown> => await stock.call(adapter, args);
      try {
        const id: unknown = await args.req?.transactionID;
        if (typeof id === 'string') return await guard.inTransaction(id, run);
        if (!isWrite) return await run();
        if (wasRolledBack(args, guard.turn)) throw goesOnAfterRollback();
        return await guard.alone(args, run);
      } catch (error) {
        throw unwrapProblem(error);
      }
    };
  }
}

/**
 * Payload's rollback deletes `transactionID` from the request; a request that means to write outside of its
 * transaction (Payload's reservation of a password reset) has the property, empty.
 */
function wasRolledBack({ req }: MethodArguments, turn: WriteTurn): boolean {
  return req !== undefined && !('transactionID' in req) && turn.current()?.state === 'rolled-back';
}

function goesOnAfterRollback(): Error {
  return turnProblem(
    'transaction-ended',
    'A write came after its transaction had been rolled back: a nested call failed and its error was caught. ' +
      'Let the error out of the hook, or give the nested call a request of its own.',
  );
}
