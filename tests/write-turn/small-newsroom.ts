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

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** A Payload of its own with one localized collection, its status too, and plain notes; `hooks` belong to the notes. */
export async function startSmallNewsroom(db: DatabaseAdapterObj, hooks: Hooks = {}): Promise<Payload> {
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
    fields: [
      { name: 'text', type: 'text' },
      { name: 'about', type: 'relationship', relationTo: 'articles' },
    ],
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
  return new BasePayload().init({ config: buildConfig(config) });
}

/** Makes the tables of the small newsroom, as a generated migration would. */
export const smallNewsroomMigrations = [
  {
    name: 'tables',
    async up({ db, payload }: { db: SQLiteAdapter['drizzle']; payload: Payload }): Promise<void> {
      const adapter = payload.db as unknown as SQLiteAdapter;
      const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
      const tables = await generateDrizzleJson(adapter.schema);
      for (const statement of await generateMigration(adapter.defaultDrizzleSnapshot, tables)) {
        await db.run(sql.raw(statement));
      }
    },
    down: (): Promise<void> => Promise.resolve(),
  },
];
