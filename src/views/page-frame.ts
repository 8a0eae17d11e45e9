import type { FeedFormat } from '../model/address.ts';
import type { Locale } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';
import type { Translate } from './translate.ts';

/** What every page has around its content. */
export interface PageFrame {
  locale: Locale;
  t: Translate;
  /** Base URL of the public side, without a slash at the end. */
  origin: string;
  assets: AssetLinks;
  /** Null while there is no read model to take them from. */
  settings: Settings | null;
  /** The one address of this page; null on error pages, which have none. */
  canonicalPath: string | null;
  /** For the language switcher: this page, or a good beginning, in every language that has something to show. */
  languages: readonly LanguageLink[];
  /** For `hreflang`: this very page in each language that has it, this one included; empty where it is the only one. */
  alternates: readonly LanguageLink[];
  /** For `hreflang="x-default"`: the one of them for readers of any other language. */
  defaultPath: string | null;
  /** The place in the menu that this page is; null where it is none of them. */
  section: Section | null;
  /** Those of its locale, and before them those of its topic; none on error pages. */
  feeds: readonly FeedLink[];
}

/** One feed in all its formats. */
export interface FeedLink {
  title: string;
  paths: Readonly<Record<FeedFormat, string>>;
}

/** What the menu leads to. */
export type Section = 'home' | 'gallery' | 'press';

export interface LanguageLink {
  locale: Locale;
  path: string;
}

/** Styles that one kind of page needs beside those of every page: what few read, a first visit need not carry. */
export const sheetNames = ['press', 'embargo', 'gallery', 'docs', 'search'] as const;
export type SheetName = (typeof sheetNames)[number];

/** What one kind of page runs in the browser, to do a little more than links can. */
export const scriptNames = ['copy'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Paths under `/assets/`. */
export interface AssetLinks {
  stylesheet: string;
  sheets: Readonly<Record<SheetName, string>>;
  scripts: Readonly<Record<ScriptName, string>>;
  /** Stands in tabs and bookmarks; an SVG. */
  icon: string;
  /** For home screens, as Apple's devices take it. */
  touchIcon: string;
  /** For home screens elsewhere: PNGs, with the pixels of a side. */
  appIcons: readonly { path: string; size: number; isMaskable: boolean }[];
  /** The fonts that a page of this locale needs at once. */
  fonts: Readonly<Record<Locale, readonly string[]>>;
}
