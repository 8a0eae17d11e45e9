import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cpuSeconds, startChild, type Child } from './child.ts';
import { pagePath, pagePaths, type Corpus } from './corpus.ts';
import { load, type LoadOptions, type LoadResult } from './load.ts';
import { nginxVersion, startNginx } from './nginx.ts';
import { headerOf, recordAnswer } from './recorded-answer.ts';
import type { Measurement } from './report.ts';

export interface ServingOptions {
  tool: 'wrk' | 'autocannon';
  /** Of one round. */
  seconds: number;
  /** A folder for recorded answers. */
  folder: string;
}

const rounds = 3;
const connections = 16;
const brotli = { 'accept-encoding': 'br' };
const noCache = '0';

/** Hot answers beside bare `node:http` and nginx with the same bytes; cold pages and lists. */
export async function measureServing(corpus: Corpus, options: ServingOptions): Promise<Measurement[]> {
  const page = pagePath(Math.floor(corpus.releases / 2), 'km');
  const hot = await startChild('serve-site.ts', [corpus.ledger, corpus.readModelDir]);
  const measured: Measurement[] = [];
  try {
    measured.push(await measureHot('hot page', hot, { path: page, headers: {} }, corpus, options));
    measured.push(
      await measureHot('hot page, brotli', hot, { path: page, headers: brotli }, corpus, options),
    );
    measured.push(await measureHot('hot feed', hot, { path: '/km/feed.rss', headers: {} }, corpus, options));
    const etag = headerOf(await recordAnswer(hot.origin + page, {}, 200), 'etag');
    const conditional = { path: page, headers: { 'if-none-match': etag } };
    measured.push(await measureHot('hot 304', hot, conditional, corpus, options));
  } finally {
    await hot.stop();
  }
  // One writer a read model: the cold server follows after the hot one has ended.
  const cold = await startChild('serve-site.ts', [corpus.ledger, corpus.readModelDir, noCache]);
  try {
    return [...measured, ...(await measureCold(cold, corpus, options))];
  } finally {
    await cold.stop();
  }
}

/** The first page of a list and one far down, for every request anew. */
export async function measureLists(
  corpus: Corpus,
  { tool, seconds }: ServingOptions,
): Promise<Measurement[]> {
  const site = await startChild('serve-site.ts', [corpus.ledger, corpus.readModelDir, noCache]);
  try {
    return await measureListsOf(corpus, (asked) => load(tool, { origin: site.origin, seconds, ...asked }));
  } finally {
    await site.stop();
  }
}

async function measureListsOf(
  { releases }: Corpus,
  ask: (asked: Pick<LoadOptions, 'paths' | 'connections'>) => Promise<LoadResult>,
): Promise<Measurement[]> {
  const lists: Measurement[] = [];
  for (const page of [1, 50]) {
    const paths = [page === 1 ? '/en' : `/en?page=${String(page)}`];
    const { p50Ms } = await ask({ paths, connections: 1 });
    lists.push({ what: `list page ${String(page)}, cold`, releases, value: p50Ms, unit: 'ms' });
  }
  return lists;
}

async function measureHot(
  what: string,
  site: Child,
  request: { path: string; headers: Record<string, string> },
  { releases }: Corpus,
  { tool, seconds, folder }: ServingOptions,
): Promise<Measurement> {
  const isConditional = 'if-none-match' in request.headers;
  const answer = await recordAnswer(site.origin + request.path, request.headers, isConditional ? 304 : 200);
  const file = path.join(folder, 'answer.json');
  await writeFile(file, JSON.stringify(answer));
  const bare = await startChild('serve-bytes.ts', [file]);
  // nginx has an ETag of its own, and no brotli.
  const hasNginx = Object.keys(request.headers).length === 0 && (await nginxVersion()) !== null;
  const nginx = hasNginx ? await startNginx(answer) : null;
  try {
    const servers = [site, bare, ...(nginx ? [nginx] : [])];
    const results = servers.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, server] of servers.entries()) {
        const address = server === nginx ? '/page' : request.path;
        const asked: LoadOptions = {
          origin: server.origin,
          paths: [address],
          headers: request.headers,
          seconds,
          connections,
        };
        results[index]?.push((await load(tool, asked)).requestsPerSecond);
      }
    }
    const [ofSite = 0, ofBare = 0, ofNginx] = results.map(middle);
    const ratio = `${(ofSite / ofBare).toFixed(2)} of bare ${thousands(ofBare)}`;
    const besides = ofNginx === undefined ? ratio : `${ratio}; nginx ${thousands(ofNginx)}`;
    return {
      what,
      releases,
      value: ofSite,
      unit: '/s',
      besides,
      aim: { atLeast: 0.9 * ofBare, text: '≥ 0.90 of bare' },
    };
  } finally {
    await Promise.all([bare.stop(), nginx?.stop()]);
  }
}

async function measureCold(site: Child, corpus: Corpus, options: ServingOptions): Promise<Measurement[]> {
  const { releases } = corpus;
  const { tool, seconds } = options;
  const paths = pagePaths(releases, 1500);
  const ask = (asked: Partial<LoadOptions>): Promise<LoadResult> =>
    load(tool, { origin: site.origin, paths, seconds, connections, ...asked });
  // The first requests compile and warm up what the others use.
  await ask({});
  const before = await cpuSeconds(site.pid);
  const plain = await ask({});
  const after = await cpuSeconds(site.pid);
  const compressed = await ask({ headers: brotli });
  const lists = await measureListsOf(corpus, ask);
  const perCpuSecond =
    before === null || after === null ? null : (plain.requestsPerSecond * seconds) / (after - before);
  return [
    {
      what: 'cold page',
      releases,
      value: plain.requestsPerSecond,
      unit: '/s',
      ...(perCpuSecond === null ? {} : { besides: `${perCpuSecond.toFixed(0)} /s of CPU time` }),
      aim: { atLeast: 2000 },
    },
    { what: 'cold page, brotli', releases, value: compressed.requestsPerSecond, unit: '/s' },
    ...lists,
  ];
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function thousands(perSecond: number): string {
  return `${(perSecond / 1000).toFixed(1)} k`;
}
