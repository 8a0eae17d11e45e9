import sharp from 'sharp';
import type { Drawing } from './svg.ts';

/** The drawing as JPEG. */
export function jpegOf({ svg }: Drawing): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality: 92 }).toBuffer();
}

/** The drawing as PNG, transparent where nothing is drawn. */
export function pngOf({ svg }: Drawing): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}
