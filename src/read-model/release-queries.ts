import { releasePath } from '../model/address.ts';
import type { EntryHead, PublishedHead } from '../model/entry.ts';
import { fromIso, type Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { PublicState } from '../model/release.ts';
import {
  hasGoneLive,
  historyOf,
  newerSource,
  newestGoneLive,
  pendingPublication,
  publicState,
  type LocaleHistory,
  type ReleaseHistory,
} from '../model/visibility.ts';
import type { Database } from '../sqlite/database.ts';
import { withConsent } from './consent.ts';
import { withReleaseLinks } from './release-links.ts';
import type { SiteFacts } from './site-facts.ts';
import type {
  Alternate,
  CorrectionNote,
  EmbargoAnswer,
  EmbargoLink,
  FeedItem,
  PageAnswer,
  Release,
  ReleaseSummary,
} from './types.ts';
import type { VersionNames } from './version-facts.ts';
import type { VersionQueries } from './version-queries.ts';

export interface ReleaseQueries {
  page(publicId: string, locale: Locale, now: Instant): PageAnswer;
  /** The same as a feed's item; null where there is none to show. */
  feedItem(publicId: string, locale: Locale, now: Instant): FeedItem | null;
  /** What a link that has neither expired nor been revoked opens in one of its locales. */
  embargoed(link: EmbargoLink, locale: Locale, now: Instant): EmbargoAnswer;
}

/** A release at one instant. */
interface Moment {
  history: ReleaseHistory;
  names: VersionNames;
  now: Instant;
}

export function openReleaseQueries(
  database: Database,
  { site, versions }: { site: SiteFacts; versions: VersionQueries },
): ReleaseQueries {
  const releaseOf = database.prepare<{ heads: string; names: string }>(
    'SELECT heads, names FROM releases WHERE public_id = ?',
  );

  function momentOf(publicId: string, now: Instant): Moment {
    const row = releaseOf.get(publicId);
    const heads = row ? (JSON.parse(row.heads) as EntryHead[]) : [];
    const names = row ? (JSON.parse(row.names) as VersionNames) : {};
    return { history: historyOf(publicId, heads), names, now };
  }

  function liveRelease(moment: Moment, locale: Locale): Release | null {
    const history = moment.history.locales[locale];
    const version = wholeVersion(moment, newestGoneLive(history, moment.now)?.head);
    return version && { ...version, firstLiveAt: firstLiveAt(history, moment.now) };
  }

  /** A version as it is shown at the moment; null for none. */
  function wholeVersion(
    moment: Moment,
    head: PublishedHead | undefined,
  ): Omit<Release, 'firstLiveAt'> | null {
    const whole = head && versions.whole(head.sequence, moment.now);
    if (!whole) return null;
    const { history, now } = moment;
    const { locale } = head;
    const { summary, snapshot } = whole;
    const alternates = alternatesOf(moment, locale);
    const liveHere = (id: string): ReleaseSummary | null => {
      const row = versions.versionAt(id, locale, now);
      return row?.is_withdrawn === 0 ? versions.summaryOf(row, now) : null;
    };
    const related = snapshot.relatedReleases.flatMap((id) =>
      id === history.publicId ? [] : (liveHere(id) ?? []),
    );
    const consented = withConsent(snapshot, (media) => site.hasConsentEnded(media, now));
    return {
      ...summary,
      version: head.version,
      goesLiveAt: fromIso(head.goesLiveAt),
      snapshot: {
        ...consented,
        body: withReleaseLinks(consented.body, (id) => {
          const linked = liveHere(id);
          return linked && releasePath(locale, linked);
        }),
        relatedReleases: related.map(({ publicId }) => publicId),
      },
      notes: notesOf(history.locales[locale], now),
      alternates,
      stale: staleness(history, head.translatedFrom, alternates, now),
      related,
    };
  }

  return {
    page(publicId, locale, now) {
      const moment = momentOf(publicId, now);
      const state = publicState(moment.history, locale, now);
      const { killedAt } = moment.history;
      if (killedAt !== null) return { state: 'killed', killedAt: fromIso(killedAt) };
      const release = state === 'live' ? liveRelease(moment, locale) : null;
      if (release) return { state: 'live', release };
      const alternates = alternatesOf(moment, locale);
      const withdrawal = withdrawalOf(moment, locale);
      if (!withdrawal) return { state: 'absent', alternates };
      const { title, slug, notice, withdrawnAt } = withdrawal;
      return { state: 'withdrawn', publicId, title, slug, notice, withdrawnAt, alternates };
    },
    feedItem(publicId, locale, now) {
      const moment = momentOf(publicId, now);
      const state = publicState(moment.history, locale, now);
      const release = state === 'live' ? liveRelease(moment, locale) : null;
      if (release) return { state: 'live', release };
      const withdrawal = state === 'withdrawn' ? withdrawalOf(moment, locale) : null;
      const dates = withdrawal && versions.datesOf(withdrawal.sequence);
      if (state !== 'withdrawn' || !dates) return null;
      const { title, slug, notice } = withdrawal;
      return { state, publicId, locale, title, slug, ...dates, notice };
    },
    embargoed({ publicId, locales: linked, expiresAt }, locale, now) {
      const moment = momentOf(publicId, now);
      const { history, names } = moment;
      const of = history.locales[locale];
      switch (publicState(history, locale, now)) {
        case 'live': {
          // A correction that waits is not shown, under embargo or not.
          const name = names[newestGoneLive(of, now)?.head.sequence ?? 0];
          return name ? { state: 'live', publicId, slug: name.slug } : { state: 'ended' };
        }
        case 'embargoed': {
          const head = pendingPublication(of, now)?.head;
          const version = wholeVersion(moment, head);
          if (!version) return { state: 'ended' };
          const opened = locales.filter(
            (each) => linked.includes(each) && isReadable(publicState(history, each, now)),
          );
          return { state: 'embargoed', release: version, locales: opened, expiresAt };
        }
        default:
          return { state: 'ended' };
      }
    },
  };
}

/** Does an embargo link lead to a text in this state, under embargo or on its page? */
function isReadable(state: PublicState): boolean {
  return state === 'embargoed' || state === 'live';
}

function alternatesOf({ history, names, now }: Moment, locale: Locale): Alternate[] {
  return locales.flatMap((other) => {
    if (other === locale || publicState(history, other, now) !== 'live') return [];
    const live = newestGoneLive(history.locales[other], now);
    const name = live && names[live.head.sequence];
    return name ? { locale: other, ...name } : [];
  });
}

/** Null where the locale is not withdrawn, or was never live. */
function withdrawalOf({ history, names, now }: Moment, locale: Locale) {
  const { withdrawnAt, notice } = history.locales[locale];
  const sequence = newestGoneLive(history.locales[locale], now)?.head.sequence;
  const name = sequence === undefined ? undefined : names[sequence];
  if (withdrawnAt === null || sequence === undefined || !name) return null;
  return { sequence, ...name, notice: notice ?? '', withdrawnAt: fromIso(withdrawnAt) };
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
  const newer = newerSource(history, translatedFrom, now);
  const source = alternates.find((each) => each.locale === newer?.locale);
  return source ? { sourceLocale: source.locale, title: source.title, slug: source.slug } : null;
}
