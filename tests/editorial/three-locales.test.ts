import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { locales } from '../../src/model/locale.ts';
import { databases } from '../support/databases.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

const rounds = 200;

for (const database of databases) {
  describe(`three people in three languages of one release, on ${database}`, () => {
    let newsroom: Newsroom;

    before(async () => {
      newsroom = await startNewsroom({ database });
    });
    after(() => newsroom.close());

    it(`lose nothing when they save at the same moment, ${String(rounds)} times`, async () => {
      const { payload } = newsroom;
      const { id } = await payload.create({
        collection: 'press-releases',
        data: { sourceLocale: 'en' },
        locale: 'en',
        draft: true,
      });
      for (let round = 1; round <= rounds; round += 1) {
        await Promise.all(
          locales.map((locale) =>
            payload.update({
              collection: 'press-releases',
              id,
              locale,
              fallbackLocale: false,
              draft: true,
              depth: 0,
              data: { title: `${locale} ${String(round)}`, summary: `Text ${String(round)} of ${locale}` },
            }),
          ),
        );
        for (const locale of locales) {
          const saved = await payload.findByID({
            collection: 'press-releases',
            id,
            locale,
            fallbackLocale: false,
            draft: true,
            depth: 0,
          });
          assert.equal(saved.title, `${locale} ${String(round)}`);
          assert.equal(saved.summary, `Text ${String(round)} of ${locale}`);
        }
      }
    });
  });
}
