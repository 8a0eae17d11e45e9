import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { removeUnfinished } from '../../media/remove-unfinished.ts';

const now = Date.UTC(2026, 10, 21, 8);
const hour = 3_600_000;

describe('what a crash left in the store', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-unfinished-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function make(name: string, at: number): Promise<void> {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, 'original.jpg'), 'half');
    await utimes(path.join(folder, name), at / 1000, at / 1000);
  }

  it('is removed after a day; what is being written, and what is finished, stays', async () => {
    const finished = 'ab'.repeat(32);
    await make('.incoming-old', now - 25 * hour);
    await make('.incoming-older', now - 900 * hour);
    await make('.incoming-new', now - 23 * hour);
    await make(finished, now - 900 * hour);
    const found = await Promise.all([removeUnfinished(folder, now), removeUnfinished(folder, now)]);
    assert.ok(found.every((each) => each <= 2));
    assert.deepEqual((await readdir(folder)).sort(), ['.incoming-new', finished]);
    assert.equal(await removeUnfinished(folder, now), 0);
  });

  it('that cannot be looked at is an error, not nothing', async () => {
    const store = await mkdtemp(path.join(folder, 'store-'));
    await symlink('.incoming-itself', path.join(store, '.incoming-itself'));
    await assert.rejects(removeUnfinished(store, now), { code: 'ELOOP' });
  });

  it('is nothing where there is no store yet', async () => {
    assert.equal(await removeUnfinished(path.join(folder, 'none'), now), 0);
  });
});
