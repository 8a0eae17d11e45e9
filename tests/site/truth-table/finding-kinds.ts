import { searchPath, sitemapPath } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import {
  brief,
  liveIn,
  liveOf,
  slugOf,
  whole,
  type AddressKind,
  type Expected,
  type Live,
} from './expected.ts';
import { mark } from './marks.ts';
import { inTurn, versionsOf } from './file-kinds.ts';
import { stories } from './stories.ts';
import { isReached, type Moment, type Story } from './story.ts';

/** A word that all texts of a language have. */
const words: Record<Locale, string> = { km: 'អង្ករ', en: 'rice', ru: 'рис' };

/** What readers and search engines find pages by: all that is live, and of that what is news. */
export const findingKinds: readonly AddressKind[] = [
  {
    path: '/:locale/search',
    asked: (moment) => [
      ...locales.flatMap((locale) =>
        [1, 2].map((page) => ({
          target: `${searchPath(locale)}?q=${encodeURIComponent(words[locale])}&page=${String(page)}`,
          expected: foundIn(locale, moment),
        })),
      ),
      ...stories.flatMap((story) =>
        inTurn(story).flatMap((locale) =>
          versionsOf(story).map((version) => ({
            target: `${searchPath(locale)}?q=${mark(story.name, locale, version, 'body')}`,
            expected: foundBy(story, locale, version, moment),
          })),
        ),
      ),
    ],
  },
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

/** Ten a page, the best first: which ten is the business of search. Behind the last page it is shown again. */
function foundIn(locale: Locale, moment: Moment): Expected {
  const live = liveIn(locale, moment);
  const may = live.flatMap((each) => [...brief(each, moment), ...whole(each, moment)]);
  return { status: 200, must: [], may };
}

/** By a word that one version has: that version, while it is the live one. The page repeats what was asked for. */
function foundBy(story: Story, locale: Locale, version: number, moment: Moment): Expected {
  const live = liveOf(story, locale, moment);
  const asked = mark(story.name, locale, version, 'body');
  if (live?.version !== version) return { status: 200, must: [asked] };
  const may = [...brief(live, moment), ...whole(live, moment)];
  return {
    status: 200,
    must: [asked, mark(story.name, locale, version, 'title'), slugOf(story, locale, version)],
    may,
  };
}

function ofLive(moment: Moment, shown: (live: Live) => string[]): Expected {
  return { status: 200, must: locales.flatMap((locale) => liveIn(locale, moment).flatMap(shown)) };
}

function newsOf({ story, locale, version }: Live, moment: Moment): string[] {
  const until = story.newsUntil[locale];
  if (until === null || isReached(until, moment)) return [];
  return [mark(story.name, locale, version, 'title'), slugOf(story, locale, version)];
}
