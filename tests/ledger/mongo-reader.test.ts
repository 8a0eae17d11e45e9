import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { MongoClient, type CommandStartedEvent } from 'mongodb';
import { createMongoLedgerReader } from '../../src/ledger/mongo-reader.ts';
import type { LedgerReader } from '../../src/ledger/reader.ts';
import { parseHead, type StoredEntry } from '../../src/model/entry.ts';
import { startMongo, withDatabase, type TestMongo } from '../support/mongo.ts';
import { conformsToLedgerReader, type WritableLedger } from './reader.conformance.ts';
import { sampleChain } from './sample-ledger.ts';

let mongo: TestMongo;
let databases = 0;
before(async () => {
  mongo = await startMongo();
});
after(() => mongo.stop());

conformsToLedgerReader('MongoDB', () => startMongoLedger());

describe('reader of the ledger in MongoDB, beside the suite', () => {
  const entries = sampleChain(4, 2);

  it('sends nothing but find, getMore, killCursors and aggregate with $changeStream', async () => {
    const ledger = await startMongoLedger();
    const sent: CommandStartedEvent[] = [];
    const reader = createMongoLedgerReader(ledger.uri, { onCommand: (event) => sent.push(event) });
    await ledger.append(entries.slice(0, 3));
    await told(reader);
    await reader.tip();
    await reader.readFrom(1, 2);
    const unsubscribe = reader.onAppend(() => undefined);
    await ledger.append(entries.slice(3));
    await told(reader);
    await reader.readFrom(1, 100);
    unsubscribe();
    await reader.close();
    await ledger.stop();
    const names = [...new Set(sent.map((event) => event.commandName))].sort();
    assert.deepEqual(
      names.filter((name) => !['find', 'getMore', 'killCursors', 'aggregate'].includes(name)),
      [],
    );
    assert.ok(names.includes('find') && names.includes('aggregate'));
    for (const each of sent) {
      const command = each.command as Record<string, unknown>;
      assert.equal(
        command[each.commandName === 'getMore' ? 'collection' : each.commandName],
        'publication-ledger',
      );
      const [stage] = (command['pipeline'] ?? []) as object[];
      if (each.commandName === 'aggregate') assert.ok(stage && '$changeStream' in stage);
      const { level } = (command['readConcern'] ?? {}) as { level?: string };
      if (each.commandName === 'find') assert.equal(level, 'majority');
    }
  });

  it('is woken by the change stream, long before the next poll would be', async () => {
    const ledger = await startMongoLedger();
    const reader = ledger.openReader();
    let wake: () => void = () => undefined;
    const next = (): Promise<void> => new Promise((resolve) => (wake = resolve));
    const first = next();
    reader.onAppend(() => wake());
    await first;
    const delays: number[] = [];
    for (const [index, entry] of entries.entries()) {
      const appendedAt = performance.now();
      const woken = next();
      await ledger.append([entry]);
      do await woken;
      while ((await reader.tip()) < index + 1);
      delays.push(performance.now() - appendedAt);
    }
    await reader.close();
    await ledger.stop();
    const median = delays.sort((a, b) => a - b)[delays.length >> 1] ?? Infinity;
    assert.ok(median < 500, `median ${median.toFixed()} ms`);
  });

  it('survives that the database goes away and comes back', async () => {
    const ledger = await startMongoLedger();
    const proxy = await startProxy(ledger.uri);
    const reader = createMongoLedgerReader(proxy.uri);
    try {
      await ledger.append(entries.slice(0, 3));
      assert.equal(await reader.tip(), 3);
      let hints = 0;
      let wake: () => void = () => undefined;
      reader.onAppend(() => {
        hints += 1;
        wake();
      });
      await new Promise<void>((resolve) => (wake = resolve));
      await proxy.pause();
      await assert.rejects(reader.tip(), { name: 'ProblemError' });
      await ledger.append(entries.slice(3));
      await proxy.resume();
      const hintsWhileAway = hints;
      const deadline = Date.now() + 15_000;
      let tip = 0;
      while (tip !== entries.length && Date.now() < deadline) {
        await new Promise<void>((resolve) => (wake = resolve));
        tip = await reader.tip().catch(() => 0);
      }
      assert.equal(tip, entries.length);
      assert.ok(hints > hintsWhileAway);
      assert.deepEqual(await reader.readFrom(1, 100), entries);
    } finally {
      await reader.close();
      await proxy.close();
      await ledger.stop();
    }
  });
});

async function startMongoLedger(): Promise<WritableLedger & { uri: string }> {
  databases += 1;
  const base = new URL(mongo.uri);
  const uri = withDatabase(mongo.uri, `${base.pathname.slice(1)}-${String(databases)}`);
  const client = await MongoClient.connect(uri);
  const collection = client.db().collection('publication-ledger');
  await collection.createIndex({ sequence: 1 }, { unique: true });
  return {
    uri,
    async append(entries: readonly StoredEntry[]) {
      const documents = entries.map((entry) => ({ ...entry, at: parseHead(entry.head).at }));
      await collection.insertMany(documents, { ordered: true });
    },
    openReader: () => createMongoLedgerReader(uri),
    // Port 1 of the loopback: nobody listens.
    openReaderOfNothing: () => createMongoLedgerReader('mongodb://127.0.0.1:1/nothing'),
    async stop() {
      await client.db().dropDatabase();
      await client.close();
    },
  };
}

function told(reader: LedgerReader): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = reader.onAppend(() => {
      unsubscribe();
      resolve();
    });
  });
}

/** Stands between the reader and the database, and can cut every connection and refuse new ones. */
async function startProxy(uri: string) {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(target.port || 27017), target.hostname);
    for (const socket of [from, to]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    }
    from.pipe(to).pipe(from);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pause = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const proxied = new URL(uri);
  proxied.host = `127.0.0.1:${String(port)}`;
  proxied.searchParams.delete('replicaSet');
  proxied.searchParams.set('directConnection', 'true');
  return {
    uri: proxied.href,
    pause,
    async resume() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close: () => (server.listening ? pause() : Promise.resolve()),
  };
}
