/** What a command may ask of the single writer; hangs on Payload's adapter, which Next never loads twice. */
export interface WriteTurnOfAdapter {
  take(transactionId: string): Promise<void>;
  isHeldBy(transactionId: string): boolean;
}

/** What is needed of Payload's request. */
export interface TransactionRequest {
  payload: { db: object };
  transactionID?: unknown;
}

const key = Symbol.for('dateline.write-turn');

/** Called once, by the adapter. */
export function offerWriteTurn(adapter: object, offered: WriteTurnOfAdapter): void {
  Object.defineProperty(adapter, key, { value: offered });
}

/**
 * Waits until the transaction of `req` holds the write turn. Without it the turn is taken by the first statement
 * inside the transaction, read or write; a command that reads the clock "when the turn is held" calls this first.
 * Throws where `req` has no transaction (`initTransaction` comes first).
 */
export async function takeWriteTurn(req: TransactionRequest): Promise<void> {
  const id: unknown = await req.transactionID;
  if (typeof id !== 'string')
    throw new Error('No transaction: call initTransaction(req) before takeWriteTurn.');
  await turnOf(req.payload.db).take(id);
}

/** Whether the transaction of `req` holds the write turn now: what tests ask of either database. */
export function holdsWriteTurn(req: TransactionRequest): boolean {
  const id = req.transactionID;
  return typeof id === 'string' && turnOf(req.payload.db).isHeldBy(id);
}

function turnOf(adapter: object): WriteTurnOfAdapter {
  const offered = (adapter as Partial<Record<symbol, WriteTurnOfAdapter>>)[key];
  if (!offered) throw new Error('This database adapter has no write turn.');
  return offered;
}
