import axe from 'axe-core';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { locales } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { pagesOfEveryType, type SitePage } from './support/site-pages.ts';
import { visit } from './support/visit.ts';

/** WCAG 2.2 AA and what axe's authors hold to be good beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A phone in daylight and a desk in the evening: every page is seen narrow and wide, light and dark. */
const looks = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
] as const;

describe('the accessibility of the site', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  let pages: SitePage[];
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
    pages = await pagesOfEveryType(demo);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const locale of locales) {
    it(`axe finds nothing on a page of any type in ${locale}, light or dark, narrow or wide`, () =>
      visit({ browser, origin: demo.origin, locale, reducedMotion: 'reduce' }, async (page) => {
        const problems: string[] = [];
        for (const { type, address } of pages.filter((each) => each.locale === locale)) {
          await page.goto(address);
          await page.evaluate(axe.source);
          for (const look of looks) {
            await page.emulateMedia({ colorScheme: look.colorScheme });
            await page.setViewportSize(look.viewport);
            const about = `${type} ${locale} ${look.colorScheme} ${look.viewport.width}`;
            problems.push(...(await violations(page)).map((violation) => `${about}: ${violation}`));
          }
        }
        expectNone(problems);
      }));
  }
});

/** axe's own package for playwright opens a page for every run, and takes five times as long. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate((values) => {
    const injected = (globalThis as unknown as { axe: typeof axe }).axe;
    return injected.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, tags);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
