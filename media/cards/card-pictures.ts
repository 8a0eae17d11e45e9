import sharp, { type OverlayOptions } from 'sharp';
import type { FrozenMedia } from '../../src/model/media.ts';
import { cardSize, logoSize, onPaper } from './card-look.ts';

/** A picture as a card shows it. */
export interface CardPicture {
  bytes: Buffer;
  focalPoint?: FrozenMedia['focalPoint'];
}

/** The part of a picture that fills its place, cut around its focal point as `object-position` does it on the pages. */
export async function covered(
  { bytes, focalPoint }: CardPicture,
  place: { left: number; top: number; width: number },
): Promise<OverlayOptions> {
  const pane = { width: place.width, height: cardSize.height - place.top };
  const picture = await sharp(bytes).metadata();
  const scale = Math.max(pane.width / picture.width, pane.height / picture.height);
  const scaled = {
    width: Math.max(pane.width, Math.round(picture.width * scale)),
    height: Math.max(pane.height, Math.round(picture.height * scale)),
  };
  const { x, y } = focalPoint ?? { x: 50, y: 50 };
  const { data, info } = await sharp(bytes)
    .flatten({ background: onPaper.ground })
    .toColourspace('srgb')
    .resize({ ...scaled, fit: 'fill' })
    .extract({
      left: Math.round(((scaled.width - pane.width) * x) / 100),
      top: Math.round(((scaled.height - pane.height) * y) / 100),
      ...pane,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: info, left: place.left, top: place.top };
}

/** The logo; on the accent on a light tile, since most are drawn for paper. */
export async function tile(
  logo: Buffer,
  { left, top, isBare }: { left: number; top: number; isBare: boolean },
): Promise<OverlayOptions[]> {
  const inset = isBare ? 0 : 8;
  const size = logoSize - 2 * inset;
  const { data, info } = await sharp(logo)
    .resize({ width: size, height: size, fit: 'contain', background: '#ffffff00' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = { input: data, raw: info, left: left + inset, top: top + inset };
  if (isBare) return [drawn];
  const side = String(logoSize);
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" rx="6" fill="#ffffff"/></svg>`;
  return [{ input: Buffer.from(ground), left, top }, drawn];
}
