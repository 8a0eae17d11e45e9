import { apiReleasePath, apiReleasesPath } from '../../src/model/address.ts';
import { syntheticPublicId } from '../../tests/support/synthetic-ledger.ts';
import { startChild, type Child } from './child.ts';
import type { Corpus } from './corpus.ts';
import { load } from './load.ts';
import { recordAnswer } from './recorded-answer.ts';
import type { Measurement } from './report.ts';
import type { ServingOptions } from './serving.ts';

const noCache = '0';

/** The public API from the cache, and made for every request: a list, a page far down, a release, a mirror's first page and its poll. */
export async function measureApi(corpus: Corpus, options: ServingOptions): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const kind of ['hot', 'cold'] as const) {
    // One writer a read model: the second server follows after the first has ended.
    const site = await startChild('serve-site.ts', [
      corpus.ledger,
      corpus.readModelDir,
      ...(kind === 'cold' ? [noCache] : []),
    ]);
    try {
      measured.push(...(await measureKind(kind, site, corpus, options)));
    } finally {
      await site.stop();
    }
  }
  return measured;
}

async function measureKind(
  kind: 'hot' | 'cold',
  { origin }: Child,
  { releases }: Corpus,
  { tool, seconds }: ServingOptions,
): Promise<Measurement[]> {
  const middle = syntheticPublicId(Math.floor(releases / 2));
  const deep = await pathAfter(origin, 50);
  const addresses: Record<string, string> = {
    list: apiReleasesPath({ locale: 'km' }),
    'list, 50 pages down': deep,
    release: apiReleasePath(middle),
    'since=0': apiReleasesPath({ since: 0 }),
    'since= at the tip': apiReleasesPath({ since: await sinceAtTip(origin) }),
  };
  const measured: Measurement[] = [];
  for (const [what, path] of Object.entries(addresses)) {
    const asked = { origin, paths: [path], seconds, connections: kind === 'hot' ? 16 : 1 };
    const { requestsPerSecond, p50Ms } = await load(tool, asked);
    measured.push({
      what: `API ${what}, ${kind}`,
      releases,
      ...(kind === 'hot'
        ? { value: requestsPerSecond, unit: '/s' as const }
        : { value: p50Ms, unit: 'ms' as const }),
    });
  }
  return measured;
}

/** The address of a page so many pages down the list. */
async function pathAfter(origin: string, pages: number): Promise<string> {
  let path = apiReleasesPath({ locale: 'km' });
  for (let page = 0; page < pages; page += 1) {
    const { next } = await bodyOf<{ next: string | null }>(origin + path);
    if (next === null) break;
    const { pathname, search } = new URL(next);
    path = pathname + search;
  }
  return path;
}

/** A mirror's cursor when it holds everything: made from a walk over a language, page by page. */
async function sinceAtTip(origin: string): Promise<string> {
  let since = '0';
  for (;;) {
    const list = await bodyOf<{ since: string; next: string | null }>(
      origin + apiReleasesPath({ since, locale: 'km' }),
    );
    ({ since } = list);
    if (list.next === null) return since;
  }
}

async function bodyOf<Body>(address: string): Promise<Body> {
  const answer = await recordAnswer(address, {}, 200);
  return JSON.parse(Buffer.from(answer.body, 'base64').toString()) as Body;
}
