import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MongoClient, type Collection } from 'mongodb';
import { acquireLease, type Lease } from '../../src/mongo/lease.ts';
import { brokenRule } from '../write-turn/single-writer-contract.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';

const durationMs = 600;

describe('the lease of the role cms', () => {
  let mongo: TestMongo;
  let client: MongoClient;
  before(async () => {
    mongo = await startMongo();
    client = await MongoClient.connect(mongo.uri);
  });
  after(async () => {
    await client.close();
    await mongo.stop();
  });

  const acquire = (
    holder: string,
    more: { waitMs?: number; onLost?: (error: Error) => void } = {},
  ): Promise<Lease> =>
    acquireLease({
      uri: mongo.uri,
      name: 'cms',
      holder,
      durationMs,
      onLost: (error) => {
        throw error;
      },
      ...more,
    });
  const leases = (): Collection<{ _id: string; holder: string; beat: string }> =>
    client.db().collection('leases');

  it('is held by one process at a time, and kept by its heartbeat', async () => {
    const first = await acquire('first');
    await assert.rejects(acquire('second', { waitMs: 3 * durationMs }), (error: Error) => {
      assert.equal(brokenRule(error), 'lease-held');
      assert.match(error.message, /held by first/);
      return true;
    });
    assert.equal(first.isHeld(), true);
    await first.release();
    assert.equal(first.isHeld(), false);
  });

  it('passes at once when it is released', async () => {
    const first = await acquire('first');
    const second = acquire('second');
    await first.release();
    const startedAt = performance.now();
    const held = await second;
    assert.ok(performance.now() - startedAt < durationMs);
    await held.release();
  });

  it('passes after its duration when the holder has fallen silent', async () => {
    await leases().insertOne({ _id: 'cms', holder: 'crashed', beat: 'its last' });
    const startedAt = performance.now();
    const next = await acquire('next');
    assert.ok(performance.now() - startedAt >= durationMs);
    assert.equal((await leases().findOne({ _id: 'cms' }))?.holder, 'next');
    await next.release();
  });

  it('goes to one of many who wait', async () => {
    await leases().insertOne({ _id: 'cms', holder: 'crashed', beat: 'its last' });
    const asked = await Promise.allSettled(
      ['a', 'b', 'c'].map((holder) => acquire(holder, { waitMs: 2 * durationMs })),
    );
    const got = asked.filter((one) => one.status === 'fulfilled');
    assert.equal(got.length, 1);
    await Promise.all(got.map(({ value }) => value.release()));
  });

  it('tells its holder when another process has taken it over', async () => {
    const lost = new Promise<Error>((resolve) => {
      void acquire('first', { onLost: resolve }).then(() =>
        leases().updateOne({ _id: 'cms' }, { $set: { holder: 'thief', beat: 'stolen' } }),
      );
    });
    assert.match((await lost).message, /taken it over/);
    await leases().deleteOne({ _id: 'cms' });
  });

  it('tells its holder when no heartbeat reaches the database for its duration', async () => {
    const other = await startMongo();
    let lease: Lease | undefined;
    const lost = new Promise<Error>((resolve) => {
      void acquireLease({ uri: other.uri, name: 'cms', holder: 'first', durationMs, onLost: resolve }).then(
        (held) => {
          lease = held;
          return other.stop();
        },
      );
    });
    assert.match((await lost).message, /no heartbeat/);
    assert.equal(lease?.isHeld(), false);
  });
});
