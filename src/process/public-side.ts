import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import type { MediaStore } from '../../media/store.ts';
import type { Instant } from '../model/instant.ts';
import { startFollower, type Follower } from '../read-model/follower.ts';
import type { LedgerLocation } from '../read-model/ledger-location.ts';
import type { ClientLimits } from '../site/limit-clients.ts';
import { createSite } from '../site/create-site.ts';
import type { RefuseRequest } from '../site/refuse-request.ts';

export interface PublicSideOptions {
  ledger: LedgerLocation;
  dataDir: string;
  mediaStore: MediaStore;
  origin: string;
  clock: () => Instant;
  log: Logger;
  isReady?: () => boolean;
  trustProxy: false | number | string[];
  /** How much one client may ask for; null for no limit. */
  limits?: ClientLimits | null;
}

/**
 * In a minute. Behind one address may stand a whole newsroom, and a mirror that reads everything: ten answers a second that
 * nobody else has asked for lately are more than people can read, and two pages of changes a second are 2,400 whole texts.
 */
export const defaultLimits: ClientLimits = { misses: 600, search: 60, walk: 120 };

export interface PublicSide {
  follower: Follower;
  /** Answers every public address, and `/healthz` and `/readyz`. */
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  refuse: RefuseRequest;
}

/** The read model that follows the ledger, and the site that reads it and nothing else. */
export function startPublicSide({ ledger, dataDir, ...options }: PublicSideOptions): PublicSide {
  const follower = startFollower({ ledger, dir: readModelFolder(dataDir), log: options.log });
  const { listener, refuse } = createSite({
    limits: defaultLimits,
    ...options,
    readModel: () => follower.readModel(),
  });
  return { follower, listener, refuse };
}

export function readModelFolder(dataDir: string): string {
  return path.join(dataDir, 'read-model');
}
