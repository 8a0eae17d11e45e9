import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedUser } from 'payload';
import type { Locale } from '../../../src/model/locale.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

for (const database of ['sqlite', 'mongodb'] as const) {
  describe(`versions of a release, on ${database}`, () => {
    let newsroom: Newsroom;
    let editor: TypedUser;

    before(async () => {
      newsroom = await startNewsroom({ database });
      editor = await newsroom.createUser('editor');
    });
    after(() => newsroom.close());

    it('a published language shows, and keeps, shared fields that were drafted in another since', async () => {
      const { id } = await newsroom.payload.create({
        collection: 'press-releases',
        locale: 'en',
        draft: true,
        data: { sourceLocale: 'en', title: 'Boats leave', body: [{ children: [{ text: 'At six.' }] }] },
      });
      await save(id, 'en', { _status: 'published' });
      await save(id, 'ru', { kind: 'appeal' }, true);
      const form = await read(id, 'en');
      assert.equal(form._status, 'published');
      assert.equal(form.kind, 'appeal');
      const { kind, title, summary } = form;
      await save(id, 'en', { kind, title, summary: summary ?? 'At six' }, true);
      assert.equal((await read(id, 'ru')).kind, 'appeal');
    });

    it('the last save is the newest, whatever the clock says', async (t) => {
      const { id } = await newsroom.payload.create({
        collection: 'press-releases',
        locale: 'en',
        draft: true,
        data: { sourceLocale: 'en', title: 'First' },
      });
      // Node 20 warns that this clock is experimental.
      t.mock.method(console, 'error', () => undefined);
      // The clock of the machine was set back, and stands still.
      t.mock.timers.enable({ apis: ['Date'], now: Date.now() - 60_000 });
      await save(id, 'en', { title: 'Second' }, true);
      await save(id, 'en', { title: 'Third' }, true);
      t.mock.timers.reset();
      assert.equal((await read(id, 'en')).title, 'Third');
      const { totalDocs } = await newsroom.payload.countVersions({
        collection: 'press-releases',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      });
      assert.equal(totalDocs, 1);
    });

    function save(id: string, locale: Locale, data: object, draft = false) {
      const options = { collection: 'press-releases' as const, id, locale, fallbackLocale: false as const };
      return newsroom.payload.update({ ...options, draft, data, user: editor, overrideAccess: false });
    }

    function read(id: string, locale: Locale) {
      return newsroom.payload.findByID({
        collection: 'press-releases',
        id,
        locale,
        fallbackLocale: false,
        draft: true,
        user: editor,
        overrideAccess: false,
      });
    }
  });
}
