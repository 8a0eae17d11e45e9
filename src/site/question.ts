import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';
import type { ReadModel } from '../read-model/types.ts';
import type { AssetLinks } from '../views/page-frame.ts';
import type { Translate } from '../views/translate.ts';

/** What stays the same for all requests of a process. */
export interface SiteParts {
  /** Base URL of the public side, without a slash at the end. */
  origin: string;
  assets: AssetLinks;
  translations: Readonly<Record<Locale, Translate>>;
}

/** A request, as far as an answer may depend on it. */
export interface Question {
  parts: SiteParts;
  readModel: ReadModel;
  settings: Settings;
  now: Instant;
  /** Of the address; the reader's own where the address has none. */
  locale: Locale;
  t: Translate;
  /** Decoded, by the names in the route's path. */
  params: Readonly<Record<string, string>>;
  /** The query parameters that count for the route, the first of each name. */
  query: Readonly<Partial<Record<string, string>>>;
}
