import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { locales } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { pagesOfEveryType, type SitePage } from './support/site-pages.ts';
import { visit } from './support/visit.ts';

describe('the layout of the site', () => {
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

  const onEveryPage = (check: (page: Page) => Promise<readonly string[]>): Promise<void> =>
    visit({ browser, origin: demo.origin }, async (page) => {
      const problems: string[] = [];
      for (const { type, locale, address } of pages) {
        await page.goto(address);
        for (const problem of await check(page)) problems.push(`${type} ${locale}: ${problem}`);
      }
      expectNone(problems);
    });

  it('no page scrolls sideways, from 320 px to a wide desk, and no telephone number is broken over two lines', () =>
    onEveryPage(async (page) => {
      const problems: string[] = [];
      for (const width of [320, 390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        problems.push(...(await sidewaysScroll(page)).map((problem) => `${problem} at ${width} px`));
        problems.push(...(await brokenNumbers(page)).map((problem) => `${problem} at ${width} px`));
      }
      return problems;
    }));

  it('no page scrolls sideways with text at twice its size', () =>
    onEveryPage(async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return sidewaysScroll(page);
    }));

  it('on paper there is the text without the navigation', () =>
    onEveryPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      const problems: string[] = [];
      for (const nav of await page.getByRole('navigation').all()) {
        problems.push(`the navigation “${(await nav.getAttribute('aria-label')) ?? ''}” is printed`);
      }
      if (!(await page.getByRole('heading', { level: 1 }).isVisible())) problems.push('there is no headline');
      return problems;
    }));

  it('a reader whose browser runs no script gets from the home page to a release and to its other language', () =>
    visit({ browser, origin: demo.origin, locale: 'en', javaScriptEnabled: false }, async (page) => {
      await page.goto('/en');
      await page.getByRole('main').getByRole('heading').getByRole('link').last().click();
      assert.match(new URL(page.url()).pathname, /^\/en\/releases\//);
      assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
      const translated = pages.find(({ type, locale }) => type === 'corrected' && locale === 'en');
      await page.goto(translated!.address);
      await page.getByRole('banner').locator('a[hreflang=km]').click();
      assert.match(new URL(page.url()).pathname, /^\/km\/releases\//);
    }));

  it('the language is changed and a folded part opened from the keyboard', () =>
    visit({ browser, origin: demo.origin, locale: 'en' }, async (page) => {
      await page.goto('/en');
      const folded = page.locator('details:not([open]) > summary').first();
      await folded.press('Enter');
      await page.locator('details[open]').nth(1).waitFor();
      await page.getByRole('banner').locator('a[hreflang=ru]').press('Enter');
      await page.waitForURL('**/ru');
    }));

  for (const locale of locales) {
    it(`every stop of the Tab key is in order and can be seen, and the first one skips to the content, in ${locale}`, () =>
      visit(
        { browser, origin: demo.origin, locale, viewport: { width: 1280, height: 800 } },
        async (page) => {
          const problems: string[] = [];
          for (const { type, address } of pages.filter((each) => each.locale === locale)) {
            await page.goto(address);
            problems.push(...(await tabThrough(page)).map((problem) => `${type}: ${problem}`));
          }
          expectNone(problems);
        },
      ));
  }
});

async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const widest = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const name = widest ? `${widest.tagName.toLowerCase()}.${widest.className}` : 'nothing that can be named';
    return [`${scrollWidth - clientWidth} px too wide (${name})`];
  });
}

async function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => link.getClientRects().length > 1)
      .map((link) => `${link.textContent} is broken`),
  );
}

/** Presses Tab until the page is through; says what is wrong with the stops. */
async function tabThrough(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const all = await page.evaluate(() => {
    const focusable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
    return focusable.filter((element) => element.checkVisibility()).length;
  });
  const positions: number[] = [];
  for (let stop = 1; stop <= all + 1; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focusedStop);
    // After the last stop the focus leaves the page, or begins again.
    if (at === null || at.position === positions[0]) {
      if (stop !== all + 1) problems.push(`Tab reaches ${stop - 1} of ${all} stops`);
      return problems;
    }
    if (stop === 1 && at.href !== '#content')
      problems.push(`the first stop is ${at.name}, not the skip link`);
    if (at.position < (positions.at(-1) ?? 0)) problems.push(`${at.name} comes out of order`);
    positions.push(at.position);
    if (!at.isVisible) problems.push(`${at.name} has no focus that can be seen`);
  }
  return [...problems, `Tab does not leave the page after ${all} stops`];
}

/** Runs in the page. */
async function focusedStop(): Promise<{
  name: string;
  href: string | null;
  position: number;
  isVisible: boolean;
} | null> {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // The page is scrolled to the stop with the frames after the key.
  let isOnScreen = false;
  for (let frame = 0; frame < 600 && !isOnScreen; frame += 1) {
    if (frame > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { width, height, top, bottom, right } = element.getBoundingClientRect();
    isOnScreen = width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0;
  }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  return {
    name: element.textContent.trim().slice(0, 40),
    href: element.getAttribute('href'),
    position: [...document.querySelectorAll('*')].indexOf(element),
    isVisible: isOnScreen && isMarked,
  };
}
