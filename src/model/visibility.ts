import type { EntryHead, PublishedHead } from './entry.ts';
import { fromIso, type Instant, type IsoInstant } from './instant.ts';
import { locales, type Locale } from './locale.ts';
import type { PublicState } from './release.ts';

/** One version of a locale, cancelled ones included (their numbers are never reused). */
export interface Publication {
  head: PublishedHead;
  cancelled: boolean;
}

/** All that the ledger says of one locale of a release. */
export interface LocaleHistory {
  /** By version, ascending. */
  publications: Publication[];
  withdrawnAt: IsoInstant | null;
  notice: string | null;
  /** Instants at which the public page changed otherwise than by a version: withdrawals, reinstatements. */
  changedAt: IsoInstant[];
}

/** All that the ledger says of one release. */
export interface ReleaseHistory {
  publicId: string;
  locales: Record<Locale, LocaleHistory>;
  killedAt: IsoInstant | null;
}

export function emptyHistory(publicId: string): ReleaseHistory {
  const none = (): LocaleHistory => ({ publications: [], withdrawnAt: null, notice: null, changedAt: [] });
  return {
    publicId,
    locales: Object.fromEntries(locales.map((locale) => [locale, none()])) as Record<Locale, LocaleHistory>,
    killedAt: null,
  };
}

/** The history of one release from its entries, in order of sequence; entries of other releases are passed over. */
export function historyOf(publicId: string, heads: Iterable<EntryHead>): ReleaseHistory {
  const history = emptyHistory(publicId);
  for (const head of heads) applyHead(history, head);
  return history;
}

/** Changes the history by one entry. Order matters: withdrawal and kill end whatever is pending at that moment (rules §1). */
export function applyHead(history: ReleaseHistory, head: EntryHead): void {
  if (!('publicId' in head) || head.publicId !== history.publicId) return;
  switch (head.kind) {
    case 'published':
      history.locales[head.locale].publications.push({ head, cancelled: false });
      return;
    case 'cancelled':
      for (const each of history.locales[head.locale].publications) {
        if (each.head.version === head.version) each.cancelled = true;
      }
      return;
    case 'withdrawn': {
      const locale = history.locales[head.locale];
      endPending(locale, head.at);
      locale.withdrawnAt = head.at;
      locale.notice = head.notice;
      locale.changedAt.push(head.at);
      return;
    }
    case 'reinstated': {
      const locale = history.locales[head.locale];
      locale.withdrawnAt = null;
      locale.notice = null;
      locale.changedAt.push(head.at);
      return;
    }
    case 'killed':
      for (const locale of locales) endPending(history.locales[locale], head.at);
      history.killedAt = head.at;
      return;
    case 'embargo-link':
      return;
  }
}

function endPending(history: LocaleHistory, at: IsoInstant): void {
  for (const each of history.publications) {
    if (each.head.goesLiveAt > at) each.cancelled = true;
  }
}

/** Is this version past its go-live? Says nothing of later versions, withdrawal or kill. */
export function hasGoneLive(publication: Publication, now: Instant): boolean {
  return !publication.cancelled && fromIso(publication.head.goesLiveAt) <= now;
}

/** The newest version whose go-live has passed, whether or not the locale is withdrawn; else null. */
export function newestGoneLive(history: LocaleHistory, now: Instant): Publication | null {
  return history.publications.findLast((each) => hasGoneLive(each, now)) ?? null;
}

/** The version that waits for its go-live; there is at most one (rules §1). */
export function pendingPublication(history: LocaleHistory, now: Instant): Publication | null {
  return (
    history.publications.findLast((each) => !each.cancelled && fromIso(each.head.goesLiveAt) > now) ?? null
  );
}

/** Rules §1, "Public state": the first that holds. */
export function publicState(release: ReleaseHistory, locale: Locale, now: Instant): PublicState {
  const history = release.locales[locale];
  if (release.killedAt !== null) return 'killed';
  if (history.withdrawnAt !== null) return 'withdrawn';
  if (newestGoneLive(history, now)) return 'live';
  const pending = pendingPublication(history, now);
  if (!pending) return 'unpublished';
  return pending.head.embargoed ? 'embargoed' : 'scheduled';
}

/**
 * The live version of the source where its text is newer than the one a translation was made from (rules §3, reader); null
 * where the translation is up to date, was made from nothing, or its source is not live.
 */
export function newerSource(
  release: ReleaseHistory,
  translatedFrom: PublishedHead['translatedFrom'],
  now: Instant,
): PublishedHead | null {
  if (!translatedFrom || publicState(release, translatedFrom.locale, now) !== 'live') return null;
  const live = newestGoneLive(release.locales[translatedFrom.locale], now)?.head ?? null;
  return live?.basis === translatedFrom.hash ? null : live;
}
