import { canonicalJson, type JsonValue } from '../model/canonical-json.ts';
import { entryHeadSchema, headHash, type EntryHead, type StoredEntry } from '../model/entry.ts';
import { sha256 } from '../model/hash.ts';
import { snapshotSchema } from '../model/release.ts';
import { settingsSchema } from '../model/settings.ts';
import type { LedgerReader } from './reader.ts';

/** One thing that is wrong with an entry. */
export interface LedgerFault {
  sequence: number;
  /** Kebab-case name of the rule that was broken. */
  rule: string;
  message: string;
}

export interface LedgerVerdict {
  /** How many entries were read: all there were when the tip was reached. */
  entries: number;
  /** SHA-256 of the last head; null where the ledger is empty. Whoever notes it can tell later whether the tail was cut. */
  tipHash: string | null;
  /** Snapshots emptied after a kill: their text is gone, the chain holds. */
  emptied: number;
  faults: LedgerFault[];
}

const batch = 500;

/**
 * Reads the whole ledger and checks rules §1: no gap, each head canonical and of the form, each `previousHash`, each
 * snapshot against its hash, `at` never going back. A snapshot may be empty where its release was killed later.
 * Reads in batches, so it may run beside the newsroom. Throws a ProblemError `Unavailable`.
 */
export async function verifyLedger(reader: LedgerReader): Promise<LedgerVerdict> {
  const faults: LedgerFault[] = [];
  /** Entries without their snapshot, by release, until a kill explains them. */
  const unexplained = new Map<string, number[]>();
  let entries = 0;
  let emptied = 0;
  let previous: { head: EntryHead | null; hash: string } | null = null;
  for (;;) {
    const next = await reader.readFrom(entries + 1, batch);
    if (next.length === 0) break;
    for (const entry of next) {
      const fault = (rule: string, message: string): void => {
        faults.push({ sequence: entry.sequence, rule, message });
      };
      entries += 1;
      if (entry.sequence !== entries) {
        fault('gap', `Entry ${String(entries)} is missing: after it comes ${String(entry.sequence)}.`);
        entries = entry.sequence;
      }
      const head = checkHead(entry, fault);
      if (head) {
        checkPlace(head, previous, fault);
        if (!checkSnapshot(entry, head, fault) && head.kind === 'published') {
          emptied += 1;
          unexplained.set(head.publicId, [...(unexplained.get(head.publicId) ?? []), head.sequence]);
        }
        if (head.kind === 'killed') unexplained.delete(head.publicId);
      }
      previous = { head, hash: headHash(entry.head) };
    }
  }
  for (const [publicId, sequences] of unexplained)
    for (const sequence of sequences)
      faults.push({
        sequence,
        rule: 'snapshot-missing',
        message: `The snapshot is gone, though release ${publicId} was never killed.`,
      });
  return { entries, tipHash: previous?.hash ?? null, emptied, faults };
}

type Fault = (rule: string, message: string) => void;

function checkHead({ sequence, head }: StoredEntry, fault: Fault): EntryHead | null {
  let json: unknown;
  try {
    json = JSON.parse(head);
  } catch {
    fault('head-form', 'The head is no JSON.');
    return null;
  }
  const parsed = entryHeadSchema.safeParse(json);
  if (!parsed.success) {
    fault('head-form', `The head is not of the form: ${parsed.error.issues[0]?.message ?? ''}`);
    return null;
  }
  if (!isCanonical(head, json)) fault('head-canonical', 'The head is not written as RFC 8785 says.');
  if (parsed.data.sequence !== sequence)
    fault('head-sequence', `The head says it is entry ${String(parsed.data.sequence)}.`);
  return parsed.data;
}

function checkPlace(
  head: EntryHead,
  previous: { head: EntryHead | null; hash: string } | null,
  fault: Fault,
): void {
  if (head.previousHash !== (previous?.hash ?? null))
    fault('chain', 'previousHash is not the hash of the entry before: one of the two was changed.');
  if (previous?.head && head.at < previous.head.at)
    fault('time', `at ${head.at} is before the previous entry's ${previous.head.at}.`);
  if (head.kind === 'published' && head.goesLiveAt < head.at)
    fault('go-live', `goesLiveAt ${head.goesLiveAt} is before at ${head.at}.`);
  if (!previous && head.kind !== 'settings') fault('first-entry', 'Entry 1 is not the settings.');
}

/** False where a snapshot is missing that the head names. */
function checkSnapshot({ snapshot }: StoredEntry, head: EntryHead, fault: Fault): boolean {
  if (head.kind !== 'published' && head.kind !== 'settings') {
    if (snapshot) fault('snapshot-form', `An entry of kind ${head.kind} carries no snapshot.`);
    return true;
  }
  if (!snapshot) {
    if (head.kind === 'settings') fault('snapshot-missing', 'The snapshot of the settings is gone.');
    return false;
  }
  if (sha256(snapshot) !== head.snapshotHash)
    fault('snapshot-hash', 'The snapshot is not the one that was hashed: it was changed.');
  let json: unknown;
  try {
    json = JSON.parse(snapshot);
  } catch {
    fault('snapshot-form', 'The snapshot is no JSON.');
    return true;
  }
  const parsed = (head.kind === 'published' ? snapshotSchema : settingsSchema).safeParse(json);
  if (!parsed.success)
    fault('snapshot-form', `The snapshot is not of the form: ${parsed.error.issues[0]?.message ?? ''}`);
  else if (!isCanonical(snapshot, json))
    fault('snapshot-canonical', 'The snapshot is not written as RFC 8785 says.');
  return true;
}

function isCanonical(text: string, json: unknown): boolean {
  try {
    return canonicalJson(json as JsonValue) === text;
  } catch {
    return false;
  }
}
