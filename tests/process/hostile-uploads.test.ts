import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import sharp from 'sharp';
import { maxUploadBytes } from '../../media/limits.ts';
import { freePort } from '../../scripts/bench/free-port.ts';
import { ensureBuild } from '../../scripts/ensure-build.ts';
import { readEnv } from '../../src/env.ts';
import { start } from '../../src/process/start.ts';
import type { Running } from '../../src/process/side.ts';
import { hostileFiles, hostileNames } from '../media/hostile-files.ts';
import { samplePicture } from '../media/sample-pictures.ts';

const megabyte = 1024 * 1024;
const officer = { email: 'officer@example.org', password: 'correct horse battery staple' };

/** What 200 files may add: one picture at a time is decoded, and no bomb. */
const memoryBound = 300 * megabyte;

describe('hostile uploads to a newsroom that runs', () => {
  let dataDir: string;
  let running: Running;
  let origin: string;
  let cookie: string;

  before(async () => {
    await ensureBuild();
    dataDir = await mkdtemp(path.join(tmpdir(), 'dateline-hostile-'));
    const port = await freePort();
    origin = `http://localhost:${String(port)}`;
    running = await start({
      env: readEnv(
        { DATA_DIR: dataDir, PORT: String(port), ORIGIN: origin },
        { role: 'all', command: 'start' },
      ),
      log: pino({ level: 'silent' }),
      prepare: async (payload) => {
        await payload.create({ collection: 'users', data: { ...officer, name: 'Sokha', role: 'officer' } });
      },
    });
    await running.ready;
    const login = await fetch(`${origin}/cms-api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify(officer),
    });
    cookie = login.headers.getSetCookie().join('; ');
  });
  after(async () => {
    await running.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function upload(bytes: Uint8Array, name: string) {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
    form.set('_payload', '{}');
    const response = await fetch(`${origin}/cms-api/media?locale=km`, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: origin },
      body: form,
    });
    const body = (await response.json()) as {
      doc?: { filename: string; hash: string; width: number; height: number };
      errors?: { data?: { errors: { path: string; message: string; rule?: string }[] } }[];
    };
    return { status: response.status, doc: body.doc, error: body.errors?.[0]?.data?.errors[0] };
  }

  /** Sends a picture with bytes behind its end, without holding them; returns the status of the answer. */
  async function uploadLong(picture: Buffer, length: number): Promise<number | undefined> {
    const head = Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n',
    );
    const end = Buffer.from('\r\n--x--\r\n');
    const sent = request(`${origin}/cms-api/media?locale=km`, {
      method: 'POST',
      agent: false,
      headers: {
        Cookie: cookie,
        Origin: origin,
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': head.length + picture.length + length + end.length,
      },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    const part = Buffer.alloc(megabyte, length % 256);
    for (const bytes of [head, picture]) sent.write(bytes);
    for (let left = length; left > 0; left -= part.length)
      if (!sent.write(part.subarray(0, left))) await once(sent, 'drain');
    sent.end(end);
    const [response] = await answered;
    response.resume();
    return response.statusCode;
  }

  /** What the process held at most while `work` ran, above what it held before. */
  async function growth(work: () => Promise<void>): Promise<number> {
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
    try {
      await work();
    } finally {
      clearInterval(watch);
    }
    return most - before;
  }

  const isAlive = async (): Promise<boolean> => (await fetch(`${origin}/readyz`)).status === 200;

  it('end as a clear error or a clean picture, 200 in a row, and memory stays', async (t) => {
    const files = await hostileFiles();
    const grown = await growth(async () => {
      for (let at = 0; at < 200; at += 1) {
        const file = files[at % files.length];
        assert.ok(file);
        const { status, doc, error } = await upload(file.bytes, file.name);
        if ('rule' in file.endsAs) {
          assert.deepEqual([status, error?.path, error?.rule], [400, 'file', file.endsAs.rule], file.name);
          assert.ok((error?.message.length ?? 0) > 20, file.name);
        } else {
          assert.equal(status, 201, file.name);
          assert.deepEqual({ width: doc?.width, height: doc?.height }, file.endsAs, file.name);
        }
      }
    });
    t.diagnostic(`200 files: ${String(Math.round(grown / megabyte))} MB more at most`);
    assert.ok(grown < memoryBound, `${String(grown / megabyte)} MB`);
    assert.ok(await isAlive());
    const left = (await readdir(path.join(dataDir, 'media'))).filter((name) => !/^[0-9a-f]{64}$/.test(name));
    assert.deepEqual(left, []);
  });

  it('with odd names are pictures with plain ones', async () => {
    for (const [index, name] of hostileNames.entries()) {
      const { status, doc } = await upload(await samplePicture('jpeg', { width: 200 + index }), name);
      // Without a name it is no file of a form, and NUL is not allowed in one.
      if (name === '' || name.includes('\0')) {
        assert.equal(status, 400, JSON.stringify(name));
        continue;
      }
      assert.equal(status, 201, name);
      assert.match(doc?.filename ?? '', /^[\p{L}\p{M}\p{N}\p{So}][^/\\<>:"|?*\p{Cc}\u202E]*\.jpg$/u, name);
      assert.ok(Buffer.byteLength(doc?.filename ?? '') < 130, name);
      const shown = await fetch(`${origin}/cms-api/media/file/${encodeURIComponent(doc?.filename ?? '')}`, {
        headers: { Cookie: cookie, Origin: origin },
      });
      assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/jpeg'], name);
    }
  });

  it('twenty at once, each as large as may be, take the memory of a few', async (t) => {
    const picture = await samplePicture('jpeg', { width: 77 });
    // Behind the end of the picture: many bytes, quickly decoded.
    const length = maxUploadBytes - picture.length - 100;
    const grown = await growth(async () => {
      const statuses = await Promise.all(
        Array.from({ length: 20 }, (_, n) => uploadLong(picture, length + n)),
      );
      assert.deepEqual(new Set(statuses), new Set([201]));
    });
    t.diagnostic(`20 at once of 20 MB: ${String(Math.round(grown / megabyte))} MB more at most`);
    assert.ok(grown < 300 * megabyte, `${String(grown / megabyte)} MB`);
    assert.ok(await isAlive());
  });

  it('that break off half way leave room for others', async () => {
    for (let n = 0; n < 6; n += 1) {
      const sent = request(`${origin}/cms-api/media?locale=km`, {
        method: 'POST',
        agent: false,
        headers: {
          Cookie: cookie,
          Origin: origin,
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': maxUploadBytes,
        },
      });
      const closed = new Promise((resolve) => sent.on('error', () => undefined).once('close', resolve));
      sent.write(
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n',
      );
      sent.write(Buffer.alloc(megabyte));
      // While it is answered, this one gets further: every other time to where its body is read.
      if (n % 2 === 0)
        await fetch(`${origin}/cms-api/users/me`, { headers: { Cookie: cookie, Origin: origin } });
      sent.destroy();
      await closed;
    }
    const picture = await samplePicture('jpeg', { width: 78 });
    assert.equal(await uploadLong(picture, maxUploadBytes - picture.length - 100), 201);
  });

  it('of half a gigabyte are refused before they are in memory', async (t) => {
    const grown = await growth(async () => {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const sent = request(`${origin}/cms-api/media?locale=km`, {
          method: 'POST',
          headers: {
            Cookie: cookie,
            Origin: origin,
            'Content-Type': 'multipart/form-data; boundary=x',
            'Content-Length': 500 * megabyte,
          },
        });
        let isAnswered = false;
        sent.on('response', (response) => {
          isAnswered = true;
          response.resume();
          resolve(response.statusCode);
          sent.destroy();
        });
        sent.on('error', (error) => {
          if (!isAnswered) reject(error);
        });
        const part = Buffer.alloc(megabyte);
        const write = (): void => {
          while (!isAnswered && sent.write(part));
          if (!isAnswered) sent.once('drain', write);
        };
        write();
      });
      assert.equal(status, 413);
    });
    t.diagnostic(`500 MB: ${String(Math.round(grown / megabyte))} MB more at most`);
    assert.ok(grown < 100 * megabyte, `${String(grown / megabyte)} MB`);
    assert.ok(await isAlive());
  });

  it('that take long to encode leave the others to write and to read', async () => {
    const large = await sharp({ create: { width: 6000, height: 5000, channels: 3, background: '#35a' } })
      .png()
      .toBuffer();
    let isDone = false;
    const waiting = upload(large, 'large.png').finally(() => (isDone = true));
    const headers = { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' };
    let saved = 0;
    for (let n = 0; n < 5; n += 1) {
      const answer = await fetch(`${origin}/cms-api/press-releases?locale=km&draft=true`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ title: `ទឹក ${String(n)}` }),
      });
      assert.equal(answer.status, 201);
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by the upload, meanwhile
      if (!isDone) saved += 1;
    }
    assert.equal((await waiting).status, 201);
    assert.ok(saved >= 2, `${String(saved)} releases were saved while the picture was encoded`);
  });
});
