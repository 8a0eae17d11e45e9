import type { PayloadRequest } from 'payload';
import { ensureFirstEntry, openLedger, type OpenLedger } from '../../ledger/append.ts';
import { latestSettings } from '../../ledger/entries-of.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { registry } from '../../registry.ts';
import { accountOf } from '../access/account.ts';
import { areEntriesHeld } from '../hooks/held-entries.ts';
import { currentSettings } from './current-settings.ts';

/**
 * Appends a `settings` entry with the whole state where the public part differs from the newest one (rules §4), in
 * the transaction of `req`. Answers whether it did.
 */
export async function appendChangedSettings(req: PayloadRequest, open?: OpenLedger): Promise<boolean> {
  if (areEntriesHeld(req) && !open) return false;
  const now = registry().clock();
  const { origin } = registry();
  // An empty ledger takes the state as it is now for its first entry: nothing is left to append.
  if (await ensureFirstEntry(req, { now, origin, defaults: () => currentSettings(req) })) return true;
  const latest = await latestSettings(req);
  if (!latest) throw new Error('The ledger has entries but no settings among them.');
  const settings = { ...(await currentSettings(req)), authority: latest.authority };
  if (canonicalJson(settings) === canonicalJson(latest)) return false;
  const ledger = open ?? (await openLedger(req, { now, by: accountOf(req.user)?.id ?? 'system' }));
  await ledger.append([{ entry: { kind: 'settings' }, snapshot: settings }]);
  return true;
}
