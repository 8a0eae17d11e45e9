import { locales, type Locale } from '../../src/model/locale.ts';
import { startDemo } from '../../tests/e2e/support/demo-newsroom.ts';
import { pagesOfEveryType } from '../../tests/e2e/support/site-pages.ts';
import { lighthouseScores } from './lighthouse-scores.ts';

export const leastPerformance = 95;

export interface FirstVisit {
  page: string;
  locale: Locale;
  /** 0–100. */
  score: number;
}

const pages = { '/:locale': 'home', '/:locale/releases/:address': 'release' };

/** Lighthouse's points for performance of the demo newsroom's home pages and longest releases. */
export async function measureFirstVisits(): Promise<FirstVisit[]> {
  const demo = await startDemo();
  try {
    const chosen = (await pagesOfEveryType(demo)).flatMap(({ type, locale, address }) => {
      const page = pages[type as keyof typeof pages] as string | undefined;
      return page === undefined ? [] : [{ page, locale, url: demo.origin + address }];
    });
    const reports = await lighthouseScores({
      urls: chosen.map(({ url }) => url),
      categories: ['performance'],
    });
    return chosen
      .map(({ page, locale, url }) => {
        const [category] = reports.find((report) => report.url === url)?.categories ?? [];
        if (!category) throw new Error(`Lighthouse gave no points for ${url}.`);
        return { page, locale, score: category.score };
      })
      .sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
  } finally {
    await demo.close();
  }
}
