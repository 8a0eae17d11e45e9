import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { samplePdf } from './sample-documents.ts';
import { samplePhotograph, samplePicture } from './sample-pictures.ts';

/** What a file that nobody should upload ends as: refused by a rule, or a picture of this size, clean. */
export interface HostileFile {
  name: string;
  bytes: Buffer;
  endsAs: { rule: string } | { width: number; height: number };
}

/** Files of strangers: one of each kind that has broken a newsroom somewhere. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const jpeg = await samplePicture('jpeg', { width: 64, height: 48 });
  const png = await samplePicture('png', { width: 64, height: 48 });
  const size = { width: 64, height: 48 };
  const plain = { create: { ...size, channels: 3, background: '#3f8fd2' } } as const;
  const refused = (name: string, bytes: Buffer | string, rule: string): HostileFile => ({
    name,
    bytes: Buffer.from(bytes as Buffer),
    endsAs: { rule },
  });
  const clean = (name: string, bytes: Buffer, endsAs: { width: number; height: number } = size) => ({
    name,
    bytes,
    endsAs,
  });
  const behind = (...parts: (Buffer | string)[]) =>
    Buffer.concat(parts.map((each) => Buffer.from(each as Buffer)));
  const files: HostileFile[] = [
    // Two things at once: what follows the picture is not kept.
    clean('jpeg-html.jpg', behind(jpeg, '<html><script>alert(1)</script>')),
    clean('jpeg-php.jpg', behind(jpeg, '<?php system($_GET[0]); ?>')),
    clean('jpeg-zip.jpg', behind(jpeg, 'PK\x03\x04', 'PK\x05\x06')),
    clean('png-html.png', behind(png, '<html><script>alert(1)</script>')),
    clean('png-pdf.png', behind(png, samplePdf())),
    clean('comment.jpg', await withComment(jpeg, '<script>alert(1)</script>')),
    clean('gif-script.gif', behind(await samplePicture('gif', size), '/*<script>alert(1)</script>*/')),
    refused('gif-script.js.gif', 'GIF89a/*' + '\0'.repeat(60) + '*/=1;alert(1)', 'damaged-picture'),
    refused('pdf-first.pdf', behind('<script>alert(1)</script>', samplePdf()), 'file-not-accepted'),
    refused('pdf-zip.pdf', behind(samplePdf(), 'PK\x05\x06'), 'damaged-pdf'),
    refused(
      'pdf-script.pdf',
      samplePdf({ catalog: '/OpenAction << /S /JavaScript /JS (a) >>' }),
      'active-pdf',
    ),
    // Small files that are large.
    refused('bomb.png', hugePng(60_000, 60_000), 'too-many-pixels'),
    refused('full-bomb.png', fullPng(20_000, 20_000), 'too-many-pixels'),
    refused('lying.png', hugePng(7000, 7000), 'damaged-picture'),
    refused('bomb.webp', hugeWebp(16_384, 16_384), 'too-many-pixels'),
    refused('bomb.gif', hugeGif(65_535, 65_535), 'too-many-pixels'),
    refused('bomb.jpg', hugeJpeg(jpeg, 65_500, 65_500), 'too-many-pixels'),
    refused('bomb.avif', await hugeAvif(50_000, 50_000), 'too-many-pixels'),
    clean('frames.gif', await manyFrames(1000), { width: 40, height: 30 }),
    refused('bomb.svgz', gzipSync(Buffer.alloc(5_000_000)), 'file-not-accepted'),
    // Long and thin.
    refused('thin.png', await flat(1, 65_535), 'picture-too-long'),
    refused('flat.png', await flat(65_535, 1), 'picture-too-long'),
    refused('thin.jpg', hugeJpeg(jpeg, 1, 65_500), 'picture-too-long'),
    clean('panorama.webp', await flat(16_000, 2, 'webp'), { width: 16_000, height: 2 }),
    clean('tower.jpg', await flat(2, 16_000, 'jpeg'), { width: 2, height: 16_000 }),
    clean('dot.png', await flat(1, 1), { width: 1, height: 1 }),
    // Not what they say, or not all of it.
    refused('nothing.jpg', '', 'file-empty'),
    refused('one-byte.png', '\x89', 'file-not-accepted'),
    refused('zeros.jpg', Buffer.alloc(10_000), 'file-not-accepted'),
    refused('half.jpg', jpeg.subarray(0, jpeg.length / 2), 'damaged-picture'),
    refused('half.png', png.subarray(0, png.length / 2), 'damaged-picture'),
    refused('no-header.webp', 'RIFF\x10\0\0\0WEBPVP8 \0\0\0\0', 'damaged-picture'),
    refused('text.jpg', 'Ten boats.', 'file-not-accepted'),
    refused('page.jpg', '<!DOCTYPE html><script>alert(1)</script>', 'html-refused'),
    refused('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'svg-refused'),
    refused('drawing.png', '<?xml version="1.0"?><!-- --><svg><script>1</script></svg>', 'svg-refused'),
    refused('telephone.heic', behind('\0\0\0\x18', 'ftypheic', '\0\0\0\0', 'mif1heic'), 'heic-refused'),
    refused('telephone.jpg', behind('\0\0\0\x18', 'ftypmif1', '\0\0\0\0', 'mif1heic'), 'heic-refused'),
    refused('scan.tiff', await sharp(plain).tiff().toBuffer(), 'bitmap-refused'),
    refused('old.bmp', 'BM' + '\0'.repeat(60), 'bitmap-refused'),
    refused('letter.docx', 'PK\x03\x04' + '\0'.repeat(60), 'office-refused'),
    refused('letter.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'office-refused'),
    refused('film.mp4', behind('\0\0\0\x18', 'ftypisom', '\0\0\0\0', 'isommp42'), 'file-not-accepted'),
    refused('program.exe', 'MZ' + '\0'.repeat(60), 'file-not-accepted'),
    // Honest, and odd.
    clean('print.jpg', await sharp(plain).toColourspace('cmyk').jpeg().toBuffer()),
    clean('deep.png', await sharp(plain).toColourspace('rgb16').png().toBuffer()),
    clean('grey.png', await sharp(plain).toColourspace('b-w').png().toBuffer()),
    clean('palette.png', await sharp(plain).png({ palette: true }).toBuffer()),
    clean('interlaced.png', await sharp(plain).png({ progressive: true }).toBuffer()),
    clean('wide-colours.jpg', await sharp(plain).withIccProfile('p3').jpeg().toBuffer()),
    clean('telephone.jpg', await samplePhotograph(), { width: 480, height: 640 }),
  ];
  for (let orientation = 1; orientation <= 8; orientation += 1) {
    const turned = await sharp(plain).withMetadata({ orientation }).jpeg().toBuffer();
    files.push(
      clean(`turned-${String(orientation)}.jpg`, turned, orientation < 5 ? size : { width: 48, height: 64 }),
    );
  }
  return files;
}

/** Names that a file system, a browser or a reader's eye might trip over. */
export const hostileNames: readonly string[] = [
  '../../../etc/passwd',
  '..\\..\\windows\\system.ini',
  '/absolute.jpg',
  'nul\0byte.jpg',
  'line\r\nX-Header: 1.jpg',
  'annual\u202Egpj.exe',
  `${'long'.repeat(75)}.jpg`,
  'ទឹកជំនន់ ២០២៦.jpg',
  'Паводок.jpg',
  '🚤🚤.jpg',
  '.jpg',
  '',
  '%2e%2e%2fx.jpg',
  '"quoted"; filename=x.html',
  'a.php.jpg',
  '<img src=x onerror=alert(1)>.jpg',
];

async function flat(width: number, height: number, format: 'png' | 'webp' | 'jpeg' = 'png'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#3f8fd2' } })
    .toFormat(format)
    .toBuffer();
}

/** An animation whose frames together would fill the memory. */
async function manyFrames(frames: number): Promise<Buffer> {
  const raw = Buffer.alloc(40 * 30 * frames * 3);
  for (let at = 0; at < raw.length; at += 1) raw[at] = (at >> 8) % 256;
  return sharp(raw, { raw: { width: 40, height: 30 * frames, channels: 3, pageHeight: 30 } })
    .gif()
    .toBuffer();
}

async function withComment(jpeg: Buffer, comment: string): Promise<Buffer> {
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Promise.resolve(Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(comment), jpeg.subarray(2)]));
}

/** The size in the frame header (ITU T.81 §B.2.2) of a small JPEG, made large. */
function hugeJpeg(jpeg: Buffer, width: number, height: number): Buffer {
  const huge = Buffer.from(jpeg);
  const frame = [0xc0, 0xc1, 0xc2]
    .map((type) => huge.indexOf(Buffer.from([0xff, type])))
    .find((at) => at > 0);
  if (frame === undefined) throw new Error('The JPEG has no frame.');
  huge.writeUInt16BE(height, frame + 5);
  huge.writeUInt16BE(width, frame + 7);
  return huge;
}

/** A lossless WebP of one colour, whole in three bytes: five codes of one symbol, so that a pixel takes no bit. */
function hugeWebp(width: number, height: number): Buffer {
  const header = Buffer.alloc(5);
  header[0] = 0x2f;
  header.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 1);
  const body = Buffer.concat([header, Buffer.from([0x88, 0x88, 0x08])]);
  const chunkHead = Buffer.from('VP8L\0\0\0\0', 'latin1');
  chunkHead.writeUInt32LE(body.length, 4);
  const riff = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  riff.writeUInt32LE(body.length + (body.length % 2) + 12, 4);
  return Buffer.concat([riff, chunkHead, body, Buffer.alloc(body.length % 2)]);
}

function hugeGif(width: number, height: number): Buffer {
  const head = Buffer.from(
    'GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\0\0\0\0\0\x02\x02L\x01\0;',
    'latin1',
  );
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  head.writeUInt16LE(width, 24);
  head.writeUInt16LE(height, 26);
  return head;
}

/** The size in the `ispe` box of a small AVIF, made large. */
async function hugeAvif(width: number, height: number): Promise<Buffer> {
  const huge = await samplePicture('avif', { width: 64, height: 48 });
  const box = huge.indexOf('ispe');
  huge.writeUInt32BE(width, box + 8);
  huge.writeUInt32BE(height, box + 12);
  return huge;
}

/** A PNG of a few hundred bytes that says it is this large. */
export function hugePng(width: number, height: number): Buffer {
  return pngOf(width, height, deflateSync(Buffer.alloc(1000)));
}

/** A PNG of one bit a pixel that is as large as it says: every row is there. */
function fullPng(width: number, height: number): Buffer {
  return pngOf(width, height, deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height)), [1, 0]);
}

function pngOf(
  width: number,
  height: number,
  pixels: Buffer,
  [depth, type]: [number, number] = [8, 2],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n')]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** PNG specification, annex D; zlib.crc32 is younger than Node 20. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
