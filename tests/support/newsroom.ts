import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BasePayload, type Payload, type SanitizedConfig, type TypedUser } from 'payload';
import { pino, type Logger } from 'pino';
import type { MediaStore } from '../../media/store.ts';
import { fromIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { Role } from '../../src/editorial/access/account.ts';
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
  createUser(role: Role, options?: { locales?: readonly Locale[]; email?: string; password?: string }): Promise<TypedUser>;
  /** A session's token, for the header `Authorization: JWT {token}`. */
  signIn(user: TypedUser): Promise<string>;
  close(): Promise<void>;
}

export interface NewsroomOptions {
  database?: 'sqlite' | 'mongodb';
  /** Starts at 2026-11-21T08:00Z and stands still. */
  clock?: TestClock;
  origin?: string;
  logger?: Logger;
}

const password = 'correct horse battery staple';

/** Payload in this process on a database and a data folder of its own, with a registry; reads no environment. */
export async function startNewsroom({
  database = 'sqlite',
  clock = { now: fromIso('2026-11-21T08:00:00.000Z') },
  origin = 'http://localhost:3000',
  logger = pino({ level: 'silent' }),
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
    mediaStore: folderStore(path.join(dataDir, 'media')),
    origin,
    readModel: null,
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
  const payload = await new BasePayload().init({ config });
  let made = 0;
  return {
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
      const { token } = await payload.login({
        collection: 'users',
        data: { email: user.email, password },
      });
      if (!token) throw new Error(`${user.email} could not sign in.`);
      return token;
    },
    async close() {
      await payload.destroy();
      await mongo?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function folderStore(folder: string): MediaStore {
  return {
    async put(hash, files) {
      await mkdir(path.join(folder, hash), { recursive: true });
      for (const [file, bytes] of files) await writeFile(path.join(folder, hash, file), bytes);
    },
    pathOf: (hash, file) => Promise.resolve(path.join(folder, hash, file)),
    read: (hash, file) => readFile(path.join(folder, hash, file)).catch(() => null),
  };
}
