import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { crawl } from './support/crawl.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { pagesOfEveryType } from './support/site-pages.ts';
import { visit } from './support/visit.ts';

/** Fonts included, pictures not: a Khmer font alone weighs as much as a page in the others. */
const mostKilobytes: Record<Locale, number> = { km: 110, en: 60, ru: 60 };

/** A visit waits for the network to be idle most of its time. */
const visitsAtOnce = 6;

describe('the weight of the site', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  let addresses: string[];
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
    const types = await pagesOfEveryType(demo);
    const crawled = await crawl(
      demo.origin,
      locales.map((locale) => `/${locale}`),
    );
    const releases = [...crawled.values()].filter(
      ({ address, status }) => status === 200 && /^\/\w+\/releases\/[^/]+$/.test(address),
    );
    addresses = [...new Set([...types, ...releases].map(({ address }) => address))];
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const locale of locales) {
    it(`a first visit to any release, and to a page of every type, in ${locale} takes at most ${mostKilobytes[locale]} KB before pictures`, async (t) => {
      const waiting = addresses.filter((each) => each.startsWith(`/${locale}/`) || each === `/${locale}`);
      const weights: { address: string; bytes: number }[] = [];
      const visitAll = async (): Promise<void> => {
        for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
          const asked = address;
          // A new context has an empty cache.
          const bytes = await visit({ browser, origin: demo.origin, locale }, (page) =>
            transferred(page, asked),
          );
          weights.push({ address, bytes });
        }
      };
      await Promise.all(Array.from({ length: visitsAtOnce }, visitAll));
      assert.ok(weights.length > 0, `there is a page in ${locale}`);
      const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes).slice(0, 2);
      for (const { address, bytes } of heaviest) t.diagnostic(`${address} takes ${bytes} bytes`);
      expectNone(
        weights
          .filter(({ bytes }) => bytes > mostKilobytes[locale] * 1000)
          .map(({ address, bytes }) => `${address} takes ${bytes} bytes`),
      );
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
