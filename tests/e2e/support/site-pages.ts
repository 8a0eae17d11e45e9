import assert from 'node:assert/strict';
import { apiDocsPath, releasePath } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { routes } from '../../../src/site/routes.ts';
import { crawl } from './crawl.ts';
import type { DemoNewsroom } from './demo-newsroom.ts';
import { publishSamples } from './publish-samples.ts';

/** One page of the site to look at. */
export interface SitePage {
  /** A route of the site, or the state that a page shows: `/:locale/topics/:slug`, `withdrawn`, … */
  type: string;
  locale: Locale;
  address: string;
  status: number;
}

const states = [
  'corrected',
  'stale',
  'withdrawn',
  'killed',
  'not translated',
  'not found',
  'malformed',
] as const;

/**
 * A page of every type in every locale: of each route that answers pages, the longest page that links lead to, and its
 * second page where there is one; then each public state and each error. Publishes what it needs into the demo.
 */
export async function pagesOfEveryType(demo: DemoNewsroom): Promise<SitePage[]> {
  const samples = await publishSamples(demo);
  const starts = locales.map((locale) => `/${locale}`);
  const crawled = [...(await crawl(demo.origin, starts)).values()].filter(
    ({ status, type }) => status === 200 && type.startsWith('text/html'),
  );
  const pages: SitePage[] = [];
  assert.ok(
    crawled.some(({ address }) => address === apiDocsPath()),
    'a link leads to the documentation of the API',
  );
  pages.push({ type: apiDocsPath(), locale: 'en', address: apiDocsPath(), status: 200 });
  for (const locale of locales) {
    const longest = new Map<string, { address: string; length: number }>();
    for (const { address, body } of crawled) {
      const type = routeOf(address);
      if (type === null || address.split(/[/?]/)[1] !== locale) continue;
      if (body.length > (longest.get(type)?.length ?? 0)) longest.set(type, { address, length: body.length });
    }
    const missing = pageRoutes.filter((path) => !longest.has(path));
    assert.deepEqual(missing, [], `links lead to a page of every route in ${locale}`);
    for (const [type, { address }] of longest) pages.push({ type, locale, address, status: 200 });
    const source = locale === 'en' ? 'km' : 'en';
    const at = (publicId: string): string => releasePath(locale, { publicId, slug: '' }).replace(/-$/, '');
    const addresses: Record<(typeof states)[number], readonly [string, number]> = {
      corrected: [at(samples.corrected), 200],
      stale: [at(samples.stale[source]), 200],
      withdrawn: [at(samples.withdrawn), 200],
      killed: [at(samples.killed), 410],
      'not translated': [at(samples.only[source]), 404],
      'not found': [`/${locale}/nowhere`, 404],
      malformed: [`/${locale}/%`, 400],
    };
    for (const type of states) {
      const [address, status] = addresses[type];
      pages.push({ type, locale, address, status });
    }
  }
  return pages;
}

/** The routes that answer pages. */
const pageRoutes = routes
  .map(({ path }) => path)
  .filter((path) => path.startsWith('/:locale') && !/\.\w+$/.test(path));

/** The path of the route that answers this address, with `?page` for a list's further pages; null for no route of ours. */
function routeOf(address: string): string | null {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const route = routes.find(({ path }) =>
    new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname),
  );
  return route ? route.path + (searchParams.has('page') ? '?page' : '') : null;
}
