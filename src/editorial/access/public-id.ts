import { randomInt } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

// [0-9a-z] without 0 and o, 1, i and l, which readers mistake for each other.
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A new id for addresses: 8 characters, about 40 bits; the unique index catches the collision nobody will see. */
export function newPublicId(): string {
  return Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** Gives every new release its public id. That nobody sets it is `enforceFieldRights`. */
export const assignPublicId: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, publicId: newPublicId() } : data;
