import { headHash, type EntryHead, type StoredEntry } from '../model/entry.ts';
import type { Database } from '../sqlite/database.ts';

/** How far a read model has followed the ledger. */
export interface Position {
  /** Number of the last entry applied; 0 before the first. */
  sequence: number;
  /** The hash of that entry's head; null before the first. */
  headHash: string | null;
  /** Numbers of the newest `settings` and `media-consent` entries; 0 where there are none. */
  settingsSequence: number;
  consentsSequence: number;
}

/** The ledger is not the one that was followed: a restored backup, a rolled-back primary, another database. */
export class LedgerMismatch extends Error {
  override readonly name = 'LedgerMismatch';
}

export function openPosition(database: Database): { read(): Position; write(position: Position): void } {
  const read = database.prepare<Position>(
    `SELECT sequence, head_hash AS headHash, settings_sequence AS settingsSequence,
       consents_sequence AS consentsSequence FROM position`,
  );
  const write = database.prepare(
    'UPDATE position SET sequence = ?, head_hash = ?, settings_sequence = ?, consents_sequence = ?',
  );
  return {
    read() {
      const row = read.get();
      if (!row) throw new Error('The read model does not know how far it has come.');
      const { sequence, headHash, settingsSequence, consentsSequence } = row;
      return { sequence, headHash, settingsSequence, consentsSequence };
    },
    write(position) {
      write.run(position.sequence, position.headHash, position.settingsSequence, position.consentsSequence);
    },
  };
}

/** Throws LedgerMismatch unless the entry is the very one that a read model stands at. */
export function checkSameEntry(entry: StoredEntry | undefined, position: Position): void {
  const at = String(position.sequence);
  if (!entry) throw new LedgerMismatch(`The ledger ends before entry ${at}, which was read from it before.`);
  if (entry.sequence !== position.sequence || headHash(entry.head) !== position.headHash)
    throw new LedgerMismatch(`Entry ${at} of the ledger is not the one that was read before.`);
}

/** Throws LedgerMismatch unless the entry follows on the position, in number and hash. */
export function checkNextEntry(head: EntryHead, entry: StoredEntry, position: Position): void {
  const expected = position.sequence + 1;
  if (entry.sequence !== expected || head.sequence !== expected)
    throw new LedgerMismatch(
      `Entry ${String(expected)} of the ledger is missing: ${String(entry.sequence)} came.`,
    );
  if (head.previousHash !== position.headHash)
    throw new LedgerMismatch(
      `Entry ${String(expected)} of the ledger does not follow on entry ${String(position.sequence)}.`,
    );
}
