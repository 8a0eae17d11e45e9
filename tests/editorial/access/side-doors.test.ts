import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedUser } from 'payload';
import { commandContext } from '../../../src/editorial/access/command-context.ts';
import { databases } from '../../support/databases.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

for (const database of databases) {
  describe(`side doors on ${database}`, () => {
    let newsroom: Newsroom;
    let admin: TypedUser;
    before(async () => {
      newsroom = await startNewsroom({ database });
      admin = await newsroom.createUser('admin');
    });
    after(() => newsroom.close());

    const release = (title = 'Clean water for forty schools') =>
      newsroom.payload.create({
        collection: 'press-releases',
        locale: 'en',
        draft: true,
        data: { title, slug: 'clean-water', kind: 'release', sourceLocale: 'en' },
      });

    const published = async () => {
      const { id } = await release();
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'en',
        data: { _status: 'published' },
        context: commandContext(),
      });
      return id;
    };

    const statusOf = async (id: string) => {
      const { _status } = await newsroom.payload.findByID({ collection: 'press-releases', id, locale: 'en' });
      return _status;
    };

    for (const door of ['publishAllLocales=true', 'unpublishAllLocales=true', 'publishSpecificLocale=km']) {
      it(`${door} is refused and changes nothing`, async () => {
        const { id } = await release();
        const [name = '', value = ''] = door.split('=');
        const answer = await newsroom.rest('PATCH', `/press-releases/${id}?locale=en&${door}`, {
          user: admin,
          body: { title: 'Changed' },
        });
        assert.equal(answer.status, 400);
        assert.match(JSON.stringify(answer.body), new RegExp(`${name} is switched off`));
        await assert.rejects(
          newsroom.payload.update({
            collection: 'press-releases',
            id,
            locale: 'en',
            data: { title: 'Changed' },
            [name]: value === 'true' ? true : value,
          }),
          { message: new RegExp(`${name} is switched off`) },
        );
        const stored = await newsroom.payload.findByID({
          collection: 'press-releases',
          id,
          locale: 'en',
          draft: true,
        });
        assert.equal(stored.title, 'Clean water for forty schools');
        assert.equal(stored._status, 'draft');
      });
    }

    it('a version cannot be restored', async () => {
      const { id } = await release();
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
        data: { title: 'Second' },
      });
      const { docs } = await newsroom.payload.findVersions({
        collection: 'press-releases',
        where: { parent: { equals: id } },
        sort: 'createdAt',
      });
      const version = docs[0];
      assert.ok(version);
      const answer = await newsroom.rest('POST', `/press-releases/versions/${version.id}`, { user: admin });
      assert.equal(answer.status, 400);
      await assert.rejects(
        newsroom.payload.restoreVersion({ collection: 'press-releases', id: version.id }),
        /Restoring a version/,
      );
      const stored = await newsroom.payload.findByID({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
      });
      assert.equal(stored.title, 'Second');
    });

    it('Payload’s own unpublish is refused', async () => {
      const id = await published();
      const answer = await newsroom.rest('PATCH', `/press-releases/${id}?locale=en`, {
        user: admin,
        body: { _status: 'draft' },
      });
      assert.equal(answer.status, 400);
      assert.match(JSON.stringify(answer.body), /Unpublishing is switched off/);
      await assert.rejects(
        newsroom.payload.update({
          collection: 'press-releases',
          id,
          locale: 'en',
          data: { _status: 'draft' },
        }),
        /Unpublishing is switched off/,
      );
      assert.equal(await statusOf(id), 'published');
    });

    it('a save that does not say draft is a draft all the same', async () => {
      const id = await published();
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'en',
        data: { title: 'Not for the public yet' },
      });
      const live = await newsroom.payload.findByID({ collection: 'press-releases', id, locale: 'en' });
      assert.equal(live.title, 'Clean water for forty schools');
      assert.equal(live._status, 'published');
      const draft = await newsroom.payload.findByID({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
      });
      assert.equal(draft.title, 'Not for the public yet');
      assert.equal(draft._status, 'draft');
    });

    it('a write in all locales at once is refused', async () => {
      const { id } = await release();
      const answer = await newsroom.rest('PATCH', `/press-releases/${id}?locale=all`, {
        user: admin,
        body: { _status: { en: 'published', ru: 'published' } },
      });
      assert.equal(answer.status, 400);
      await assert.rejects(
        newsroom.payload.update({
          collection: 'press-releases',
          id,
          locale: 'all' as never,
          data: { _status: { en: 'published' } } as never,
        }),
        /locale=all is switched off/,
      );
      await assert.rejects(
        newsroom.payload.update({
          collection: 'press-releases',
          id,
          locale: 'en',
          data: { _status: { en: 'published', ru: 'published' } } as never,
        }),
        /status of one language/,
      );
      await assert.rejects(
        newsroom.payload.updateGlobal({ slug: 'organisation', locale: 'all', data: { phone: '1' } }),
        /locale=all is switched off/,
      );
      assert.equal(await statusOf(id), 'draft');
    });

    it('a release cannot be created as published', async () => {
      const answer = await newsroom.rest('POST', '/press-releases?locale=en', {
        user: admin,
        body: { title: 'At once', _status: 'published' },
      });
      assert.equal(answer.status, 400);
      await assert.rejects(
        newsroom.payload.create({
          collection: 'press-releases',
          locale: 'en',
          draft: true,
          data: { title: 'At once', _status: 'published' },
        }),
        /cannot be published while it is created/,
      );
      const { totalDocs } = await newsroom.payload.count({
        collection: 'press-releases',
        locale: 'en',
        where: { title: { equals: 'At once' } },
      });
      assert.equal(totalDocs, 0);
    });

    it('many documents cannot be changed or deleted at once', async () => {
      const { id } = await release();
      const where = { id: { equals: id } };
      for (const [method, body] of [
        ['PATCH', { title: 'Changed' }],
        ['DELETE', undefined],
      ] as const) {
        const answer = await newsroom.rest(method, `/press-releases?locale=en&where[id][equals]=${id}`, {
          user: admin,
          body,
        });
        assert.ok(answer.status >= 400, `${method} answered ${String(answer.status)}`);
      }
      await assert.rejects(
        newsroom.payload.update({ collection: 'press-releases', where, data: { title: 'Changed' } }),
        /many documents/,
      );
      await assert.rejects(
        newsroom.payload.delete({ collection: 'press-releases', where }),
        /many documents/,
      );
      const stored = await newsroom.payload.findByID({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
      });
      assert.equal(stored.title, 'Clean water for forty schools');
    });

    it('a release that the ledger names cannot be deleted; one that it does not name can', async () => {
      const kept = await release();
      await newsroom.payload.db.create({
        collection: 'publication-ledger',
        data: {
          sequence: 1,
          kind: 'published',
          publicId: kept.publicId,
          at: '2026-11-21T08:00:00.000Z',
          head: '{}',
        },
      });
      const answer = await newsroom.rest('DELETE', `/press-releases/${kept.id}`, { user: admin });
      assert.equal(answer.status, 409);
      await assert.rejects(
        newsroom.payload.delete({ collection: 'press-releases', id: kept.id }),
        /cannot be deleted/,
      );
      await newsroom.payload.findByID({ collection: 'press-releases', id: kept.id });
      const other = await release();
      assert.equal(
        (await newsroom.rest('DELETE', `/press-releases/${other.id}`, { user: admin })).status,
        200,
      );
    });

    it('a duplicate has a public id of its own, no status and no workflow', async () => {
      const id = await published();
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
        data: { workflow: { state: 'approved' }, importedFrom: { file: 'x.en.txt', hash: '00' } },
        context: commandContext(),
      });
      const original = await newsroom.payload.findByID({ collection: 'press-releases', id });
      const answer = await newsroom.rest('POST', `/press-releases/${id}/duplicate?locale=en`, {
        user: admin,
        body: {},
      });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      const local = await newsroom.payload.duplicate({ collection: 'press-releases', id, locale: 'en' });
      for (const copyId of [(answer.body as { doc: { id: string } }).doc.id, local.id]) {
        for (const draft of [true, false]) {
          const copy = await newsroom.payload.findByID({
            collection: 'press-releases',
            id: copyId,
            locale: 'en',
            draft,
          });
          assert.equal(copy.title, 'Clean water for forty schools');
          assert.match(copy.publicId ?? '', /^[2-9a-z]{8}$/);
          assert.notEqual(copy.publicId, original.publicId);
          assert.equal(copy._status, 'draft');
          assert.equal(copy.workflow?.state ?? null, null);
          assert.equal(copy.importedFrom?.file ?? null, null);
        }
      }
    });

    it('the ledger and the audit refuse create, update and delete, to an admin and to our own code', async () => {
      const { payload } = newsroom;
      const data = {
        sequence: 900,
        kind: 'killed',
        publicId: 'x',
        at: '2026-11-21T08:00:00.000Z',
        head: '{}',
      };
      const { id } = (await payload.db.create({ collection: 'publication-ledger', data })) as { id: string };
      const event = (await payload.db.create({
        collection: 'audit-events',
        data: { at: '2026-11-21T08:00:00.000Z', by: 'system', act: 'kill', outcome: 'done' },
      })) as { id: string };
      for (const [method, address, body] of [
        ['POST', '/publication-ledger', { ...data, sequence: 901 }],
        ['PATCH', `/publication-ledger/${id}`, { head: 'x' }],
        ['DELETE', `/publication-ledger/${id}`, undefined],
        ['POST', '/audit-events', { at: 'x', by: 'x', act: 'x', outcome: 'done' }],
        ['PATCH', `/audit-events/${event.id}`, { by: 'x' }],
        ['DELETE', `/audit-events/${event.id}`, undefined],
      ] as const) {
        const answer = await newsroom.rest(method, address, { user: admin, body });
        assert.equal(answer.status, 403, `${method} ${address}`);
      }
      const ledger = { collection: 'publication-ledger', context: commandContext() } as const;
      await assert.rejects(payload.create({ ...ledger, data: { ...data, sequence: 902 } }), /never changed/);
      await assert.rejects(payload.update({ ...ledger, id, data: { head: 'x' } }), /never changed/);
      await assert.rejects(payload.delete({ ...ledger, id }), /never changed/);
      await assert.rejects(
        payload.create({ collection: 'audit-events', data: { at: 'x', by: 'x', act: 'x', outcome: 'done' } }),
        /never changed/,
      );
    });

    it('a preview link is made by a command only', async () => {
      const { id } = await release();
      const answer = await newsroom.rest('POST', '/preview-links', {
        user: admin,
        body: { tokenHash: 'x', release: id, locales: ['en'], expiresAt: '2026-12-01T00:00:00.000Z' },
      });
      assert.equal(answer.status, 403);
    });
  });
}
