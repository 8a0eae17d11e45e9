import type { Payload, PayloadRequest } from 'payload';
import { toIso, type Instant } from '../../model/instant.ts';
import type { JsonValue } from '../../model/canonical-json.ts';
import type { Locale } from '../../model/locale.ts';
import { registry } from '../../registry.ts';

/** Who did, or tried to do, what, when, to which locale of which release. */
export interface AuditEvent {
  at: Instant;
  /** Account id. */
  by: string;
  /** Name of the command. */
  act: string;
  outcome: 'done' | 'refused';
  publicId?: string;
  locale?: Locale;
  details?: AuditDetails;
}

export type AuditDetails = Readonly<Record<string, JsonValue | undefined>>;

/** Writes one event in the transaction of `req`. */
export async function writeAudit(
  req: Partial<PayloadRequest> & { payload: Payload },
  event: AuditEvent,
): Promise<void> {
  await req.payload.db.create({
    collection: 'audit-events',
    data: { ...event, at: toIso(event.at) },
    req,
    returning: false,
  });
}

/**
 * Writes an event of a refused attempt by itself, after the transaction that refused it: it waits for the turn like
 * every other write. An event that could not be written is logged; the refusal stands all the same.
 */
export function auditRefusal(payload: Payload, event: Omit<AuditEvent, 'outcome'>): Promise<void> {
  // The property, empty, says that this write belongs to no transaction, not even to one that was rolled back.
  const req = { payload, transactionID: undefined } as unknown as Parameters<typeof writeAudit>[0];
  const written = writeAudit(req, { ...event, outcome: 'refused' }).catch((error: unknown) => {
    registry().log.error(
      { err: error, event },
      'A refused attempt could not be written to the audit events.',
    );
  });
  const { unawaited } = registry();
  unawaited.add(written);
  void written.finally(() => unawaited.delete(written));
  return written;
}

/** Resolves when every refusal of this process so far has been written. */
export async function refusalsWritten(): Promise<void> {
  await Promise.all(registry().unawaited);
}
