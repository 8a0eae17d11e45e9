import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedUser } from 'payload';
import { commandContext } from '../../../src/editorial/access/command-context.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { PressRelease } from '../../../src/payload-types.ts';
import { databases } from '../../support/databases.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

const paragraph = (text: string) => [{ children: [{ text }] }];

for (const database of databases) {
  describe(`rights over fields on ${database}`, () => {
    let newsroom: Newsroom;
    let translator: TypedUser;
    let officer: TypedUser;
    let editor: TypedUser;
    let admin: TypedUser;
    before(async () => {
      newsroom = await startNewsroom({ database });
      translator = await newsroom.createUser('translator', { locales: ['km'] });
      officer = await newsroom.createUser('officer');
      editor = await newsroom.createUser('editor');
      admin = await newsroom.createUser('admin');
    });
    after(() => newsroom.close());

    const release = async () => {
      const { payload } = newsroom;
      const { id } = await payload.create({
        collection: 'press-releases',
        locale: 'en',
        draft: true,
        data: {
          title: 'Clean water for forty schools',
          body: paragraph('Forty schools have clean water.'),
          kind: 'statement',
          sourceLocale: 'en',
          releasedAt: '2026-11-20T05:00:00.000Z',
          syndicatedFrom: { name: 'An agency' },
        },
      });
      await payload.update({
        collection: 'press-releases',
        id,
        locale: 'ru',
        draft: true,
        data: { title: 'Чистая вода' },
      });
      return id;
    };

    const stored = (id: string, locale: Locale) =>
      newsroom.payload.findByID({ collection: 'press-releases', id, locale, draft: true, depth: 0 });

    /** Through REST and through the Local API: refused with an error that names the field, and nothing is stored. */
    const assertRefused = async (
      user: TypedUser,
      id: string,
      { locale, data, field }: { locale: Locale; data: Record<string, unknown>; field: string },
    ) => {
      const before = JSON.stringify(await stored(id, locale));
      for (const query of ['&draft=true', '&draft=true&autosave=true', '']) {
        const { status, body } = await newsroom.rest(
          'PATCH',
          `/press-releases/${id}?locale=${locale}${query}`,
          {
            user,
            body: data,
          },
        );
        assert.equal(status, 400, JSON.stringify(body));
        const { errors } = body as {
          errors: { name: string; data: { errors: { path: string; message: string }[] } }[];
        };
        assert.equal(errors[0]?.name, 'ValidationError');
        assert.deepEqual(
          errors[0].data.errors.map(({ path }) => path),
          [field],
        );
      }
      await assert.rejects(
        newsroom.payload.update({
          collection: 'press-releases',
          id,
          locale,
          draft: true,
          data,
          user,
          overrideAccess: false,
        }),
        (error: Error & { data?: { errors: { path: string }[] } }) => error.data?.errors[0]?.path === field,
      );
      assert.equal(JSON.stringify(await stored(id, locale)), before);
    };

    it('a translator for km writes the text of km', async () => {
      const id = await release();
      const { status, body } = await newsroom.rest('PATCH', `/press-releases/${id}?locale=km&draft=true`, {
        user: translator,
        body: {
          title: 'ទឹកស្អាត',
          slug: 'tuk-saat',
          summary: 'ស',
          datelinePlace: 'ភ្នំពេញ',
          body: paragraph('ទឹក'),
        },
      });
      assert.equal(status, 200, JSON.stringify(body));
      assert.equal((await stored(id, 'km')).title, 'ទឹកស្អាត');
      assert.equal((await stored(id, 'ru')).title, 'Чистая вода');
    });

    it('a translator who sends the whole form back, shared fields unchanged, is not refused', async () => {
      const id = await release();
      const form: Record<string, unknown> = { ...(await stored(id, 'km')), title: 'ទឹកស្អាត' };
      const { status, body } = await newsroom.rest(
        'PATCH',
        `/press-releases/${id}?locale=km&draft=true&depth=0`,
        {
          user: translator,
          body: form,
        },
      );
      assert.equal(status, 200, JSON.stringify(body));
    });

    it('a translator for km cannot write ru', async () => {
      const id = await release();
      await assertRefused(translator, id, { locale: 'ru', data: { title: 'Вода' }, field: 'title' });
      await assertRefused(translator, id, { locale: 'ru', data: { body: paragraph('Вода') }, field: 'body' });
    });

    for (const [field, data] of Object.entries({
      kind: { kind: 'appeal' },
      releasedAt: { releasedAt: '2026-11-19T05:00:00.000Z' },
      syndicatedFrom: { syndicatedFrom: { name: 'Another agency' } },
      sourceLocale: { sourceLocale: 'km' },
    })) {
      it(`a translator cannot change the shared field ${field}`, async () => {
        await assertRefused(translator, await release(), { locale: 'km', data, field });
      });
    }

    it('the first field outside the rights is named, also where others are allowed', async () => {
      const id = await release();
      await assertRefused(translator, id, {
        locale: 'km',
        data: { title: 'ទឹក', kind: 'appeal' },
        field: 'kind',
      });
    });

    const written: Record<string, Partial<PressRelease>> = {
      publicId: { publicId: 'aaaaaaaa' },
      workflow: { workflow: { state: 'approved' } },
      importedFrom: { importedFrom: { file: 'x.txt', hash: '00' } },
    };
    for (const [field, data] of Object.entries(written)) {
      it(`nobody sets ${field} directly, not even an admin or our own code without a command`, async () => {
        const id = await release();
        await assertRefused(admin, id, { locale: 'en', data, field });
        await assert.rejects(
          newsroom.payload.update({ collection: 'press-releases', id, locale: 'en', draft: true, data }),
          (error: Error & { data?: { errors: { path: string }[] } }) => error.data?.errors[0]?.path === field,
        );
        await assert.rejects(
          newsroom.payload.create({ collection: 'press-releases', locale: 'en', draft: true, data }),
          (error: Error & { data?: { errors: { path: string }[] } }) => error.data?.errors[0]?.path === field,
        );
      });
    }

    it('a command writes workflow and importedFrom, and opens the door for itself only', async () => {
      const id = await release();
      const data = { workflow: { state: 'in-review' }, importedFrom: { file: 'x.txt', hash: '00' } } as const;
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
        data,
        context: commandContext(),
      });
      assert.equal((await stored(id, 'en')).workflow?.state, 'in-review');
      await assertRefused(admin, id, {
        locale: 'en',
        data: { workflow: { state: 'approved' }, context: { command: true } },
        field: 'workflow',
      });
    });

    for (const role of ['translator', 'officer'] as const) {
      it(`a ${role} cannot publish`, async () => {
        const user = { translator, officer }[role];
        await assertRefused(user, await release(), {
          locale: 'km',
          data: { _status: 'published' },
          field: '_status',
        });
      });
    }

    it('an officer creates releases and changes all their fields in all locales', async () => {
      const { status, body } = await newsroom.rest('POST', '/press-releases?locale=ru&draft=true', {
        user: officer,
        body: { title: 'Вода' },
      });
      assert.equal(status, 201, JSON.stringify(body));
      const { id } = (body as { doc: { id: string } }).doc;
      const changed = await newsroom.rest('PATCH', `/press-releases/${id}?locale=km&draft=true`, {
        user: officer,
        body: { title: 'ទឹក', kind: 'appeal' },
      });
      assert.equal(changed.status, 200, JSON.stringify(changed.body));
    });

    it('a translator cannot create a release, a topic, a contact or an account', async () => {
      for (const [address, body] of [
        ['/press-releases?locale=km', { title: 'ទឹក' }],
        ['/topics?locale=km', { label: 'ទឹក' }],
        ['/contacts?locale=km', { name: 'សុខ' }],
        ['/users', { email: 'x@example.org', password: 'x', role: 'admin' }],
      ] as const) {
        const { status } = await newsroom.rest('POST', address, { user: translator, body });
        assert.equal(status, 403, address);
      }
    });

    it('the audit is read by editors, the ledger by all staff', async () => {
      const read = async (user: TypedUser, address: string) =>
        (await newsroom.rest('GET', address, { user })).status;
      assert.equal(await read(officer, '/audit-events'), 403);
      assert.equal(await read(editor, '/audit-events'), 200);
      assert.equal(await read(translator, '/publication-ledger'), 200);
      assert.equal(await read(translator, '/preview-links'), 403);
    });

    it('topics and contacts are changed by editors, not by officers', async () => {
      const refused = await newsroom.rest('POST', '/topics?locale=en', {
        user: officer,
        body: { label: 'Water' },
      });
      assert.equal(refused.status, 403);
      const made = await newsroom.rest('POST', '/topics?locale=en', {
        user: editor,
        body: { label: 'Water' },
      });
      assert.equal(made.status, 201, JSON.stringify(made.body));
    });

    it('the organisation is changed by admins, not by editors', async () => {
      const refused = await newsroom.rest('POST', '/globals/organisation?locale=en', {
        user: editor,
        body: { name: 'A society' },
      });
      assert.equal(refused.status, 403);
      const made = await newsroom.rest('POST', '/globals/organisation?locale=en', {
        user: admin,
        body: { name: 'A society' },
      });
      assert.equal(made.status, 200, JSON.stringify(made.body));
    });

    it('staff change their own name and password, and not their role', async () => {
      const own = await newsroom.rest('PATCH', `/users/${translator.id}`, {
        user: translator,
        body: { name: 'Sokha' },
      });
      assert.equal(own.status, 200, JSON.stringify(own.body));
      for (const body of [{ role: 'admin' }, { locales: ['km', 'ru'] }, { email: 'y@example.org' }]) {
        const { status } = await newsroom.rest('PATCH', `/users/${translator.id}`, {
          user: translator,
          body,
        });
        assert.equal(status, 400, JSON.stringify(body));
      }
      for (const body of [{ name: 'X' }, { password: 'another password' }]) {
        const { status } = await newsroom.rest('PATCH', `/users/${officer.id}`, { user: translator, body });
        assert.equal(status, 403, JSON.stringify(body));
      }
    });
  });
}
