import type { Access, Endpoint, PayloadRequest, SanitizedConfig, Where } from 'payload';
import { accountOf } from './account.ts';
import { nobody, staff } from './collection-access.ts';

/** What the admin asks of Payload's own collections over REST; its server asks the rest without it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  // `delete /` is the button that resets them; Payload lets people reach their own only.
  'payload-preferences': ['get /:key', 'post /:key', 'delete /'],
  'payload-locked-documents': ['get /', 'patch /:id', 'delete /:id'],
};

/**
 * Takes off the endpoints that nobody needs: all others of Payload's own collections, also of those that a later
 * Payload may bring, and those that fail because what they are for is switched off. People remove, or take over, locks for
 * themselves only. Changes the finished config, because only there all that Payload adds by itself is in sight.
 */
export function limitEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const entity of [...config.collections, ...config.globals]) {
    const { slug, endpoints, versions } = entity;
    if (endpoints === false) continue;
    entity.endpoints = endpoints.filter((endpoint) =>
      slug.startsWith('payload-') ? isNeeded(slug, endpoint) : !isIdle(endpoint, Boolean(versions)),
    );
    if (slug === 'payload-locked-documents')
      Object.assign(entity.access, { create: nobody, read: staff, update: takesOver, delete: ownLocks });
  }
  return config;
}

function isNeeded(slug: string, { method, path }: Endpoint): boolean {
  return needed[slug]?.includes(`${method} ${path}`) ?? false;
}

/** E-mail addresses are not verified here. */
function isIdle({ path }: Endpoint, hasVersions: boolean): boolean {
  return path === '/verify/:id' || (path.startsWith('/versions') && !hasVersions);
}

/** Says that the lock is the account's own from now on, and nothing else. */
const takesOver: Access = ({ req, data }) => {
  const account = accountOf(req.user);
  const { user, ...others } = (data ?? {}) as { user?: { relationTo?: unknown; value?: unknown } };
  return (
    account !== null &&
    Object.keys(others).length === 0 &&
    user?.relationTo === 'users' &&
    user.value === account.id
  );
};

function ownLocks({ req }: { req: PayloadRequest }): boolean | Where {
  const account = accountOf(req.user);
  return account !== null && { 'user.value': { equals: account.id } };
}
