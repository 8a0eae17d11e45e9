import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { crawl } from './support/crawl.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { visit } from './support/visit.ts';

/** Fonts included, pictures not: a Khmer font alone weighs as much as a page in the others. */
const mostKilobytes: Record<Locale, number> = { km: 110, en: 60, ru: 60 };

describe('the weight of the site', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  let releases: string[];
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
    const crawled = await crawl(
      demo.origin,
      locales.map((locale) => `/${locale}`),
    );
    releases = [...crawled.values()]
      .filter(({ address, status }) => status === 200 && /^\/\w+\/releases\//.test(address))
      .map(({ address }) => address);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const locale of locales) {
    it(`a first visit to any release in ${locale} takes at most ${mostKilobytes[locale]} KB before pictures`, async (t) => {
      const heavy: string[] = [];
      let most = 0;
      for (const address of releases.filter((each) => each.startsWith(`/${locale}/`))) {
        // A new context has an empty cache.
        const bytes = await visit({ browser, origin: demo.origin, locale }, (page) =>
          transferred(page, address),
        );
        most = Math.max(most, bytes);
        if (bytes > mostKilobytes[locale] * 1000) heavy.push(`${address} takes ${bytes} bytes`);
      }
      assert.ok(most > 0, `there is a release in ${locale}`);
      t.diagnostic(`the heaviest takes ${most} bytes`);
      expectNone(heavy);
    });
  }
});

/** Bytes that came over the network for the page and all it loads but pictures, headers included. */
async function transferred(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const pictures = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return bytes;
}
