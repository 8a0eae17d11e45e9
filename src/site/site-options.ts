import type { Logger } from 'pino';
import type { MediaStore } from '../../media/store.ts';
import type { Instant } from '../model/instant.ts';
import type { ReadModel } from '../read-model/types.ts';
import type { ClientLimits } from './limit-clients.ts';

export interface SiteOptions {
  /** Null until public addresses can be served: they answer 503 so long. */
  readModel: () => ReadModel | null;
  mediaStore: MediaStore;
  /** Base URL of the public side, without a slash at the end. */
  origin: string;
  clock: () => Instant;
  log: Logger;
  /** What `/readyz` says; by default whether there is a read model. */
  isReady?: () => boolean;
  /** Bound of the response cache; 0 switches it off. */
  cacheBytes?: number;
  /** How often one client may ask for what must be made anew; by default as often as it likes. */
  limits?: ClientLimits | null;
  /** How many press kits are sent at the same moment. */
  kitsAtOnce?: number;
  /** How long a reader of a kit or file may take nothing of it before the connection is cut. */
  stallMilliseconds?: number;
  /** Express's `trust proxy`: whose X-Forwarded-For says who a client is. By default nobody's. */
  trustProxy?: false | number | string[];
}
