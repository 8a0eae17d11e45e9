import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSettings } from '../../../src/editorial/commands/change-settings.ts';
import { openEmptyLedger } from '../../../src/editorial/settings/open-empty-ledger.ts';
import { settingsSchema } from '../../../src/model/settings.ts';
import { onEachDatabase, paragraph, problems, value } from '../commands/on-each-database.ts';

onEachDatabase('settings', (given) => {
  test('whatever first opens an empty ledger appends the settings, by the system, with the authority of ids', async () => {
    const desk = given();
    const { payload } = desk.newsroom;
    assert.equal(await desk.length(), 0);
    assert.equal(await openEmptyLedger(payload), true);
    assert.equal(await openEmptyLedger(payload), false);
    const { head, settings } = await desk.lastSettings();
    assert.deepEqual([head.sequence, head.by, head.previousHash], [1, 'system', null]);
    assert.deepEqual(settingsSchema.parse(settings), {
      authority: 'localhost,2026',
      organisation: {
        name: {},
        boilerplate: {},
        address: {},
        timeZone: 'Asia/Phnom_Penh',
        defaultLocale: 'km',
      },
      topics: [],
      contacts: [],
    });
  });

  test('one command changes organisation, topics and contacts in all locales, with one entry', async () => {
    const desk = given();
    const admin = await desk.as('admin');
    const before = await desk.length();
    const changed = value(
      await changeSettings(admin, {
        organisation: {
          name: { en: 'Society', km: 'សង្គម' },
          boilerplate: { en: paragraph('We help.') },
          email: 'press@example.org',
          timeZone: 'Asia/Ashgabat',
        },
        topics: [{ label: { en: 'Water', ru: 'Вода' }, slug: { en: 'water', ru: 'voda' } }],
        contacts: [{ name: { en: 'Dara' }, phone: '+855 12' }],
      }),
    );
    assert.equal(changed.isPublic, true);
    assert.equal(await desk.length(), before + 1);
    const { head, settings } = await desk.lastSettings();
    assert.equal(head.by, admin.actor.id);
    assert.deepEqual(settings, {
      authority: 'localhost,2026',
      organisation: {
        name: { en: 'Society', km: 'សង្គម' },
        boilerplate: { en: paragraph('We help.') },
        address: {},
        email: 'press@example.org',
        timeZone: 'Asia/Ashgabat',
        defaultLocale: 'km',
      },
      topics: [
        {
          topicId: changed.topicIds[0],
          label: { en: 'Water', ru: 'Вода' },
          slug: { en: 'water', ru: 'voda' },
        },
      ],
      contacts: [{ contactId: changed.contactIds[0], name: { en: 'Dara' }, position: {}, phone: '+855 12' }],
    });
  });

  test('the same settings again append nothing', async () => {
    const desk = given();
    const before = await desk.length();
    const again = { organisation: { name: { en: 'Society' }, email: 'press@example.org' } };
    assert.equal(value(await changeSettings(await desk.as('admin'), again)).isPublic, false);
    assert.equal(await desk.length(), before);
  });

  test('a topic that is saved in the admin is an entry, once its public part differs', async () => {
    const desk = given();
    const { payload } = desk.newsroom;
    const user = await desk.newsroom.createUser('editor');
    const before = await desk.length();
    const by = { user, overrideAccess: false, locale: 'en' } as const;
    const topic = await payload.create({ collection: 'topics', data: { label: 'Health' }, ...by });
    const save = (label: string) =>
      payload.update({ collection: 'topics', id: topic.id, data: { label }, ...by });
    await save('Health');
    await save(' Health ');
    assert.equal(await desk.length(), before + 1);
    await save('Health care');
    assert.equal(await desk.length(), before + 2);
    const { head, settings } = await desk.lastSettings();
    assert.equal(head.by, user.id);
    assert.deepEqual(settingsSchema.parse(settings).topics.at(-1)?.label, { en: 'Health care' });
    await payload.delete({ collection: 'topics', id: topic.id, ...by });
    assert.equal(await desk.length(), before + 3);
    const left = settingsSchema.parse((await desk.lastSettings()).settings).topics;
    assert.ok(!left.some(({ topicId }) => topicId === topic.id));
  });

  test('the organisation and the contacts append in the same way', async () => {
    const desk = given();
    const { payload } = desk.newsroom;
    const user = await desk.newsroom.createUser('admin');
    const by = { user, overrideAccess: false, locale: 'ru' } as const;
    const before = await desk.length();
    await payload.updateGlobal({ slug: 'organisation', data: { name: 'Общество' }, ...by });
    await payload.create({ collection: 'contacts', data: { name: 'Дара' }, ...by });
    assert.equal(await desk.length(), before + 2);
    const { organisation, contacts } = settingsSchema.parse((await desk.lastSettings()).settings);
    assert.deepEqual(organisation.name, { en: 'Society', km: 'សង្គម', ru: 'Общество' });
    assert.deepEqual(contacts.at(-1)?.name, { ru: 'Дара' });
  });

  test('removed topics and contacts are gone from the next entry; unknown ones are NotFound', async () => {
    const desk = given();
    const editor = await desk.as('editor');
    const { topicIds, contactIds } = value(
      await changeSettings(editor, { topics: [{ label: { en: 'A' } }], contacts: [{ name: { en: 'B' } }] }),
    );
    value(await changeSettings(editor, { removedTopics: topicIds, removedContacts: contactIds }));
    const { topics, contacts } = settingsSchema.parse((await desk.lastSettings()).settings);
    assert.ok(!topics.some(({ topicId }) => topicIds.includes(topicId)));
    assert.ok(!contacts.some(({ contactId }) => contactIds.includes(contactId)));
    const before = await desk.length();
    const result = await changeSettings(editor, {
      topics: [{ label: { en: 'C' } }],
      removedTopics: topicIds,
    });
    assert.deepEqual(problems(result), ['NotFound document-unknown']);
    assert.equal(await desk.length(), before);
  });

  test('a time zone that does not exist is an Invalid field', async () => {
    const desk = given();
    const result = await changeSettings(await desk.as('admin'), {
      organisation: { timeZone: 'Asia/Nowhere' },
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.problems.map(({ code, field }) => [code, field]),
      [['Invalid', 'timeZone']],
    );
  });
});
