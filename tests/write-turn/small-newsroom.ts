import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite';
import {
  BasePayload,
  buildConfig,
  type CollectionConfig,
  type Config,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload';

type Document = Record<string, unknown> & { id: string };
type Arguments = Record<string, unknown>;

/** Payload's Local API without the types generated for the real newsroom's collections. */
export interface SmallNewsroom {
  create(args: Arguments): Promise<Document>;
  update(args: Arguments): Promise<Document>;
  delete(args: Arguments): Promise<unknown>;
  find(args: Arguments): Promise<{ docs: Document[] }>;
  findByID(args: Arguments): Promise<Document>;
  count(args: Arguments): Promise<{ totalDocs: number }>;
  login(args: Arguments): Promise<unknown>;
  forgotPassword(args: Arguments): Promise<string | null>;
  destroy(): Promise<void>;
  db: {
    beginTransaction(): Promise<number | string | null>;
    commitTransaction(id: string): Promise<void>;
    rollbackTransaction(id: string): Promise<void>;
    create(args: Arguments): Promise<Document>;
    count(args: Arguments): Promise<{ totalDocs: number }>;
  };
}

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** A Payload of its own with one localized collection, its status too, and plain notes; `hooks` belong to the notes. */
export async function startSmallNewsroom(db: DatabaseAdapterObj, hooks: Hooks = {}): Promise<SmallNewsroom> {
  const articles: CollectionConfig = {
    slug: 'articles',
    dbName: 'articles',
    versions: { drafts: { localizeStatus: true }, maxPerDoc: 0 },
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'body', type: 'textarea', localized: true },
    ],
  };
  const notes: CollectionConfig = {
    slug: 'notes',
    dbName: 'notes',
    hooks,
    fields: [{ name: 'text', type: 'text' }],
  };
  const users: CollectionConfig = { slug: 'users', auth: { maxLoginAttempts: 3 }, fields: [] };
  const config: Config = {
    secret: 'only for tests',
    telemetry: false,
    admin: { user: 'users' },
    collections: [articles, notes, users],
    db,
    localization: { locales: ['km', 'en', 'ru'], defaultLocale: 'km', fallback: false },
    experimental: { localizeStatus: true },
    logger: { options: { level: process.env['TEST_LOG_LEVEL'] ?? 'silent' } },
    typescript: { autoGenerate: false },
  };
  return (await new BasePayload().init({ config: buildConfig(config) })) as unknown as SmallNewsroom;
}

/** Makes the tables of the small newsroom, as a generated migration would. */
export const smallNewsroomMigrations = [
  {
    name: 'tables',
    async up({ db, payload }: { db: SQLiteAdapter['drizzle']; payload: Payload }): Promise<void> {
      const adapter = payload.db as unknown as SQLiteAdapter;
      const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
      const tables: unknown = await generateDrizzleJson(adapter.schema);
      for (const statement of await generateMigration(adapter.defaultDrizzleSnapshot, tables)) {
        await db.run(sql.raw(statement));
      }
    },
    down: (): Promise<void> => Promise.resolve(),
  },
];
