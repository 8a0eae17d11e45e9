import type { EntryHead, HeadOf, NewEntry, PublishedHead } from './entry.ts';
import type { Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import type { Problem, Result } from './problem.ts';
import type { Snapshot } from './release.ts';
import { historyOf, newestGoneLive, publicState, type ReleaseHistory } from './visibility.ts';

/** All that the ledger says of one release, as the rules of commands ask for it. */
export interface ReleaseRecord {
  history: ReleaseHistory;
  /** Embargo links as issued, in order. */
  links: readonly EmbargoLink[];
  /** The snapshot of a version; null where it is not there any more. */
  snapshotOf(locale: Locale, version: number): Snapshot | null;
}

export interface EmbargoLink {
  head: HeadOf<'embargo-link'>;
  isRevoked: boolean;
}

/** One locale as it would be frozen. */
export interface Candidate {
  locale: Locale;
  snapshot: Snapshot;
  textHash: string;
  /** The public note of a correction. */
  note?: string;
  /** An earlier date given explicitly; it never schedules (rules §2). */
  releasedAt?: Instant;
  translatedFrom?: { locale: Locale; hash: string };
}

/** An entry to append; `published` ones with the snapshot that they freeze. */
export interface PlannedLine {
  entry: NewEntry;
  snapshot?: Snapshot;
}

/** What a command appends. */
export interface Plan {
  lines: PlannedLine[];
  /** Locales of a publication that would have changed nothing (rules §1, `unchanged`). */
  unchanged: Locale[];
}

/** The record of a release from the heads of its entries, in order of sequence. */
export function recordOf(
  publicId: string,
  heads: readonly EntryHead[],
  snapshotOf: ReleaseRecord['snapshotOf'],
): ReleaseRecord {
  const links: EmbargoLink[] = [];
  for (const head of heads) {
    if (head.kind !== 'embargo-link' || head.publicId !== publicId) continue;
    const issued = links.find((link) => link.head.tokenHash === head.tokenHash);
    if (issued) issued.isRevoked ||= head.revoked === true;
    else links.push({ head, isRevoked: head.revoked === true });
  }
  return { history: historyOf(publicId, heads), links, snapshotOf };
}

/** The version that is the page of a locale; null where the locale is not live at `at`. */
export function liveVersion(history: ReleaseHistory, locale: Locale, at: Instant): PublishedHead | null {
  if (publicState(history, locale, at) !== 'live') return null;
  return newestGoneLive(history.locales[locale], at)?.head ?? null;
}

/** The entry that takes back a version before its go-live. */
export function cancelledEntry({ publicId, locale, version }: PublishedHead): NewEntry {
  return { kind: 'cancelled', publicId, locale, version };
}

/** Is there anything to read: a letter, digit or sign, and not only spaces and invisible characters? */
export function hasWords(text: string): boolean {
  return /[^\p{Z}\p{C}]/u.test(text);
}

/** The plan of entries without snapshots, or the problems where there are any. */
export function planned(problems: Problem[], entries: readonly NewEntry[]): Result<Plan> {
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { lines: entries.map((entry) => ({ entry })), unchanged: [] }, warnings: [] };
}
