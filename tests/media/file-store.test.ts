import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createFileStore } from '../../media/file-store.ts';
import { sha256 } from '../../src/model/hash.ts';

describe('the store of bytes', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-store-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const hash = sha256('a picture');
  const files = new Map([
    ['original.jpg', Buffer.from('large')],
    ['640.webp', Buffer.from('small')],
  ]);

  it('gives back what was put, by hash and name', async () => {
    const store = createFileStore(path.join(folder, 'new', 'media'));
    await store.put(hash, files);
    assert.equal((await store.read(hash, '640.webp'))?.toString(), 'small');
    assert.equal(
      await store.pathOf(hash, 'original.jpg'),
      path.join(folder, 'new/media', hash, 'original.jpg'),
    );
    assert.deepEqual(await readdir(path.join(folder, 'new/media')), [hash]);
  });

  it('leaves a folder that exists as it is', async () => {
    const store = createFileStore(path.join(folder, 'twice'));
    await store.put(hash, files);
    await store.put(hash, new Map([['original.jpg', Buffer.from('other')]]));
    assert.equal((await store.read(hash, 'original.jpg'))?.toString(), 'large');
  });

  it('takes the same folder from many at once', async () => {
    const root = path.join(folder, 'race');
    await Promise.all(Array.from({ length: 10 }, () => createFileStore(root).put(hash, files)));
    assert.deepEqual(await readdir(root), [hash]);
    assert.deepEqual((await readdir(path.join(root, hash))).sort(), ['640.webp', 'original.jpg']);
  });

  it('answers null for what is not there and for names that could leave it', async () => {
    const store = createFileStore(path.join(folder, 'twice'));
    assert.equal(await store.read(sha256('another'), 'original.jpg'), null);
    assert.equal(await store.read(hash, 'missing.jpg'), null);
    for (const [name, file] of [
      ['..', 'twice'],
      [hash, '../original.jpg'],
      [hash, '.'],
      [hash, 'a..b'],
      [hash, 'ORIGINAL.jpg'],
      [hash, 'original.jpg/'],
      [hash, 'original.jpg\0'],
      [hash.toUpperCase(), 'original.jpg'],
      ['', ''],
    ] as const)
      assert.equal(await store.pathOf(name, file), null, `${name}/${file}`);
  });

  it('refuses to write names it would not read', async () => {
    const store = createFileStore(path.join(folder, 'names'));
    await assert.rejects(store.put('../x', files), TypeError);
    await assert.rejects(store.put(hash, new Map([['../x', Buffer.alloc(1)]])), TypeError);
  });

  it('leaves nothing behind when a write fails', async () => {
    const root = path.join(folder, 'failing');
    const store = createFileStore(root);
    const unwritable = new Map<string, Uint8Array>([
      ['original.jpg', Buffer.from('fine')],
      ['640.webp', 1 as unknown as Uint8Array],
    ]);
    await assert.rejects(store.put(hash, unwritable));
    assert.deepEqual(await readdir(root), []);
  });
});
