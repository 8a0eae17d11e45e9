import type { PayloadRequest } from 'payload';
import { accountOf, hasRole, type Role } from './account.ts';

type AccessRule = (args: { req: PayloadRequest }) => boolean;

/** For accounts of this role or a higher one. What they may do to single fields is `fieldRights`. */
export function atLeast(role: Role): AccessRule {
  return ({ req }) => {
    const account = accountOf(req.user);
    return account !== null && hasRole(account, role);
  };
}

/** Everybody who has an account. */
export const staff: AccessRule = atLeast('translator');

/** Written by commands only, which pass by the access rules. */
export const nobody: AccessRule = () => false;
