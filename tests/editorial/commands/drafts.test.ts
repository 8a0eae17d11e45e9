import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../../../src/editorial/commands/create-draft.ts';
import { kill } from '../../../src/editorial/commands/kill.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { onEachDatabase, problems, textIn, value } from './on-each-database.ts';

onEachDatabase('drafts', (given) => {
  test('a draft holds each locale by itself, with a slug from its title', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['ru', 'km']);
    assert.match(publicId, /^[0-9a-z]{8}$/);
    const [km, en, ru] = await Promise.all(
      (['km', 'en', 'ru'] as const).map((locale) => desk.document(releaseId, locale)),
    );
    assert.deepEqual(
      [km?.title, en?.title ?? null, ru?.title],
      [textIn('km').title, null, textIn('ru').title],
    );
    assert.deepEqual([ru?.slug, ru?.sourceLocale], ['kolodcy-snova-otkryty', 'ru']);
    assert.deepEqual(
      [km, en, ru].map((document) => document?.workflow?.state ?? null),
      ['drafting', null, 'drafting'],
    );
    assert.deepEqual(await desk.entries(publicId), []);
  });

  test('shared fields are kept; a release date without a time is noon in the zone of the organisation', async () => {
    const desk = given();
    const { releaseId } = value(
      await createDraft(await desk.as('officer'), {
        sourceLocale: 'en',
        texts: { en: { title: 'A title', slug: 'given', importedFrom: { file: 'a.en.txt', hash: 'ab' } } },
        shared: { kind: 'appeal', releasedAt: '2019-05-01', syndicatedFrom: { name: 'Agency' } },
      }),
    );
    const { kind, releasedAt, syndicatedFrom, slug, importedFrom } = await desk.document(releaseId, 'en');
    assert.deepEqual(
      [kind, releasedAt, syndicatedFrom?.name, slug, importedFrom?.file],
      ['appeal', '2019-05-01T05:00:00.000Z', 'Agency', 'given', 'a.en.txt'],
    );
    const editor = await desk.as('editor');
    assert.deepEqual(problems(await publish(editor, { releaseId, locales: ['en'] })), [
      'Invalid body-missing en',
    ]);
    await desk.edit(releaseId, 'en', { body: textIn('en').body });
    const { publicId } = value(await publish(editor, { releaseId, locales: ['en'] }));
    const [head] = await desk.heads(publicId);
    assert.ok(head?.kind === 'published');
    assert.equal(head.listedAt, '2019-05-01T05:00:00.000Z');
    assert.equal(head.goesLiveAt, head.at);
  });

  test('a draft needs a text in its source locale', async () => {
    const result = await createDraft(await given().as('officer'), {
      sourceLocale: 'en',
      texts: { km: { title: 'ក' } },
    });
    assert.deepEqual(problems(result), ['Invalid input']);
  });

  test('saving a locale keeps what the workflow says of it, and the other locales', async () => {
    const desk = given();
    const { releaseId } = await desk.draft(['en', 'ru']);
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en', 'ru'] }));
    const before = await desk.document(releaseId, 'ru');
    await desk.edit(releaseId, 'ru', { title: 'Новое' });
    const after = await desk.document(releaseId, 'ru');
    assert.equal(after.workflow?.state, 'drafting');
    assert.deepEqual(after.workflow.approved, before.workflow?.approved);
    assert.deepEqual(after.workflow.translatedFrom, before.workflow?.translatedFrom);
    assert.deepEqual([after.title, after.summary, after._status], ['Новое', textIn('ru').summary, 'draft']);
    const english = await desk.document(releaseId, 'en');
    assert.deepEqual(
      [english.title, english._status, english.workflow?.state],
      [textIn('en').title, 'published', 'approved'],
    );
  });

  test('a translator saves texts in the locales of the account, and nothing else', async () => {
    const desk = given();
    const { releaseId } = await desk.draft(['en', 'km']);
    const translator = await desk.as('translator');
    value(await saveDraft(translator, { releaseId, locale: 'km', text: { title: 'ថ្មី' } }));
    assert.equal((await desk.document(releaseId, 'km')).title, 'ថ្មី');
    const refused = await saveDraft(translator, {
      releaseId,
      locale: 'ru',
      text: { title: 'Новое' },
      shared: { kind: 'appeal' },
    });
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.problems.map(({ code, field }) => [code, field]),
      [
        ['Forbidden', 'kind'],
        ['Forbidden', 'title'],
      ],
    );
    assert.equal((await desk.document(releaseId, 'ru')).title ?? null, null);
  });

  test('a killed release is saved no more', async () => {
    const desk = given();
    const { releaseId } = await desk.draft();
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
    value(await kill(await desk.as('admin'), { releaseId }));
    const result = await saveDraft(await desk.as('officer'), {
      releaseId,
      locale: 'en',
      text: { title: 'Again' },
    });
    assert.deepEqual(problems(result), ['Conflict killed']);
  });

  test('documents that do not exist are Invalid, by field, and nothing is stored', async () => {
    const desk = given();
    const before = await desk.newsroom.payload.count({ collection: 'press-releases' });
    const result = await createDraft(await desk.as('officer'), {
      sourceLocale: 'en',
      texts: { en: { title: 'A title' } },
      shared: { topics: ['no-topic'], leadImage: 'no-picture' },
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.problems.map(({ rule, field }) => [rule, field]),
      [
        ['reference-unknown', 'topics'],
        ['reference-unknown', 'leadImage'],
      ],
    );
    assert.deepEqual(await desk.newsroom.payload.count({ collection: 'press-releases' }), before);
  });
});
