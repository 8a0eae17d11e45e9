import type { StoredFile } from '../model/media.ts';
import type { Translate } from './translate.ts';

/** What is behind a link to a file: `PDF, 230 KB`. */
export function typeAndSize({ mimeType, sizeBytes }: StoredFile, t: Translate): string {
  const type = (mimeType.split('/')[1] ?? mimeType).toUpperCase();
  return t('release.document', { type, kilobytes: kilobytesOf(sizeBytes) });
}

/** Whole kilobytes of 1,024 bytes, one at least for whatever is not empty. */
export function kilobytesOf(sizeBytes: number): number {
  return Math.ceil(sizeBytes / 1024);
}
