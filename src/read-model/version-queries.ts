import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import type { Snapshot } from '../model/release.ts';
import type { Database } from '../sqlite/database.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReleaseSummary } from './types.ts';
import type { VersionFacts } from './version-facts.ts';

export const versionColumns =
  'sequence, public_id, locale, listed_at, updated_at, is_corrected, is_withdrawn, topic_ids, facts';

export interface VersionRow {
  sequence: number;
  public_id: string;
  locale: Locale;
  listed_at: number;
  updated_at: number;
  is_corrected: number;
  is_withdrawn: number;
  topic_ids: string;
  facts: string;
}

export interface VersionQueries {
  /** The newest version that has gone live of each locale of a release, withdrawn ones included. */
  versionsAt(publicId: string, now: Instant): VersionRow[];
  versionAt(publicId: string, locale: Locale, now: Instant): VersionRow | undefined;
  snapshot(sequence: number): Snapshot | null;
  factsOf(row: VersionRow): VersionFacts;
  summaryOf(row: VersionRow, now: Instant): ReleaseSummary;
}

export function openVersionQueries(database: Database, site: SiteFacts): VersionQueries {
  const select = `SELECT ${versionColumns} FROM versions WHERE public_id = ?`;
  const ofRelease = database.prepare<VersionRow>(`${select} AND goes_live_at <= ? AND until > ?`);
  const ofLocale = database.prepare<VersionRow>(
    `${select} AND locale = ? AND goes_live_at <= ? AND until > ?`,
  );
  const snapshotOf = database.prepare<{ json: string }>('SELECT json FROM snapshots WHERE sequence = ?');
  const factsOf = (row: VersionRow): VersionFacts => JSON.parse(row.facts) as VersionFacts;
  return {
    versionsAt: (publicId, now) => ofRelease.all(publicId, now, now),
    versionAt: (publicId, locale, now) => ofLocale.get(publicId, locale, now, now),
    snapshot(sequence) {
      const json = snapshotOf.get(sequence)?.json;
      return json === undefined ? null : (JSON.parse(json) as Snapshot);
    },
    factsOf,
    summaryOf(row, now) {
      const { leadImage, ...facts } = factsOf(row);
      return {
        publicId: row.public_id,
        locale: row.locale,
        ...facts,
        listedAt: row.listed_at,
        updatedAt: row.updated_at,
        isCorrected: row.is_corrected === 1,
        topics: site.topicLinks(JSON.parse(row.topic_ids) as string[], row.locale),
        leadImage: leadImage && !site.hasConsentEnded(leadImage, now) ? leadImage : null,
      };
    },
  };
}
