import sharp, { type Sharp } from 'sharp';
import { sha256 } from '../src/model/hash.ts';
import type { StoredFile } from '../src/model/media.ts';
import { ProblemError } from '../src/model/problem.ts';
import { maxSidePixels } from './limits.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refused } from './refusals.ts';
import {
  fileName,
  originalFormats,
  renditionFormats,
  widthsFor,
  writtenFormats,
  type PictureFormat,
  type WrittenFormat,
} from './rendition-table.ts';

// Of use to those who ask for the same operation on the same file again; here it holds 50 MB for nothing.
sharp.cache(false);

/** A picture ready for the store, free of every metadata it came with. */
export interface PreparedPicture {
  kind: 'picture';
  /** SHA-256 of the re-encoded original: the folder in the store. */
  hash: string;
  /** The original first, then the renditions, smallest first. */
  files: [StoredFile, ...StoredFile[]];
  bytes: ReadonlyMap<string, Buffer>;
  /** `#rrggbb`, the mean of all pixels: stands in its place while it loads. None where it is transparent anywhere. */
  colour?: string;
}

/**
 * Decodes an uploaded picture, turns it upright, and encodes the original and its renditions in sRGB without
 * metadata; of an animation, its first picture. Several calls take turns, so memory stays that of one picture.
 * Throws a ProblemError `Invalid` for a picture that is damaged or has too many pixels.
 */
export async function preparePicture(upload: Uint8Array, format: PictureFormat): Promise<PreparedPicture> {
  return oneAtATime(async () => {
    try {
      return await encode(upload, originalFormats[format]);
    } catch (error) {
      throw asProblem(error);
    }
  });
}

async function encode(
  upload: Uint8Array,
  { to, maxPixels }: { to: WrittenFormat; maxPixels: number },
): Promise<PreparedPicture> {
  const said = await decoder(upload, maxPixels).metadata();
  if (Math.max(said.width, said.height) > maxSidePixels) throw refused('picture-too-long');
  const original = await write(decoder(upload, maxPixels), 'original', to, { quality: 90 });
  const { width } = await sharp(original.bytes).metadata();
  const widths = widthsFor(width);
  // Decoded once, at the widest rendition; the others are made from it.
  const widest = await decoder(original.bytes, maxPixels)
    .resize({ width: widths.at(-1) ?? width })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isOpaque = hasNoGap(widest);
  const fromWidest = (): Sharp => {
    const { width: rawWidth, height, channels } = widest.info;
    const image = sharp(widest.data, { raw: { width: rawWidth, height, channels } });
    return isOpaque ? image.removeAlpha() : image;
  };
  const renditions: Written[] = [];
  for (const each of widths)
    for (const written of renditionFormats(!isOpaque))
      renditions.push(await write(fromWidest().resize({ width: each }), each, written, { quality: 80 }));
  const all = [original, ...renditions];
  return {
    kind: 'picture',
    hash: sha256(original.bytes),
    files: [original.file, ...renditions.map(({ file }) => file)],
    bytes: new Map(all.map(({ file, bytes }) => [file.file, bytes])),
    ...(isOpaque ? { colour: await meanColour(fromWidest()) } : {}),
  };
}

/** Is every pixel opaque? Screenshots often carry a channel of transparency that says nothing. */
function hasNoGap({ data, info: { channels } }: { data: Buffer; info: { channels: number } }): boolean {
  if (channels !== 2 && channels !== 4) return true;
  for (let at = channels - 1; at < data.length; at += channels) if (data[at] !== 255) return false;
  return true;
}

async function meanColour(image: Sharp): Promise<string> {
  const pixel = await image
    .resize({ width: 1, height: 1, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const [red = 0, green = red, blue = red] = pixel;
  return `#${Buffer.of(red, green, blue).toString('hex')}`;
}

/** Reads the first frame upright. Without a word about metadata, sharp writes none and converts to sRGB. */
function decoder(bytes: Uint8Array, maxPixels: number): Sharp {
  return sharp(bytes, {
    limitInputPixels: maxPixels,
    failOn: 'error',
    pages: 1,
    sequentialRead: true,
  }).autoOrient();
}

interface Written {
  file: StoredFile;
  bytes: Buffer;
}

async function write(
  image: Sharp,
  which: 'original' | number,
  format: WrittenFormat,
  { quality }: { quality: number },
): Promise<Written> {
  const { data, info } = await inFormat(image, format, quality).toBuffer({ resolveWithObject: true });
  const file = {
    file: fileName(which, format),
    mimeType: writtenFormats[format].mimeType,
    sizeBytes: data.length,
    width: info.width,
    height: info.height,
  };
  return { file, bytes: data };
}

function inFormat(image: Sharp, format: WrittenFormat, quality: number): Sharp {
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality, mozjpeg: true });
    case 'webp':
      return image.webp({ quality });
    case 'png':
      // Level 9 takes four times as long for a few per cent.
      return image.png({ compressionLevel: 6 });
  }
}

function asProblem(error: unknown): unknown {
  // What libvips says is a plain Error; this would be a mistake of ours.
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof ProblemError) return error;
  const { message } = error;
  const isTooLarge = /pixel limit|too large|dimensions|size limit/i.test(message);
  return refused(isTooLarge ? 'too-many-pixels' : 'damaged-picture', error);
}
