import type { PictureFormat } from './rendition-table.ts';

/**
 * What a file is by its first bytes, whatever it calls itself; null for everything that is not one of the pictures
 * we take. So no decoder of libvips but these is ever reached.
 */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0, 0x89, ...ascii('PNG\r\n\x1a\n'))) return 'png';
  if (startsWith(bytes, 0, ...ascii('RIFF')) && startsWith(bytes, 8, ...ascii('WEBP'))) return 'webp';
  if (startsWith(bytes, 0, ...ascii('GIF8'))) return 'gif';
  // ISO base media: size, `ftyp`, major brand.
  if (startsWith(bytes, 4, ...ascii('ftypavif'))) return 'avif';
  return null;
}

/** Does it look like SVG? Only to say so in the refusal. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

function startsWith(bytes: Uint8Array, offset: number, ...expected: number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
