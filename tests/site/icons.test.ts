import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { drawIcons } from '../../scripts/generate/draw-icons.ts';
import { faviconSizes } from '../../src/site/icons.ts';
import { trialSettings } from '../views/trial-texts.ts';
import { createTrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

let trial: TrialSite;

before(async () => {
  trial = await startTrialSite({ now: 1 });
  trial.append(createTrialLedger().settings(0, trialSettings));
});
after(() => trial.close());

/** The pictures of an ICO file, by its directory. */
function picturesIn(ico: Buffer): { size: number; png: Buffer }[] {
  assert.deepEqual([ico.readUInt16LE(0), ico.readUInt16LE(2)], [0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = ico.readUInt32LE(at + 12);
    return { size: ico.readUInt8(at), png: ico.subarray(offset, offset + ico.readUInt32LE(at + 8)) };
  });
}

test('the icons are those of the drawing', async () => {
  for (const { file, bytes } of await drawIcons(await readFile('src/views/icon.svg', 'utf8'))) {
    const kept = await readFile(file);
    const [ours, drawn] = file.endsWith('.ico')
      ? [picturesIn(kept).map(({ png }) => png), picturesIn(bytes).map(({ png }) => png)]
      : [[kept], [bytes]];
    assert.equal(ours.length, drawn.length);
    for (const [index, picture] of ours.entries()) {
      const [a, b] = await Promise.all(
        [picture, drawn[index]].map((each) => sharp(each).ensureAlpha().raw().toBuffer()),
      );
      assert.equal(a?.length, b?.length);
      // Another processor may round otherwise.
      const most = a?.reduce((max, value, at) => Math.max(max, Math.abs(value - (b?.[at] ?? 0))), 0);
      assert.ok((most ?? 255) <= 8, `Draw ${file} again: node --import tsx scripts/draw-icons.ts`);
    }
  }
});

test('the manifest is in the default language, and its icons are what it says', async () => {
  const { headers, text } = await trial.get('/manifest.webmanifest', { 'Accept-Language': 'en' });
  assert.equal(headers['content-type'], 'application/manifest+json; charset=utf-8');
  assert.equal(headers.vary, 'Accept-Encoding');
  const manifest = JSON.parse(text) as Record<string, string> & { icons: Record<string, string>[] };
  assert.equal(manifest['name'], trialSettings.organisation.name.km);
  assert.equal(manifest['lang'], 'km');
  assert.equal(manifest['start_url'], '/');
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }) => [sizes, purpose]),
    [
      ['192x192', 'any'],
      ['512x512', 'any'],
      ['512x512', 'maskable'],
    ],
  );
  for (const { src = '', sizes, type } of manifest.icons) {
    const icon = await trial.get(src);
    assert.equal(icon.headers['content-type'], type);
    assert.equal(icon.headers['cache-control'], 'public, max-age=31536000, immutable');
    const { width, height, format } = await sharp(icon.bytes).metadata();
    assert.deepEqual([`${String(width)}x${String(height)}`, format], [sizes, 'png']);
  }
});

test('a page names its icons and the manifest, and each is there', async () => {
  const { text } = await trial.get('/ru');
  const links = [...text.matchAll(/<link rel="(icon|apple-touch-icon|manifest)" href="([^"]+)"/g)];
  assert.deepEqual(links.map(([, rel]) => rel).toSorted(), ['apple-touch-icon', 'icon', 'manifest']);
  for (const [, rel, href = ''] of links) {
    const { status, bytes } = await trial.get(href);
    assert.equal(status, 200, href);
    if (rel === 'apple-touch-icon') {
      const { width, hasAlpha, channels } = await sharp(bytes).metadata();
      assert.equal(width, 180);
      const corner = await sharp(bytes)
        .ensureAlpha()
        .extract({ left: 0, top: 0, width: 1, height: 1 })
        .raw()
        .toBuffer();
      assert.equal(corner[3], 255, `no corner of its own: ${String(hasAlpha)} ${String(channels)}`);
    }
  }
});

test('/favicon.ico is an ICO of three sizes, in whatever spelling a browser asks for it', async () => {
  const { status, headers, bytes } = await trial.get('/favicon.ico', { 'Accept-Encoding': 'br' });
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'image/x-icon');
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(headers['cache-control'], 'public, max-age=0, s-maxage=60');
  const pictures = picturesIn(bytes);
  assert.deepEqual(
    pictures.map(({ size }) => size),
    [...faviconSizes],
  );
  for (const { size, png } of pictures) assert.equal((await sharp(png).metadata()).width, size);
  const { status: unchanged } = await trial.get('/favicon.ico?v=2', { 'If-None-Match': headers.etag ?? '' });
  assert.equal(unchanged, 304);
  assert.equal((await trial.get('/favicon.ico', {}, 'HEAD')).headers['content-length'], String(bytes.length));
});
