import { maxPixels, maxPixelsOfAvif } from './limits.ts';

/** Widths in pixels at which every wider picture is kept, smallest first; the last is the widest shown anywhere. */
export const renditionWidths = [320, 640, 960, 1280, 1920] as const;

/** What a picture may come as, how large, and what its re-encoded original becomes. */
export const originalFormats = {
  jpeg: { to: 'jpeg', maxPixels },
  png: { to: 'png', maxPixels },
  webp: { to: 'webp', maxPixels },
  avif: { to: 'jpeg', maxPixels: maxPixelsOfAvif },
  gif: { to: 'png', maxPixels },
} as const;

export type PictureFormat = keyof typeof originalFormats;

/** The formats that are written. */
export const writtenFormats = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
} as const;

export type WrittenFormat = keyof typeof writtenFormats;

/** The formats of every rendition: WebP, and one that everything can show (PNG where the picture has transparency). */
export function renditionFormats(hasAlpha: boolean): readonly WrittenFormat[] {
  return ['webp', hasAlpha ? 'png' : 'jpeg'];
}

/** The widths a picture of this width is kept at, smallest first: never wider than it is. */
export function widthsFor(width: number): number[] {
  const widest = Math.min(width, Math.max(...renditionWidths));
  return [...renditionWidths.filter((each) => each < widest), widest];
}

/** `original.jpg`, `640.webp`: names in the store, below the hash. */
export function fileName(which: 'original' | number, format: WrittenFormat): string {
  return `${String(which)}.${writtenFormats[format].extension}`;
}
