import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { en } from '@payloadcms/translations/languages/en';
import type { Browser, Page } from 'playwright-core';
import { adminLanguages } from '../../src/admin/languages.ts';
import { adminText } from '../../src/editorial/texts/admin-text.ts';
import { locales } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { signIn } from './support/sign-in.ts';
import { visit } from './support/visit.ts';

/** What Payload says in English, but for what has places to fill, and the name of the language. */
const english: ReadonlySet<string> = new Set(
  Object.values(en.translations)
    .flatMap((section) => Object.values<string>(section))
    .filter((text) => !text.includes('{{') && text !== en.translations.general.thisLanguage),
);

describe('the languages of the admin', () => {
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
    it(`a browser that asks for ${locale} signs in in it`, () =>
      visit({ browser, origin: demo.origin, locale }, async (page) => {
        await page.goto('/admin/login');
        const { login } = adminLanguages[locale].translations.authentication;
        await page.getByRole('button', { name: login, exact: true }).waitFor();
        assert.equal(await page.locator('html').getAttribute('lang'), locale);
        assert.equal(await page.locator('html').getAttribute('dir'), 'LTR');
      }));
  }

  for (const language of ['km', 'ru'] as const) {
    it(`an editor who works in ${language} meets no English of Payload's`, () =>
      visit({ browser, origin: demo.origin }, async (page) => {
        await signIn(page, demo, 'editor', language);
        const release = await addressOfFirst('press-releases');
        for (const [address, whatIsThere] of [
          ['/admin', '.home'],
          ['/admin/collections/press-releases', 'table'],
          [release, '.document-fields'],
          [`${release}/versions`, 'table'],
          ['/admin/collections/press-releases/create', '.document-fields'],
          ['/admin/collections/media', '.collection-list'],
          ['/admin/collections/media/create', '.document-fields'],
          [await addressOfFirst('audit-events'), '.document-fields'],
          ['/admin/globals/organisation', '.document-fields'],
          ['/admin/account', '.payload-settings'],
          ['/admin/nowhere', '.not-found'],
        ] as const) {
          await page.goto(address);
          await page.locator(whatIsThere).first().waitFor();
          assert.deepEqual(await englishOn(page), [], address);
        }
      }));
  }

  it('two people who write in two languages each read the labels of rich text in their own', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      for (const language of ['km', 'ru', 'en'] as const) {
        await signIn(page, demo, 'editor', language);
        for (const [address, field, label] of [
          ['/admin/collections/press-releases/create', 'body', 'fields.releases.body'],
          ['/admin/globals/organisation', 'boilerplate', 'fields.organisation.boilerplate'],
        ] as const) {
          await page.goto(address);
          const shown = await page.locator(`label[for=field-${field}]`).innerText();
          assert.equal(shown.split('—')[0]?.trim(), adminText(language, label));
        }
      }
    }));

  it('dates are in Khmer in the table and in the calendar', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await signIn(page, demo, 'editor', 'km');
      await page.goto('/admin/collections/press-releases');
      const updated = page.locator('td.cell-updatedAt').first();
      assert.match((await updated.textContent()) ?? '', /^\d{1,2} [ក-៓]+ \d{4}, \d\d:\d\d$/);
      await page.goto('/admin/collections/press-releases/create');
      await page.locator('#field-releasedAt input').click();
      await page.locator('.react-datepicker__day-names').getByText('ព្រ', { exact: true }).waitFor();
    }));

  it('somebody chooses Khmer on the account page, and keeps it', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await signIn(page, demo, 'translator', 'en');
      await page.goto('/admin/account');
      await page.locator('.payload-settings__language .rs__control').click();
      await page.getByText('ខ្មែរ', { exact: true }).last().click();
      await page.locator('html[lang=km]').waitFor();
      await page.goto('/admin');
      assert.equal(await page.locator('html').getAttribute('lang'), 'km');
    }));

  async function addressOfFirst(collection: 'press-releases' | 'audit-events'): Promise<string> {
    const { docs } = await demo.payload.find({ collection, limit: 1 });
    return `/admin/collections/${collection}/${String(docs[0]?.id)}`;
  }
});

/** What the page shows, or tells a screen reader, that is Payload's English word for word, or no text at all. */
async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = ['placeholder', 'aria-label', 'title'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (walker.currentNode.parentElement?.checkVisibility()) found.push(text);
    }
    return found;
  });
  return [...new Set(texts.filter((text) => english.has(text) || text.includes('[object')))];
}
