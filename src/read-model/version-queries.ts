import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import type { Snapshot } from '../model/release.ts';
import type { Database } from '../sqlite/database.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReleaseSummary } from './types.ts';
import { versionFacts, type VersionFacts } from './version-facts.ts';

const summaryColumns = 'public_id, locale, listed_at, updated_at, is_corrected, is_withdrawn, topic_ids';
export const versionColumns = `${summaryColumns}, facts`;

/** A version without its text. */
interface BareRow {
  public_id: string;
  locale: Locale;
  listed_at: number;
  updated_at: number;
  is_corrected: number;
  is_withdrawn: number;
  topic_ids: string;
}

export interface VersionRow extends BareRow {
  facts: string;
}

export interface VersionQueries {
  /** The newest version of a locale that has gone live, even where it is withdrawn. */
  versionAt(publicId: string, locale: Locale, now: Instant): VersionRow | undefined;
  /** When the version of that sequence was listed and last changed. */
  datesOf(sequence: number): { listedAt: Instant; updatedAt: Instant } | null;
  snapshot(sequence: number): Snapshot | null;
  /** The version of that sequence, whole. */
  whole(sequence: number, now: Instant): { summary: ReleaseSummary; snapshot: Snapshot } | null;
  summaryOf(row: VersionRow, now: Instant): ReleaseSummary;
}

export function openVersionQueries(database: Database, site: SiteFacts): VersionQueries {
  const ofLocale = database.prepare<VersionRow>(
    `SELECT ${versionColumns} FROM versions
     WHERE public_id = ? AND locale = ? AND goes_live_at <= ? AND until > ?`,
  );
  const datesOf = database.prepare<{ listed_at: number; updated_at: number }>(
    'SELECT listed_at, updated_at FROM versions WHERE sequence = ?',
  );
  const wholeOf = database.prepare<BareRow & { json: string }>(
    `SELECT ${summaryColumns}, json FROM versions JOIN snapshots USING (sequence) WHERE sequence = ?`,
  );
  const snapshotOf = database.prepare<{ json: string }>('SELECT json FROM snapshots WHERE sequence = ?');

  function summary(row: BareRow, { leadImage, ...facts }: VersionFacts, now: Instant): ReleaseSummary {
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
  }

  return {
    versionAt: (publicId, locale, now) => ofLocale.get(publicId, locale, now, now),
    datesOf(sequence) {
      const row = datesOf.get(sequence);
      return row ? { listedAt: row.listed_at, updatedAt: row.updated_at } : null;
    },
    snapshot(sequence) {
      const json = snapshotOf.get(sequence)?.json;
      return json === undefined ? null : (JSON.parse(json) as Snapshot);
    },
    whole(sequence, now) {
      const row = wholeOf.get(sequence);
      if (!row) return null;
      const snapshot = JSON.parse(row.json) as Snapshot;
      return { snapshot, summary: summary(row, versionFacts(snapshot), now) };
    },
    summaryOf: (row, now) => summary(row, JSON.parse(row.facts) as VersionFacts, now),
  };
}
