import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { appendChangedSettings } from '../settings/append-changed-settings.ts';

/** For topics and contacts: the public part of a change goes into the ledger in the same transaction (rules §4). */
export const settingsHook: CollectionAfterChangeHook = async ({ doc, req }) => {
  await appendChangedSettings(req);
  return doc as unknown;
};

/** For topics and contacts that are deleted. */
export const settingsDeleteHook: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await appendChangedSettings(req);
  return doc as unknown;
};

/** For the global organisation. */
export const organisationSettingsHook: GlobalAfterChangeHook = async ({ doc, req }) => {
  await appendChangedSettings(req);
  return doc as unknown;
};
