import type { MarkedText } from '../language/search-marks.ts';
import type { SearchQuery } from '../language/search-query.ts';
import type { Instant } from '../model/instant.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { PublicState, ReleaseKind, Snapshot } from '../model/release.ts';
import type { Settings } from '../model/settings.ts';

/** A release in one locale, as lists show it. Only what is live at the `now` of the question. */
export interface ReleaseSummary {
  publicId: string;
  locale: Locale;
  kind: ReleaseKind;
  title: string;
  slug: string;
  summary: string;
  datelinePlace: string;
  /** The date readers see; lists and archive go by it (rules §2). */
  listedAt: Instant;
  /** `listedAt` at first; moves on correction, withdrawal and reinstatement. */
  updatedAt: Instant;
  isCorrected: boolean;
  /** Topics with a label in this locale. */
  topics: TopicLink[];
  /** Null too where its consent has ended. */
  leadImage: FrozenMedia | null;
}

export interface TopicLink {
  topicId: string;
  label: string;
  slug: string;
}

/** A correction's public note, with the go-live of the version that carried it. */
export interface CorrectionNote {
  at: Instant;
  note: string;
}

/** Another locale of the same release, live at `now`. */
export interface Alternate {
  locale: Locale;
  title: string;
  slug: string;
}

/** The whole of a live publication. */
export interface Release extends ReleaseSummary {
  version: number;
  /** From when on readers have this version. */
  goesLiveAt: Instant;
  /**
   * Media whose consent has ended are gone from `media`, `leadImageId`, `attachmentIds` and the body, and the card where
   * it shows one of them. Links to releases are addresses of live ones, the others are words; `relatedReleases` names live
   * ones only.
   */
  snapshot: Snapshot;
  firstLiveAt: Instant;
  /** Newest first; stay through later minor changes. */
  notes: CorrectionNote[];
  alternates: Alternate[];
  /** The source text is newer than this translation: link to it (rules §3). */
  stale: { sourceLocale: Locale; title: string; slug: string } | null;
  related: ReleaseSummary[];
}

/** What the address of a release in one locale answers. */
export type PageAnswer =
  | { state: 'live'; release: Release }
  | {
      state: 'withdrawn';
      publicId: string;
      title: string;
      slug: string;
      notice: string;
      withdrawnAt: Instant;
      alternates: Alternate[];
    }
  | { state: 'killed'; killedAt: Instant }
  /** Never live here: 404 that offers the languages that exist. */
  | { state: 'absent'; alternates: Alternate[] };

/** A feed's item: live, or the notice of a withdrawal under the same id. */
export type FeedItem =
  | { state: 'live'; release: Release }
  | {
      state: 'withdrawn';
      publicId: string;
      locale: Locale;
      title: string;
      slug: string;
      listedAt: Instant;
      updatedAt: Instant;
      notice: string;
    };

/** What is left of a release that was killed, in a locale where readers had seen it. */
export interface Tombstone {
  publicId: string;
  locale: Locale;
  /** Of its last version: where it stood in lists. */
  listedAt: Instant;
  killedAt: Instant;
}

/** A picture or document, and the newest listed release that shows it. */
export interface GalleryItem {
  media: FrozenMedia;
  release: ReleaseSummary;
}

/** Keyset position in a list ordered by (listedAt, publicId) descending. */
export interface ListKey {
  listedAt: Instant;
  publicId: string;
}

/** Keyset position in a list of several locales, ordered by (listedAt, publicId) descending, then by locale ascending. */
export interface LocaleListKey extends ListKey {
  locale: Locale;
}

/** Which releases a list shows; `topicId` and `month` may be combined with neither or one. */
export interface ListFilter {
  locale: Locale;
  topicId?: string;
  /** `2026-11`, in the organisation's time zone. */
  month?: string;
}

export interface ReleaseList {
  releases: ReleaseSummary[];
  /** How many there are in all at `now`. */
  total: number;
}

/** A live release in one locale, as a sitemap lists it. */
export interface SitemapRelease {
  publicId: string;
  locale: Locale;
  slug: string;
  updatedAt: Instant;
  /** The locales in which it is live, this one among them, in the order of the list of locales. */
  alternates: Pick<Alternate, 'locale' | 'slug'>[];
}

/** One of the parts that the sitemap of all releases is cut into. */
export interface SitemapPart {
  /** From 1. */
  part: number;
  /** When the last of what it holds became what it is. */
  changedAt: Instant;
}

/** Which releases a search goes through; each of them narrows it. */
export interface SearchFilter {
  locale: Locale;
  topicId?: string;
  kind?: ReleaseKind;
  /** Listed at `from` or later, and before `until`. */
  from?: Instant;
  until?: Instant;
}

export interface SearchHit {
  release: ReleaseSummary;
  title: MarkedText;
  /** Of summary and text, around what was found; the beginning where it was found in the title only. */
  passage: MarkedText;
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** How many there are in all at `now`, as far as they are counted: a thousand at most. */
  total: number;
  /** There are more than are counted. */
  isMore: boolean;
}

/** The newest change of one locale for a mirror, with the state it has now (rules §2); ordered by (sequence, publicId, locale). */
export interface Change {
  publicId: string;
  locale: Locale;
  state: Extract<PublicState, 'live' | 'withdrawn' | 'killed'>;
  sequence: number;
  changedAt: Instant;
}

/**
 * How far a mirror has come (rules §2): every entry up to this one, every go-live up to this instant. Also the end of a
 * walk, taken when it began: what changes while the mirror reads belongs to its next walk, so that nothing is told twice.
 */
export interface ChangeCursor {
  sequence: number;
  instant: Instant;
}

/** A page of a walk through the changes; with `locale`, of those of one language. */
export interface ChangePage {
  after?: { sequence: number; publicId: string; locale: Locale };
  until?: ChangeCursor;
  locale?: Locale;
  limit: number;
}

export interface TopicAnswer {
  topic: TopicLink;
  /** Where the address held an old slug: redirect to `topic.slug`. */
  isCurrentSlug: boolean;
  /** The same topic in other locales. */
  alternates: Localized<TopicLink>;
}

/** An embargo link as its newest entry has it (rules §6). */
export interface EmbargoLink {
  publicId: string;
  locales: Locale[];
  expiresAt: Instant;
  isRevoked: boolean;
}

/** A version that waits under embargo, for holders of a link: whole, with the rules of `Release` about consent and links. */
export type EmbargoedRelease = Omit<Release, 'firstLiveAt'>;

/** What `/embargo/{token}/{locale}` answers at an instant (rules §6). */
export type EmbargoAnswer =
  /** No such link, or not for this locale. */
  | { state: 'unknown' }
  /** Revoked, expired, killed, withdrawn, or nothing waits under embargo any more. */
  | { state: 'ended' }
  | { state: 'live'; publicId: string; slug: string }
  | {
      state: 'embargoed';
      release: EmbargoedRelease;
      /** The locales of the link that it opens now, this one included, in the order of the list of locales. */
      locales: Locale[];
      expiresAt: Instant;
    };

/**
 * The questions the public side asks. All answers are synchronous, obey the visibility rule at `now`, and hold
 * nothing that is not public at `now`: but for `embargoed`, whose answer is for holders of a link.
 */
export interface ReadModel {
  /** Number of the last entry applied. */
  sequence(): number;
  /**
   * The newest settings; with `now`, without the logo and topic pictures whose consent has ended. Throws a ProblemError
   * `Unavailable` where the ledger holds none yet.
   */
  settings(now?: Instant): Settings;
  page(publicId: string, locale: Locale, now: Instant): PageAnswer;
  /** Newest first. */
  list(filter: ListFilter, now: Instant, page: { offset: number; limit: number }): ReleaseList;
  /** What is live, newest first, in several locales; `topicId` where a topic has a label. Starts after `after`. */
  listAfter(
    filter: { locales: readonly Locale[]; topicId?: string },
    now: Instant,
    page: { after?: LocaleListKey; limit: number },
  ): ReleaseSummary[];
  /** What the live releases of a locale show and consent allows, each file once: newest listing first. */
  gallery(locale: Locale, now: Instant, page: { offset: number; limit: number }): GalleryItem[];
  /**
   * What all words of the query are in and none of its exclusions: first where they are all in the title, then in title
   * and summary, then anywhere, newest first in each. An empty query finds everything that the filter lets through.
   */
  search(
    query: SearchQuery,
    filter: SearchFilter,
    now: Instant,
    page: { offset: number; limit: number },
  ): SearchAnswer;
  /** Newest first, starting after `before`; withdrawn ones included as notices. */
  feed(filter: ListFilter, now: Instant, page: { before?: ListKey; limit: number }): FeedItem[];
  /**
   * The key itself where a feed's item stands there, else that of the oldest item newer than it: both begin the same
   * page. Null where none is newer.
   */
  feedKey(filter: ListFilter, key: ListKey, now: Instant): ListKey | null;
  /** Of a feed, the last killed first. */
  lastTombstones(filter: ListFilter, now: Instant, page: { limit: number }): Tombstone[];
  /** Of the part of a feed after `before` and down to `until`, or to its end; in the order of the feed. */
  tombstones(filter: ListFilter, now: Instant, part: { before: ListKey; until?: ListKey }): Tombstone[];
  /** Newest first, with how many releases each holds at `now`. */
  months(locale: Locale, now: Instant): { month: string; count: number }[];
  /** Topics with a label in this locale, with how many releases each holds at `now`, in the order of the settings. */
  topics(locale: Locale, now: Instant): (TopicLink & { count: number })[];
  topicBySlug(locale: Locale, slug: string): TopicAnswer | null;
  /** Locales with at least one live release, in the order of the list of locales. */
  localesInUse(now: Instant): Locale[];
  changedSince(cursor: ChangeCursor, now: Instant, page: ChangePage): Change[];
  /** The parts of the sitemap that hold something at `now`, in order. */
  sitemapParts(now: Instant): SitemapPart[];
  /**
   * The live releases of one part of the sitemap, 1,000 at most. A release stands where its newest change does in the
   * ledger, so a publication changes the last part, and takes what it replaces out of its own; no other part moves.
   */
  sitemapReleases(part: number, now: Instant): SitemapRelease[];
  /**
   * What the store may serve of this folder, or null where nothing visible uses it at `now`: the files of a killed
   * release are 404 like any other that is not in use (rules §8). Cards are reached through `page`.
   */
  media(hash: string, now: Instant): { state: 'in-use'; media: FrozenMedia } | null;
  /** An embargo link by the SHA-256 of its token, revoked and expired ones too; null where it is unknown. */
  embargoLink(tokenHash: string): EmbargoLink | null;
  /** What a link, by the SHA-256 of its token, opens in a locale. */
  embargoed(tokenHash: string, locale: Locale, now: Instant): EmbargoAnswer;
  /** The first instant after `now` at which any answer changes by the clock alone; null where there is none. */
  nextBoundary(now: Instant): Instant | null;
}
