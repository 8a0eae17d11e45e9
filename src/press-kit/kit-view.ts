import type { Locale } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import type { Translate } from '../views/translate.ts';

/** What a press kit is made of: one live release in one language, and the site-wide facts of today. */
export interface KitView {
  release: Release;
  settings: Settings;
  locale: Locale;
  t: Translate;
  /** Base URL of the public side, without a slash at the end. */
  origin: string;
}

/** A file of the media store. */
export interface StoredKitFile {
  hash: string;
  file: string;
  sizeBytes: number;
}

/** A file of the kit: bytes made for it, a file of the store, or a ZIP archive in the archive. */
export type KitFile = { name: string } & (
  { bytes: Buffer } | { stored: StoredKitFile } | { archive: readonly KitFile[] }
);
