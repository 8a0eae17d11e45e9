import type { EntryHead } from '../model/entry.ts';
import { fromIso, type Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import type { Publication, ReleaseHistory } from '../model/visibility.ts';
import { forever } from './schema.ts';
import type { Change } from './types.ts';

/** A version and when it is the newest that has gone live: [goesLiveAt, until). */
export interface DerivedVersion {
  sequence: number;
  goesLiveAt: Instant;
  until: Instant;
  listedAt: Instant;
  updatedAt: Instant;
  isCorrected: boolean;
  isWithdrawn: boolean;
}

/** The versions of a locale that are, were or will be public: none after a kill, no cancelled ones. */
export function deriveVersions(history: ReleaseHistory, locale: Locale): DerivedVersion[] {
  if (history.killedAt !== null) return [];
  const { publications, withdrawnAt, changedAt } = history.locales[locale];
  const changed = changedAt.map(fromIso);
  const derived: DerivedVersion[] = [];
  let until = forever;
  // From the newest back: a version is shown until any newer one goes live.
  for (const { head, cancelled } of publications.toReversed()) {
    if (cancelled) continue;
    const goesLiveAt = fromIso(head.goesLiveAt);
    const listedAt = fromIso(head.listedAt);
    const corrections = correctionsUntil(publications, goesLiveAt);
    derived.unshift({
      sequence: head.sequence,
      goesLiveAt,
      until,
      listedAt,
      updatedAt: Math.max(listedAt, ...corrections, ...changed),
      isCorrected: corrections.length > 0,
      isWithdrawn: withdrawnAt !== null,
    });
    until = Math.min(until, goesLiveAt);
  }
  return derived;
}

/** The go-lives of the corrections that have gone live at an instant. */
function correctionsUntil(publications: readonly Publication[], instant: Instant): Instant[] {
  return publications
    .filter((each) => !each.cancelled && each.head.change === 'correction')
    .map((each) => fromIso(each.head.goesLiveAt))
    .filter((goesLiveAt) => goesLiveAt <= instant);
}

/** A change of a locale, the newest one in [visibleFrom, until); of a version that may be never. */
export interface DerivedChange extends Pick<Change, 'sequence' | 'state' | 'changedAt'> {
  visibleFrom: Instant;
  until: Instant;
  /** Of versions only: mirrors find by it what went live without a new entry. */
  goesLiveAt: Instant | null;
}

/**
 * What mirrors are told of a locale (rules §2). Withdrawal, reinstatement and kill count from the locale's first
 * go-live on: of a locale that never was live nobody is told.
 */
export function deriveChanges(
  history: ReleaseHistory,
  heads: readonly EntryHead[],
  locale: Locale,
): DerivedChange[] {
  const publications = history.locales[locale].publications.filter((each) => !each.cancelled);
  const firstLiveAt = Math.min(forever, ...publications.map((each) => fromIso(each.head.goesLiveAt)));
  const isPublic = new Set(publications.map((each) => each.head.sequence));
  const changes: DerivedChange[] = [];
  let until = forever;
  for (const head of heads.toReversed()) {
    if (!('locale' in head ? head.locale === locale : head.kind === 'killed')) continue;
    if (head.kind === 'published' ? !isPublic.has(head.sequence) : head.kind === 'cancelled') continue;
    const goesLiveAt = head.kind === 'published' ? fromIso(head.goesLiveAt) : null;
    const visibleFrom = goesLiveAt ?? firstLiveAt;
    const changedAt = goesLiveAt ?? fromIso(head.at);
    const state = head.kind === 'killed' || head.kind === 'withdrawn' ? head.kind : 'live';
    if (visibleFrom < until || goesLiveAt !== null)
      changes.unshift({ sequence: head.sequence, state, visibleFrom, until, goesLiveAt, changedAt });
    until = Math.min(until, visibleFrom);
  }
  return changes;
}
