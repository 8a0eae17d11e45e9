import { singleWriterMongoAdapter } from '../../src/mongo/single-writer-mongo-adapter.ts';
import { startMongo } from '../support/mongo.ts';
import { describeSingleWriter } from '../write-turn/single-writer-contract.ts';
import { startSmallNewsroom } from '../write-turn/small-newsroom.ts';

describeSingleWriter('MongoDB', async ({ hooks, ...options }) => {
  const mongo = await startMongo();
  const allowNoTransactions = !mongo.hasTransactions;
  const adapter = singleWriterMongoAdapter({ url: mongo.uri, allowNoTransactions, ...options });
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
