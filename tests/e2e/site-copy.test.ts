import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { plainTextPath, releasePath } from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { createTrialLedger } from '../site/trial-ledger.ts';
import { startTrialSite, type TrialSite } from '../site/trial-site.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { launchBrowser } from './support/browser.ts';
import { visit } from './support/visit.ts';

const start = Date.UTC(2026, 10, 21, 3);
const publicId = 'abcd2345';
const releaseIn = (locale: Locale) => ({ publicId, slug: trialSnapshot(locale).slug });

describe('copying from a release', () => {
  let trial: TrialSite;
  let browser: Browser;
  const ledger = createTrialLedger();
  before(async () => {
    [trial, browser] = await Promise.all([startTrialSite({ now: start }), launchBrowser()]);
    trial.append(ledger.settings(start, trialSettings));
    for (const locale of locales)
      trial.append(ledger.published(start, { publicId, locale, snapshot: trialSnapshot(locale) }));
  });
  after(async () => {
    await browser.close();
    await trial.close();
  });

  const onRelease = (
    locale: Locale,
    use: (page: Page) => Promise<void>,
    script?: () => void,
  ): Promise<void> =>
    visit(
      { browser, origin: trial.origin, permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        if (script) await page.addInitScript(script);
        await page.goto(releasePath(locale, releaseIn(locale)));
        await use(page);
      },
    );
  const copied = async (page: Page): Promise<string> => {
    // That of the test may have been robbed of its clipboard.
    const other = await page.context().newPage();
    await other.goto('/healthz');
    await other.bringToFront();
    const text = await other.evaluate(() => navigator.clipboard.readText());
    await page.bringToFront();
    return text;
  };

  for (const locale of locales)
    it(`its text and its address are copied, and that is announced, in ${locale}`, () =>
      onRelease(locale, async (page) => {
        const buttons = page.locator('.material button');
        await buttons.first().click();
        const status = page.locator('.material').getByRole('status');
        await page.waitForFunction(() => document.querySelector('.material [role]')?.textContent !== '');
        assert.equal(await status.textContent(), await page.locator('.material').getAttribute('data-copied'));
        const text = await trial.get(plainTextPath(locale, releaseIn(locale)));
        assert.equal(await copied(page), text.text);
        await buttons.last().press('Enter');
        await page.waitForFunction(
          () =>
            document.activeElement?.textContent ===
            document.querySelector<HTMLElement>('.material')?.dataset['copied'],
        );
        assert.equal(await copied(page), trial.origin + releasePath(locale, releaseIn(locale)));
      }));

  it('works in a browser that keeps its clipboard from pages, as over plain HTTP', () =>
    onRelease(
      'km',
      async (page) => {
        await page.locator('.material button').first().click();
        await page.waitForFunction(() => document.querySelector('.material [role]')?.textContent !== '');
        const text = await trial.get(plainTextPath('km', releaseIn('km')));
        assert.equal((await copied(page)).replaceAll('\r\n', '\n'), text.text);
      },
      () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      },
    ));

  it('of a release withdrawn meanwhile copies nothing, and leads to where its text was', () => {
    const gone = plainTextPath('ru', releaseIn('ru'));
    return visit({ browser, origin: trial.origin, mayFail: /text\.txt$/ }, async (page) => {
      await page.goto(releasePath('ru', releaseIn('ru')));
      trial.append(ledger.entry(start, { kind: 'withdrawn', publicId, locale: 'ru', notice: 'Ошибка.' }));
      await page.locator('.material button').first().click();
      await page.waitForURL(`**${gone}`);
      assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    });
  });

  it('without scripts there are links to the kit, the text and the address, and no button', () =>
    visit({ browser, origin: trial.origin, javaScriptEnabled: false }, async (page) => {
      await page.goto(releasePath('en', releaseIn('en')));
      assert.equal(await page.locator('.material button').count(), 0);
      assert.equal(await page.locator('.material a').count(), 3);
    }));
});
