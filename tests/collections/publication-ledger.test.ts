import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import Database from 'libsql';
import { databases } from '../support/databases.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

const entry = {
  sequence: 1,
  kind: 'killed',
  publicId: 'abcdefgh',
  at: '2026-11-21T08:00:00.000Z',
  head: '{}',
};

describe('publication-ledger on sqlite', () => {
  let newsroom: Newsroom;
  before(async () => {
    newsroom = await startNewsroom();
    await newsroom.payload.db.create({ collection: 'publication-ledger', data: entry });
  });
  after(() => newsroom.close());

  it('a statement that goes around the newsroom can neither change nor delete an entry', () => {
    const file = new Database(path.join(newsroom.dataDir, 'dateline.sqlite'));
    try {
      assert.throws(() => file.exec(`UPDATE publication_ledger SET head = 'x'`), /never changed/);
      assert.throws(() => file.exec('DELETE FROM publication_ledger'), /never changed/);
      assert.throws(
        () =>
          file.exec(`INSERT OR REPLACE INTO publication_ledger (id, sequence, kind, at, head)
          VALUES ('x', 1, 'killed', 'x', 'x')`),
        /never changed/,
      );
    } finally {
      file.close();
    }
  });

  it('a number is given once', async () => {
    await assert.rejects(newsroom.payload.db.create({ collection: 'publication-ledger', data: entry }));
  });
});

describe('publication-ledger on mongodb', { skip: !databases.includes('mongodb') }, () => {
  let newsroom: Newsroom;
  before(async () => {
    newsroom = await startNewsroom({ database: 'mongodb' });
  });
  after(() => newsroom.close());

  it('has its own name, and the indexes that are asked for', async () => {
    const { db } = (newsroom.payload.db as unknown as MongooseAdapter).connection;
    assert.ok(db);
    const names = (await db.listCollections().toArray()).map(({ name }) => name);
    assert.ok(names.includes('publication-ledger'));
    assert.ok(names.includes('press-releases'));
    const ledger = await db.collection('publication-ledger').indexes();
    const unique = ledger.filter((index) => index.unique).map(({ key }) => Object.keys(key).join());
    assert.deepEqual(unique, ['sequence']);
    const keys = ledger.map(({ key }) => Object.keys(key).join());
    for (const key of ['publicId', 'mediaId', 'goesLiveAt', 'kind']) assert.ok(keys.includes(key), key);
    const releases = await db.collection('press-releases').indexes();
    assert.ok(releases.some(({ key, unique }) => unique && 'publicId' in key));
    for (const key of ['importedFrom.km.hash', 'importedFrom.en.file', 'workflow.ru.state'])
      assert.ok(
        releases.some((index) => key in index.key),
        key,
      );
  });

  it('a number is given once', async () => {
    await newsroom.payload.db.create({ collection: 'publication-ledger', data: entry });
    await assert.rejects(newsroom.payload.db.create({ collection: 'publication-ledger', data: entry }));
  });
});
