import { releasePath } from '../model/address.ts';
import type { EntryHead } from '../model/entry.ts';
import { fromIso, type Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import {
  hasGoneLive,
  historyOf,
  newestGoneLive,
  publicState,
  type LocaleHistory,
  type ReleaseHistory,
} from '../model/visibility.ts';
import type { Database } from '../sqlite/database.ts';
import { withConsent } from './consent.ts';
import { withReleaseLinks } from './release-links.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Alternate, CorrectionNote, FeedItem, PageAnswer, Release, ReleaseSummary } from './types.ts';
import type { VersionQueries, VersionRow } from './version-queries.ts';

export interface ReleaseQueries {
  page(publicId: string, locale: Locale, now: Instant): PageAnswer;
  /** The same as a feed's item; null where there is none to show. */
  feedItem(publicId: string, locale: Locale, now: Instant): FeedItem | null;
}

/** A release at one instant. */
interface Moment {
  history: ReleaseHistory;
  now: Instant;
  /** Of locales that have gone live, withdrawn ones included. */
  versions: Map<Locale, VersionRow>;
}

export function openReleaseQueries(
  database: Database,
  { site, versions }: { site: SiteFacts; versions: VersionQueries },
): ReleaseQueries {
  const headsOf = database.prepare<{ head: string }>(
    'SELECT head FROM heads WHERE public_id = ? ORDER BY sequence',
  );

  function momentOf(publicId: string, now: Instant): Moment {
    const heads = headsOf.all(publicId).map((row) => JSON.parse(row.head) as EntryHead);
    const rows = heads.length > 0 ? versions.versionsAt(publicId, now) : [];
    return {
      history: historyOf(publicId, heads),
      now,
      versions: new Map(rows.map((row) => [row.locale, row])),
    };
  }

  function alternatesOf({ history, now, versions: rows }: Moment, locale: Locale): Alternate[] {
    return locales.flatMap((other) => {
      const row = rows.get(other);
      if (other === locale || !row || publicState(history, other, now) !== 'live') return [];
      const { title, slug } = versions.factsOf(row);
      return { locale: other, title, slug };
    });
  }

  function liveRelease(moment: Moment, locale: Locale): Release | null {
    const { history, now } = moment;
    const row = moment.versions.get(locale);
    const live = newestGoneLive(history.locales[locale], now)?.head;
    const stored = row && versions.snapshot(row.sequence);
    if (!live || !stored) return null;
    const hasEnded = (media: Release['snapshot']['media'][number]): boolean =>
      site.hasConsentEnded(media, now);
    const alternates = alternatesOf(moment, locale);
    const liveHere = (id: string): ReleaseSummary | null => {
      const other = versions.versionAt(id, locale, now);
      return other?.is_withdrawn === 0 ? versions.summaryOf(other, now) : null;
    };
    const related = stored.relatedReleases.flatMap((id) =>
      id === history.publicId ? [] : (liveHere(id) ?? []),
    );
    const consented = withConsent(stored, hasEnded);
    return {
      ...versions.summaryOf(row, now),
      version: live.version,
      snapshot: {
        ...consented,
        body: withReleaseLinks(consented.body, (id) => {
          const linked = liveHere(id);
          return linked && releasePath(locale, linked);
        }),
        relatedReleases: related.map(({ publicId }) => publicId),
      },
      firstLiveAt: firstLiveAt(history.locales[locale], now),
      notes: notesOf(history.locales[locale], now),
      alternates,
      stale: staleness(history, live.translatedFrom, alternates, now),
      related,
    };
  }

  return {
    page(publicId, locale, now) {
      const moment = momentOf(publicId, now);
      const state = publicState(moment.history, locale, now);
      if (state === 'killed') return { state };
      const release = state === 'live' ? liveRelease(moment, locale) : null;
      if (release) return { state: 'live', release };
      const alternates = alternatesOf(moment, locale);
      const row = moment.versions.get(locale);
      const { withdrawnAt, notice } = moment.history.locales[locale];
      if (!row || withdrawnAt === null) return { state: 'absent', alternates };
      const { title, slug } = versions.factsOf(row);
      const withdrawal = { notice: notice ?? '', withdrawnAt: fromIso(withdrawnAt) };
      return { state: 'withdrawn', publicId, title, slug, ...withdrawal, alternates };
    },
    feedItem(publicId, locale, now) {
      const moment = momentOf(publicId, now);
      const state = publicState(moment.history, locale, now);
      const release = state === 'live' ? liveRelease(moment, locale) : null;
      if (release) return { state: 'live', release };
      const row = moment.versions.get(locale);
      if (state !== 'withdrawn' || !row) return null;
      const { title, slug } = versions.factsOf(row);
      const { listed_at: listedAt, updated_at: updatedAt } = row;
      const notice = moment.history.locales[locale].notice ?? '';
      return { state, publicId, locale, title, slug, listedAt, updatedAt, notice };
    },
  };
}

function firstLiveAt(history: LocaleHistory, now: Instant): Instant {
  const goLives = history.publications.filter((each) => hasGoneLive(each, now));
  return Math.min(...goLives.map((each) => fromIso(each.head.goesLiveAt)));
}

function notesOf(history: LocaleHistory, now: Instant): CorrectionNote[] {
  return history.publications
    .filter((each) => each.head.change === 'correction' && hasGoneLive(each, now))
    .flatMap(({ head }) => (head.note === undefined ? [] : { at: fromIso(head.goesLiveAt), note: head.note }))
    .reverse();
}

/** The newer source text, where the source is live with another basis than the one translated (rules §3). */
function staleness(
  history: ReleaseHistory,
  translatedFrom: { locale: Locale; hash: string } | undefined,
  alternates: readonly Alternate[],
  now: Instant,
): Release['stale'] {
  const source = alternates.find((each) => each.locale === translatedFrom?.locale);
  if (!source || !translatedFrom) return null;
  const live = newestGoneLive(history.locales[source.locale], now);
  if (!live || live.head.basis === translatedFrom.hash) return null;
  return { sourceLocale: source.locale, title: source.title, slug: source.slug };
}
