import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import type { CardContent } from '../../../media/cards/draw-card.ts';
import { drawCard } from '../../../media/cards/draw-card.ts';
import { correct } from '../../../src/editorial/commands/correct.ts';
import { endConsent } from '../../../src/editorial/commands/end-consent.ts';
import { minorChange } from '../../../src/editorial/commands/minor-change.ts';
import { publishImported } from '../../../src/editorial/commands/publish-imported.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { reinstate } from '../../../src/editorial/commands/reinstate.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import { saveMedia } from '../../../src/editorial/media/save-media.ts';
import { sha256 } from '../../../src/model/hash.ts';
import type { Card } from '../../../src/model/release.ts';
import { samplePicture } from '../../media/sample-pictures.ts';
import {
  onEachDatabase,
  paragraph,
  problems,
  textIn,
  value,
  type Desk,
} from '../commands/on-each-database.ts';

onEachDatabase('the card of a publication', (given) => {
  let drawn: CardContent[];
  /** What happens while a card is drawn. */
  let meanwhile: () => Promise<void>;

  beforeEach(() => {
    drawn = [];
    meanwhile = () => Promise.resolve();
    given().newsroom.registry.drawCard = async (content) => {
      drawn.push(content);
      await meanwhile();
      return drawCard(content);
    };
  });

  /** The card of each publication of a release, in order. */
  const cards = async (desk: Desk, publicId: string): Promise<(Card | null)[]> =>
    (await desk.snapshots(publicId)).map(({ card }) => card ?? null);

  const lastCard = async (desk: Desk, publicId: string): Promise<Card> =>
    (await cards(desk, publicId)).at(-1) ?? assert.fail('the publication has no card');

  async function picture(desk: Desk, width: number): Promise<string> {
    const req = await createLocalReq({}, desk.newsroom.payload);
    const { media } = await saveMedia(req, {
      file: { name: 'boat.jpg', data: await samplePicture('jpeg', { width, height: 700 }) },
      data: { alt: 'A boat' },
      locale: 'en',
      overrideAccess: true,
    });
    return media.id;
  }

  test('is drawn for each language, stored by its content, and named in the snapshot', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const shared = { kind: 'appeal' as const, leadImage: await picture(desk, 1500) };
    value(await saveDraft(await desk.as('officer'), { releaseId, locale: 'en', shared }));
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en', 'km'] }));
    const words = drawn.map(({ locale, title, kind, date }) => [locale, title, kind, date]).sort();
    assert.deepEqual(words, [
      ['en', textIn('en').title, 'Appeal', '21 November 2026'],
      ['km', textIn('km').title, 'សេចក្ដីអំពាវនាវ', 'ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦'],
    ]);
    const { media } = (await desk.snapshots(publicId))[0] ?? assert.fail();
    for (const card of await cards(desk, publicId)) {
      assert.ok(card);
      assert.deepEqual([card.width, card.height, card.mediaIds], [1200, 630, [media[0]?.mediaId]]);
      const bytes = await desk.newsroom.registry.mediaStore.read(card.hash, card.file);
      assert.ok(bytes);
      assert.deepEqual([sha256(bytes), bytes.length], [card.hash, card.sizeBytes]);
      assert.equal((await sharp(bytes).metadata()).format, 'png');
    }
    const shownWidths = await Promise.all(drawn.map((each) => sharp(each.picture?.bytes).metadata()));
    assert.deepEqual(
      shownWidths.map(({ width }) => width),
      [1500, 1500],
      'no smaller rendition is high enough',
    );
  });

  test('is drawn anew for a correction, a minor change and a reinstatement, and not where nothing changed', async () => {
    const desk = given();
    const editor = await desk.as('editor');
    const { releaseId, publicId } = await desk.draft();
    value(await publish(editor, { releaseId, locales: ['en'] }));
    desk.pass(86_400);
    await desk.edit(releaseId, 'en', { title: 'Wells opened' });
    value(await minorChange(editor, { releaseId, locales: ['en'] }));
    value(await minorChange(editor, { releaseId, locales: ['en'] }));
    await desk.edit(releaseId, 'en', { title: 'Fifty wells opened' });
    value(await correct(editor, { releaseId, notes: { en: 'Fifty, not forty.' } }));
    value(await withdraw(editor, { releaseId, notices: { en: 'x' } }));
    await desk.edit(releaseId, 'en', { title: 'Sixty wells opened' });
    value(await reinstate(editor, { releaseId, locales: ['en'], notes: { en: 'Sixty.' } }));
    assert.deepEqual(
      drawn.map(({ title }) => title),
      [textIn('en').title, 'Wells opened', 'Fifty wells opened', 'Sixty wells opened'],
    );
    assert.deepEqual(
      [...new Set(drawn.map(({ date }) => date))],
      ['21 November 2026'],
      'the date readers see',
    );
    const hashes = (await cards(desk, publicId)).map((card) => card?.hash);
    assert.equal(new Set(hashes).size, 4);
    desk.pass(-86_400);
  });

  test('has the day of the go-live, or the one given explicitly', async () => {
    const desk = given();
    const later = await desk.draft();
    const editor = await desk.as('editor');
    value(
      await publish(editor, {
        releaseId: later.releaseId,
        locales: ['en'],
        goesLiveAt: desk.later(5 * 86_400),
      }),
    );
    const earlier = await desk.draft();
    const shared = { releasedAt: '2019-05-01T05:00:00.000Z' };
    value(await saveDraft(await desk.as('officer'), { releaseId: earlier.releaseId, locale: 'en', shared }));
    value(await publish(editor, { releaseId: earlier.releaseId, locales: ['en'] }));
    assert.deepEqual(
      drawn.map(({ date }) => date),
      ['26 November 2026', '1 May 2019'],
    );
    await lastCard(desk, later.publicId);
    await lastCard(desk, earlier.publicId);
  });

  test('is drawn before the write turn is taken: others save meanwhile', async () => {
    const desk = given();
    const other = await desk.draft();
    const { releaseId, publicId } = await desk.draft();
    meanwhile = () => desk.edit(other.releaseId, 'en', { title: 'Another' });
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
    await lastCard(desk, publicId);
    assert.equal((await desk.document(other.releaseId, 'en')).title, 'Another');
  });

  test('is left out where its text is changed meanwhile: a card never says what the page does not', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'ru']);
    meanwhile = () => desk.edit(releaseId, 'en', { title: 'Wells opened' });
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en', 'ru'] }));
    const snapshots = await desk.snapshots(publicId);
    assert.deepEqual(
      snapshots.map(({ title, card }) => [title, card !== undefined]),
      [
        ['Wells opened', false],
        [textIn('ru').title, true],
      ],
    );
  });

  test('is there when Publish is pressed in the admin, for what the form says, before the turn too', async () => {
    const desk = given();
    const other = await desk.draft();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const user = await desk.newsroom.createUser('editor');
    const press = (locale: 'en' | 'ru', data: object) =>
      desk.newsroom.payload.update({
        collection: 'press-releases',
        id: releaseId,
        data: { ...data, _status: 'published' },
        ...{ locale, fallbackLocale: false as const, overrideAccess: false, depth: 0, user },
      });
    meanwhile = () => desk.edit(other.releaseId, 'en', { title: 'Another' });
    await press('en', { title: 'As the form has it', kind: 'statement' });
    // A language that has no slug yet gets it with this save.
    const { title, body } = textIn('ru');
    await press('ru', { title, slug: '', body });
    assert.deepEqual(
      drawn.map((each) => [each.title, each.kind]),
      [
        ['As the form has it', 'Statement'],
        [title, 'Заявление'],
      ],
    );
    assert.deepEqual(
      (await cards(desk, publicId)).map((card) => card !== null),
      [true, true],
    );
  });

  test('is there for what an import publishes', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en'], { summary: '' });
    const { slug } = await desk.document(releaseId, 'en');
    const { title, datelinePlace, body } = textIn('en');
    assert.ok(title && slug && datelinePlace && body);
    const texts = [{ locale: 'en' as const, title, slug, datelinePlace, body }];
    value(await publishImported(await desk.as('editor'), { releaseId, texts }));
    await lastCard(desk, publicId);
  });

  test('is not drawn for what is refused, nor in a trial', async () => {
    const desk = given();
    const { releaseId } = await desk.draft(['en'], { body: paragraph('') });
    const editor = await desk.as('editor');
    assert.deepEqual(problems(await publish(editor, { releaseId, locales: ['en'] })), [
      'Invalid body-missing en',
    ]);
    problems(await publish(await desk.as('officer'), { releaseId, locales: ['en'] }));
    await desk.edit(releaseId, 'en', { body: paragraph('Words') });
    value(await publish({ ...editor, isTrial: true }, { releaseId, locales: ['en'] }));
    assert.deepEqual(drawn, []);
  });

  test('that cannot be drawn keeps nothing back', async (t) => {
    const desk = given();
    const logged = t.mock.method(desk.newsroom.registry.log, 'error', () => undefined);
    meanwhile = () => Promise.reject(new Error('no memory left'));
    const { releaseId, publicId } = await desk.draft();
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
    assert.deepEqual(await cards(desk, publicId), [null]);
    assert.equal(logged.mock.callCount(), 1);
  });

  test('shows the logo unless its consent has an end', async () => {
    const desk = given();
    const logo = await picture(desk, 900);
    const { payload } = desk.newsroom;
    const user = await desk.newsroom.createUser('admin');
    const set = (data: { logo: string | null }) =>
      payload.updateGlobal({ slug: 'organisation', locale: 'en', data, user });
    await set({ logo });
    const editor = await desk.as('editor');
    const one = await desk.draft();
    value(await publish(editor, { releaseId: one.releaseId, locales: ['en'] }));
    assert.deepEqual((await lastCard(desk, one.publicId)).mediaIds, [logo]);
    value(await endConsent(editor, { mediaId: logo, until: desk.later(86_400) }));
    const two = await desk.draft();
    value(await publish(editor, { releaseId: two.releaseId, locales: ['en'] }));
    assert.deepEqual((await lastCard(desk, two.publicId)).mediaIds, []);
    assert.deepEqual(
      drawn.map((each) => each.logo !== undefined),
      [true, false],
    );
    await set({ logo: null });
  });
});
