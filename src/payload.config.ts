import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig, type SanitizedConfig } from 'payload';
import type { Logger } from 'pino';
import { auditEvents } from '../collections/audit-events.ts';
import { contacts } from '../collections/contacts.ts';
import { dateFormat } from '../collections/fields/day-and-time.ts';
import { richTextEditor } from '../collections/fields/rich-text-editor.ts';
import { media } from '../collections/media.ts';
import { organisation } from '../collections/organisation.ts';
import { pressReleases } from '../collections/press-releases.ts';
import { previewLinks } from '../collections/preview-links.ts';
import { publicationLedger } from '../collections/publication-ledger.ts';
import { topics } from '../collections/topics.ts';
import { users } from '../collections/users.ts';
import { nameDatesInKhmer } from './admin/khmer-dates.ts';
import { labelEveryRequest } from './admin/label-every-request.ts';
import { adminLanguages } from './admin/languages.ts';
import { limitEndpoints } from './editorial/access/limit-endpoints.ts';
import { requireAccount } from './editorial/access/require-account.ts';
import { logsEmail } from './editorial/accounts/logs-email.ts';
import { componentTexts } from './editorial/texts/component-texts.ts';
import { startedEnv } from './env.ts';
import { locales } from './model/locale.ts';
import { databaseAdapter, neverConnected, type DatabaseOptions } from './payload.database.ts';
import { hasRegistry, registry } from './registry.ts';

export interface PayloadConfigOptions extends DatabaseOptions {
  secret: string;
  /** Public base URL: browsers may send the cookie of a session from pages of this origin only. */
  origin: string;
  logger?: Logger;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const languageNames = { km: 'ខ្មែរ', en: 'English', ru: 'Русский' } as const;

/** The Payload config of a newsroom. Opens nothing: Payload connects when it is initialised with it. */
export async function payloadConfig(options: PayloadConfigOptions): Promise<SanitizedConfig> {
  return withDatabase(databaseAdapter(options), options);
}

function processConfig(): Promise<SanitizedConfig> {
  const env = startedEnv();
  if (env) {
    return payloadConfig({
      database: env.database,
      secret: env.payloadSecret,
      origin: env.origin,
      allowNoTransactions: env.allowsNoTransactions,
      ...(hasRegistry()
        ? {
            logger: registry().log,
            onCommit: () => {
              registry().bus.committed();
            },
          }
        : {}),
    });
  }
  const options: PayloadConfigOptions = {
    database: { kind: 'sqlite', file: ':memory:' },
    secret: 'nothing has been started',
    origin: 'http://localhost:3000',
  };
  return withDatabase(neverConnected(databaseAdapter(options)), options);
}

async function withDatabase(db: ReturnType<typeof databaseAdapter>, options: PayloadConfigOptions) {
  const config = await buildConfig({
    db,
    secret: options.secret,
    collections: [
      pressReleases,
      media,
      topics,
      contacts,
      users({ secureCookies: options.origin.startsWith('https:') }),
      previewLinks,
      publicationLedger,
      auditEvents,
    ],
    globals: [organisation],
    editor: richTextEditor(),
    localization: {
      locales: locales.map((code) => ({ code, label: languageNames[code] })),
      defaultLocale: 'en',
      fallback: false,
      defaultLocalePublishOption: 'active',
    },
    experimental: { localizeStatus: true },
    routes: { admin: '/admin', api: '/cms-api' },
    graphQL: { disable: true },
    telemetry: false,
    csrf: [options.origin],
    cors: [],
    i18n: { supportedLanguages: adminLanguages, fallbackLanguage: 'en', translations: componentTexts },
    ...(options.logger ? { logger: options.logger } : {}),
    email: logsEmail,
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat,
      components: {
        providers: ['/src/admin/khmer-date-names.tsx#KhmerDateNames'],
        graphics: {
          Logo: '/src/admin/brand/sign-in-brand.tsx#SignInBrand',
          Icon: '/src/admin/brand/home-icon.tsx#HomeIcon',
        },
        beforeNavLinks: ['/src/admin/brand/nav-brand.tsx#NavBrand'],
        views: { dashboard: { Component: '/src/admin/dashboard.tsx#Dashboard' } },
      },
      // Whose newsroom it is follows in page.tsx, since an organisation may change its name at any time.
      meta: { titleSuffix: '', defaultOGImageType: 'off' },
      importMap: {
        baseDir: root,
        importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
      },
    },
    typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
  });
  await nameDatesInKhmer(config);
  labelEveryRequest();
  return requireAccount(limitEndpoints(config));
}

/** The config for this process, as Next and the payload command import it. In a build nothing has been started. */
export default processConfig();
