import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, it } from 'node:test';
import { openDemoFolder } from '../../scripts/demo/demo-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-demo-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a folder that is not the demo’s is left alone', async () => {
  const demo = path.join(folder, 'demo');
  await mkdir(demo);
  await writeFile(path.join(demo, 'letters.txt'), 'mine');
  await assert.rejects(openDemoFolder(demo), /not a demo newsroom/);
  assert.ok(existsSync(path.join(demo, 'letters.txt')));
});

it('a second demo in one folder is told of the first', async () => {
  const demo = path.join(folder, 'demo');
  const { isSeeded } = await openDemoFolder(demo);
  assert.equal(isSeeded, false);
  await assert.rejects(openDemoFolder(demo), /runs the demo in .* already/);
});

it('half a demo is begun anew, with the secret it has', async () => {
  const demo = path.join(folder, 'demo');
  await mkdir(demo);
  await writeFile(path.join(demo, 'demo.json'), JSON.stringify({ password: 'half', isSeeded: false }));
  for (const name of ['payload-secret', 'dateline.sqlite']) await writeFile(path.join(demo, name), 'x');
  const { password, isSeeded } = await openDemoFolder(demo);
  assert.equal(isSeeded, false);
  assert.notEqual(password, 'half');
  assert.deepEqual((await readdir(demo)).sort(), ['demo.json', 'payload-secret']);
});
