import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '../src/model/instant.ts';
import { unlessMissing } from './unless-missing.ts';

const dayMilliseconds = 86_400_000;

/** What the store calls a folder that is being written. */
export const incomingPrefix = '.incoming-';

/**
 * Removes what a crash left half written in the store's folder, once it is a day old: no upload takes that long, so
 * no other process is writing it. Several may do this at once. Returns how many it found.
 */
export async function removeUnfinished(folder: string, now: Instant): Promise<number> {
  const names = (await unlessMissing(readdir(folder))) ?? [];
  let found = 0;
  for (const name of names) {
    if (!name.startsWith(incomingPrefix)) continue;
    const unfinished = path.join(folder, name);
    const facts = await unlessMissing(stat(unfinished));
    if (facts === null || now - facts.mtimeMs < dayMilliseconds) continue;
    await rm(unfinished, { recursive: true, force: true });
    found += 1;
  }
  return found;
}
