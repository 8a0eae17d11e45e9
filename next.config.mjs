import { withPayload } from '@payloadcms/next/withPayload';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // What the server has loaded already is used by Next as it is: a second copy would have its own errors, for which
  // `instanceof` fails, and its own connections.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/translations',
    '@libsql/client',
    'libsql',
    'drizzle-orm',
    'mongodb',
    'mongoose',
    'pino',
    'sharp',
  ],
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  devIndicators: false,
  // Express compresses, and answers what is not the admin's.
  compress: false,
  images: { unoptimized: true },
  // Next rewrites the file it is given; types are checked by `npm run types`.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
