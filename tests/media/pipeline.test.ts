import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { maxUploadBytes } from '../../media/limits.ts';
import type { PreparedPicture } from '../../media/pipeline.ts';
import { prepareUpload } from '../../media/prepare-upload.ts';
import { sha256 } from '../../src/model/hash.ts';
import { hugePng } from './hostile-files.ts';
import { refuses } from './refuses.ts';
import { samplePhotograph, samplePicture } from './sample-pictures.ts';

describe('the picture pipeline', () => {
  it('keeps nothing of the metadata, the place least of all', async () => {
    const photograph = await samplePhotograph();
    assert.match(photograph.toString('latin1'), /Exif[^]*Telephone/);
    const prepared = await preparePicture(photograph);
    for (const [file, bytes] of prepared.bytes) {
      assert.doesNotMatch(bytes.toString('latin1'), /Exif|Telephone|A person|GPS|ICC_PROFILE/, file);
      const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
      assert.deepEqual([exif, icc, xmp, iptc, orientation], Array(5).fill(undefined), file);
    }
  });

  it('turns a photograph upright', async () => {
    const { files } = await preparePicture(await samplePhotograph());
    assert.deepEqual([files[0].width, files[0].height], [480, 640]);
  });

  it('makes WebP and JPEG of the table’s widths, never wider than the picture', async () => {
    const prepared = await preparePicture(await samplePicture('jpeg'));
    assert.deepEqual(
      prepared.files.map((each) => `${each.file} ${String(each.width)}×${String(each.height)}`),
      [
        'original.jpg 800×600',
        ...['320.webp 320×240', '320.jpg 320×240', '640.webp 640×480', '640.jpg 640×480'],
        ...['800.webp 800×600', '800.jpg 800×600'],
      ],
    );
    for (const { file, mimeType, sizeBytes, width } of prepared.files) {
      const bytes = prepared.bytes.get(file) ?? Buffer.alloc(0);
      const facts = await sharp(bytes).metadata();
      assert.deepEqual([`image/${facts.format}`, facts.width, bytes.length], [mimeType, width, sizeBytes]);
    }
    assert.equal(prepared.hash, sha256(prepared.bytes.get('original.jpg') ?? ''));
  });

  it('takes JPEG, PNG, WebP, AVIF and GIF', async () => {
    const originals: string[] = [];
    for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const)
      originals.push(
        (await preparePicture(await samplePicture(format, { width: 64, height: 48 }))).files[0].file,
      );
    assert.deepEqual(originals, [
      'original.jpg',
      'original.png',
      'original.webp',
      'original.jpg',
      'original.png',
    ]);
  });

  it('keeps transparency, in PNG beside WebP', async () => {
    const prepared = await preparePicture(
      await samplePicture('png', { width: 400, height: 300, alpha: true }),
    );
    assert.deepEqual(
      prepared.files.map((each) => each.file),
      ['original.png', '320.webp', '320.png', '400.webp', '400.png'],
    );
    for (const bytes of prepared.bytes.values()) assert.equal((await sharp(bytes).metadata()).hasAlpha, true);
  });

  it('takes the mean colour for the picture’s place, in grey and with an idle channel of transparency too', async () => {
    const colourOf = async (upload: Buffer) => (await preparePicture(upload)).colour;
    const plain = { width: 90, height: 60, channels: 3, background: '#3f8fd2' } as const;
    assert.equal(await colourOf(await sharp({ create: plain }).png().toBuffer()), '#3f8fd2');
    assert.equal(await colourOf(await sharp({ create: plain }).ensureAlpha().webp().toBuffer()), '#3f8fd2');
    const grey = sharp({ create: { ...plain, background: '#777' } }).toColourspace('b-w');
    assert.equal(await colourOf(await grey.png().toBuffer()), '#777777');
    assert.equal(await colourOf(await samplePicture('png', { width: 90, alpha: true })), undefined);
    const [, red = 0, green = 0, blue = 0] =
      /^#(..)(..)(..)$/
        .exec((await colourOf(await samplePicture('jpeg'))) ?? '')
        ?.map((each) => parseInt(each, 16)) ?? [];
    assert.ok(Math.abs(red - 127) < 5 && green < 5 && Math.abs(blue - 127) < 5, 'between red and blue');
  });

  it('shows a picture that is opaque throughout without a channel of transparency', async () => {
    const screenshot = sharp({ create: { width: 400, height: 90, channels: 4, background: '#3f8fd2' } });
    const { files } = await preparePicture(await screenshot.png().toBuffer());
    assert.deepEqual(
      files.map((each) => each.file),
      ['original.png', '320.webp', '320.jpg', '400.webp', '400.jpg'],
    );
  });

  it('makes the same bytes of the same bytes', async () => {
    const upload = await samplePicture('png', { width: 100, height: 80 });
    assert.deepEqual(await preparePicture(upload), await preparePicture(upload));
  });

  it('says why it refuses a file', async () => {
    const jpeg = await samplePicture('jpeg');
    const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>';
    await refuses(Buffer.from(svg), 'svg-refused');
    await refuses(jpeg.subarray(0, jpeg.length / 2), 'damaged-picture');
    await refuses(Buffer.concat([jpeg.subarray(0, 20), Buffer.from(svg)]), 'damaged-picture');
    await refuses(hugePng(60_000, 60_000), 'too-many-pixels');
    await refuses(Buffer.alloc(maxUploadBytes + 1), 'too-many-bytes');
  });

  it('makes a clean picture of one that carries something else behind its end', async () => {
    const script = '<script>alert(1)</script>';
    const polyglot = Buffer.concat([await samplePicture('jpeg'), Buffer.from(script)]);
    for (const bytes of (await preparePicture(polyglot)).bytes.values())
      assert.doesNotMatch(bytes.toString('latin1'), /script/);
  });

  it('goes on after a refusal', async () => {
    const picture = await samplePicture('webp', { width: 50, height: 50 });
    const answers = await Promise.allSettled([
      preparePicture(Buffer.from('no picture')),
      preparePicture(picture.subarray(0, 30)),
      preparePicture(picture),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['rejected', 'rejected', 'fulfilled'],
    );
  });
});

async function preparePicture(upload: Uint8Array): Promise<PreparedPicture> {
  const prepared = await prepareUpload(upload);
  assert.ok(prepared.kind === 'picture');
  return prepared;
}
