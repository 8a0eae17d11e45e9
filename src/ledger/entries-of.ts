import type { Where } from 'payload';
import { parseHead, type EntryHead, type HeadOf, type StoredEntry } from '../model/entry.ts';
import { snapshotSchema, type Snapshot } from '../model/release.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { ledgerCollection, type LedgerRequest } from './ledger-request.ts';

/**
 * Heads of all entries that name a release, embargo links included, in order of sequence; read inside the
 * caller's transaction, so a command sees what the command before it appended.
 */
export async function entriesOf(req: LedgerRequest, publicId: string): Promise<EntryHead[]> {
  const found = await rows(req, { where: { publicId: { equals: publicId } }, limit: 0 });
  return found.map((row) => parseHead(row.head));
}

/** All `media-consent` entries of a picture, oldest first: the last one governs (rules §5). */
export async function consentEntriesOf(
  req: LedgerRequest,
  mediaId: string,
): Promise<HeadOf<'media-consent'>[]> {
  const found = await rows(req, { where: { mediaId: { equals: mediaId } }, limit: 0 });
  return found.map((row) => parseHead(row.head)).filter((head) => head.kind === 'media-consent');
}

/** The settings of the newest `settings` entry; null where the ledger is empty. */
export async function latestSettings(req: LedgerRequest): Promise<Settings | null> {
  const [row] = await rows(req, {
    where: { kind: { equals: 'settings' } },
    sort: '-sequence',
    limit: 1,
    snapshot: true,
  });
  return row?.snapshot ? settingsSchema.parse(JSON.parse(row.snapshot)) : null;
}

/** The snapshot of a `published` entry by its sequence; null where there is none, or it was emptied after a kill. */
export async function snapshotAt(req: LedgerRequest, sequence: number): Promise<Snapshot | null> {
  const [row] = await rows(req, { where: { sequence: { equals: sequence } }, limit: 1, snapshot: true });
  if (!row?.snapshot || parseHead(row.head).kind !== 'published') return null;
  return snapshotSchema.parse(JSON.parse(row.snapshot));
}

/**
 * Does any snapshot name this picture or document, ever? Then a change of its consent goes into the ledger
 * (rules §5). Reads all snapshots: a question for the rare change of a consent. Ids hold no wildcards of `like`.
 */
export async function isNamedInLedger(req: LedgerRequest, mediaId: string): Promise<boolean> {
  const named = `"mediaId":${JSON.stringify(mediaId)}`;
  const found = await rows(req, { where: { snapshot: { contains: named } }, limit: 1 });
  return found.length > 0;
}

/** The newest entry; null where the ledger is empty. */
export async function ledgerTip(req: LedgerRequest): Promise<{ sequence: number; head: string } | null> {
  const [row] = await rows(req, { sort: '-sequence', limit: 1 });
  return row ?? null;
}

async function rows(
  req: LedgerRequest,
  {
    where = {},
    sort = 'sequence',
    limit,
    snapshot = false,
  }: { where?: Where; sort?: string; limit: number; snapshot?: boolean },
): Promise<StoredEntry[]> {
  const { docs } = await req.payload.db.find<StoredEntry & { id: string }>({
    collection: ledgerCollection,
    where,
    sort,
    limit,
    pagination: false,
    select: { sequence: true, head: true, ...(snapshot ? { snapshot: true } : {}) },
    req,
  });
  return docs;
}
