import type { Instant } from '../model/instant.ts';
import type { ReadModel } from '../read-model/types.ts';
import type { Answer } from './answer.ts';
import { compileAnswer, longestSharedSeconds, type CompiledAnswer } from './compiled-answer.ts';

/**
 * Finished answers by address, valid while nothing the public may see has changed (design §7). Every use begins with
 * `refresh`, and ends before anything is awaited: so nothing can change in between, and misses of one key that come
 * together are one render and hits.
 */
export interface ResponseCache {
  /** Empties the cache where the read model, its sequence or a boundary passed has made it invalid. */
  refresh(readModel: ReadModel, now: Instant): void;
  has(key: string): boolean;
  find(key: string): CompiledAnswer | undefined;
  /** Compiles an answer just made, and keeps it. */
  keep(key: string, answer: Answer): CompiledAnswer;
  /** For how many seconds a CDN may keep an answer: a minute, or what is left until the next boundary. */
  sharedSeconds(now: Instant): number;
  stats(): CacheStats;
}

export interface CacheStats {
  keys: number;
  sizeBytes: number;
  hits: number;
  /** Answers kept so far: what was rendered. */
  kept: number;
  /** How often it was emptied of something. */
  emptied: number;
}

/** `limitBytes` 0 keeps nothing. */
export function createResponseCache(limitBytes: number, origin: string): ResponseCache {
  const entries = new Map<string, { answer: CompiledAnswer; wasUsed: boolean }>();
  const counts = { hits: 0, kept: 0, emptied: 0 };
  let sizeBytes = 0;
  let validity: Validity | null = null;

  /** Second chance: what was used since the last sweep goes to the end of the queue, the rest goes. */
  const sweep = (): void => {
    for (const [key, each] of entries) {
      if (sizeBytes <= limitBytes) return;
      entries.delete(key);
      if (each.wasUsed) {
        each.wasUsed = false;
        entries.set(key, each);
      } else {
        sizeBytes -= each.answer.sizeBytes();
      }
    }
  };

  return {
    refresh(readModel, now) {
      if (validity && isValid(validity, readModel, now)) return;
      if (entries.size > 0) counts.emptied += 1;
      entries.clear();
      sizeBytes = 0;
      const until = readModel.nextBoundary(now) ?? Infinity;
      validity = { readModel, sequence: readModel.sequence(), since: now, until };
    },
    has: (key) => entries.has(key),
    find(key) {
      const found = entries.get(key);
      if (!found) return undefined;
      found.wasUsed = true;
      counts.hits += 1;
      return found.answer;
    },
    keep(key, answer) {
      const compiled = compileAnswer(answer, origin, (bytes) => {
        if (entries.get(key)?.answer !== compiled) return;
        sizeBytes += bytes;
        sweep();
      });
      if (limitBytes === 0) return compiled;
      entries.set(key, { answer: compiled, wasUsed: false });
      sizeBytes += compiled.sizeBytes();
      counts.kept += 1;
      sweep();
      return compiled;
    },
    sharedSeconds(now) {
      const left = validity ? Math.floor((validity.until - now) / 1000) : 0;
      // The boundary may pass between `refresh` and this question.
      return Math.min(longestSharedSeconds, Math.max(0, left));
    },
    stats: () => ({ keys: entries.size, sizeBytes, ...counts }),
  };
}

/** What the answers were made of: one state of one read model, at instants from `since` to before `until`. */
interface Validity {
  readModel: ReadModel;
  sequence: number;
  since: Instant;
  until: Instant;
}

function isValid(made: Validity, readModel: ReadModel, now: Instant): boolean {
  // A clock set back hides again what it had shown: what was made later must go too.
  return (
    made.readModel === readModel &&
    made.sequence === readModel.sequence() &&
    now >= made.since &&
    now < made.until
  );
}
