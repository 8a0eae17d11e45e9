import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

export type Database = { kind: 'sqlite'; file: string } | { kind: 'mongodb'; uri: string };

export const secretText = z.string().min(32, 'must have at least 32 characters');

export const smtpUrl = z.url({ protocol: /^smtps?$/u, error: 'must be an smtp:// or smtps:// URL' });

export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/u, 'must be a port number')
  .transform(Number)
  .refine((port) => port <= 65_535, 'must be a port number of at most 65535');

/** Without a slash at the end. */
export const webOrigin = z
  .url({ protocol: /^https?$/u, error: 'must be an http:// or https:// URL' })
  .transform((text) => new URL(text))
  .refine(
    (url) => url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password,
    'must be scheme and host only, without path, query or account',
  )
  .transform((url) => url.origin);

/** A value for Express's `trust proxy`. `true` is not offered: it would believe anybody's X-Forwarded-For. */
export const proxies = z.string().transform((text, context) => {
  if (/^[1-9]\d?$/u.test(text)) return Number(text);
  const addresses = text.split(',').map((each) => each.trim());
  if (!addresses.every(isProxyAddress)) {
    context.addIssue(
      'must be a number of proxies, or IP addresses, networks (10.0.0.0/8) or loopback, separated by commas',
    );
  }
  return addresses;
});

/** A URI with a database's name, and a replica set's unless that may be missing. */
export function mongodbUri(allowsNoReplicaSet: boolean): z.ZodType<string, string> {
  return z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/[^/?]+\/[^/?]+(\?.*)?$/u, {
      error: 'must be a MongoDB URI that names a database: mongodb://host:port/dateline?replicaSet=rs0',
      abort: true,
    })
    .refine(
      // payload-notes §2 (26): without it Payload turns transactions off and says nothing.
      (uri) => allowsNoReplicaSet || /[?&]replicaSet=[^&]/u.test(uri),
      'must name the replica set (replicaSet=): there are no transactions without one',
    );
}

/** `file:` with a path, resolved against the current folder, or what `mongodb` takes. */
export function databaseUri(mongodb: z.ZodType<string, string>): z.ZodType<Database, string> {
  const file = z
    .string()
    .regex(/^file:[^?#]+$/u, 'must be file:PATH')
    .transform((uri) => ({
      kind: 'sqlite' as const,
      file: path.resolve(uri.replace(/^file:(\/\/(?=\/))?/u, '')),
    }));
  const server = mongodb.transform((uri) => ({ kind: 'mongodb' as const, uri }));
  return z.string().transform((uri, context) => {
    if (!/^(file|mongodb(\+srv)?):/u.test(uri)) {
      context.addIssue('must be file:PATH or mongodb://…');
      return z.NEVER;
    }
    const parsed = (uri.startsWith('file:') ? file : server).safeParse(uri);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.addIssue(issue.message);
    return z.NEVER;
  });
}

function isProxyAddress(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d+$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
