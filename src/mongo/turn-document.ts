import { setTimeout as delay } from 'node:timers/promises';
import { MongoError, MongoServerError, type ClientSession, type Collection, type Db } from 'mongodb';
import { turnProblem } from '../write-turn/turn-problem.ts';

/** The one document that every write transaction updates first, in whichever process it runs. */
export interface TurnDocument {
  _id: 'turn';
  turns: number;
}

export function turnDocuments(db: Db): Collection<TurnDocument> {
  return db.collection<TurnDocument>('write-turn');
}

/** Made outside a transaction, so that two first transactions do not both make it. */
export async function ensureTurnDocument(turns: Collection<TurnDocument>): Promise<void> {
  const made = { $setOnInsert: { turns: 0 } };
  await turns.updateOne({ _id: 'turn' }, made, { upsert: true, writeConcern: { w: 'majority' } });
}

/**
 * Updates the document as the first thing in the session's transaction. Where another process's transaction has it,
 * the server refuses at once; the transaction, in which nothing has run, is begun anew until it succeeds or `lockedMs`
 * have passed (`database-locked`).
 */
export async function takeTurnDocument(
  turns: Collection<TurnDocument>,
  session: ClientSession,
  { lockedMs, restart }: { lockedMs: number; restart: () => void },
): Promise<void> {
  const until = performance.now() + lockedMs;
  for (;;) {
    try {
      await turns.updateOne({ _id: 'turn' }, { $inc: { turns: 1 } }, { session, upsert: true });
      return;
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (performance.now() > until) {
        const message = `Another process has kept the write turn for ${String(lockedMs)} ms: try again.`;
        throw turnProblem('database-locked', message, error);
      }
      await session.abortTransaction();
      await delay(5 + 15 * Math.random());
      restart();
    }
  }
}

/** Commits; goes on asking while the outcome is unknown, as the driver's specification allows. */
export async function commitSession(session: ClientSession, lockedMs: number): Promise<void> {
  const until = performance.now() + lockedMs;
  for (;;) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      const isUnknown = error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
      if (!isUnknown || performance.now() > until) throw error;
      await delay(50);
    }
  }
}

function isConflict(error: unknown): boolean {
  const isDuplicate = error instanceof MongoServerError && error.code === 11000;
  return isDuplicate || (error instanceof MongoError && error.hasErrorLabel('TransientTransactionError'));
}
