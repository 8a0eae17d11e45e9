import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Response } from 'playwright-core';
import { samplePicture } from '../media/sample-pictures.ts';
import { launchBrowser } from './support/browser.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { signIn } from './support/sign-in.ts';
import { visit } from './support/visit.ts';

type Body = { type?: string; value?: { id?: string }; children: { text?: string }[] }[];

describe('a picture from the desktop', () => {
  let demo: DemoNewsroom;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const texts = ['Ten boats reached the villages.', 'More will follow on Monday.'];

  /** A draft of two paragraphs, open in the form of an officer. */
  async function write(use: (page: Page, release: { id: string }) => Promise<void>, mayFail?: RegExp) {
    const release = await demo.payload.create({
      collection: 'press-releases',
      locale: 'en',
      draft: true,
      data: {
        title: 'Boats',
        body: texts.map((text) => ({ children: [{ text }] })),
        kind: 'release',
        sourceLocale: 'en',
      },
    });
    await visit({ browser, origin: demo.origin, ...(mayFail ? { mayFail } : {}) }, async (page) => {
      await signIn(page, demo, 'officer', 'en');
      await page.goto(`/admin/collections/press-releases/${release.id}?locale=en`);
      await page
        .locator('[data-slate-editor]')
        .getByText(texts[1] ?? '')
        .waitFor();
      await use(page, release);
    });
  }

  async function savedBody(page: Page, id: string): Promise<Body> {
    const isSave = (response: Response): boolean =>
      response.url().includes(`/press-releases/${id}`) && response.request().method() === 'PATCH';
    await Promise.all([page.waitForResponse(isSave), page.locator('#action-save-draft').click()]);
    const { body } = await demo.payload.findByID({
      collection: 'press-releases',
      id,
      locale: 'en',
      draft: true,
      depth: 0,
    });
    return body as Body;
  }

  const shapeOf = (body: Body): string[] =>
    body.map(({ type, children }) => type ?? children.map(({ text }) => text).join(''));

  it('dropped on the text is uploaded and stands after the paragraph it fell on', () =>
    write(async (page, { id }) => {
      await drop(page, texts[0] ?? '', [
        { name: 'first.jpg', type: 'image/jpeg', bytes: await samplePicture('jpeg', { width: 301 }) },
        { name: 'second.png', type: 'image/png', bytes: await samplePicture('png', { width: 302 }) },
      ]);
      await page.getByText('“first.jpg” stands in the text').waitFor();
      await page.getByText('“second.png” stands in the text').waitFor();
      const body = await savedBody(page, id);
      assert.deepEqual(shapeOf(body), [texts[0], 'upload', 'upload', texts[1]]);
      const names: (string | null | undefined)[] = [];
      for (const { value } of body.filter(({ type }) => type === 'upload'))
        names.push((await demo.payload.findByID({ collection: 'media', id: value?.id ?? '' })).filename);
      assert.deepEqual(names, ['first.jpg', 'second.png']);
    }));

  it('goes where it fell also when people write meanwhile', () =>
    write(async (page, { id }) => {
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route('**/cms-api/media?*', async (route) => {
        await held;
        await route.continue();
      });
      const bytes = await samplePicture('jpeg', { width: 303 });
      await drop(page, texts[0] ?? '', [{ name: 'third.jpg', type: 'image/jpeg', bytes }]);
      await page.getByText('Uploading “third.jpg”').waitFor();
      await page
        .locator('[data-slate-editor]')
        .getByText(texts[0] ?? '')
        .click();
      await page.keyboard.press('Enter');
      letGo();
      await page.getByText('“third.jpg” stands in the text').waitFor();
      const body = shapeOf(await savedBody(page, id));
      assert.equal(body.slice(0, 2).join(''), texts[0], 'one paragraph became two');
      assert.deepEqual(body.slice(2), ['upload', texts[1]]);
    }));

  it('pasted is taken too, and text with a picture beside it is pasted as text', () =>
    write(async (page, { id }) => {
      await page
        .locator('[data-slate-editor]')
        .getByText(texts[1] ?? '')
        .click();
      const bytes = await samplePicture('jpeg', { width: 304 });
      await paste(page, { name: 'image.png', type: 'image/png', bytes });
      await page.getByText('“image.png” stands in the text').waitFor();
      await paste(page, { name: 'image.png', type: 'image/png', bytes, text: ' And more.' });
      const body = shapeOf(await savedBody(page, id));
      assert.equal(body.filter((each) => each === 'upload').length, 1);
      assert.ok(body.join('\n').includes('And more.'));
    }));

  it('that is none is refused with a word about it, and nothing is put into the text', () =>
    write(async (page, { id }) => {
      const pdf = { name: 'map.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
      const lie = { name: 'lie.jpg', type: 'image/jpeg', bytes: Buffer.from('Ten boats.') };
      await drop(page, texts[0] ?? '', [pdf, lie]);
      await page.getByText('“map.pdf” is not a picture for the text').waitFor();
      await page.getByText('“lie.jpg” was not uploaded. The file is neither').waitFor();
      await page
        .locator('[data-slate-editor]')
        .getByText(texts[0] ?? '')
        .click();
      await page.keyboard.type('!');
      const body = shapeOf(await savedBody(page, id));
      assert.equal(body.includes('upload'), false);
    }, /^\/cms-api\/media\?/));

  it('that stands in the text already can be dragged to another place in it', () =>
    write(async (page, { id }) => {
      const bytes = await samplePicture('jpeg', { width: 305 });
      await drop(page, texts[0] ?? '', [{ name: 'moved.jpg', type: 'image/jpeg', bytes }]);
      await page.getByText('“moved.jpg” stands in the text').waitFor();
      const editor = page.locator('[data-slate-editor]');
      const before = (await demo.payload.count({ collection: 'media' })).totalDocs;
      await editor.locator('[data-slate-void]').dragTo(editor.getByText(texts[1] ?? ''));
      const body = shapeOf(await savedBody(page, id));
      assert.equal(body.filter((each) => each === 'upload').length, 1);
      assert.equal(body[0], texts[0]);
      assert.equal((await demo.payload.count({ collection: 'media' })).totalDocs, before);
    }));
});

interface DroppedFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/** As a browser does with files from outside: over the text, then let go at its middle. */
async function drop(page: Page, text: string, files: DroppedFile[]): Promise<void> {
  const target = page.locator('[data-slate-editor]').getByText(text);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  assert.ok(box);
  const data = await dataTransferOf(page, files);
  const at = { dataTransfer: data, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  await target.dispatchEvent('dragover', at);
  await target.dispatchEvent('drop', at);
}

/** As Chromium does: what is pasted comes with the event of the input. */
async function paste(page: Page, { text = '', ...file }: DroppedFile & { text?: string }): Promise<void> {
  const data = await dataTransferOf(page, [file], text);
  await page.locator('[data-slate-editor]').evaluate((editor, dataTransfer) => {
    const details = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    editor.dispatchEvent(new InputEvent('beforeinput', details));
  }, data);
}

function dataTransferOf(page: Page, files: DroppedFile[], text = '') {
  const plain = files.map(({ bytes, ...rest }) => ({ ...rest, base64: bytes.toString('base64') }));
  return page.evaluateHandle(
    ([given, words]) => {
      const transfer = new DataTransfer();
      if (words !== '') transfer.setData('text/plain', words);
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      return transfer;
    },
    [plain, text] as const,
  );
}
