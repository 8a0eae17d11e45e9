import type { StoredEntry } from '../model/entry.ts';

/** Reads a ledger, whichever database holds it. Implementations pass one conformance suite. */
export interface LedgerReader {
  /** The highest sequence, 0 where the ledger is empty. */
  tip(): Promise<number>;
  /**
   * Entries from `sequence` on, inclusive, ascending, without gaps. About `limit` of them: never ends inside a
   * command (entries that share `at`), so it may return more. Empty where there are none.
   * Throws a ProblemError `Unavailable` when the database cannot be reached.
   */
  readFrom(sequence: number, limit: number): Promise<StoredEntry[]>;
  /**
   * Calls back when there may be something new, and once soon after the call: a hint, the read from n is the truth.
   * Returns the unsubscribe.
   */
  onAppend(listener: () => void): () => void;
  close(): Promise<void>;
}
