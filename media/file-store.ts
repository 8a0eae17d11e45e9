import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { incomingPrefix } from './remove-unfinished.ts';
import type { MediaStore } from './store.ts';
import { unlessMissing } from './unless-missing.ts';

const missing = ['ENOENT', 'ENOTDIR'];
const hashForm = /^[0-9a-f]{64}$/;
/** Lower-case letters, digits and single dots or hyphens between them: no path can be written with it. */
const fileForm = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/**
 * Keeps the bytes as `{folder}/{hash}/{file}`. A folder is written under another name, synced to the disk and
 * renamed, so it is whole or absent whatever happens meanwhile, and several processes may write at once.
 */
export function createFileStore(folder: string): MediaStore {
  const root = path.resolve(folder);

  async function pathOf(hash: string, file: string): Promise<string | null> {
    if (!hashForm.test(hash) || !fileForm.test(file)) return null;
    const found = path.join(root, hash, file);
    const facts = await unlessMissing(stat(found), missing);
    return facts?.isFile() ? found : null;
  }

  return {
    pathOf,
    async put(hash, files) {
      if (!hashForm.test(hash)) throw new TypeError(`Not a SHA-256 in hexadecimal: ${hash}`);
      for (const file of files.keys())
        if (!fileForm.test(file)) throw new TypeError(`Not a file name of the store: ${file}`);
      const target = path.join(root, hash);
      if (await unlessMissing(stat(target), missing)) return;
      const incoming = path.join(root, incomingPrefix + randomBytes(8).toString('hex'));
      await mkdir(incoming, { recursive: true });
      try {
        for (const [file, bytes] of files) await writeSynced(path.join(incoming, file), bytes);
        await sync(incoming);
        await rename(incoming, target);
        await sync(root);
      } catch (error) {
        await rm(incoming, { recursive: true, force: true });
        // Another process was faster with the same bytes.
        if (!isOneOf(error, 'ENOTEMPTY', 'EEXIST')) throw error;
      }
    },
    async read(hash, file) {
      const found = await pathOf(hash, file);
      return found === null ? null : readFile(found);
    },
  };
}

async function writeSynced(target: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(target, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isOneOf(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
