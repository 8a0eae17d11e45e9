import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { singleWriterMongoAdapter } from '../../src/mongo/single-writer-mongo-adapter.ts';
import { noTransactions, startMongo, type TestMongo } from '../support/mongo.ts';
import { apart, describeSingleWriter } from '../write-turn/single-writer-contract.ts';
import { startSmallNewsroom } from '../write-turn/small-newsroom.ts';

describeSingleWriter('MongoDB', async ({ hooks, ...options }) => {
  const mongo = await startMongo();
  const allowNoTransactions = !mongo.hasTransactions;
  // Else indexes are still being made when the first test writes.
  const ensureIndexes = true;
  const adapter = singleWriterMongoAdapter({
    url: mongo.uri,
    ensureIndexes,
    allowNoTransactions,
    ...options,
  });
  const newsroom = await startSmallNewsroom(adapter, hooks);
  return {
    newsroom,
    canRollBack: mongo.hasTransactions,
    stop: async () => {
      await newsroom.destroy();
      await mongo.stop();
    },
  };
});

describe('newsrooms on one MongoDB', () => {
  let mongo: TestMongo;
  before(async () => {
    mongo = await startMongo();
  });
  after(() => mongo.stop());

  it('are refused without transactions, which take a replica set in the URI', async () => {
    const url = mongo.uri.replace(/replicaSet=[^&]*/, '');
    await assert.rejects(startSmallNewsroom(singleWriterMongoAdapter({ url })), /replicaSet/);
  });

  it('take turns, so that two of them lose no locale of a release', async (t) => {
    if (!mongo.hasTransactions) {
      t.skip(noTransactions);
      return;
    }
    const newsrooms = await Promise.all(
      [1, 2].map(() => startSmallNewsroom(singleWriterMongoAdapter({ url: mongo.uri, ensureIndexes: true }))),
    );
    const [first, second] = newsrooms;
    assert.ok(first && second);
    const { id } = await first.create({ collection: 'articles', locale: 'km', draft: true, data: {} });
    for (let round = 0; round < 50; round += 1) {
      const title = `title ${String(round)}`;
      const save = (newsroom: typeof first, locale: string): Promise<unknown> =>
        apart(() => newsroom.update({ collection: 'articles', id, locale, draft: true, data: { title } }));
      await Promise.all([save(first, 'km'), save(second, 'en'), save(first, 'ru')]);
      const saved: Record<string, unknown> = await second.findByID({
        collection: 'articles',
        id,
        locale: 'all',
        draft: true,
      });
      assert.deepEqual(saved['title'], { km: title, en: title, ru: title });
    }
    await Promise.all(newsrooms.map((newsroom) => newsroom.destroy()));
  });
});
