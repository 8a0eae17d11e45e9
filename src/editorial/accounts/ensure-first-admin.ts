import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

/** What a person needs to log in for the first time. The password is kept nowhere else. */
export interface FirstAdmin {
  email: string;
  password: string;
}

/**
 * Makes an admin account with a random password where there is no account at all, so that Payload's open form
 * "create first user" is never reachable. Returns it for printing once, or null where somebody has an account.
 */
export async function ensureFirstAdmin(
  payload: Payload,
  { email = 'admin@dateline.invalid' }: { email?: string } = {},
): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return null;
  const password = randomBytes(15).toString('base64url');
  await payload.create({ collection: 'users', data: { email, password, name: 'Admin', role: 'admin' } });
  return { email, password };
}
