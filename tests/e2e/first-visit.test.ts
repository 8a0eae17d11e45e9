import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { locales } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { signIn } from './support/sign-in.ts';
import { visit } from './support/visit.ts';

describe('a first visit to the demo', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const locale of locales) {
    it(`a reader who prefers ${locale} gets the home page in it, and a release from there`, () =>
      visit({ browser, origin: demo.origin, locale }, async (page) => {
        await page.goto('/');
        assert.equal(new URL(page.url()).pathname, `/${locale}`);
        await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
        await page.waitForURL(`**/${locale}/releases/*`);
        assert.equal(await page.locator('html').getAttribute('lang'), locale);
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      }));
  }

  it('an officer who signed in is at the newsroom’s front page', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await signIn(page, demo, 'officer', 'en');
      await page.goto('/admin');
      await page.locator('a[href$="/admin/collections/press-releases"]').first().waitFor();
    }));

  it('a request to another host is stopped, and fails the visit', async () => {
    await assert.rejects(
      visit({ browser, origin: demo.origin }, async (page) => {
        await page.goto('/admin/login');
        await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
      }),
      /A request left the host: https:\/\/elsewhere\.example/,
    );
  });
});
