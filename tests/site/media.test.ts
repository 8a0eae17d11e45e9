import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { toIso } from '../../src/model/instant.ts';
import { mediaPath } from '../../src/model/address.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const { hash } = trialPicture;
const bytes = Buffer.from('the bytes of a small picture');
const picture = mediaPath(hash, '320.jpg');
const snapshot = trialSnapshot('en', { media: [trialPicture], leadImageId: 'boat' });

let trial: TrialSite;
let ledger: TrialLedger;

beforeEach(async () => {
  trial = await startTrialSite({ now: start });
  ledger = createTrialLedger();
  await trial.mediaStore.put(
    hash,
    new Map([
      ['320.jpg', bytes],
      ['not-listed.jpg', bytes],
    ]),
  );
  trial.append(
    ledger.settings(start, trialSettings),
    ledger.published(start, { publicId: 'abcd2345', locale: 'en', snapshot }),
  );
});
afterEach(() => trial.close());

test('a picture in use is served with its type, for an hour, and a minute by CDNs', async () => {
  const { status, headers, bytes: served } = await trial.get(picture, { 'Accept-Encoding': 'br' });
  assert.equal(status, 200);
  assert.deepEqual(served, bytes);
  assert.equal(headers['content-type'], 'image/jpeg');
  assert.equal(headers['cache-control'], 'public, max-age=3600, s-maxage=60');
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*sandbox/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
});

test('a picture unchanged is 304, a part of it 206', async () => {
  const { headers } = await trial.get(picture);
  assert.equal((await trial.get(picture, { 'If-None-Match': headers.etag ?? '' })).status, 304);
  const part = await trial.get(picture, { Range: 'bytes=4-8' });
  assert.equal(part.status, 206);
  assert.equal(part.text, 'bytes');
  assert.equal((await trial.get(picture, { Range: 'bytes=999-' })).status, 416);
  assert.equal((await trial.get(picture, { 'If-Match': '"other"' })).status, 412);
  assert.equal((await trial.get(picture, {}, 'HEAD')).headers['content-length'], String(bytes.length));
});

test('nothing else of the store is public', async () => {
  for (const path of [
    mediaPath(hash, 'not-listed.jpg'),
    mediaPath('cd'.repeat(32), '320.jpg'),
    `/media/${hash}/..%2f${hash}%2f320.jpg`,
    `/media/${hash}/`,
    `/media/${hash}`,
  ]) {
    assert.equal((await trial.get(path)).status, 404, path);
  }
});

test('a picture is public from the go-live of what uses it', async () => {
  const other = { ...trialPicture, mediaId: 'later', hash: 'ef'.repeat(32) };
  await trial.mediaStore.put(other.hash, new Map([['320.jpg', bytes]]));
  const later = trialSnapshot('en', { media: [other], leadImageId: 'later' });
  trial.append(
    ledger.published(start, {
      publicId: 'efgh6789',
      locale: 'en',
      snapshot: later,
      goesLiveAt: start + hour,
    }),
  );
  assert.equal((await trial.get(mediaPath(other.hash, '320.jpg'))).status, 404);
  trial.clock.now = start + hour;
  assert.equal((await trial.get(mediaPath(other.hash, '320.jpg'))).status, 200);
});

test('a picture is gone with the last that uses it: withdrawn', async () => {
  trial.append(
    ledger.entry(start, { kind: 'withdrawn', publicId: 'abcd2345', locale: 'en', notice: 'Wrong.' }),
  );
  assert.equal((await trial.get(picture)).status, 404);
});

test('a picture is gone with the last that uses it: killed', async () => {
  trial.append(ledger.entry(start, { kind: 'killed', publicId: 'abcd2345' }));
  assert.equal((await trial.get(picture)).status, 404);
});

test('a picture whose consent ends leaves page and store by the clock', async () => {
  const until = start + hour;
  trial.append(ledger.entry(start, { kind: 'media-consent', mediaId: 'boat', until: toIso(until) }));
  const page = `/en/releases/abcd2345-${snapshot.slug}`;
  assert.ok((await trial.get(page)).text.includes(picture));
  assert.ok((await trial.get('/en/feed.rss')).text.includes(hash));
  trial.clock.now = until;
  assert.equal((await trial.get(picture)).status, 404);
  assert.ok(!(await trial.get(page)).text.includes(hash));
  assert.ok(!(await trial.get('/en/feed.rss')).text.includes(hash));
  assert.ok(!(await trial.get('/en')).text.includes(hash));
});

test('a file in use that the store has lost is 404 and logged', async () => {
  assert.equal((await trial.get(mediaPath(hash, '1280.jpg'))).status, 404);
  assert.deepEqual(
    trial.logged.map(({ msg }) => msg),
    ['A file that is in use is not in the store'],
  );
});

test('a document is downloaded and not opened', async () => {
  const file = { file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 9 };
  const map = {
    ...trialPicture,
    mediaId: 'map',
    kind: 'document' as const,
    hash: '12'.repeat(32),
    files: [file],
  };
  await trial.mediaStore.put(map.hash, new Map([['original.pdf', Buffer.from('%PDF-1.7\n')]]));
  trial.append(
    ledger.published(start, {
      publicId: 'efgh6789',
      locale: 'en',
      snapshot: trialSnapshot('en', { media: [map], attachmentIds: ['map'] }),
    }),
  );
  const { headers } = await trial.get(mediaPath(map.hash, 'original.pdf'));
  assert.match(headers['content-disposition'] ?? '', /^attachment; filename="?original\.pdf"?$/);
  assert.equal(headers['content-type'], 'application/pdf');
  assert.match(String(headers['content-security-policy']), /sandbox/);
});

test('a document is saved under the name it was uploaded with, in its own script', async () => {
  const file = { file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 9 };
  const map = {
    ...trialPicture,
    mediaId: 'map',
    kind: 'document' as const,
    hash: '12'.repeat(32),
    files: [file],
    caption: '',
    alt: '',
    fileName: 'ផែនទី ២.pdf',
  };
  await trial.mediaStore.put(map.hash, new Map([['original.pdf', Buffer.from('%PDF-1.7\n')]]));
  const document = trialSnapshot('en', { media: [map], attachmentIds: ['map'] });
  trial.append(ledger.published(start, { publicId: 'efgh6789', locale: 'en', snapshot: document }));
  const { headers } = await trial.get(mediaPath(map.hash, 'original.pdf'));
  const encoded = encodeURIComponent(map.fileName);
  assert.ok(String(headers['content-disposition']).endsWith(`filename*=UTF-8''${encoded}`));
  assert.ok((await trial.get(`/en/releases/efgh6789-${document.slug}`)).text.includes('>ផែនទី ២.pdf</a>'));
});
