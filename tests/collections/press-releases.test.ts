import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

for (const database of ['sqlite', 'mongodb'] as const) {
  describe(`press-releases on ${database}`, () => {
    let newsroom: Newsroom;
    before(async () => {
      newsroom = await startNewsroom({ database });
    });
    after(() => newsroom.close());

    it('a new release is a draft in the language it was written in, with a public id and nothing in the others', async () => {
      const { payload } = newsroom;
      const made = await payload.create({
        collection: 'press-releases',
        locale: 'ru',
        draft: true,
        data: { title: 'Вода в школах' },
      });
      assert.match(made.publicId ?? '', /^[2-9a-hjkmnp-z]{8}$/);
      assert.equal(made._status, 'draft');
      assert.equal(made.sourceLocale, 'ru');
      const english = await payload.findByID({
        collection: 'press-releases',
        id: made.id,
        locale: 'en',
        draft: true,
      });
      assert.equal(english.title ?? null, null);
      assert.notEqual(english._status, 'published');
    });
  });
}
