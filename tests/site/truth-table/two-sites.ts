import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createFileStore } from '../../../media/file-store.ts';
import type { MediaStore } from '../../../media/store.ts';
import type { StoredEntry } from '../../../src/model/entry.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { createSite } from '../../../src/site/create-site.ts';
import type { SiteOptions } from '../../../src/site/site-options.ts';
import { project } from '../../read-model/projected.ts';
import { listen, type Answered } from '../../support/listen.ts';

type Ask = (target: string, headers?: Record<string, string>) => Promise<Answered>;

/** One read model and one clock behind two sites: one keeps all its answers, the other none. */
export interface TwoSites {
  mediaStore: MediaStore;
  options: SiteOptions;
  clock: { now: Instant };
  append(entries: readonly StoredEntry[]): void;
  /** Asks the one that keeps its answers; again with the ETag of the time before, which must confirm what is the same only. */
  warm: Ask;
  /** Asks the one that makes each anew, for a compressed one. */
  cold: Ask;
  close(): Promise<void>;
}

export async function openTwoSites(now: Instant): Promise<TwoSites> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-two-sites-'));
  const projected = project();
  const clock = { now };
  const options: SiteOptions = {
    readModel: () => projected.readModel,
    mediaStore: createFileStore(folder),
    origin: 'https://trial.example',
    clock: () => clock.now,
    log: pino({ level: 'silent' }),
  };
  const warm = await listen(createSite({ ...options, cacheBytes: 256 * 1024 * 1024 }).listener);
  const cold = await listen(createSite({ ...options, cacheBytes: 0 }).listener);
  return {
    ...{ mediaStore: options.mediaStore, options, clock },
    append: (entries) => {
      projected.apply(entries);
    },
    warm: confirming(warm.ask),
    cold: (target, headers) => cold.ask(target, { ...headers, 'Accept-Encoding': 'br' }),
    async close() {
      await Promise.all([warm.close(), cold.close()]);
      projected.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A 304 shows a reader what was there before: it must never follow a withdrawal, a kill or the end of a consent. */
function confirming(ask: (target: string, headers: Record<string, string>) => Promise<Answered>): Ask {
  const before = new Map<string, Answered>();
  return async (target, headers = {}) => {
    const answer = await ask(target, headers);
    const last = before.get(target);
    before.set(target, answer);
    if (last?.headers.etag !== undefined) {
      const { status } = await ask(target, { ...headers, 'If-None-Match': last.headers.etag });
      const isSame = answer.status === last.status && answer.body.equals(last.body);
      assert.equal(status, isSame ? 304 : answer.status, `${target} with the ETag of the time before`);
    }
    return answer;
  };
}
