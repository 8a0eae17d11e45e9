import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { ImportFile } from './plan-import.ts';
import { maxTextBytes } from './text/readable-text.ts';

/** Reads the files named, and the `.txt` files of the folders named with all folders below, by name. */
export async function collectFiles(named: readonly string[]): Promise<ImportFile[]> {
  const paths: string[] = [];
  const found: ImportFile[] = [];
  for (const each of named) {
    try {
      if ((await stat(each)).isDirectory()) paths.push(...(await textsOf(each)));
      else paths.push(each);
    } catch (error) {
      found.push({ path: each, problem: unreadable(error) });
    }
  }
  for (const each of new Map(paths.map((file) => [path.resolve(file), file])).values()) {
    found.push(await readOne(each));
  }
  return found;
}

async function textsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.txt$/i.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function readOne(file: string): Promise<ImportFile> {
  try {
    const { size } = await stat(file);
    if (size <= maxTextBytes) return { path: file, bytes: await readFile(file) };
    // Refused without reading: it may be a film.
    const message = `It has ${size} bytes; a release has at most ${maxTextBytes}. Split it.`;
    return { path: file, problem: { code: 'Invalid', rule: 'over-long', message } };
  } catch (error) {
    return { path: file, problem: unreadable(error) };
  }
}

function unreadable(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message =
    code === 'ENOENT'
      ? 'There is no such file or folder.'
      : `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  return { code: 'NotFound', rule: 'unreadable-file', message };
}
