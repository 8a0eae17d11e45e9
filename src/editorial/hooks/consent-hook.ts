import type { CollectionAfterChangeHook } from 'payload';
import { openLedger } from '../../ledger/append.ts';
import { fromIso, toIso } from '../../model/instant.ts';
import { registry } from '../../registry.ts';
import { accountOf } from '../access/account.ts';
import { isNamedInLedger } from '../../ledger/entries-of.ts';
import { areEntriesHeld } from './held-entries.ts';

/**
 * Saving `consentExpiresAt` of a picture that any snapshot names appends a `media-consent` entry in the same
 * transaction (rules §5). A date in the past ends the consent at once.
 */
export const consentHook: CollectionAfterChangeHook<{
  id: string;
  consentExpiresAt?: string | null;
}> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || areEntriesHeld(req)) return doc;
  const until = isoOf(doc.consentExpiresAt);
  if (until === isoOf(previousDoc.consentExpiresAt) || !(await isNamedInLedger(req, doc.id))) return doc;
  const by = accountOf(req.user)?.id ?? 'system';
  const ledger = await openLedger(req, { now: registry().clock(), by });
  await ledger.append([{ entry: { kind: 'media-consent', mediaId: doc.id, until } }]);
  return doc;
};

function isoOf(date: string | null | undefined): string | null {
  return date ? toIso(fromIso(date)) : null;
}
