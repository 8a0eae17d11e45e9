import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { locales } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { signIn } from './support/sign-in.ts';
import { visit } from './support/visit.ts';

const phone = { width: 390, height: 844 };

describe('the screens of the admin', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const language of locales) {
    it(`keep within a phone, and give Khmer the height of its lines, in ${language}`, () =>
      visit({ browser, origin: demo.origin, viewport: phone }, async (page) => {
        await signIn(page, demo, 'admin', language);
        const problems: string[] = [];
        for (const [address, whatIsThere] of await screens()) {
          await page.goto(`${address}?locale=km`);
          await page.locator(whatIsThere).first().waitFor();
          if (!(await keepsWithin(page, phone.width))) problems.push(`${address} scrolls sideways`);
          problems.push(...(await lowKhmer(page)).map((text) => `${address}: too low: ${text}`));
        }
        expectNone(problems);
      }));
  }

  it('keep the state of a release in view on a phone, in less than a quarter of it', () =>
    visit({ browser, origin: demo.origin, viewport: phone }, async (page) => {
      await signIn(page, demo, 'editor', 'km');
      await page.goto(`${await addressOf('press-releases')}?locale=en`);
      const bar = page.locator('.doc-controls');
      await bar.locator('.release-state__words').waitFor();
      await page.locator('#field-kind').scrollIntoViewIfNeeded();
      const box = await bar.boundingBox();
      assert.ok(box);
      assert.ok(box.y >= 0, `the bar begins at ${String(box.y)}`);
      assert.ok(box.height < phone.height / 4, `the bar is ${String(box.height)} pixels high`);
    }));

  async function screens(): Promise<[address: string, whatIsThere: string][]> {
    return [
      ['/admin', '.home'],
      ['/admin/collections/press-releases', 'table'],
      ['/admin/collections/press-releases/create', '.document-fields'],
      [await addressOf('press-releases'), '.release-state__languages'],
      [`${await addressOf('press-releases')}/versions`, 'table'],
      ['/admin/collections/media', 'table'],
      [await addressOf('media'), '.document-fields'],
      ['/admin/collections/contacts', 'table'],
      ['/admin/collections/audit-events', 'table'],
      [await addressOf('audit-events'), '.record-field'],
      ['/admin/collections/publication-ledger', 'table'],
      ['/admin/globals/organisation', '.document-fields'],
      ['/admin/account', '.payload-settings'],
    ];
  }

  async function addressOf(collection: 'press-releases' | 'media' | 'audit-events'): Promise<string> {
    const { docs } = await demo.payload.find({ collection, limit: 1 });
    return `/admin/collections/${collection}/${String(docs[0]?.id)}`;
  }
});

/** What is written in Khmer, or may be, in lines of less than 1.8 times the size of its letters. */
function lowKhmer(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements: Element[] = [...document.querySelectorAll('textarea, input[type=text]')];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element && /[ក-៿]/.test(walker.currentNode.textContent ?? '')) elements.push(element);
    }
    return elements
      .filter((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element);
        // A pixel's fraction, lost to rounding, is none.
        const isHigh = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) > 1.79;
        return element.checkVisibility() && !isHigh;
      })
      .map((element) => `${element.className} #${element.id} ${element.textContent}`);
  });
}

/** The admin folds its menu away when its scripts have run, which takes a busy machine a while. */
function keepsWithin(page: Page, width: number): Promise<boolean> {
  return page
    .waitForFunction((most) => document.documentElement.scrollWidth <= most, width, { timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
}
