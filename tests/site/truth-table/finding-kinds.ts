import { sitemapPath } from '../../../src/model/address.ts';
import { locales } from '../../../src/model/locale.ts';
import { liveIn, slugOf, type AddressKind, type Expected, type Live } from './expected.ts';
import { mark } from './marks.ts';
import { isReached, type Moment } from './story.ts';

/** What search engines find pages by: all that is live, and of that what is news. */
export const findingKinds: readonly AddressKind[] = [
  { path: '/robots.txt', asked: () => [{ target: '/robots.txt', expected: { status: 200, must: [] } }] },
  { path: '/sitemap.xml', asked: () => [{ target: '/sitemap.xml', expected: { status: 200, must: [] } }] },
  {
    path: '/sitemaps/:part.xml',
    asked: (moment) => [
      { target: sitemapPath(0), expected: { status: 200, must: [] } },
      {
        target: sitemapPath(1),
        expected: ofLive(moment, ({ story, locale, version }) => [slugOf(story, locale, version)]),
      },
    ],
  },
  {
    path: '/sitemap-news.xml',
    asked: (moment) => [
      { target: '/sitemap-news.xml', expected: ofLive(moment, (live) => newsOf(live, moment)) },
    ],
  },
];

function ofLive(moment: Moment, shown: (live: Live) => string[]): Expected {
  return { status: 200, must: locales.flatMap((locale) => liveIn(locale, moment).flatMap(shown)) };
}

function newsOf({ story, locale, version }: Live, moment: Moment): string[] {
  const until = story.newsUntil[locale];
  if (until === null || isReached(until, moment)) return [];
  return [mark(story.name, locale, version, 'title'), slugOf(story, locale, version)];
}
