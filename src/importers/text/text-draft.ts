import type { CalendarDate } from '../../language/calendar-date.ts';
import type { Instant } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import type { Syndication } from '../../model/release.ts';
import type { RichText } from '../../model/rich-text.ts';

/** What the reader of a text release is told about it from outside. */
export interface TextReleaseOptions {
  /** Base name; `x.km.txt` tells the locale. */
  fileName: string;
  /** The organisation's zone (IANA name): a date without a time is noon there. */
  timeZone: string;
  /** Wins over the file's name and the text. */
  locale?: Locale;
  /** Wins over every date in the text. */
  date?: CalendarDate;
  /** Wins over every credit in the text. */
  source?: string;
  /** Dates later than a day after this are no release dates. */
  now?: Instant;
}

/** One locale of a release, as read from a text. */
export interface TextDraft {
  locale: Locale;
  title: string;
  /** There was no headline: the title is the beginning of the first sentence and wants an editor's eye. */
  titleIsProposed: boolean;
  slug: string;
  /** Empty where the text names none. */
  datelinePlace: string;
  /** Noon of `releasedOn` in the organisation's zone; both are missing where the text tells no date. */
  releasedAt?: Instant;
  releasedOn?: CalendarDate;
  syndicatedFrom?: Syndication;
  body: RichText;
}

export type TakenAs = 'locale' | 'title' | 'place' | 'date' | 'source' | 'body';

/** A piece of the text and what became of it. Lines count from 1. */
export interface TakenPiece {
  line: number;
  text: string;
  as: TakenAs;
  why: string;
}

export interface DroppedPiece {
  line: number;
  text: string;
  why: string;
}

/** What was taken from a text, what was dropped, and what does not fit together, in English. */
export interface TextReport {
  taken: TakenPiece[];
  dropped: DroppedPiece[];
  contradictions: string[];
  warnings: string[];
}

export type ParsedText =
  { ok: true; draft: TextDraft; report: TextReport } | { ok: false; problems: Problem[]; report: TextReport };

export function emptyReport(): TextReport {
  return { taken: [], dropped: [], contradictions: [], warnings: [] };
}
