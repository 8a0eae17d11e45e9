import { ProblemError } from '../model/problem.ts';
import type { Database } from '../sqlite/database.ts';
import { openBoundaryQueries } from './boundary-queries.ts';
import { openChangeQueries } from './change-queries.ts';
import { settingsWithConsent } from './consent.ts';
import { openCountQueries } from './count-queries.ts';
import { openEmbargoQueries } from './embargo-queries.ts';
import { openGalleryQueries } from './gallery-queries.ts';
import { openListQueries } from './list-queries.ts';
import { openMediaQueries } from './media-queries.ts';
import { openReleaseQueries } from './release-queries.ts';
import { openSearchQueries } from './search-queries.ts';
import { openSiteFacts } from './site-facts.ts';
import { openSitemapQueries } from './sitemap-queries.ts';
import { openTombstoneQueries } from './tombstone-queries.ts';
import { openTopicQueries } from './topic-queries.ts';
import type { ReadModel } from './types.ts';
import { openVersionQueries } from './version-queries.ts';

export interface OpenedReadModel {
  readModel: ReadModel;
  /** Are there settings yet? Without them no page can be made. */
  hasSettings(): boolean;
  /** Takes notice of what was applied through the same file; to be called after each batch. */
  refresh(): void;
}

/** The questions of the public side, answered from an open file of the present schema. */
export function openReadModel(database: Database): OpenedReadModel {
  const site = openSiteFacts(database);
  const versions = openVersionQueries(database, site);
  const releases = openReleaseQueries(database, { site, versions });
  const counts = openCountQueries(database, { site, versions });
  return {
    hasSettings: () => site.settings() !== null,
    refresh: () => site.refresh(),
    readModel: {
      sequence: () => site.sequence(),
      settings(now) {
        const settings = site.settings();
        if (!settings) throw noSettings();
        if (now === undefined) return settings;
        return settingsWithConsent(settings, (media) => site.hasConsentEnded(media, now));
      },
      page: (publicId, locale, now) => releases.page(publicId, locale, now),
      ...openListQueries(database, { site, versions, releases, counts }),
      ...openTombstoneQueries(database, site),
      ...openGalleryQueries(database, versions),
      ...openSearchQueries(database, { site, versions }),
      months: (locale, now) => counts.months(locale, now),
      localesInUse: (now) => counts.localesInUse(now),
      ...openTopicQueries(database, { site, counts }),
      ...openChangeQueries(database),
      ...openSitemapQueries(database, site),
      ...openMediaQueries(database, { site, versions }),
      ...openBoundaryQueries(database, site),
      ...openEmbargoQueries(database, releases),
    },
  };
}

function noSettings(): ProblemError {
  const message = 'The ledger holds no settings yet: start the newsroom once, which appends them as entry 1.';
  return new ProblemError([{ code: 'Unavailable', rule: 'no-settings', message }]);
}
