import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { adminText, type AdminKey } from '../../src/editorial/texts/admin-text.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { signIn } from './support/sign-in.ts';
import { visit } from './support/visit.ts';

describe('an editor at the form of a release', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const pictureWithoutDescription = async (): Promise<string> => {
    const where = { kind: { equals: 'picture' } };
    const { docs } = await demo.payload.find({ collection: 'media', where, limit: 1 });
    assert.ok(docs[0]);
    const { id } = docs[0];
    await demo.payload.update({ collection: 'media', id, locale: 'en', data: { alt: '' } });
    return id;
  };

  const draft = async (title: string, more: Record<string, unknown> = {}): Promise<string> => {
    const { id } = await demo.payload.create({
      collection: 'press-releases',
      locale: 'en',
      draft: true,
      data: {
        title,
        summary: 'Three villages have water again.',
        datelinePlace: 'Kampot',
        body: [{ children: [{ text: 'Water runs again in three villages.' }] }],
        kind: 'release',
        sourceLocale: 'en',
        ...more,
      },
    });
    return id;
  };

  for (const language of locales) {
    it(`publishes, corrects, withdraws and reinstates, in ${language}`, () =>
      atForm(language, draft(`Wells reopened (${language})`), async ({ page, say, act, isIn }) => {
        await isIn('unpublished');
        await act('publish');
        await isIn('live');
        const address = await page.locator('.release-state a').getAttribute('href');
        assert.ok(address);
        assert.equal((await page.request.get(address)).status(), 200);

        await page.locator('#field-title').fill(`Wells open again (${language})`);
        await act('correct', 'The headline was wrong.');
        await page.getByText(say('state.corrected'), { exact: true }).waitFor();
        assert.match(await (await page.request.get(address)).text(), /The headline was wrong\./);

        // The form goes on where it was: another save is taken.
        await page.locator('#field-title').fill(`Wells open again, all of them (${language})`);
        await page.locator('#action-save-draft').click();
        await page.getByText(say('state.changes'), { exact: true }).waitFor();

        await act('withdraw', 'Published too early.');
        await isIn('withdrawn');
        assert.match(await (await page.request.get(address)).text(), /Published too early\./);
        await act('reinstate');
        await isIn('live');
        assert.match(await (await page.request.get(address)).text(), /Water runs again/);
      }));
  }

  it('schedules, and cancels the go-live', () =>
    atForm('en', draft('Wells to be reopened'), async ({ page, say, act, isIn }) => {
      await page.locator('#act-publish').click();
      await page.getByRole('dialog').getByLabel(say('action.later')).check();
      await page.getByRole('dialog').locator('input[type="datetime-local"]').fill('2099-01-02T08:30');
      await page.locator('#act-confirm').click();
      await isIn('scheduled');
      assert.match(await page.locator('.release-state').innerText(), /2 January 2099 at 08:30/);
      await act('cancel');
      await isIn('unpublished');
    }));

  it('is told at the field why a text without a headline is not published, and keeps what was typed', () =>
    atForm('en', draft('Wells, once more'), async ({ page, say, isIn }) => {
      await page.locator('#field-title').fill('');
      await page.locator('#field-summary').fill('Typed a moment ago.');
      await page.locator('#act-publish').click();
      const problem = page
        .getByRole('dialog')
        .getByRole('button', { name: 'The headline in English is empty.' });
      await problem.waitFor();
      assert.equal(await page.locator('#act-confirm').isDisabled(), true);
      await problem.click();
      await page.locator('#field-title:focus').waitFor();
      await page
        .locator('.field-error, .tooltip')
        .getByText('The headline in English is empty.')
        .first()
        .waitFor();
      assert.equal(await page.locator('#field-summary').inputValue(), 'Typed a moment ago.');
      await isIn('unpublished');
      assert.ok(say('state.unpublished'));
    }));

  it('is warned of a picture without a description, is led to it, and may publish all the same', async () => {
    const leadImage = await pictureWithoutDescription();
    await atForm('ru', draft('Wells in a picture', { leadImage }), async ({ page, act, isIn }) => {
      await page.locator('#act-publish').click();
      const warning = page.getByRole('dialog').locator('.act-dialog__list--warning button');
      await warning.getByText('У изображения нет описания на английском.').waitFor();
      assert.equal(await page.locator('#act-confirm').isEnabled(), true);
      await warning.click();
      await page.locator('#field-leadImage :focus').waitFor();
      await act('publish');
      await isIn('live');
    });
  });

  it('is led to the text where the picture without a description stands in it', async () => {
    const id = await pictureWithoutDescription();
    const body = [
      { children: [{ text: 'Water runs again.' }] },
      { type: 'upload', relationTo: 'media', value: { id }, children: [{ text: '' }] },
    ];
    await atForm('en', draft('Wells in the text', { body }), async ({ page }) => {
      await page.locator('#act-publish').click();
      await page.getByRole('dialog').locator('.act-dialog__list--warning button').click();
      await page.locator('#field-body:focus').waitFor();
    });
  });

  it('gets the focus back where the dialog was opened, and Escape closes it', () =>
    atForm('en', draft('Wells by keyboard'), async ({ page }) => {
      await page.locator('#act-publish').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('#act-publish:focus').waitFor();
    }));

  it('loses nothing that was typed when the page is withdrawn', () =>
    atForm('en', draft('Wells, in a hurry'), async ({ page, act, isIn }) => {
      await act('publish');
      await isIn('live');
      const address = await page.locator('.release-state a').getAttribute('href');
      assert.ok(address);
      await page.locator('#field-title').fill('Typed, and never saved');
      await act('withdraw', 'Not for the public yet.');
      await isIn('withdrawn');
      assert.match(await (await page.request.get(address)).text(), /Not for the public yet\./);
      await page.reload();
      await isIn('withdrawn');
      assert.equal(await page.locator('#field-title').inputValue(), 'Typed, and never saved');
    }));

  for (const isDone of [true, false])
    it(`is told that the outcome is unknown where the answer is lost, and shown the state: ${isDone ? 'done' : 'not done'}`, () =>
      atForm('en', draft('Wells offline'), async ({ page, say, isIn }) => {
        await page.locator('#act-publish').click();
        await page.locator('#act-confirm:enabled').waitFor();
        await page.route('**/publish', async (route) => {
          if (isDone) await route.fetch();
          await route.fulfill({ status: 502, body: 'Bad gateway' });
        });
        await page.locator('#act-confirm').click();
        await page.getByText(say('action.unknown')).waitFor();
        await isIn(isDone ? 'live' : 'unpublished');
        await page.keyboard.press('Escape');
      }));

  it('cannot publish at a time without a time, or withdraw without words, even where the check gave no answer', () =>
    atForm('en', draft('Wells unchecked'), async ({ page, say, act, isIn }) => {
      await page.route('**/*?trial=true', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
      await page.locator('#act-publish').click();
      await page.getByText(say('action.failed')).waitFor();
      await page.getByRole('dialog').getByLabel(say('action.later')).check();
      await page.getByText(say('action.timeMissing')).waitFor();
      assert.equal(await page.locator('#act-confirm').isDisabled(), true);
      await page.keyboard.press('Escape');
      await act('publish');
      await isIn('live');
      await page.locator('#act-withdraw').click();
      await page.getByText(say('action.failed')).waitFor();
      assert.equal(await page.locator('#act-confirm').isDisabled(), true);
      await page.keyboard.press('Escape');
    }));

  it('shows translators the state and no buttons', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await signIn(page, demo, 'translator', 'en');
      await page.goto(`/admin/collections/press-releases/${await draft('Wells for translators')}?locale=en`);
      await page.locator('.release-state__mark--unpublished').first().waitFor();
      assert.equal(await page.locator('.release-actions').count(), 0);
    }));

  interface Form {
    page: Page;
    say: (key: AdminKey) => string;
    /** Opens the act's dialog, fills in the words, and confirms. */
    act: (act: string, words?: string) => Promise<void>;
    isIn: (state: string) => Promise<void>;
  }

  function atForm(language: Locale, id: Promise<string>, use: (form: Form) => Promise<void>): Promise<void> {
    return visit({ browser, origin: demo.origin, mayFail: /\/publish$|\?trial=true$/ }, async (page) => {
      await signIn(page, demo, 'editor', language);
      await page.goto(`/admin/collections/press-releases/${await id}?locale=en`);
      await use({
        page,
        say: (key) => adminText(language, key),
        isIn: (state) => page.locator(`.release-state__words .release-state__mark--${state}`).waitFor(),
        act: async (act, words) => {
          await page.locator('.release-state__words').waitFor();
          const button = page.locator(`#act-${act}`);
          if (!(await button.isVisible())) await page.locator('.release-actions__popup button').click();
          await button.click();
          if (words !== undefined) await page.getByRole('dialog').locator('textarea').fill(words);
          await page.locator('#act-confirm').click();
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        },
      });
    });
  }
});
