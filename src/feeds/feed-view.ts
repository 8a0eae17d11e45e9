import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';

/** What every feed format shows, whatever its syntax. All URLs are absolute, percent-encoded ASCII. */
export interface FeedView {
  locale: Locale;
  title: string;
  description: string;
  /** The page whose releases these are. */
  pageUrl: string;
  /** The canonical address of the feed itself. */
  selfUrl: string;
  /** Newest first. */
  items: readonly FeedViewItem[];
}

export interface FeedViewItem {
  /** A `tag:` id that never changes. */
  id: string;
  url: string;
  /** Plain text. */
  title: string;
  publishedAt: Instant;
  updatedAt: Instant;
  /** Plain text; empty where the release has none. */
  summary: string;
  /** The whole text, corrections first; of a withdrawn release its notice and nothing else. */
  contentHtml: string;
  /** The organisation, or the agency the release comes from. */
  creator: string;
  topics: readonly string[];
  picture: FeedPicture | null;
}

export interface FeedPicture {
  url: string;
  mimeType: string;
  sizeBytes: number;
  width?: number;
  height?: number;
  alt: string;
  credit: string;
}
