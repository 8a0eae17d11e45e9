import type { CollectionBeforeDeleteHook } from 'payload';
import { isNamedInLedger } from '../../ledger/entries-of.ts';
import { refusal } from './refusals.ts';

/** A picture that the ledger names is never deleted: its pages keep it, and its consent must stay at hand (rules §5). */
export const refuseDeletingUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isNamedInLedger(req, String(id)))) return;
  throw await refusal(req, {
    code: 'Conflict',
    rule: 'deleting-used',
    message: 'This file was published and cannot be deleted: to take it off every page, end its consent.',
  });
};
