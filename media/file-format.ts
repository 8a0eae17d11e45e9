import type { RefusalRule } from './refusals.ts';
import type { PictureFormat } from './rendition-table.ts';

/**
 * What a file is by its first bytes, whatever it calls itself; null for everything that is neither one of the
 * pictures nor the document we take. So no decoder of libvips but these is ever reached.
 *
 * The tables are ours and not those of `file-type`, which knows two hundred formats: six are taken, and each names
 * the decoder that a stranger's bytes may reach.
 */
export function fileFormat(bytes: Uint8Array): PictureFormat | 'pdf' | null {
  if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0, 0x89, ...ascii('PNG\r\n\x1a\n'))) return 'png';
  if (startsWith(bytes, 0, ...ascii('RIFF')) && startsWith(bytes, 8, ...ascii('WEBP'))) return 'webp';
  if (startsWith(bytes, 0, ...ascii('GIF8'))) return 'gif';
  if (startsWith(bytes, 0, ...ascii('%PDF-'))) return 'pdf';
  return brands(bytes).some((brand) => brand === 'avif' || brand === 'avis') ? 'avif' : null;
}

/** The refusal that helps most with what is not taken: people are told what to save their file as. */
export function refusalFor(bytes: Uint8Array): RefusalRule {
  if (bytes.length === 0) return 'file-empty';
  if (brands(bytes).some((brand) => heifBrands.has(brand))) return 'heic-refused';
  if (bitmaps.some((magic) => startsWith(bytes, 0, ...magic))) return 'bitmap-refused';
  if (offices.some((magic) => startsWith(bytes, 0, ...magic))) return 'office-refused';
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (/<svg[\s>]/i.test(start)) return 'svg-refused';
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(start) ? 'html-refused' : 'file-not-accepted';
}

/** Of HEIF with a picture that is not AV1 (ISO 23008-12, annex B); `mif1` alone says nothing of its coding. */
const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

const bitmaps = [
  ascii('II*\0'),
  ascii('MM\0*'),
  ascii('BM'),
  ascii('8BPS'),
  [0xff, 0x0a],
  [0, 0, 0, 12, ...ascii('JXL ')],
];

const offices = [ascii('PK\x03\x04'), [0xd0, 0xcf, 0x11, 0xe0], ascii('{\\rtf'), ascii('Rar!'), ascii('7z')];

/** The brands of an ISO base media file (ISO 14496-12 §4.3), the major one first; none of any other file. */
function brands(bytes: Uint8Array): string[] {
  if (!startsWith(bytes, 4, ...ascii('ftyp'))) return [];
  const head = Buffer.from(bytes.subarray(0, 128));
  const end = Math.min(head.length, head.readUInt32BE(0));
  const found: string[] = [];
  // The minor version stands between the major brand and the others.
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) found.push(head.toString('latin1', at, at + 4));
  return found;
}

function startsWith(bytes: Uint8Array, offset: number, ...expected: number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
