import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { signIn } from './support/sign-in.ts';
import { visit } from './support/visit.ts';

/** As Word and a browser put it on the clipboard: headings of their own, lines that end anywhere, a picture, a script. */
const pasted = `<html><head><style>p{mso-margin:0}</style></head><body><!--StartFragment--><h1>Заголовок</h1>
<p class="MsoNormal"><b>Жирный</b> текст
с переносом, <a href="javascript:alert(1)">плохая</a> и <a href="https://example.org/">хорошая</a><o:p></o:p></p>
<h5>Мелкий</h5><pre><code>код</code></pre><ul><li><p>раз</p></li><li>два</li></ul>
<img src="https://example.org/x.png"><s>зачёркнуто</s><!--EndFragment--></body></html>`;

describe('writing in the admin', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  it('a page pasted from elsewhere keeps what our rich text knows, and nothing else', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await openNewRelease(page, demo);
      await paste(page, pasted);
      await page.locator('.rich-text__input').getByText('зачёркнуто').waitFor();
      await page.fill('#field-title', 'Вставлено');
      const saved = page.waitForResponse(
        (response) => response.request().method() === 'POST' && response.url().includes('/press-releases'),
      );
      await page.locator('#action-save-draft').click();
      const { doc } = (await (await saved).json()) as { doc: { body: unknown } };
      assert.deepEqual(doc.body, [
        { type: 'h2', children: [{ text: 'Заголовок' }] },
        {
          children: [
            { text: 'Жирный', bold: true },
            { text: ' текст с переносом, плохая и ' },
            {
              type: 'link',
              linkType: 'custom',
              url: 'https://example.org/',
              children: [{ text: 'хорошая' }],
            },
            { text: '' },
          ],
        },
        { type: 'h3', children: [{ text: 'Мелкий' }] },
        { children: [{ text: 'код' }] },
        {
          type: 'ul',
          children: [
            { type: 'li', children: [{ text: 'раз' }] },
            { type: 'li', children: [{ text: 'два' }] },
          ],
        },
        { children: [{ text: 'зачёркнуто' }] },
      ]);
    }));

  it('every tool of the editor says its name in the language of the admin', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await openNewRelease(page, demo);
      for (const name of ['Заголовок', 'Цитата', 'Врезка с цитатой', 'Список', 'Разделитель', 'Полужирный']) {
        await page.locator('.rich-text__toolbar').getByRole('button', { name, exact: true }).waitFor();
      }
    }));

  it('a headline is counted as it is written', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await openNewRelease(page, demo);
      await page.fill('#field-title', 'Двадцать один знак !!');
      await page.getByText('21 знак', { exact: true }).waitFor();
    }));

  it('the tab names the organisation in the language of the admin', () =>
    visit({ browser, origin: demo.origin }, async (page) => {
      await openNewRelease(page, demo);
      assert.match(await page.title(), / – [^–]*[А-я]/);
    }));
});

async function openNewRelease(page: Page, demo: DemoNewsroom): Promise<void> {
  await signIn(page, demo, 'officer', 'ru');
  await page.goto('/admin/collections/press-releases/create?locale=ru');
  await page.locator('.rich-text__input').waitFor();
}

/** What Chromium tells an editor of a paste. */
async function paste(page: Page, html: string): Promise<void> {
  await page.locator('.rich-text__input').click();
  await page.locator('.rich-text__input').evaluate((editor, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/html', text);
    editor.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'insertFromPaste',
        dataTransfer,
        bubbles: true,
        cancelable: true,
      }),
    );
  }, html);
}
