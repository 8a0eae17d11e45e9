import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { registry } from '../../registry.ts';
import { takeWriteTurn } from '../../write-turn/take-write-turn.ts';
import { ensureFirstSettings } from './ensure-first-settings.ts';

/** At start: appends entry 1 where the ledger is empty, in a transaction of its own. Answers whether it did. */
export async function openEmptyLedger(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  const isOurs = await initTransaction(req);
  try {
    await takeWriteTurn(req);
    const appended = await ensureFirstSettings(req, registry().clock());
    if (isOurs) await commitTransaction(req);
    return appended;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}
