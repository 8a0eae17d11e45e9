import sharp from 'sharp';
import { faviconSizes, iconFiles, iconPath, type IconFile } from '../../src/site/icons.ts';

/** The icon files of the site, each with its bytes, drawn from the one SVG. */
export async function drawIcons(svg: string): Promise<{ file: string; bytes: Buffer }[]> {
  const drawn = await Promise.all(
    iconFiles.map(async ({ name, size, shape }) => ({
      file: iconPath(name),
      bytes: await draw(shaped(svg, shape), size),
    })),
  );
  return [...drawn, { file: iconPath('favicon.ico'), bytes: await drawFavicon(svg) }];
}

function draw(svg: string, size: number, palette = true): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette })
    .toBuffer();
}

/** Where the system cuts the shape, the ground runs to the edge; a maskable one may be cut to a circle of 80 %. */
function shaped(svg: string, shape: IconFile['shape']): string {
  if (shape === 'any') return svg;
  const whole = svg.replace(
    '<rect width="32" height="32" rx="6"',
    '<rect x="-8" y="-8" width="48" height="48"',
  );
  return shape === 'touch' ? whole : whole.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"');
}

/** An ICO: a directory of pictures, which may be PNGs since 2006, if they are of 32 bits. */
async function drawFavicon(svg: string): Promise<Buffer> {
  const pictures = await Promise.all(faviconSizes.map((size) => draw(svg, size, false)));
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index;
    const size = faviconSizes[index] ?? 0;
    directory.writeUInt8(size, at);
    directory.writeUInt8(size, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(picture.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([directory, ...pictures]);
}
