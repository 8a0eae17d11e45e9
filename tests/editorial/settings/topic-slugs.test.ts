import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ValidationError } from 'payload';
import { changeSettings } from '../../../src/editorial/commands/change-settings.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { settingsSchema } from '../../../src/model/settings.ts';
import { onEachDatabase, value, type Desk } from '../commands/on-each-database.ts';

onEachDatabase('slugs of topics', (given) => {
  const create = async (desk: Desk, locale: Locale, data: { label?: string; slug?: string | null }) => {
    const user = await desk.newsroom.createUser('editor');
    const options = { collection: 'topics', locale, user, overrideAccess: false } as const;
    return desk.newsroom.payload.create({ ...options, data });
  };

  const save = (desk: Desk, id: string, locale: Locale, data: { label?: string; slug?: string | null }) =>
    desk.newsroom.payload.update({ collection: 'topics', id, locale, fallbackLocale: false, data });

  const read = async (desk: Desk, id: string, locale: Locale) =>
    (await desk.newsroom.payload.findByID({ collection: 'topics', id, locale, fallbackLocale: false })).slug;

  const isTaken = (error: unknown): boolean => {
    assert.ok(error instanceof ValidationError, String(error));
    assert.deepEqual(
      error.data.errors.map(({ path }) => path),
      ['slug'],
    );
    return true;
  };

  test('come with the first label, in its own language, and stay when the label changes', async () => {
    const desk = given();
    const { id, slug } = await create(desk, 'en', { label: 'Clean water' });
    assert.equal(slug, 'clean-water');
    await save(desk, id, 'ru', { label: 'Чистая вода' });
    assert.equal(await read(desk, id, 'ru'), 'chistaya-voda');
    await save(desk, id, 'en', { label: 'Wells' });
    assert.equal(await read(desk, id, 'en'), 'clean-water');
    for (const empty of ['', ' ', null]) {
      await save(desk, id, 'en', { slug: empty });
      assert.equal(await read(desk, id, 'en'), 'wells', JSON.stringify(empty));
    }
    const { topics } = settingsSchema.parse((await desk.lastSettings()).settings);
    assert.deepEqual(topics.find(({ topicId }) => topicId === id)?.slug, {
      en: 'wells',
      ru: 'chistaya-voda',
    });
  });

  test('that are made end in a number where another topic has them', async () => {
    const desk = given();
    const slugs = [];
    for (const label of ['Schools', 'Schools!', 'Schools?'])
      slugs.push((await create(desk, 'en', { label })).slug);
    assert.deepEqual(slugs, ['schools', 'schools-2', 'schools-3']);
    assert.equal((await create(desk, 'ru', { label: 'Schools' })).slug, 'schools');
  });

  test('that are given are refused where another topic has them in that language, and only there', async () => {
    const desk = given();
    const first = await create(desk, 'en', { label: 'Health', slug: 'health' });
    const before = await desk.length();
    await assert.rejects(create(desk, 'en', { label: 'Care', slug: ' health ' }), isTaken);
    assert.equal(await desk.length(), before);
    const second = await create(desk, 'en', { label: 'Care' });
    await assert.rejects(save(desk, second.id, 'en', { slug: 'health' }), isTaken);
    await save(desk, second.id, 'ru', { label: 'Забота', slug: 'health' });
    await save(desk, first.id, 'en', { label: 'Public health', slug: 'health' });
    await save(desk, first.id, 'en', { slug: 'public-health' });
    await save(desk, second.id, 'en', { slug: 'health' });
    assert.equal(await read(desk, second.id, 'en'), 'health');
  });

  test('are made and refused by the command too, which tells a taken one as a problem', async () => {
    const desk = given();
    const editor = await desk.as('editor');
    const floods = { label: { en: 'Floods', ru: 'Паводки' } };
    const { topicIds } = value(await changeSettings(editor, { topics: [floods, floods] }));
    const { topics } = settingsSchema.parse((await desk.lastSettings()).settings);
    assert.deepEqual(
      topicIds.map((id) => topics.find(({ topicId }) => topicId === id)?.slug),
      [
        { en: 'floods', ru: 'pavodki' },
        { en: 'floods-2', ru: 'pavodki-2' },
      ],
    );
    const before = await desk.length();
    const again = { label: { en: 'High water' }, slug: { en: 'floods' } };
    const refused = await changeSettings(editor, { topics: [again] });
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.problems.map(({ code, field }) => [code, field]),
      [['Invalid', 'slug']],
    );
    assert.equal(await desk.length(), before);
    value(await changeSettings(editor, { topics: [again], removedTopics: topicIds.slice(0, 1) }));
  });
});
