import sharp from 'sharp';

/** A picture with a gradient, so that it compresses like a photograph's sky; red at the left, blue at the right. */
export async function samplePicture(
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif',
  { width = 800, height = 600, alpha = false } = {},
): Promise<Buffer> {
  const transparent = alpha ? ' fill-opacity="0.5"' : '';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
    <linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)"${transparent}/></svg>`;
  const image = sharp(Buffer.from(drawing));
  return (alpha ? image : image.removeAlpha()).toFormat(format).toBuffer();
}

/** A JPEG as a telephone writes it: lying on its side, with the place it was taken at. */
export function samplePhotograph(): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 480, channels: 3, background: '#357' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Orientation: '6', Copyright: 'A person' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '12/1 29/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 1/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
