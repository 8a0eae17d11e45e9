import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import mammoth from 'mammoth';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createFileStore } from '../../media/file-store.ts';
import type { MediaStore } from '../../media/store.ts';
import { readableText } from '../../src/language/readable-text.ts';
import { locales } from '../../src/model/locale.ts';
import { contactCards } from '../../src/press-kit/contact-cards.ts';
import type { KitView } from '../../src/press-kit/kit-view.ts';
import { plainRelease } from '../../src/press-kit/plain-release.ts';
import { pressKit, type PressKit } from '../../src/press-kit/press-kit.ts';
import { MissingFile, zipStream } from '../../src/press-kit/zip-stream.ts';
import { KitPage } from '../../src/views/kit-page.tsx';
import { hostileTexts } from '../feeds/hostile-texts.ts';
import { kitDocument, kitMedia, kitPicture, kitView, storedBytes } from './trial-kit.ts';
import { unzip } from './unzip.ts';

const kitOf = (view: KitView): PressKit =>
  pressKit(view, (pictures) => `${String(pictures.length)} pictures`);
const date = { at: Date.UTC(2026, 10, 21, 3), timeZone: 'Asia/Phnom_Penh' };

describe('the press kit of a release', () => {
  let folder: string;
  let store: MediaStore;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-kit-'));
    store = createFileStore(folder);
    for (const media of kitMedia) await store.put(media.hash, storedBytes(media));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const archiveOf = async (view: KitView): Promise<Buffer> => {
    const kit = kitOf(view);
    const { stream, sizeBytes } = await zipStream(kit.files, store, kit.date);
    const bytes = await buffer(stream);
    assert.equal(bytes.length, sizeBytes, 'the size was said beforehand');
    return bytes;
  };
  const wordOf = async (view: KitView): Promise<Buffer> => {
    const files = await unzip(await archiveOf(view));
    const [, bytes] = [...files].find(([name]) => name.endsWith('.docx')) ?? [];
    assert.ok(bytes);
    return bytes;
  };

  it('holds the text in three formats, contacts, captions, and the originals under names that say what they are', async () => {
    const files = await unzip(await archiveOf(kitView('en')));
    assert.deepEqual(
      [...files.keys()],
      [
        'boats-bring-rice.txt',
        'boats-bring-rice.html',
        'Press contacts.vcf',
        'Captions.csv',
        'Pictures/01 A boat carries rice to a village.jpg',
        'Pictures/02 A boat carries rice to a village.jpg',
        'Documents/ផែនទីស្រុក.pdf',
        'boats-bring-rice.docx',
      ],
    );
    const original = storedBytes(kitPicture(2)).get('original.jpg');
    assert.deepEqual(files.get('Pictures/02 A boat carries rice to a village.jpg'), original);
    assert.deepEqual(files.get('Documents/ផែនទីស្រុក.pdf'), storedBytes(kitDocument).get('original.pdf'));
  });

  it('names folders and files in the language of the kit', async () => {
    const names = [...(await unzip(await archiveOf(kitView('km')))).keys()];
    assert.ok(names.includes('ទូក-ដឹក-អង្ករ.docx'));
    assert.ok(names.some((name) => name.startsWith('រូបភាព/01 ')));
  });

  it('is the same to the byte for the same release, and has another hash for another', async () => {
    assert.deepEqual(await archiveOf(kitView('ru')), await archiveOf(kitView('ru')));
    const [one, same, other] = [kitView('ru'), kitView('ru'), kitView('ru', {}, { summary: 'Иначе.' })];
    assert.equal(kitOf(one).hash, kitOf(same).hash);
    assert.notEqual(kitOf(one).hash, kitOf(other).hash);
  });

  it('has another hash where its files bear another time, as in another time zone', async () => {
    const view = kitView('ru');
    const organisation = { ...view.settings.organisation, timeZone: 'Asia/Bangkok' };
    const there = { ...view, settings: { ...view.settings, organisation } };
    const elsewhere = {
      ...there,
      settings: { ...there.settings, organisation: { ...organisation, timeZone: 'Asia/Tokyo' } },
    };
    assert.notDeepEqual(await archiveOf(there), await archiveOf(elsewhere));
    assert.notEqual(kitOf(there).hash, kitOf(elsewhere).hash);
  });

  it('makes the Word document when its turn comes, at the end, and not before', async () => {
    const { files, date: at } = kitOf(kitView('en'));
    const read: string[] = [];
    const watched = {
      ...store,
      read: (hash: string, file: string) => (read.push(file), store.read(hash, file)),
    };
    const { stream } = await zipStream(files, watched, at);
    assert.deepEqual(read, []);
    await buffer(stream);
    assert.deepEqual(read, ['640.jpg', '640.jpg']);
  });

  it('the plain text says everything that the page says, in its order', () => {
    const notes = [{ at: date.at, note: 'Eight villages, not seven.' }];
    const view = kitView('en', {}, { isCorrected: true, notes });
    assert.equal(
      plainRelease(view),
      `Press release
21 November 2026
Updated 21 November 2026

Boats bring rice to eight villages

Volunteers took rice by boat to villages under water.

Correction of 21 November 2026: Eight villages, not seven.

Phnom Penh, 21 November 2026 — First, loud words
in two lines.

What we did

ជំនួយ

We will stay.

Nobody was left behind.

1. rice
   - white
2. boats

1. counted anew

* * *

See the figures (https://example.org/a?b=1&c=2), write to press@trial.example and beware.

Press contacts

Sok Chantha
Press officer
+855 00 000 002
chantha@trial.example

About Still River Society

The Still River Society helps people along the river.

https://news.example/en/releases/abcd2345-boats-bring-rice
`,
    );
  });

  it('the text file is read by old programs of Windows: a byte order mark, and their line ends', async () => {
    const files = await unzip(await archiveOf(kitView('km')));
    const text = files.get('ទូក-ដឹក-អង្ករ.txt')?.toString() ?? '';
    assert.ok(text.startsWith('\uFEFF'));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(text, /\[រូបភាព\/01 .+\.jpg\r\n/);
    assert.ok((files.get('ពាក្យក្រោមរូប.csv')?.toString() ?? '').startsWith('\uFEFFឈ្មោះឯកសារ,'));
  });

  for (const locale of locales)
    it(`the Word document holds the words of the page, in ${locale}`, async () => {
      const view = kitView(locale);
      const { value: html, messages } = await mammoth.convertToHtml({ buffer: await wordOf(view) });
      assert.deepEqual(
        messages.map(({ message }) => message).filter((each) => !each.includes('style')),
        [],
      );
      const { t, release } = view;
      assert.match(html, new RegExp(`<h1>${release.title}</h1>|<p>${release.title}</p>`));
      for (const expected of [
        release.summary,
        '<strong>loud</strong> words<br />in two lines.',
        '<h2>What we did</h2><h3>ជំនួយ</h3>',
        '<em>We will stay.</em>',
        '<ol><li>rice<ul><li>white</li></ul></li><li>boats</li>',
        '<a href="https://example.org/a?b=1&amp;c=2">the figures</a>',
        `<h2>${t('release.contacts')}</h2>`,
        'alt="A boat on a river"',
      ])
        assert.ok(html.includes(expected), `${expected} in ${html}`);
      assert.ok(!html.includes('javascript'));
      assert.equal(html.match(/<img /g)?.length, 2);
    });

  it('the Word document sets Khmer in a font for it, with its size, and names its language', async () => {
    const parts = await unzip(await wordOf(kitView('km')));
    const styles = parts.get('word/styles.xml')?.toString() ?? '';
    assert.match(styles, /<w:rFonts [^>]*w:cs="[^"]+"/);
    assert.match(styles, /<w:szCs w:val="\d+"\/>/);
    assert.match(styles, /<w:lang w:val="[^"]+" w:bidi="km-KH"\/>/);
    assert.match(parts.get('word/document.xml')?.toString() ?? '', /<w:b\/>\s*<w:bCs\/>/);
  });

  it('a Word document of two hundred pictures stays small: the last ones are named by their file', () => {
    const large = (number: number) =>
      kitPicture(number, {
        files: [{ file: '640.jpg', mimeType: 'image/jpeg', sizeBytes: 100_000, width: 640, height: 427 }],
      });
    const media = Array.from({ length: 200 }, (_, index) => large(index + 1000));
    const view = kitView('en', {
      media,
      body: media.map(({ mediaId }) => ({ type: 'picture' as const, mediaId })),
    });
    const word = kitOf(view).files.find((file) => 'archive' in file);
    assert.ok(word && 'archive' in word);
    const embedded = word.archive.filter((file) => 'stored' in file);
    assert.equal(embedded.length, 41);
    const names = kitOf(view).files.map(({ name }) => name);
    assert.ok(names.includes('Pictures/001 A boat carries rice to a village.jpg'));
    assert.equal(new Set(names).size, names.length);
  });

  it('the table of captions holds a row a picture, and nothing that a spreadsheet would run', async () => {
    const media = [
      kitPicture(1, { caption: '=HYPERLINK("http://bad.example")', credit: 'A, "B"' }),
      kitPicture(2, { caption: 'Two\nlines' }),
    ];
    const files = await unzip(await archiveOf(kitView('en', { media })));
    assert.equal(
      files.get('Captions.csv')?.toString(),
      '\uFEFFFile,Caption,Description,Credit,Licence,Width,Height\r\n' +
        'Pictures/01 =HYPERLINK(httpbad example).jpg,"\'=HYPERLINK(""http://bad.example"")",A boat on a river,"A, ""B""",CC BY 4.0,2400,1600\r\n' +
        'Pictures/02 Two lines.jpg,"Two\nlines",A boat on a river,Still River Society,CC BY 4.0,2400,1600\r\n',
    );
  });

  it('contact cards fold long lines between letters, and mask what would end a field', () => {
    const view = kitView('km');
    const [officer] = view.settings.contacts;
    assert.ok(officer);
    const name = `ចន្ថា;${'ស្រុក'.repeat(20)}\nEND:VCARD`;
    const settings = { ...view.settings, contacts: [{ ...officer, name: { km: name } }] };
    const cards = contactCards({ ...view, settings });
    for (const line of cards.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.equal(cards.match(/^END:VCARD\r$/gm)?.length, 1);
    const unfolded = cards.replaceAll('\r\n ', '');
    assert.ok(unfolded.includes(`FN:ចន្ថា\\;${'ស្រុក'.repeat(20)}\\nEND:VCARD\r\n`));
    assert.match(unfolded, /^TEL;TYPE=WORK,VOICE:\+855 00 000 002\r$/m);
  });

  for (const { name: what, text: hostile } of hostileTexts)
    it(`is sound with ${what} everywhere`, async () => {
      const media = [
        kitPicture(1, { caption: hostile, alt: hostile, credit: hostile, licence: hostile }),
        { ...kitDocument, fileName: `${hostile}.pdf` },
      ];
      const view = kitView(
        'en',
        { media, title: hostile, slug: hostile, summary: hostile, datelinePlace: hostile },
        { notes: [{ at: date.at, note: hostile }] },
      );
      const files = await unzip(await archiveOf(view));
      for (const text of [plainRelease(view), files.get('Captions.csv')?.toString() ?? ''])
        assert.equal(text, readableText(text));
      for (const name of files.keys()) {
        assert.doesNotMatch(name, /[<>:"\\|?*\p{Cc}]|^\/|\.\.|[. ](?:\/|$)/u);
        assert.ok(name.split('/').every((part) => Buffer.byteLength(part) <= 120));
      }
      await mammoth.extractRawText({ buffer: await wordOf(view) });
    });

  for (const locale of locales)
    it(`says in every text that the source is newer, and where it stands, in ${locale}`, async () => {
      const stale = { sourceLocale: 'en', title: 'Boats bring more rice', slug: 'more-rice' } as const;
      const view = kitView(locale, {}, { stale });
      const { t } = view;
      const address = 'https://news.example/en/releases/abcd2345-more-rice';
      const said = `${t('release.stale.en')} ${t('release.staleLink')}: ${address}\n`;
      assert.ok(plainRelease(view).includes(said));
      assert.ok(!plainRelease(kitView(locale)).includes(t('release.stale.en')));
      const { value: html } = await mammoth.convertToHtml({ buffer: await wordOf(view) });
      assert.ok(html.includes(`${t('release.stale.en')} <a href="${address}">${t('release.staleLink')}</a>`));
    });

  it('names the organisation itself where the release names nobody to call', async () => {
    const view = kitView('en', { contactIds: [] });
    assert.match(
      plainRelease(view),
      /^Press contacts\n\nStill River Society\n\+855 00 000 001\npress@trial.example\n$/m,
    );
    assert.match(
      contactCards(view),
      /\r\nTEL;TYPE=WORK,VOICE:\+855 00 000 001\r\nEMAIL;[^\r]+:press@trial.example\r\n/,
    );
    const { value: word } = await mammoth.extractRawText({ buffer: await wordOf(view) });
    assert.match(word, /Still River Society\s*\+855 00 000 001\s*press@trial.example/);
    const page = renderToStaticMarkup(createElement(KitPage, { ...view, filePath: (hash) => `${hash}.jpg` }));
    assert.match(page, /<strong>Still River Society<\/strong><a href="tel:\+85500000001">/);
    assert.doesNotMatch(contactCards(kitView('en')), /press@trial.example/);
  });

  it('without pictures, documents and anybody to call there is the text alone', async () => {
    const bare = kitView('en', {
      media: [],
      leadImageId: undefined as never,
      attachmentIds: [],
      contactIds: [],
    });
    const { name, boilerplate, address, timeZone, defaultLocale } = bare.settings.organisation;
    const organisation = { name, boilerplate, address, timeZone, defaultLocale };
    const view = { ...bare, settings: { ...bare.settings, organisation } };
    assert.deepEqual(
      [...(await unzip(await archiveOf(view))).keys()],
      ['boats-bring-rice.txt', 'boats-bring-rice.html', 'boats-bring-rice.docx'],
    );
  });

  it('a file that the store has lost is an error that names it, before a byte is sent', async () => {
    const view = kitView('en', { media: [kitPicture(77)], leadImageId: 'picture-77' });
    await assert.rejects(zipStream(kitOf(view).files, store, date), MissingFile);
  });
});
