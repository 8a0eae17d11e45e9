import type { CollectionSlug, PayloadRequest } from 'payload';

/** Slug of the ledger in Payload and name of its collection in MongoDB. */
export const ledgerName = 'publication-ledger';

/** The same for Payload's adapter, whose slugs are only known once the config's types are generated. */
export const ledgerCollection = ledgerName as CollectionSlug;

/** The request of a command: its open transaction is the one that the ledger is read and written in. */
export type LedgerRequest = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>;
