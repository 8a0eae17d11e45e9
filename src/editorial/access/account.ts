import { isLocale, type Locale } from '../../model/locale.ts';

/** Ascending: each may do what the one before may (design §3). */
export const roles = ['translator', 'officer', 'editor', 'admin'] as const;

export type Role = (typeof roles)[number];

/** A member of staff, as far as rights go. */
export interface Account {
  id: string;
  role: Role;
  /** A translator writes in these only; the others write in all. */
  locales: readonly Locale[];
}

/** The account behind Payload's `req.user`, or null for nobody and for a user of no known role. */
export function accountOf(user: unknown): Account | null {
  if (typeof user !== 'object' || user === null) return null;
  const { id, role, locales } = user as { id?: unknown; role?: unknown; locales?: unknown };
  if ((typeof id !== 'string' && typeof id !== 'number') || !isRole(role)) return null;
  return { id: String(id), role, locales: Array.isArray(locales) ? locales.filter(isLocale) : [] };
}

export function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value);
}

/** Is the account of this role or a higher one? */
export function hasRole(account: Account, least: Role): boolean {
  return roles.indexOf(account.role) >= roles.indexOf(least);
}
