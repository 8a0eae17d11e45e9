import { cardPath, mediaPath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import { plainestFile } from './picture.tsx';

/** The picture that stands beside a link to a page where people share it. */
export interface SharePicture {
  path: string;
  mimeType: string;
  width?: number | undefined;
  height?: number | undefined;
  /** Plain text. */
  alt: string;
  /** Worth the whole width, as a photograph is and a logo is not. */
  isWide: boolean;
}

/** The card drawn for it, else its lead picture; null where it has neither (rules §5). */
export function releasePicture(release: Release): SharePicture | null {
  const { card } = release.snapshot;
  if (!card) return release.leadImage && mediaPicture(release.leadImage, true);
  const { width, height, hash } = card;
  const path = cardPath(release.locale, release.publicId, hash);
  return { path, mimeType: 'image/png', width, height, alt: release.title, isWide: true };
}

/** The organisation's logo; null where it has none. */
export function logoPicture(settings: Settings): SharePicture | null {
  const { logo } = settings.organisation;
  return logo ? mediaPicture(logo, false) : null;
}

/** A picture of the store, in the file that every program can show. */
export function mediaPicture(media: FrozenMedia, isWide: boolean): SharePicture | null {
  const file = plainestFile(media);
  if (!file) return null;
  const { mimeType, width, height } = file;
  return { path: mediaPath(media.hash, file.file), mimeType, width, height, alt: media.alt, isWide };
}
