import { apiDocsPath, apiReleasesPath, feedFormats, manifestPath, openApiPath } from '../model/address.ts';
import type { Answer } from './answer.ts';
import { apiDocsAnswer, openApiAnswer } from './api/docs-answer.tsx';
import {
  isWithinWalk,
  releaseListErrors,
  releaseListQuery,
  unknownParameters,
  type ParameterError,
} from './api/queries.ts';
import { apiListAnswer, apiReleaseAnswer } from './api/release-answers.ts';
import { feedAnswer, topicFeedAnswer } from './feed-answers.ts';
import { galleryAnswer } from './gallery-answer.tsx';
import { archiveAnswer, homeAnswer, topicAnswer } from './list-answers.tsx';
import type { LimitName } from './limit-clients.ts';
import { ninjsAnswer } from './ninjs-answer.tsx';
import { opmlAnswer } from './opml-answer.ts';
import { plainTextAnswer } from './plain-text-answer.ts';
import { manifestAnswer } from './manifest-answer.ts';
import { pressAnswer } from './press-answer.tsx';
import type { Question } from './question.ts';
import { releaseAnswer } from './release-answer.tsx';
import { robotsAnswer } from './robots-answer.ts';
import { searchAnswer, searchParameters } from './search-answer.tsx';
import { newsSitemapAnswer, sitemapAnswer, sitemapIndexAnswer } from './sitemap-answers.ts';

/** An address whose answer depends on nothing but the address, the read model and the clock. */
export interface Route {
  /** A pattern of Express 5. `:locale` matches a locale only. */
  path: string;
  /** The query parameters that count; all others are as good as absent, unless the query is checked. */
  query: readonly string[];
  /** Looks through the whole query before anything else; what is wrong in it is answered with 400. */
  check?(query: URLSearchParams): readonly ParameterError[];
  /**
   * Names the limit of its own that an answer counts for where there are as many answers as there are questions: none is
   * kept, since they would fill the response cache. Null, as where there is no such function: kept, and of `misses`.
   */
  limit?(query: URLSearchParams): LimitName | null;
  answer(question: Question): Answer;
}

/** The addresses of design §5 that are answered from the read model; the response cache keeps most of them. */
export const routes: readonly Route[] = [
  { path: '/:locale', query: ['page'], answer: homeAnswer },
  { path: '/:locale/releases/:address', query: [], answer: releaseAnswer },
  { path: '/:locale/releases/:address/text.txt', query: [], answer: plainTextAnswer },
  { path: '/:locale/topics/:slug', query: ['page'], answer: topicAnswer },
  { path: '/:locale/archive/:year/:month', query: ['page'], answer: archiveAnswer },
  { path: '/:locale/gallery', query: ['page'], answer: galleryAnswer },
  { path: '/:locale/search', query: searchParameters, limit: () => 'search', answer: searchAnswer },
  { path: '/:locale/press', query: [], answer: pressAnswer },
  {
    path: apiReleasesPath(),
    query: Object.keys(releaseListQuery.shape),
    check: releaseListErrors,
    limit: (query) => (isWithinWalk(query) ? 'walk' : null),
    answer: apiListAnswer,
  },
  { path: openApiPath(), query: [], check: unknownParameters, answer: openApiAnswer },
  { path: apiDocsPath(), query: [], check: unknownParameters, answer: apiDocsAnswer },
  { path: '/api/v1/releases/:publicId', query: [], check: unknownParameters, answer: apiReleaseAnswer },
  {
    path: '/api/v1/releases/:publicId/:locale.ninjs.json',
    query: [],
    check: unknownParameters,
    answer: ninjsAnswer,
  },
  ...feedFormats.flatMap((format): Route[] => [
    {
      path: `/:locale/feed.${format}`,
      query: ['before'],
      answer: (question) => feedAnswer(question, format),
    },
    {
      path: `/:locale/topics/:slug/feed.${format}`,
      query: ['before'],
      answer: (question) => topicFeedAnswer(question, format),
    },
  ]),
  { path: '/sitemap.xml', query: [], answer: sitemapIndexAnswer },
  { path: '/sitemaps/:part.xml', query: [], answer: sitemapAnswer },
  { path: '/sitemap-news.xml', query: [], answer: newsSitemapAnswer },
  { path: '/:locale/feeds.opml', query: [], answer: opmlAnswer },
  { path: manifestPath, query: [], answer: manifestAnswer },
  { path: '/robots.txt', query: [], answer: robotsAnswer },
];
