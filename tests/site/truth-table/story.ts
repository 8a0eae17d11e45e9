import type { StoredEntry } from '../../../src/model/entry.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import type { TrialLedger } from '../trial-ledger.ts';
import { turnAt, type InstantName } from './instants.ts';

/** The public state of one locale, as a line of rules §8 has it, and which version's text it is about. */
export type Cell =
  /** Unpublished, scheduled or embargoed. */
  | { state: 'absent' }
  | { state: 'live'; version: number; notes: readonly number[] }
  | { state: 'withdrawn'; version: number }
  | { state: 'killed'; wasLive: boolean };

export type Turns<Value> = readonly (readonly [InstantName, Value])[];

/** What is done to a release, and, written down by hand, what the public is to see of it from when on. */
export interface Story {
  name: string;
  publicId: string;
  cells: Readonly<Record<Locale, Turns<Cell>>>;
  /** The date readers see. */
  listedAt: Readonly<Record<Locale, Instant>>;
  /** From then on it is no news any more; null where it never was. */
  newsUntil: Readonly<Record<Locale, InstantName | null>>;
  entries: Turns<(ledger: TrialLedger) => StoredEntry[]>;
  /** From then on its pictures and documents may not be shown. */
  consentUntil?: InstantName;
  /** The versions that have addresses of their own. */
  slugs: readonly number[];
  /** How many versions there are, shown or not. */
  versions: number;
  link?: StoryLink;
}

/** An embargo link for all locales. */
export interface StoryLink {
  token: string;
  expiresAt: Instant;
  opens: Turns<'embargoed' | 'live' | 'ended'>;
}

/** One moment of the walk: a clock, and how far things have come. */
export interface Moment {
  now: Instant;
  reached: InstantName;
}

export function cellAt(story: Story, locale: Locale, { reached }: Moment): Cell {
  return turnAt(story.cells[locale], reached) ?? { state: 'absent' };
}

export function isReached(name: InstantName | null | undefined, { reached }: Moment): boolean {
  return name !== null && name !== undefined && turnAt([[name, true]], reached) !== null;
}

/** The version whose address is the one of a version: its own, or that of the last one before which had its own. */
export function slugVersion({ slugs }: Story, version: number): number {
  return slugs.findLast((each) => each <= version) ?? 1;
}

export function inAll<Value>(value: Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, value])) as Record<Locale, Value>;
}
