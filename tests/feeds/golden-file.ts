import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/** Fails where the text differs from the file of that name in `golden/`. */
export async function assertGolden(name: string, text: string): Promise<void> {
  const golden = await readFile(new URL(`golden/${name}`, import.meta.url), 'utf8');
  assert.equal(text, golden);
}
