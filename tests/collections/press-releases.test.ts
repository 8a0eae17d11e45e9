import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedUser } from 'payload';
import { locales, type Locale } from '../../src/model/locale.ts';
import { databases } from '../support/databases.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

for (const database of databases) {
  describe(`press-releases on ${database}`, () => {
    let newsroom: Newsroom;
    let editor: TypedUser;
    before(async () => {
      newsroom = await startNewsroom({ database });
      editor = await newsroom.createUser('editor');
    });
    after(() => newsroom.close());

    const release = (locale: Locale, title: string) =>
      newsroom.payload.create({
        collection: 'press-releases',
        locale,
        draft: true,
        data: {
          title,
          slug: 'a-slug',
          body: [{ children: [{ text: title }] }],
          kind: 'release',
          sourceLocale: locale,
        },
      });

    it('a new release is a draft in the language it was written in, with a public id and nothing in the others', async () => {
      const { status, body } = await newsroom.rest('POST', '/press-releases?locale=ru&draft=true', {
        user: editor,
        body: { title: 'Вода в школах' },
      });
      assert.equal(status, 201);
      const { doc } = body as {
        doc: { id: string; publicId: string; sourceLocale: string; _status: string };
      };
      assert.match(doc.publicId, /^[2-9a-hjkmnp-z]{8}$/);
      assert.equal(doc._status, 'draft');
      assert.equal(doc.sourceLocale, 'ru');
      for (const locale of ['km', 'en'] as const) {
        const other = await newsroom.payload.findByID({
          collection: 'press-releases',
          id: doc.id,
          locale,
          draft: true,
        });
        assert.equal(other.title ?? null, null);
        assert.notEqual(other._status, 'published');
      }
    });

    it('no language stands in for a missing one, not even where the caller asks for it', async () => {
      const { id } = await release('en', 'Clean water');
      const plain = await newsroom.rest('GET', `/press-releases/${id}?locale=km&draft=true`, {
        user: editor,
      });
      assert.equal((plain.body as { title?: string | null }).title ?? null, null);
      const asked = await newsroom.rest(
        'GET',
        `/press-releases/${id}?locale=km&fallback-locale=en&draft=true`,
        {
          user: editor,
        },
      );
      assert.equal(asked.status, 400);
      await assert.rejects(
        newsroom.payload.find({ collection: 'press-releases', locale: 'km', fallbackLocale: 'en' }),
        /No language stands in/,
      );
      await assert.rejects(
        newsroom.payload.findGlobal({ slug: 'organisation', locale: 'km', fallbackLocale: 'en' }),
        /No language stands in/,
      );
    });

    it('publishing one language leaves the others drafts', async () => {
      const { id } = await release('en', 'Clean water');
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'ru',
        draft: true,
        data: { title: 'Вода' },
      });
      const { status, body } = await newsroom.rest('PATCH', `/press-releases/${id}?locale=en`, {
        user: editor,
        body: { _status: 'published' },
      });
      assert.equal(status, 200, JSON.stringify(body));
      const stored = async (locale: Locale, draft: boolean) =>
        newsroom.payload.findByID({ collection: 'press-releases', id, locale, draft });
      assert.equal((await stored('en', false))._status, 'published');
      assert.equal((await stored('ru', true))._status, 'draft');
      assert.equal((await stored('ru', true)).title, 'Вода');
      const { docs } = await newsroom.payload.find({
        collection: 'publication-ledger',
        where: { kind: { equals: 'published' } },
      });
      assert.deepEqual(
        docs.map(({ locale }) => locale),
        ['en'],
      );
    });

    it('a shared field changed in one language is seen in a language without text, and not undone from there', async () => {
      const { id } = await release('en', 'Clean water');
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
        data: { kind: 'appeal' },
      });
      const address = `/press-releases/${id}?locale=km&draft=true&depth=0`;
      const form = (await newsroom.rest('GET', address, { user: editor })).body as Record<string, unknown>;
      assert.equal(form['kind'], 'appeal');
      assert.equal(form['_status'], 'draft');
      const translator = await newsroom.createUser('translator', { locales: ['km'] });
      const { status, body } = await newsroom.rest('PATCH', address, {
        user: translator,
        body: { ...form, title: 'ទឹកស្អាត' },
      });
      assert.equal(status, 200, JSON.stringify(body));
      const english = await newsroom.payload.findByID({
        collection: 'press-releases',
        id,
        locale: 'en',
        draft: true,
      });
      assert.equal(english.kind, 'appeal');
      assert.equal(english.title, 'Clean water');
    });

    it('drafts of three languages saved at the same moment are all kept', async () => {
      const { id } = await release('en', 'Clean water');
      for (let round = 0; round < 5; round += 1) {
        await Promise.all(
          locales.map((locale) =>
            newsroom.payload.update({
              collection: 'press-releases',
              id,
              locale,
              draft: true,
              data: { title: `${locale} ${String(round)}` },
            }),
          ),
        );
        for (const locale of locales) {
          const { title } = await newsroom.payload.findByID({
            collection: 'press-releases',
            id,
            locale,
            draft: true,
          });
          assert.equal(title, `${locale} ${String(round)}`);
        }
      }
    });

    it('versions are never thrown away, also past the hundred that Payload keeps by itself', async () => {
      const { id } = await release('en', 'Version 0');
      for (let version = 1; version <= 101; version += 1) {
        await newsroom.payload.update({
          collection: 'press-releases',
          id,
          locale: 'en',
          draft: true,
          data: { title: `Version ${String(version)}` },
        });
      }
      const { totalDocs } = await newsroom.payload.findVersions({
        collection: 'press-releases',
        where: { parent: { equals: id } },
        limit: 1,
      });
      assert.equal(totalDocs, 102);
    });
  });
}
