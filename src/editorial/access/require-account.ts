import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload';
import { adminText } from '../texts/admin-text.ts';

/** What answers a caller without an account, below the collection `users` (payload-notes §2, 24). */
const open: readonly string[] = [
  'post /login',
  'post /logout',
  'post /forgot-password',
  'post /reset-password',
  'get /me',
];

const methods = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'connect'] as const;

/**
 * Shuts Payload's own API to callers without an account: all but the few above answer 401 before a body is read or
 * a transaction begun, and so do addresses that do not exist. Changes the finished config, because only there all
 * endpoints that Payload adds by itself are in sight.
 */
export function requireAccount(config: SanitizedConfig): SanitizedConfig {
  config.endpoints = guarded(config.endpoints, []) as SanitizedConfig['endpoints'];
  for (const collection of config.collections) {
    if (collection.endpoints !== false)
      collection.endpoints = guarded(collection.endpoints, collection.slug === 'users' ? open : []);
  }
  for (const global of config.globals) {
    if (global.endpoints !== false) global.endpoints = guarded(global.endpoints, []);
  }
  return config;
}

function guarded(endpoints: readonly Endpoint[], except: readonly string[]): Endpoint[] {
  const known = endpoints.map((endpoint) =>
    except.includes(`${endpoint.method} ${endpoint.path}`)
      ? endpoint
      : { ...endpoint, handler: withAccount(endpoint.handler) },
  );
  const unknown = methods.map((method) => ({ method, path: '/(.*)', handler: withAccount(notFound) }));
  return [...known, ...unknown];
}

function withAccount(handler: PayloadHandler): PayloadHandler {
  return (req) =>
    req.user
      ? handler(req)
      : Response.json(
          { errors: [{ message: adminText(req.i18n.language, 'problem.not-signed-in') }] },
          { status: 401 },
        );
}

const notFound: PayloadHandler = () => Response.json({ message: 'Route not found' }, { status: 404 });
