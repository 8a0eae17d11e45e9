import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createLocalReq, handleEndpoints, type TypedUser } from 'payload';
import sharp from 'sharp';
import { maxUploadBytes } from '../../../media/limits.ts';
import { oneAtATime } from '../../../media/one-at-a-time.ts';
import { saveMedia } from '../../../src/editorial/media/save-media.ts';
import { frozenMedia } from '../../../src/ledger/snapshot.ts';
import type { StoredFile } from '../../../src/model/media.ts';
import type { Media } from '../../../src/payload-types.ts';
import { samplePdf } from '../../media/sample-documents.ts';
import { samplePhotograph, samplePicture } from '../../media/sample-pictures.ts';
import { databases } from '../../support/databases.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

interface Answer {
  status: number;
  doc: Media;
  /** Of a refusal: field and message of each error. */
  errors: [path: string, message: string][];
}

for (const database of databases) {
  describe(`uploads on ${database}`, () => {
    let newsroom: Newsroom;
    let officer: TypedUser;
    let editor: TypedUser;
    let translator: TypedUser;
    before(async () => {
      newsroom = await startNewsroom({ database });
      officer = await newsroom.createUser('officer');
      editor = await newsroom.createUser('editor');
      translator = await newsroom.createUser('translator', { locales: ['km'] });
    });
    after(() => newsroom.close());

    async function ask(
      method: string,
      address: string,
      user: TypedUser | null,
      body?: FormData,
    ): Promise<Response> {
      const { config, dataDir, registry } = newsroom;
      const headers = new Headers({ Origin: registry.origin });
      if (user) headers.set('Authorization', `JWT ${await newsroom.signIn(user)}`);
      const request = new Request(`${registry.origin}/cms-api${address}`, {
        method,
        headers,
        ...(body ? { body } : {}),
      });
      return handleEndpoints({ config, payloadInstanceCacheKey: dataDir, request });
    }

    async function send(
      [method, address]: [method: 'POST' | 'PATCH', address: string],
      bytes: Uint8Array | null,
      { user = officer, name = 'boat.jpg', data = {} } = {},
    ): Promise<Answer> {
      const form = new FormData();
      if (bytes) form.set('file', new File([new Uint8Array(bytes)], name));
      form.set('_payload', JSON.stringify(data));
      const response = await ask(method, address, user, form);
      const body = (await response.json()) as {
        doc?: Media;
        errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[];
      };
      const errors = (body.errors ?? []).flatMap(({ message, data: more }) =>
        (more?.errors ?? [{ path: '', message }]).map(
          (each) => [each.path, each.message] as [string, string],
        ),
      );
      return { status: response.status, doc: body.doc as Media, errors };
    }

    const upload = (bytes: Uint8Array, options?: Parameters<typeof send>[2]) =>
      send(['POST', '/media?locale=en'], bytes, options);

    const count = async (): Promise<number> =>
      (await newsroom.payload.count({ collection: 'media' })).totalDocs;

    const inStore = (hash: string | null | undefined): Promise<string[]> =>
      readdir(path.join(newsroom.dataDir, 'media', hash ?? 'none'));

    it('keep a photograph upright, and nothing of where it was taken', async () => {
      const { status, doc } = await upload(await samplePhotograph(), {
        data: { alt: 'A boat', credit: 'Sokha', filename: '../evil', url: 'http://127.0.0.1:1/x' },
      });
      assert.equal(status, 201);
      assert.deepEqual(
        [doc.kind, doc.alt, doc.credit, doc.width, doc.height],
        ['picture', 'A boat', 'Sokha', 480, 640],
      );
      assert.deepEqual([doc.filename, doc.mimeType], ['boat.jpg', 'image/jpeg']);
      const files = doc.files as unknown as StoredFile[];
      assert.deepEqual((await inStore(doc.hash)).sort(), files.map((each) => each.file).sort());
      for (const { file } of files) {
        const bytes = (await newsroom.registry.mediaStore.read(doc.hash ?? '', file)) ?? Buffer.alloc(0);
        assert.equal((await sharp(bytes).metadata()).exif, undefined);
        assert.doesNotMatch(bytes.toString('latin1'), /Exif|GPS|Telephone/);
      }
    });

    it('leave nothing where Payload would keep files', async () => {
      const before = await readdir('media');
      await upload(await samplePicture('png', { width: 31, height: 20 }), { name: 'a.png' });
      assert.deepEqual(await readdir('media'), before);
    });

    it('of the same bytes are one document, also at the same moment and with other metadata', async () => {
      const before = await count();
      const picture = await samplePicture('jpeg', { width: 300, height: 200 });
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => upload(picture, { data: { alt: 'One' } })),
      );
      const again = await upload(picture, { name: 'other name.jpg', data: { alt: 'Two' } });
      const withMetadata = await sharp(picture)
        .withExif({ IFD0: { Make: 'Telephone' } })
        .png()
        .toBuffer();
      const twin = await upload(await sharp(picture).png().toBuffer(), { name: 'twin.png' });
      const cleaned = await upload(withMetadata, { name: 'cleaned.png' });
      assert.deepEqual(new Set([...answers, again, twin].map((each) => each.status)), new Set([201]));
      assert.equal(new Set([...answers, again].map((each) => each.doc.id)).size, 1);
      assert.equal(again.doc.alt, 'One');
      assert.equal(cleaned.doc.id, twin.doc.id);
      assert.equal(await count(), before + 2);
    });

    it('that are no pictures are refused at the field, and nothing is stored', async () => {
      const before = await count();
      const folders = (await readdir(path.join(newsroom.dataDir, 'media'))).length;
      const svg = await upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), { name: 'a.svg' });
      const text = await upload(Buffer.from('Ten boats.'), { name: 'a.jpg' });
      const none = await send(['POST', '/media?locale=en'], null, {
        data: { filename: 'a.jpg', url: '/cms-api/media' },
      });
      assert.deepEqual([svg.status, text.status, none.status], [400, 400, 400]);
      assert.match(String(svg.errors[0]), /^file,SVG is not accepted/);
      assert.match(String(text.errors[0]), /^file,The file is neither a JPEG/);
      assert.match(String(none.errors[0]), /^file,Choose a picture or/);
      assert.equal(await count(), before);
      assert.equal((await readdir(path.join(newsroom.dataDir, 'media'))).length, folders);
    });

    it('are bounded, before they are in memory as a whole', async () => {
      const { status, errors } = await upload(Buffer.alloc(maxUploadBytes + 1));
      assert.equal(status, 413);
      assert.match(String(errors[0]), /limit has been reached/);
    });

    it('are the work of officers: a translator’s is refused before anything is encoded', async () => {
      const picture = await samplePicture('jpeg', { width: 50, height: 60 });
      const answer = await upload(picture, { user: translator });
      assert.equal(answer.status, 403);
      assert.equal((await ask('POST', '/media', null, new FormData())).status, 401);
      const { doc } = await upload(picture);
      const replaced = await send(
        ['PATCH', `/media/${doc.id}?locale=km`],
        await samplePicture('jpeg', { width: 51, height: 60 }),
        { user: translator },
      );
      assert.equal(replaced.status, 403);
      const described = await send(['PATCH', `/media/${doc.id}?locale=km`], null, {
        user: translator,
        data: { alt: 'ទូក' },
      });
      assert.deepEqual([described.status, described.doc.alt], [200, 'ទូក']);
    });

    it('in place of a picture are refused before a byte of them is read', async () => {
      const { doc } = await upload(await samplePicture('jpeg', { width: 52, height: 60 }));
      const { config, dataDir, registry } = newsroom;
      let isRead = false;
      const body = new ReadableStream(
        {
          pull: (controller) => {
            isRead = true;
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const init = {
        method: 'PATCH',
        headers: {
          Origin: registry.origin,
          Authorization: `JWT ${await newsroom.signIn(translator)}`,
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': String(maxUploadBytes),
        },
        body,
        duplex: 'half',
      };
      const request = new Request(`${registry.origin}/cms-api/media/${doc.id}?locale=km`, init);
      const answer = await handleEndpoints({ config, payloadInstanceCacheKey: dataDir, request });
      assert.deepEqual([answer.status, isRead], [403, false]);
    });

    it('are answered in the language of who uploads', async () => {
      const { config, dataDir, registry } = newsroom;
      const token = await newsroom.signIn(officer);
      const post = async (body: FormData | string): Promise<string> => {
        const request = new Request(`${registry.origin}/cms-api/media?locale=km`, {
          method: 'POST',
          headers: {
            Origin: registry.origin,
            Authorization: `JWT ${token}`,
            Cookie: 'payload-lng=km',
            ...(typeof body === 'string' ? { 'Content-Type': 'multipart/form-data; boundary=x' } : {}),
          },
          body,
        });
        return (await handleEndpoints({ config, payloadInstanceCacheKey: dataDir, request })).text();
      };
      const picture = await samplePicture('jpeg', { width: 53, height: 60 });
      await upload(picture);
      const form = new FormData();
      form.set('file', new File([new Uint8Array(picture)], 'again.jpg'));
      form.set('_payload', '{}');
      assert.match(await post(form), /ឯកសារនេះមានក្នុងបណ្ណាល័យរួចហើយ។/);
      assert.match(await post('no form'), /ប្រព័ន្ធមិនអាចអានទម្រង់ផ្ទុកឡើងបានទេ។/);
    });

    it('of known bytes are answered without encoding them again', async () => {
      const picture = await samplePicture('jpeg', { width: 75, height: 60 });
      const { doc } = await upload(picture);
      let letGo: () => void = () => undefined;
      const busy = oneAtATime(() => new Promise<void>((resolve) => (letGo = resolve)));
      const again = await upload(picture);
      letGo();
      await busy;
      assert.equal(again.doc.id, doc.id);
    });

    it('do not hold the write turn while they are encoded', async () => {
      let letGo: () => void = () => undefined;
      const busy = oneAtATime(() => new Promise<void>((resolve) => (letGo = resolve)));
      let isDone = false;
      const waiting = upload(await samplePicture('jpeg', { width: 70, height: 60 })).finally(
        () => (isDone = true),
      );
      for (let n = 0; n < 5; n += 1)
        await newsroom.payload.create({
          collection: 'topics',
          locale: 'en',
          data: { label: `Water ${String(n)}` },
        });
      assert.equal(isDone, false);
      letGo();
      await busy;
      assert.equal((await waiting).status, 201);
    });

    it('replaced or deleted leave the bytes that were published where they are', async () => {
      const { doc } = await upload(await samplePicture('jpeg', { width: 80, height: 60 }));
      const replaced = await send(
        ['PATCH', `/media/${doc.id}?locale=en`],
        await samplePicture('webp', { width: 81, height: 60 }),
        { name: 'new.webp', data: { alt: 'Newer' } },
      );
      assert.equal(replaced.status, 200, String(replaced.errors));
      assert.deepEqual([replaced.doc.id, replaced.doc.alt, replaced.doc.width], [doc.id, 'Newer', 81]);
      assert.notEqual(replaced.doc.hash, doc.hash);
      assert.equal((await ask('DELETE', `/media/${doc.id}`, editor)).status, 200);
      for (const { hash } of [doc, replaced.doc]) assert.ok((await inStore(hash)).length > 1);
    });

    it('cannot replace a picture with another document’s', async () => {
      const first = await upload(await samplePicture('jpeg', { width: 90, height: 60 }));
      const picture = await samplePicture('jpeg', { width: 91, height: 60 });
      await upload(picture, { name: 'second.jpg' });
      const answer = await send(['PATCH', `/media/${first.doc.id}?locale=en`], picture);
      assert.equal(answer.status, 400);
      assert.match(String(answer.errors[0]), /^file,This file is in the library already, as “second/);
      const own = await send(
        ['PATCH', `/media/${first.doc.id}?locale=en`],
        await samplePicture('jpeg', { width: 90, height: 60 }),
        { data: { credit: 'Dara' } },
      );
      assert.deepEqual([own.status, own.doc.credit, own.doc.hash], [200, 'Dara', first.doc.hash]);
    });

    it('keep a moved focal point without asking for the file again', async () => {
      const { doc } = await upload(await samplePicture('jpeg', { width: 100, height: 60 }));
      const edits = 'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80';
      const answer = await send(['PATCH', `/media/${doc.id}?locale=en&${edits}`], null, {
        data: { focalX: 50, focalY: 50 },
      });
      assert.deepEqual([answer.status, answer.doc.focalX, answer.doc.focalY], [200, 20, 80]);
      assert.equal(answer.doc.hash, doc.hash);
      assert.deepEqual(frozenMedia(answer.doc)?.focalPoint, { x: 20, y: 80 });
      const corner = await send(
        ['PATCH', `/media/${doc.id}?locale=en&uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=99.6`],
        null,
      );
      assert.deepEqual(frozenMedia(corner.doc)?.focalPoint, { x: 0, y: 100 });
    });

    it('of PDF documents are kept as they came, whatever their name says', async () => {
      const pdf = samplePdf();
      const { status, doc } = await upload(pdf, { name: 'ផែនទី\u202Efdp.jpg' });
      assert.equal(status, 201);
      assert.deepEqual(
        [doc.kind, doc.mimeType, doc.filename, doc.width ?? null, doc.colour ?? null],
        ['document', 'application/pdf', 'ផែនទីfdp.pdf', null, null],
      );
      assert.deepEqual(await inStore(doc.hash), ['original.pdf']);
      assert.deepEqual(await newsroom.registry.mediaStore.read(doc.hash ?? '', 'original.pdf'), pdf);
      assert.equal(frozenMedia(doc)?.fileName, 'ផែនទីfdp.pdf');
      assert.equal((await upload(pdf, { name: 'again.pdf' })).doc.id, doc.id);
      const shown = await ask('GET', `/media/file/${encodeURIComponent(doc.filename ?? '')}`, translator);
      assert.deepEqual(
        [shown.status, shown.headers.get('content-type'), shown.headers.get('content-disposition')],
        [200, 'application/pdf', 'attachment'],
      );
      const wrong = await upload(Buffer.from('<html>%PDF-1.7'), { name: 'page.pdf' });
      assert.match(String(wrong.errors[0]), /^file,Web pages are not accepted/);
      const called = await upload(await samplePicture('jpeg', { width: 41, height: 20 }), { name: 'a.pdf' });
      assert.deepEqual([called.doc.kind, called.doc.filename], ['picture', 'a.jpg']);
    });

    it('have a colour that goes with the file', async () => {
      const { doc } = await upload(await samplePicture('jpeg', { width: 102, height: 60 }));
      const found = frozenMedia(doc)?.colour ?? '';
      assert.match(found, /^#[0-9a-f]{6}$/);
      const clear = await samplePicture('png', { width: 102, height: 60, alpha: true });
      const replaced = await send(['PATCH', `/media/${doc.id}?locale=en`], clear);
      assert.equal(frozenMedia(replaced.doc)?.colour, undefined);
    });

    it('are shown to staff from the store, small where a list asks', async () => {
      const { doc } = await upload(await samplePicture('jpeg', { width: 900, height: 600 }), {
        name: 'ទូក boat.jpg',
      });
      const full = await ask('GET', `/media/file/${encodeURIComponent(doc.filename ?? '')}`, translator);
      assert.deepEqual([full.status, full.headers.get('content-type')], [200, 'image/jpeg']);
      assert.equal((await sharp(Buffer.from(await full.arrayBuffer())).metadata()).width, 900);
      const small = await ask('GET', (doc.thumbnailURL ?? '').replace('/cms-api', ''), translator);
      assert.equal((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width, 320);
      assert.equal((await ask('GET', '/media/file/missing.jpg', officer)).status, 404);
      assert.equal(
        (await ask('GET', `/media/file/${encodeURIComponent(doc.filename ?? '')}`, null)).status,
        401,
      );
    });

    it('cannot be forged: what the store holds is not for anybody to say', async () => {
      const { doc } = await upload(await samplePicture('jpeg', { width: 110, height: 60 }));
      for (const [field, value] of [
        ['hash', 'f'.repeat(64)],
        ['files', []],
        ['kind', 'document'],
        ['uploadHash', 'f'.repeat(64)],
        ['colour', '#ffffff'],
      ] as const) {
        const answer = await send(['PATCH', `/media/${doc.id}?locale=en`], null, {
          user: editor,
          data: { [field]: value },
        });
        assert.deepEqual([answer.status, answer.errors[0]?.[0]], [400, field]);
      }
      const context = { preparedUpload: { hash: 'x', token: 'dateline.prepared-upload' } };
      const file = { data: Buffer.from('x'), mimetype: 'image/jpeg', name: 'x.jpg', size: 1 };
      await assert.rejects(
        newsroom.payload.create({ collection: 'media', data: {}, file, context }),
        /uploaded to \/cms-api\/media/,
      );
    });

    it('made by code leave its request as it was', async () => {
      const req = await createLocalReq({ user: officer }, newsroom.payload);
      const data = await samplePicture('png', { width: 120, height: 60 });
      const saved = await saveMedia(req, {
        file: { name: 'boats.png', data },
        data: { alt: 'Boats' },
        locale: 'en',
      });
      assert.deepEqual([saved.isKnown, saved.media.alt, saved.media.filename], [false, 'Boats', 'boats.png']);
      assert.deepEqual([req.file, req.context['preparedUpload']], [undefined, undefined]);
      const again = await saveMedia(req, { file: { name: 'b.png', data }, data: {}, locale: 'km' });
      assert.deepEqual(
        [again.isKnown, again.media.id, again.media.alt ?? null],
        [true, saved.media.id, null],
      );
      const inTransaction = { ...req, transactionID: 'one' } as typeof req;
      await assert.rejects(
        saveMedia(inTransaction, { file: { name: 'c.png', data }, data: {}, locale: 'en' }),
        /write turn/,
      );
    });
  });
}
