import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { MongoClient } from 'mongodb';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { mongoAtHand, type MongoSource } from './mongo-setup.ts';

export interface TestMongo {
  /** With a database name of its own. */
  uri: string;
  /** The stand-in has no transactions. */
  hasTransactions: boolean;
  kind: MongoSource['kind'];
  /** Ends the server, or drops the database where the server was given by MONGODB_URI. */
  stop(): Promise<void>;
}

/** What tests of rollback say where there is no server with transactions; pass it to `t.skip`. */
export const noTransactions = 'not run: no MONGODB_URI';

/**
 * Starts a MongoDB of its own for a test, with a fresh database: MONGODB_URI's server, a cached mongod as a
 * replica set of one, or the Java stand-in. Throws when `npm test` has set up none of them.
 */
export async function startMongo(): Promise<TestMongo> {
  const source = await mongoAtHand();
  if (!source) {
    throw new Error('No MongoDB is set up for tests: run `npm test`, or `npm test -- --set-up`, first.');
  }
  const database = `dateline-test-${randomBytes(6).toString('hex')}`;
  switch (source.kind) {
    case 'given':
      return givenServer(source.uri, database);
    case 'memory-server':
      return memoryServer(database);
    case 'stand-in':
      return standIn(source.classPath, database);
  }
}

async function givenServer(server: string, database: string): Promise<TestMongo> {
  const uri = withDatabase(server, database);
  const client = await MongoClient.connect(uri, { serverSelectionTimeoutMS: 5000 });
  try {
    // Not `hello`: the stand-in, which may be what was given, knows the older name only.
    const hello = await client.db().command({ isMaster: 1 });
    const hasTransactions = typeof hello['setName'] === 'string' || hello['msg'] === 'isdbgrid';
    return { uri, hasTransactions, kind: 'given', stop: () => drop(uri) };
  } finally {
    await client.close();
  }
}

async function drop(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
}

async function memoryServer(database: string): Promise<TestMongo> {
  const replicaSet = await MongoMemoryReplSet.create({ replSet: { count: 1, ip: '127.0.0.1' } });
  return {
    uri: replicaSet.getUri(database),
    hasTransactions: true,
    kind: 'memory-server',
    stop: async () => {
      await replicaSet.stop();
    },
  };
}

async function standIn(classPath: string, database: string): Promise<TestMongo> {
  // Its standard input stays open as long as this process lives: it ends with us, however we end.
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx2g', '-cp', classPath, 'MongoStandIn'];
  const child = spawn('java', java, { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const started = await Promise.race([once(lines, 'line'), exited]);
  const server: unknown = started[0];
  if (typeof server !== 'string' || !server.startsWith('mongodb://')) {
    throw new Error(`The MongoDB stand-in did not start (java ended with ${String(server)}).`);
  }
  lines.close();
  // A test that forgets to stop it must not hang.
  child.unref();
  for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref();
  return {
    uri: `${server}/${database}`,
    hasTransactions: false,
    kind: 'stand-in',
    stop: async () => {
      child.ref();
      child.stdin.end();
      await exited;
    },
  };
}

/** The same URI with another database; who signed in with the former one still does. */
export function withDatabase(uri: string, database: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/)([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/u.exec(uri);
  if (!parts) throw new Error('MONGODB_URI is not a MongoDB URI (mongodb://host:port/).');
  const [, scheme = '', authority = '', former = '', query = ''] = parts;
  const options = new URLSearchParams(query);
  if (authority.includes('@') && !options.has('authSource')) options.set('authSource', former || 'admin');
  return `${scheme}${authority}/${database}${options.size ? `?${options.toString()}` : ''}`;
}
