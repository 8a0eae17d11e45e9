import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';

/** What every feed format shows, whatever its syntax. All URLs are absolute, percent-encoded ASCII. */
export interface FeedView {
  /** A `tag:` id that never changes, the same in all formats and all archive documents. */
  id: string;
  locale: Locale;
  title: string;
  description: string;
  /** The page whose releases these are. */
  pageUrl: string;
  /** The canonical address of this very document. */
  selfUrl: string;
  /** Whose feed it is. */
  publisher: string;
  /** The organisation's logo, small. */
  logoUrl: string | null;
  /** The same in a size that fills a tile. */
  largeLogoUrl: string | null;
  /** When what it holds last changed; not by the clock of the request. */
  updatedAt: Instant;
  /** Newest first. */
  items: readonly FeedViewItem[];
  /** Of releases that were killed; a format without a word for it leaves them out. */
  tombstones: readonly FeedTombstone[];
  archive: FeedArchive;
}

/** Where a document stands in the history of its feed (RFC 5005 §4). */
export interface FeedArchive {
  /** The document with what is next older; null where there is nothing older. */
  olderUrl: string | null;
  /** Of an archive document: the feed as one subscribes to it. Null where this is the feed. */
  feedUrl: string | null;
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
  /** The licence of that agency's text; empty where there is none. */
  licence: string;
  topics: readonly FeedTopic[];
  picture: FeedPicture | null;
  documents: readonly FeedDocument[];
}

export interface FeedTopic {
  label: string;
  slug: string;
}

export interface FeedPicture {
  url: string;
  mimeType: string;
  sizeBytes: number;
  width?: number;
  height?: number;
  alt: string;
  credit: string;
  licence: string;
}

export interface FeedDocument {
  url: string;
  mimeType: string;
  sizeBytes: number;
  /** The name under which a reader saves it; empty where it has none. */
  title: string;
}

export interface FeedTombstone {
  /** The id that the item had. */
  id: string;
  killedAt: Instant;
}
