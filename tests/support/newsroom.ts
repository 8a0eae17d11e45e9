import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig, type TypedUser } from 'payload';
import { pino, type Logger } from 'pino';
import { createFileStore } from '../../media/file-store.ts';
import { fromIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { Role } from '../../src/editorial/access/account.ts';
import { runAsProduction } from '../../src/env.ts';
import { payloadConfig } from '../../src/payload.config.ts';
import { createCommitBus, setRegistry, type Registry } from '../../src/registry.ts';
import { startMongo } from './mongo.ts';

/** A clock under the test's control. */
export interface TestClock {
  now: Instant;
}

export interface Newsroom {
  payload: Payload;
  config: SanitizedConfig;
  registry: Registry;
  dataDir: string;
  /** Set `clock.now` to move time. */
  clock: TestClock;
  /** False on the MongoDB stand-in. */
  hasTransactions: boolean;
  /** A new account, as `req.user` or the Local API's `user` takes it. */
  createUser(
    role: Role,
    options?: { locales?: readonly Locale[]; email?: string; password?: string },
  ): Promise<TypedUser>;
  /** A session's token, for the header `Authorization: JWT {token}`. */
  signIn(user: TypedUser): Promise<string>;
  /** Asks Payload's own API as a browser would, without a server: `rest('POST', '/press-releases?locale=ru', …)`. */
  rest(method: string, address: string, options?: { user?: TypedUser; body?: unknown }): Promise<RestAnswer>;
  close(): Promise<void>;
}

export interface RestAnswer {
  status: number;
  body: unknown;
}

export interface NewsroomOptions {
  database?: 'sqlite' | 'mongodb';
  /** Starts at 2026-11-21T08:00Z and stands still. */
  clock?: TestClock;
  origin?: string;
  logger?: Logger;
  /** No cards are drawn unless a test is about them. */
  drawCard?: Registry['drawCard'];
}

const password = 'correct horse battery staple';

/** Payload in this process on a database and a data folder of its own, with a registry; reads no environment. */
export async function startNewsroom({
  database = 'sqlite',
  clock = { now: fromIso('2026-11-21T08:00:00.000Z') },
  origin = 'http://localhost:3000',
  logger = pino({ level: 'silent' }),
  drawCard = null,
}: NewsroomOptions = {}): Promise<Newsroom> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'dateline-newsroom-'));
  const mongo = database === 'mongodb' ? await startMongo() : null;
  const bus = createCommitBus((error) => {
    throw error;
  });
  const registry: Registry = {
    clock: () => clock.now,
    log: logger,
    bus,
    mediaStore: createFileStore(path.join(dataDir, 'media')),
    drawCard,
    unawaited: new Set(),
    origin,
    readModel: () => null,
  };
  setRegistry(registry);
  const config = await payloadConfig({
    database: mongo
      ? { kind: 'mongodb', uri: mongo.uri }
      : { kind: 'sqlite', file: path.join(dataDir, 'dateline.sqlite') },
    secret: 'a secret of tests, as long as it has to be',
    origin,
    logger,
    onCommit: () => {
      bus.committed();
    },
    ...(mongo && !mongo.hasTransactions ? { allowNoTransactions: true } : {}),
  });
  runAsProduction();
  const payload = await getPayload({ config, key: dataDir });
  let made = 0;
  const tokens = new Map<string, string>();
  const newsroom: Newsroom = {
    payload,
    config,
    registry,
    dataDir,
    clock,
    hasTransactions: mongo?.hasTransactions ?? true,
    async createUser(role, options = {}) {
      made += 1;
      const user = await payload.create({
        collection: 'users',
        data: {
          email: options.email ?? `${role}-${String(made)}@example.org`,
          password: options.password ?? password,
          name: `${role} ${String(made)}`,
          role,
          locales: [...(options.locales ?? locales)],
        },
      });
      return { ...user, collection: 'users' };
    },
    async signIn(user) {
      const known = tokens.get(user.id);
      if (known) return known;
      const { token } = await payload.login({
        collection: 'users',
        data: { email: user.email, password },
      });
      if (!token) throw new Error(`${user.email} could not sign in.`);
      tokens.set(user.id, token);
      return token;
    },
    async rest(method, address, options = {}) {
      const headers = new Headers({ Origin: origin });
      if (options.user) headers.set('Authorization', `JWT ${await newsroom.signIn(options.user)}`);
      if (options.body !== undefined) headers.set('Content-Type', 'application/json');
      const response = await handleEndpoints({
        config,
        payloadInstanceCacheKey: dataDir,
        request: new Request(`${origin}/cms-api${address}`, {
          method,
          headers,
          ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
        }),
      });
      return { status: response.status, body: await response.json() };
    },
    async close() {
      await payload.destroy();
      await mongo?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return newsroom;
}
