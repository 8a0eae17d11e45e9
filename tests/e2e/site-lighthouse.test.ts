import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lighthouseScores } from '../../scripts/bench/lighthouse-scores.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { pagesOfEveryType, type SitePage } from './support/site-pages.ts';

const least = 98;

/** A page of each route; states are looked at by other tests, and some are kept out of search engines on purpose. */
const isOfRoute = ({ status, type }: SitePage): boolean => status === 200 && /^[/][^?]*$/.test(type);

/** Results are kept out of search engines on purpose. */
const isUnlisted = (url: string): boolean => new URL(url).pathname.endsWith('/search');

/** The types of page are the same in every language; these two have all of a language's letters and features. */
const inEveryLocale = ['/:locale', '/:locale/releases/:address'];

describe('the site to Lighthouse', () => {
  let demo: DemoNewsroom;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.close());

  it(`has ${least} points or more for accessibility, best practices and being found`, async () => {
    const pages = (await pagesOfEveryType(demo)).filter(
      (page) => isOfRoute(page) && (page.locale === 'en' || inEveryLocale.includes(page.type)),
    );
    assert.ok(pages.length >= 9, `${String(pages.length)} pages`);
    const reports = await lighthouseScores({
      urls: pages.map(({ address }) => demo.origin + address),
      categories: ['accessibility', 'best-practices', 'seo'],
    });
    expectNone(
      reports.flatMap(({ url, categories }) =>
        categories
          .filter(({ id, score }) => score < least && !(id === 'seo' && isUnlisted(url)))
          .map(({ id, score, failed }) => `${url}: ${id} ${score} (${failed.join(', ')})`),
      ),
    );
  });
});
