import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readlink } from 'node:fs/promises';
import http from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readableText } from '../../src/language/readable-text.ts';
import { mediaPath, plainTextPath, pressKitPath, releasePath } from '../../src/model/address.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import { toIso } from '../../src/model/instant.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { kitMedia, kitPicture, kitSnapshot, storedBytes } from '../press-kit/trial-kit.ts';
import { unzip } from '../press-kit/unzip.ts';
import { trialSettings } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const publicId = 'abcd2345';
const release = { publicId, slug: kitSnapshot('en').slug };
const kit = pressKitPath('en', release);
const text = plainTextPath('en', release);

describe('the press kit and plain text of a release', () => {
  let trial: TrialSite;
  let ledger: TrialLedger;
  beforeEach(async () => {
    trial = await startTrialSite({ now: start, kitsAtOnce: 1 });
    ledger = createTrialLedger();
    for (const media of kitMedia) await trial.mediaStore.put(media.hash, storedBytes(media));
    trial.append(ledger.settings(start, trialSettings));
  });
  afterEach(() => trial.close());

  const published = (changed: Parameters<typeof kitSnapshot>[1] = {}): StoredEntry =>
    ledger.published(start, { publicId, locale: 'en', snapshot: kitSnapshot('en', changed) });
  const entry = (kind: 'withdrawn' | 'reinstated' | 'killed'): StoredEntry =>
    ledger.entry(start, {
      kind,
      publicId,
      ...(kind === 'killed' ? {} : { locale: 'en' }),
      ...(kind === 'withdrawn' ? { notice: 'Wrong.' } : {}),
    } as Parameters<TrialLedger['entry']>[1]);
  const later = (embargoed = false): StoredEntry =>
    ledger.published(start, {
      publicId,
      locale: 'en',
      snapshot: kitSnapshot('en'),
      goesLiveAt: start + hour,
      ...(embargoed ? { embargoed: true } : {}),
    });

  const states: Record<string, { entries: () => StoredEntry[]; after?: number; status: number }> = {
    unpublished: { entries: () => [], status: 404 },
    'scheduled, a moment before': { entries: () => [later()], after: hour - 1, status: 404 },
    'scheduled, at its go-live': { entries: () => [later()], after: hour, status: 200 },
    'embargoed, a moment before': { entries: () => [later(true)], after: hour - 1, status: 404 },
    'embargoed, at its go-live': { entries: () => [later(true)], after: hour, status: 200 },
    live: { entries: () => [published()], status: 200 },
    withdrawn: { entries: () => [published(), entry('withdrawn')], status: 404 },
    reinstated: { entries: () => [published(), entry('withdrawn'), entry('reinstated')], status: 200 },
    killed: { entries: () => [published(), entry('killed')], status: 410 },
    'live in another language only': {
      entries: () => [
        ledger.published(start, {
          publicId,
          locale: 'ru',
          snapshot: kitSnapshot('ru', { slug: release.slug }),
        }),
      ],
      status: 404,
    },
  };
  for (const [state, { entries, after = 0, status }] of Object.entries(states))
    it(`of a release ${state}: ${String(status)}, with a cold cache and a warm one`, async () => {
      for (const each of entries()) {
        trial.append(each);
        // What was right before this entry must not be kept past it.
        for (const address of [kit, text]) await trial.get(address);
      }
      trial.clock.now = start + after;
      for (const address of [kit, text, kit, text])
        assert.equal((await trial.get(address)).status, status, address);
    });

  it('move with the slug, and an old address leads to the new one', async () => {
    trial.append(published());
    for (const pathOf of [pressKitPath, plainTextPath]) {
      const reply = await trial.get(pathOf('en', { publicId, slug: 'old' }));
      assert.equal(reply.status, 301);
      assert.equal(reply.headers.location, pathOf('en', release));
    }
    assert.equal((await trial.get(`/xx/releases/${publicId}-x/press-kit.zip`)).status, 404);
    assert.equal((await trial.get('/en/releases/%21/press-kit.zip')).status, 404);
  });

  it('the kit says what it is, how large, and under which name to save it; HEAD says it without making it', async () => {
    trial.append(
      ledger.published(start, { publicId, locale: 'km', snapshot: kitSnapshot('km') }),
      published(),
    );
    const slug = kitSnapshot('km').slug;
    const address = pressKitPath('km', { publicId, slug });
    const { status, headers, bytes } = await trial.get(address);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/zip');
    assert.equal(headers['content-length'], String(bytes.length));
    assert.match(
      headers['content-disposition'] ?? '',
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/,
    );
    assert.ok(headers['content-disposition']?.endsWith(encodeURIComponent(`${slug}-km.zip`)));
    assert.equal(headers['x-robots-tag'], 'noindex');
    assert.equal(headers['cache-control'], 'public, max-age=0, s-maxage=60');
    assert.match(String(headers['content-security-policy']), /sandbox/);
    const head = await trial.get(address, {}, 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.bytes.length, 0);
    assert.equal(head.headers.etag, headers.etag);
    const again = await trial.get(address, { 'If-None-Match': headers.etag ?? '' });
    assert.equal(again.status, 304);
    assert.deepEqual((await trial.get(address)).bytes, bytes, 'the same kit is the same to the byte');
  });

  it('a correction gives the kit another ETag, and its note is in every text', async () => {
    trial.append(published());
    const { headers } = await trial.get(kit);
    const note = 'Eight villages, not seven.';
    trial.append(
      ledger.published(start, {
        publicId,
        locale: 'en',
        version: 2,
        change: 'correction',
        note,
        snapshot: kitSnapshot('en'),
      }),
    );
    const corrected = await trial.get(kit, { 'If-None-Match': headers.etag ?? '' });
    assert.equal(corrected.status, 200);
    const files = await unzip(corrected.bytes);
    assert.ok(files.get('boats-bring-rice.txt')?.includes(note));
    assert.ok(files.get('boats-bring-rice.html')?.includes(note));
    assert.ok((await trial.get(text)).text.includes(note));
  });

  it('the page of the kit is valid HTML, and finds its pictures beside it', async () => {
    const snapshot = kitSnapshot('km');
    trial.append(ledger.published(start, { publicId, locale: 'km', snapshot }));
    const { bytes } = await trial.get(pressKitPath('km', { publicId, slug: snapshot.slug }));
    const files = await unzip(bytes);
    const html = files.get(`${snapshot.slug}.html`)?.toString() ?? '';
    assert.match(html, /^<!doctype html><html lang="km">/);
    const sources = [...html.matchAll(/ src="([^"]+)"/g)].map(([, source]) =>
      decodeURIComponent(source ?? ''),
    );
    assert.equal(sources.length, 2);
    for (const source of sources) assert.ok(files.has(source), source);
    assert.doesNotMatch(html, /srcset|href="\//i);
    const rules = {
      'doctype-style': 'off',
      'void-style': 'off',
      'attr-case': 'off',
      'long-title': 'off',
    } as const;
    const extra = { 'tel-non-breaking': 'off', 'attribute-boolean-style': 'off' } as const;
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { ...rules, ...extra },
    });
    const report = await validator.validateString(html);
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
  });

  it('carries no character that a feed would leave out: on the page, in the text, in the kit', async () => {
    trial.append(published({ title: 'Boats\0 \u0001bring\uFFFF \u200Frice', summary: '\u0008' }));
    const files = await unzip((await trial.get(kit)).bytes);
    for (const each of [
      (await trial.get(releasePath('en', release))).text,
      (await trial.get(text)).text,
      files.get('boats-bring-rice.html')?.toString() ?? '',
      files.get('boats-bring-rice.txt')?.toString() ?? '',
    ]) {
      assert.match(each, /Boats bring \u200Frice/);
      assert.equal(each, readableText(each));
    }
  });

  it('a kit of which the store has lost a file fails as a whole, for HEAD as for GET', async () => {
    trial.append(published({ media: [...kitMedia, kitPicture(77)], leadImageId: 'picture-77' }));
    for (const method of ['HEAD', 'GET']) {
      const { status, headers } = await trial.get(kit, {}, method);
      assert.equal(status, 500, method);
      assert.equal(headers['content-disposition'], undefined);
    }
  });

  it('a picture is absent from the instant at which its consent ends, from every text and the archive', async () => {
    trial.append(
      published(),
      ledger.entry(start, { kind: 'media-consent', mediaId: 'picture-1', until: toIso(start + hour) }),
    );
    const namesAt = async (now: number) => {
      trial.clock.now = now;
      const reply = await trial.get(kit);
      return { names: [...(await unzip(reply.bytes)).keys()], etag: reply.headers.etag };
    };
    const before = await namesAt(start + hour - 1);
    const after = await namesAt(start + hour);
    assert.equal(before.names.filter((name) => name.startsWith('Pictures/')).length, 2);
    assert.equal(after.names.filter((name) => name.startsWith('Pictures/')).length, 1);
    assert.notEqual(before.etag, after.etag);
  });

  it('the plain text leads search engines to the page, and is that of its own language', async () => {
    trial.append(
      published(),
      ledger.published(start, { publicId, locale: 'ru', snapshot: kitSnapshot('ru') }),
    );
    const { headers, text: plain } = await trial.get(text);
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    assert.equal(headers['link'], `<${trial.origin}${releasePath('en', release)}>; rel="canonical"`);
    assert.equal(headers['content-language'], 'en');
    assert.doesNotMatch(plain, /[а-я]/);
    assert.doesNotMatch(plain, /original\.jpg|Pictures\//);
  });

  describe('with large pictures', () => {
    const sizeBytes = 24 * 1024 * 1024;
    const large: FrozenMedia = kitPicture(9, {
      files: [{ file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes, width: 9000, height: 6000 }],
    });
    beforeEach(async () => {
      await trial.mediaStore.put(large.hash, storedBytes(large));
      trial.append(published({ media: [large], leadImageId: large.mediaId, attachmentIds: [] }));
    });

    /** Begins to read the kit, and stops after its first bytes. */
    async function begun(address = trial.origin + kit): Promise<http.IncomingMessage> {
      const request = http.get(address, { agent: false });
      const [response] = (await once(request, 'response')) as [http.IncomingMessage];
      await once(response, 'readable');
      return response;
    }

    it('a kit that was begun ends when its release is withdrawn meanwhile, and the next is 404', async () => {
      const response = await begun();
      trial.append(entry('withdrawn'));
      assert.equal((await trial.get(kit)).status, 404);
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      await once(response, 'end');
      assert.equal((await unzip(Buffer.concat(chunks))).size, 6);
    });

    it('a reader who leaves midway leaves no file open', async () => {
      const response = await begun();
      assert.equal(await openFiles(large.hash), 1);
      response.destroy();
      while ((await openFiles(large.hash)) > 0) await new Promise(setImmediate);
      assert.deepEqual(trial.logged, []);
    });

    it('a reader who takes nothing more is cut off: of a kit as of a file', async (t) => {
      const impatient = await startTrialSite({ now: start, stallMilliseconds: 100 });
      t.after(() => impatient.close());
      await impatient.mediaStore.put(large.hash, storedBytes(large));
      ledger = createTrialLedger();
      impatient.append(
        ledger.settings(start, trialSettings),
        published({ media: [large], leadImageId: large.mediaId, attachmentIds: [] }),
      );
      for (const address of [kit, mediaPath(large.hash, 'original.jpg')]) {
        const response = await begun(impatient.origin + address);
        while ((await openFiles(large.hash)) > 0) await new Promise(setImmediate);
        await assert.rejects(once(response.resume(), 'end'), { code: 'ECONNRESET' });
      }
      assert.deepEqual(impatient.logged, []);
    });

    it('while as many kits are sent as may be, others are told when to come again, in their language', async () => {
      const response = await begun();
      const { status, headers, text: page } = await trial.get(kit);
      assert.equal(status, 503);
      assert.equal(headers['retry-after'], '60');
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['content-disposition'], undefined);
      assert.match(page, /Many press kits are being downloaded/);
      assert.equal((await trial.get(kit, {}, 'HEAD')).status, 200);
      response.destroy();
      while ((await openFiles(large.hash)) > 0) await new Promise(setImmediate);
      assert.equal((await trial.get(kit)).status, 200);
    });
  });
});

/** How many files of that folder this process has open; Linux says so. */
async function openFiles(folder: string): Promise<number> {
  const descriptors = await readdir('/proc/self/fd');
  const targets = await Promise.all(
    descriptors.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => '')),
  );
  return targets.filter((target) => target.includes(folder)).length;
}
