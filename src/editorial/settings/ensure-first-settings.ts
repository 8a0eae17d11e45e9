import type { PayloadRequest } from 'payload';
import { ensureFirstEntry } from '../../ledger/append.ts';
import type { Instant } from '../../model/instant.ts';
import { registry } from '../../registry.ts';
import { currentSettings } from './current-settings.ts';

/** Entry 1 of an empty ledger, in the transaction of `req` (rules §4). Answers whether it was appended. */
export function ensureFirstSettings(req: PayloadRequest, now: Instant): Promise<boolean> {
  const { origin } = registry();
  return ensureFirstEntry(req, { now, origin, defaults: () => currentSettings(req) });
}
