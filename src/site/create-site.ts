import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAssets } from './assets.ts';
import { createRefuseRequest, type RefuseRequest } from './refuse-request.ts';
import { createResponseCache, type CacheStats } from './response-cache.ts';
import { createSiteApp } from './site-app.ts';
import type { SiteOptions } from './site-options.ts';
import { createTranslations } from './translations.ts';
import { writeAnswer } from './write-answer.ts';

export interface Site {
  /** Answers everything that is not the newsroom's: mount `/admin`, `/cms-api`, `/_next` and `/preview` before it. */
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** What its server does with bytes that are no request (`clientError`). */
  refuse: RefuseRequest;
  cacheStats: () => CacheStats;
}

/** About 300 pages of 17 KB in two encodings: what is read most, and little beside the rest of the process. */
const defaultCacheBytes = 6 * 1024 * 1024;

/** The public side: a cache of finished answers in front of an Express application, in one request listener. */
export function createSite(options: SiteOptions): Site {
  const { readModel, clock, origin, cacheBytes = defaultCacheBytes } = options;
  const { links, answers } = readAssets();
  const cache = createResponseCache(cacheBytes, origin);
  const parts = { origin, assets: links, translations: createTranslations() };
  const app = createSiteApp({
    ...options,
    parts,
    assets: answers,
    isReady: options.isReady ?? (() => readModel() !== null),
    cache,
  });

  return {
    listener(request, response) {
      if (!answerFromCache(request, response)) app(request, response);
    },
    refuse: createRefuseRequest(parts),
    cacheStats: () => cache.stats(),
  };

  /** Keys are addresses in their one spelling, so a target that is none of them simply is not found here. */
  function answerFromCache(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const model = readModel();
    if (!model) return false;
    const now = clock();
    try {
      cache.refresh(model, now);
    } catch {
      // The application asks again, fails again, and has an error page for it.
      return false;
    }
    const found = cache.find(request.url ?? '');
    if (!found) return false;
    writeAnswer(request, response, found, cache.sharedSeconds(now));
    return true;
  }
}
