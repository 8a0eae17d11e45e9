/**
 * publishing-rules.md as a small model of its own, which shares no rule with src/: a text is a number (its token), a
 * hash is the number of the text that it is of. Property tests hold the ledger, the read model and the site against it.
 */
import { locales, type Locale } from '../../src/model/locale.ts';

export type When = number | null;

export interface Version {
  number: number;
  at: number;
  goesLiveAt: number;
  listedAt: number;
  isEmbargoed: boolean;
  change: 'first' | 'minor' | 'correction';
  note: number | null;
  text: number;
  hasPicture: boolean;
  related: Release | null;
  basis: number;
  from: number | null;
  isEnded: boolean;
}

export interface Page {
  /** Token of the working copy; null where there is no text. */
  draft: number | null;
  /** Text that the slug was made from. */
  slug: number | null;
  from: number | null;
  approvedBasis: number | null;
  versions: Version[];
  withdrawn: { at: number; notice: number } | null;
  moves: number[];
}

export interface Link {
  tokenHash: string;
  locales: Locale[];
  expiresAt: number;
  isRevoked: boolean;
}

export interface Release {
  releaseId: string;
  publicId: string;
  source: Locale;
  releasedAt: number | null;
  hasPicture: boolean;
  /** The one release that it names as related; the newest link of any of its texts. */
  related: Release | null;
  isKilled: boolean;
  pages: Record<Locale, Page>;
  links: Link[];
}

export interface Model {
  now: number;
  releases: Release[];
  /** Until when the one picture of the run may be shown; null for always. */
  consentUntil: number | null;
  /** Token in the organisation's name, and the locales in which the one topic has a label. */
  name: number;
  labels: Set<Locale>;
  lastToken: number;
  /** The release that a text links to. */
  targets: Map<number, Release>;
  /** The `textHash` of each text that the ledger has named so far. */
  hashes: Map<number, string>;
}

export type State = 'killed' | 'withdrawn' | 'live' | 'embargoed' | 'scheduled' | 'unpublished';

export function newPage(): Page {
  return {
    draft: null,
    slug: null,
    from: null,
    approvedBasis: null,
    versions: [],
    withdrawn: null,
    moves: [],
  };
}

export function pendingOf(page: Page, now: number): Version | null {
  return page.versions.find((version) => !version.isEnded && version.goesLiveAt > now) ?? null;
}

/** The newest version that has gone live, whatever happened to the page since. */
export function goneLive(page: Page, now: number): Version | null {
  return page.versions.filter((version) => !version.isEnded && version.goesLiveAt <= now).at(-1) ?? null;
}

export function stateOf(release: Release, locale: Locale, now: number): State {
  const page = release.pages[locale];
  if (release.isKilled) return 'killed';
  if (page.withdrawn) return 'withdrawn';
  if (goneLive(page, now)) return 'live';
  const pending = pendingOf(page, now);
  if (!pending) return 'unpublished';
  return pending.isEmbargoed ? 'embargoed' : 'scheduled';
}

export function liveOf(release: Release, locale: Locale, now: number): Version | null {
  return stateOf(release, locale, now) === 'live' ? goneLive(release.pages[locale], now) : null;
}

export function isConsented(model: Model, at: number): boolean {
  return model.consentUntil === null || at < model.consentUntil;
}

/** Notes of all corrections that have gone live, newest first. */
export function notesOf(page: Page, now: number): { at: number; note: number }[] {
  return page.versions
    .filter((version) => !version.isEnded && version.goesLiveAt <= now)
    .flatMap(({ goesLiveAt, note }) => (note === null ? [] : [{ at: goesLiveAt, note }]))
    .reverse();
}

export function updatedAtOf(page: Page, now: number): number {
  const listedAt = goneLive(page, now)?.listedAt ?? 0;
  const moves = [...page.moves, ...notesOf(page, now).map(({ at }) => at)];
  return moves.length === 0 ? listedAt : Math.max(...moves);
}

export function isStale(release: Release, locale: Locale, now: number): boolean {
  if (locale === release.source) return false;
  const live = liveOf(release, locale, now);
  const source = liveOf(release, release.source, now);
  const from = live?.from ?? null;
  return from !== null && source !== null && source.basis !== from;
}

/** The earliest instant after `now` at which something goes live or a shown picture goes away; null for none. */
export function nextEvent(model: Model): number | null {
  const { now } = model;
  const events = model.releases.flatMap((release) =>
    release.isKilled
      ? []
      : locales.flatMap((locale) => pendingOf(release.pages[locale], now)?.goesLiveAt ?? []),
  );
  if (model.consentUntil !== null && model.consentUntil > now) events.push(model.consentUntil);
  return events.length === 0 ? null : Math.min(...events);
}

/** Does a visible page of the run show the picture at `now`? */
export function isPictureShown(model: Model): boolean {
  return (
    isConsented(model, model.now) &&
    model.releases.some((release) =>
      locales.some((locale) => liveOf(release, locale, model.now)?.hasPicture ?? false),
    )
  );
}
