import { canonicalJson } from '../model/canonical-json.ts';
import {
  entryHeadSchema,
  headHash,
  parseHead,
  writeHead,
  type EntryHead,
  type NewEntry,
} from '../model/entry.ts';
import { sha256 } from '../model/hash.ts';
import { fromIso, toIso, type Instant } from '../model/instant.ts';
import { snapshotSchema, type Snapshot } from '../model/release.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { ledgerTip } from './entries-of.ts';
import { ledgerCollection, type LedgerRequest } from './ledger-request.ts';

/** One line for the ledger; `snapshot` belongs to `published` (a Snapshot) and `settings` (Settings) alone. */
export interface NewLine {
  entry: NewEntry;
  snapshot?: Snapshot | Settings;
}

export interface OpenLedger {
  /** The instant that all entries of this command carry; `goesLiveAt` "now" is this one. */
  at: Instant;
  /** Appends all lines of the command, in order, and returns their heads. The command's last write; once only. */
  append(lines: readonly NewLine[]): Promise<EntryHead[]>;
}

/**
 * Reads the ledger's tip inside the caller's transaction, for a command that holds the write turn: `now` is read
 * after the turn was taken (rules §1). Throws where the ledger is empty: `ensureFirstEntry` comes first.
 */
export async function openLedger(
  req: LedgerRequest,
  { now, by }: { now: Instant; by: string },
): Promise<OpenLedger> {
  const tip = await ledgerTip(req);
  if (!tip) throw new Error('The ledger is empty: entry 1 (settings) must be appended before any other.');
  return ledgerAfter(req, tip, { now, by });
}

/**
 * Appends entry 1 where the ledger is empty: `settings` from the organisation's defaults, by `system`, with the
 * authority of `tag:` ids (rules §4). Runs inside the caller's transaction; answers whether it appended.
 */
export async function ensureFirstEntry(
  req: LedgerRequest,
  {
    now,
    origin,
    defaults,
  }: { now: Instant; origin: string; defaults: () => Promise<Omit<Settings, 'authority'>> },
): Promise<boolean> {
  if (await ledgerTip(req)) return false;
  const snapshot: Settings = { ...(await defaults()), authority: tagAuthority(origin, now) };
  await ledgerAfter(req, null, { now, by: 'system' }).append([{ entry: { kind: 'settings' }, snapshot }]);
  return true;
}

/** The authority of `tag:` ids (RFC 4151 §2.1): host of the public base URL and year, e.g. `example.org,2026`. */
export function tagAuthority(origin: string, at: Instant): string {
  const host = new URL(origin).hostname.replace(/[^a-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${host || 'localhost'},${toIso(at).slice(0, 4)}`;
}

function ledgerAfter(
  req: LedgerRequest,
  tip: { head: string } | null,
  { now, by }: { now: Instant; by: string },
): OpenLedger {
  const previous = tip ? parseHead(tip.head) : null;
  const at = previous ? Math.max(now, fromIso(previous.at)) : now;
  let isSpent = false;
  return {
    at,
    async append(lines) {
      if (isSpent) throw new Error('A command appends to the ledger once, as its last write.');
      isSpent = true;
      const heads: EntryHead[] = [];
      let sequence = previous?.sequence ?? 0;
      let previousHash = tip ? headHash(tip.head) : null;
      for (const line of lines) {
        sequence += 1;
        const snapshot = writeSnapshot(line);
        const head = entryHeadSchema.parse({
          ...line.entry,
          sequence,
          at: toIso(at),
          by,
          previousHash,
          ...(snapshot === null ? {} : { snapshotHash: sha256(snapshot) }),
        });
        if (head.kind === 'published' && head.goesLiveAt < head.at)
          throw new RangeError(
            `goesLiveAt ${head.goesLiveAt} is before at ${head.at} (entry ${String(sequence)})`,
          );
        const written = writeHead(head);
        await req.payload.db.create({
          collection: ledgerCollection,
          data: { ...indexedCopies(head), head: written, snapshot },
          req,
          returning: false,
        });
        previousHash = headHash(written);
        heads.push(head);
      }
      return heads;
    },
  };
}

function writeSnapshot({ entry, snapshot }: NewLine): string | null {
  if (entry.kind === 'published') return canonicalJson(snapshotSchema.parse(snapshot));
  if (entry.kind === 'settings') return canonicalJson(settingsSchema.parse(snapshot));
  if (snapshot !== undefined) throw new TypeError(`An entry of kind ${entry.kind} carries no snapshot.`);
  return null;
}

/** The columns that are searched: copies, the head is the truth. */
function indexedCopies(head: EntryHead): Record<string, string | number | null> {
  return {
    sequence: head.sequence,
    kind: head.kind,
    at: head.at,
    publicId: 'publicId' in head ? head.publicId : null,
    locale: 'locale' in head ? head.locale : null,
    version: 'version' in head ? head.version : null,
    goesLiveAt: 'goesLiveAt' in head ? head.goesLiveAt : null,
    mediaId: 'mediaId' in head ? head.mediaId : null,
  };
}
