import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { adminLanguages } from '../../src/admin/languages.ts';
import type { Role } from '../../src/editorial/access/account.ts';
import { adminText } from '../../src/editorial/texts/admin-text.ts';
import { feedPath } from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { samplePicture } from '../media/sample-pictures.ts';
import { launchBrowser } from './support/browser.ts';
import { crawl } from './support/crawl.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { expectNone } from './support/expect-none.ts';
import { visit } from './support/visit.ts';

const khmer = {
  summary: 'គ្រួសារចំនួន ៦២០ នៅភូមិឆ្ងាយៗ អាចយកទឹកស្អាតនៅជិតផ្ទះ។',
  place: 'ទន្លេថ្មី',
  body: 'អណ្តូងទឹកថ្មីចំនួនបី ត្រូវបានបើកឱ្យប្រជាពលរដ្ឋប្រើប្រាស់នៅថ្ងៃនេះ។',
  alt: 'ក្មេងស្រីម្នាក់កំពុងសប់ទឹកពីអណ្តូងថ្មី',
  caption: 'អណ្តូងទឹកថ្មីនៅក្បែរសាលារៀន',
};

describe('a new user', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const [index, language] of locales.entries()) {
    // One newsroom for all three: headlines and pictures of its own each.
    const number = index + 1;
    const title = `អណ្តូងទឹកស្អាតថ្មី លេខ${['១', '២', '៣'][index] ?? ''} បើកឱ្យប្រើប្រាស់`;
    const draftTitle = `Черновик о новых колодцах, номер ${number}`;

    it(`who works in ${language} gets a Khmer release with a picture to its readers, and its Russian draft to none`, async () => {
      const file = await samplePicture('jpeg', { width: 1200 + index, height: 800 });
      const id = await visit({ browser, origin: demo.origin, locale: language }, async (page) => {
        await signInByForm(page, language, 'officer');
        await page.goto('/admin/collections/press-releases/create?locale=km');
        await field(page, language, 'title').fill(title);
        await field(page, language, 'datelinePlace').fill(khmer.place);
        await field(page, language, 'summary').fill(khmer.summary);
        await page.locator('#field-body[contenteditable=true]').click();
        await page.keyboard.insertText(khmer.body);
        await uploadLeadPicture(page, language, {
          name: `well-${number}.jpg`,
          mimeType: 'image/jpeg',
          buffer: file,
        });
        const releaseId = await saveDraft(page, language);
        await page.goto(`/admin/collections/press-releases/${releaseId}?locale=ru`);
        await field(page, language, 'title').fill(draftTitle);
        await saveDraft(page, language);
        return releaseId;
      });
      await visit({ browser, origin: demo.origin, locale: language }, async (page) => {
        await signInByForm(page, language, 'editor');
        // The officer's browser is closed; Payload would hold the form for some minutes more.
        await demo.payload.delete({
          collection: 'payload-locked-documents',
          where: { id: { exists: true } },
        });
        await page.goto(`/admin/collections/press-releases/${id}?locale=km`);
        await publishOpenLanguage(page, language);
      });
      await visit({ browser, origin: demo.origin, locale: 'km' }, async (page) => {
        const address = await readOnSite(page, title);
        await readInFeed(page, title);
        await findNoDraft(page, address, draftTitle);
      });
    });
  }

  async function signInByForm(page: Page, language: Locale, role: Role): Promise<void> {
    const { authentication, general } = adminLanguages[language].translations;
    await page.goto('/admin');
    await page.waitForURL('**/admin/login*');
    await page.getByLabel(general.email).fill(demo.emailOf(role));
    await page.getByLabel(general.password).fill(demo.password);
    await page.getByRole('button', { name: authentication.login, exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/admin');
  }

  async function uploadLeadPicture(
    page: Page,
    language: Locale,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    const { general } = adminLanguages[language].translations;
    const lead = page.locator('#field-leadImage');
    await lead.getByRole('button', { name: general.createNew }).click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('input[type=file]').setInputFiles(file);
    // In a drawer, Payload's labels name ids that its fields do not have.
    await drawer.locator('[name=alt]').fill(khmer.alt);
    await drawer.locator('[name=caption]').fill(khmer.caption);
    await drawer.getByRole('button', { name: general.save, exact: true }).click();
    await drawer.waitFor({ state: 'detached' });
    await lead.getByText(file.name).waitFor();
  }

  /** Finds the release on the Khmer home page, and reads it; answers its address. */
  async function readOnSite(page: Page, title: string): Promise<string> {
    await page.goto('/km');
    await page.getByRole('main').getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText(khmer.body).waitFor();
    const picture = page.getByRole('img', { name: khmer.alt });
    await picture.scrollIntoViewIfNeeded();
    assert.ok(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)),
    );
    await page.getByText(khmer.caption).waitFor();
    return new URL(page.url()).pathname;
  }

  async function readInFeed(page: Page, title: string): Promise<void> {
    const feed = await (await page.request.get(feedPath('km', 'rss'))).text();
    const item = feed.split('<item>').find((each) => each.includes(title));
    assert.ok(item, 'the feed has the release');
    const [, url = '', length = ''] = /<enclosure url="([^"]+)"[^>]* length="(\d+)"/.exec(item) ?? [];
    const picture = await page.request.get(url);
    assert.equal((await picture.body()).length, Number(length));
  }

  async function findNoDraft(page: Page, address: string, draftTitle: string): Promise<void> {
    const inRussian = address.replace('/km/', '/ru/');
    const answer = await page.goto(inRussian);
    assert.equal(answer?.status(), 404);
    await page.getByRole('main').locator('a[hreflang=km]').first().waitFor();
    const starts = [...locales.map((locale) => `/${locale}`), inRussian, '/sitemap.xml', '/api/v1/releases'];
    const everything = await crawl(demo.origin, starts);
    expectNone(
      [...everything.values()].filter(({ body }) => body.includes(draftTitle)).map((found) => found.address),
    );
  }
});

type FieldKey = 'title' | 'datelinePlace' | 'summary';

function field(page: Page, language: Locale, key: FieldKey): Locator {
  return page.getByLabel(adminText(language, `fields.releases.${key}`)).first();
}

/** Answers the release's id. */
async function saveDraft(page: Page, language: Locale): Promise<string> {
  const { version } = adminLanguages[language].translations;
  const saved = page.waitForResponse(
    (response) => response.url().includes('/cms-api/press-releases') && response.request().method() !== 'GET',
  );
  await page.getByRole('button', { name: version.saveDraft, exact: true }).click();
  const answer = await saved;
  assert.ok(answer.ok(), await answer.text());
  const { doc } = (await answer.json()) as { doc: { id: string } };
  return doc.id;
}

async function publishOpenLanguage(page: Page, language: Locale): Promise<void> {
  await page.getByRole('button', { name: adminText(language, 'action.label.publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: adminText(language, 'action.confirm.publish'), exact: true })
    .click();
  await page.getByText(adminText(language, 'action.done.publish')).first().waitFor();
}
