import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { isNamedInLedger } from '../../ledger/entries-of.ts';

/** A picture that the ledger names is never deleted: its pages keep it, and its consent must stay at hand (rules §5). */
export const refuseDeletingUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isNamedInLedger(req, String(id)))) return;
  throw new APIError(
    'This file was published and cannot be deleted: to take it off every page, end its consent.',
    409,
    undefined,
    true,
  );
};
