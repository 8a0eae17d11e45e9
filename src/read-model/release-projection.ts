import type { EntryHead } from '../model/entry.ts';
import { fromIso, type Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Snapshot } from '../model/release.ts';
import { historyOf, type ReleaseHistory } from '../model/visibility.ts';
import type { Database } from '../sqlite/database.ts';
import type { Counts } from './counts.ts';
import { deriveChanges, deriveVersions, type DerivedVersion } from './derive.ts';
import type { MediaUses } from './media-uses.ts';
import { forever } from './schema.ts';
import type { SearchIndex } from './search-index.ts';
import { versionFacts, type VersionNames } from './version-facts.ts';

export type ReleaseHead = Extract<
  EntryHead,
  { kind: 'published' | 'cancelled' | 'withdrawn' | 'reinstated' | 'killed' }
>;

interface VersionRow {
  sequence: number;
  goes_live_at: number;
  until: number;
  listed_at: number;
  updated_at: number;
  is_corrected: number;
  is_withdrawn: number;
  topic_ids: string;
  search_id: number;
}

/** A snapshot that has just come with its entry, as text and read. */
export interface NewSnapshot {
  sequence: number;
  json: string;
  snapshot: Snapshot;
}

/** Keeps what the ledger says of each release, and rewrites what follows from it where an entry changes it. */
export function openReleaseProjection(
  database: Database,
  { counts, mediaUses, search }: { counts: Counts; mediaUses: MediaUses; search: SearchIndex },
): { apply(head: ReleaseHead, fresh: NewSnapshot | null): void } {
  const releaseOf = database.prepare<{ heads: string; names: string }>(
    'SELECT heads, names FROM releases WHERE public_id = ?',
  );
  const keepRelease = database.prepare(
    `INSERT INTO releases VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET heads = excluded.heads, names = excluded.names`,
  );
  const versionsOf = database.prepare<VersionRow>(
    `SELECT sequence, goes_live_at, until, listed_at, updated_at, is_corrected, is_withdrawn, topic_ids, search_id
     FROM versions WHERE public_id = ? AND locale = ?`,
  );
  const addVersion = database.prepare('INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const changeVersion = database.prepare(
    'UPDATE versions SET until = ?, updated_at = ?, is_corrected = ?, is_withdrawn = ? WHERE sequence = ?',
  );
  const dropVersion = database.prepare('DELETE FROM versions WHERE sequence = ?');
  const addSnapshot = database.prepare('INSERT INTO snapshots VALUES (?, ?)');
  const snapshotOf = database.prepare<{ json: string }>('SELECT json FROM snapshots WHERE sequence = ?');
  const dropSnapshot = database.prepare('DELETE FROM snapshots WHERE sequence = ?');
  const list = database.prepare('INSERT OR REPLACE INTO listing VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const unlist = database.prepare(
    'DELETE FROM listing WHERE locale = ? AND topic_id = ? AND listed_at = ? AND public_id = ? AND sequence = ?',
  );
  const bury = database.prepare('INSERT INTO tombstones VALUES (?, ?, ?, ?, ?, ?)');
  const showInGallery = database.prepare('INSERT INTO gallery VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const dropFromGallery = database.prepare(
    'DELETE FROM gallery WHERE locale = ? AND listed_at = ? AND public_id = ? AND sequence = ?',
  );
  const dropChanges = database.prepare('DELETE FROM changes WHERE public_id = ? AND locale = ?');
  const addChange = database.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)');

  function relist(
    publicId: string,
    locale: Locale,
    versions: readonly DerivedVersion[],
    fresh: NewSnapshot | null,
  ): void {
    const stored = new Map(versionsOf.all(publicId, locale).map((row) => [row.sequence, row]));
    for (const version of versions) {
      const row = stored.get(version.sequence);
      stored.delete(version.sequence);
      if (row) change(publicId, locale, row, version);
      else if (fresh?.sequence === version.sequence) add(publicId, locale, version, fresh);
    }
    for (const row of stored.values()) drop(publicId, locale, row);
  }

  function add(publicId: string, locale: Locale, version: DerivedVersion, fresh: NewSnapshot): void {
    const { sequence, goesLiveAt, until, listedAt, updatedAt, isCorrected, isWithdrawn } = version;
    const { json, snapshot } = fresh;
    const topicIds = [...new Set(snapshot.topicIds)];
    const dates = [goesLiveAt, until, listedAt, updatedAt] as const;
    const marks = [Number(isCorrected), Number(isWithdrawn)] as const;
    const facts = JSON.stringify(versionFacts(snapshot));
    const searchId = search.add({ locale, sequence, listedAt }, snapshot);
    addVersion.run(sequence, publicId, locale, ...dates, ...marks, JSON.stringify(topicIds), searchId, facts);
    addSnapshot.run(sequence, json);
    mediaUses.add(sequence, snapshot.media);
    for (const [place, { hash, mediaId, consentExpiresAt }] of snapshot.media.entries()) {
      const ownUntil = consentExpiresAt === undefined ? null : fromIso(consentExpiresAt);
      showInGallery.run(locale, listedAt, publicId, sequence, -place, hash, mediaId, ownUntil);
    }
    listIn(publicId, locale, version, topicIds);
    if (isCounted(version)) counts.add({ locale, listedAt, topicIds }, 1);
  }

  function change(publicId: string, locale: Locale, row: VersionRow, version: DerivedVersion): void {
    const { sequence, until, listedAt, updatedAt, isCorrected, isWithdrawn } = version;
    const wasCounted = isCounted({ until: row.until, isWithdrawn: row.is_withdrawn === 1 });
    const isListedElse = row.until !== until || row.is_withdrawn !== Number(isWithdrawn);
    if (!isListedElse && row.updated_at === updatedAt && row.is_corrected === Number(isCorrected)) return;
    changeVersion.run(until, updatedAt, Number(isCorrected), Number(isWithdrawn), sequence);
    if (!isListedElse) return;
    const topicIds = JSON.parse(row.topic_ids) as string[];
    listIn(publicId, locale, version, topicIds);
    if (wasCounted !== isCounted(version)) counts.add({ locale, listedAt, topicIds }, wasCounted ? -1 : 1);
  }

  function drop(publicId: string, locale: Locale, row: VersionRow): void {
    const { sequence, listed_at: listedAt } = row;
    const topicIds = JSON.parse(row.topic_ids) as string[];
    for (const topic of ['', ...topicIds]) unlist.run(locale, topic, listedAt, publicId, sequence);
    dropFromGallery.run(locale, listedAt, publicId, sequence);
    if (isCounted({ until: row.until, isWithdrawn: row.is_withdrawn === 1 }))
      counts.add({ locale, listedAt, topicIds }, -1);
    const json = snapshotOf.get(sequence)?.json;
    if (json !== undefined) mediaUses.remove(sequence, (JSON.parse(json) as Snapshot).media);
    search.remove(locale, row.search_id);
    dropSnapshot.run(sequence);
    dropVersion.run(sequence);
  }

  /**
   * Before the versions go: where the locale stood in lists when it was killed, if readers had seen it. In the feed of a
   * topic that it had left, too: who took the text from there is told that it is gone.
   */
  function leaveTombstones(publicId: string, locale: Locale, killedAt: Instant): void {
    const goneLive = versionsOf.all(publicId, locale).filter((row) => row.goes_live_at <= killedAt);
    const last = goneLive.find((row) => row.until > killedAt);
    if (!last) return;
    const firstLiveIn = new Map<string, Instant>();
    for (const { goes_live_at, topic_ids } of goneLive)
      for (const topic of ['', ...(JSON.parse(topic_ids) as string[])])
        firstLiveIn.set(topic, Math.min(goes_live_at, firstLiveIn.get(topic) ?? forever));
    for (const [topic, firstLiveAt] of firstLiveIn)
      bury.run(locale, topic, last.listed_at, publicId, firstLiveAt, killedAt);
  }

  function listIn(
    publicId: string,
    locale: Locale,
    version: DerivedVersion,
    topicIds: readonly string[],
  ): void {
    const { sequence, goesLiveAt, until, listedAt, isWithdrawn } = version;
    for (const topic of ['', ...topicIds])
      list.run(locale, topic, listedAt, publicId, sequence, goesLiveAt, until, Number(isWithdrawn));
  }

  return {
    apply(head, fresh) {
      const { publicId } = head;
      const known = releaseOf.get(publicId);
      const heads = [...(known ? (JSON.parse(known.heads) as EntryHead[]) : []), head];
      const history = historyOf(publicId, heads);
      const names = known ? (JSON.parse(known.names) as VersionNames) : {};
      if (fresh) names[fresh.sequence] = { title: fresh.snapshot.title, slug: fresh.snapshot.slug };
      keepRelease.run(publicId, JSON.stringify(heads), JSON.stringify(namesShown(names, history)));
      for (const locale of 'locale' in head ? [head.locale] : locales) {
        if (head.kind === 'killed') leaveTombstones(publicId, locale, fromIso(head.at));
        relist(publicId, locale, deriveVersions(history, locale), fresh);
        dropChanges.run(publicId, locale);
        for (const each of deriveChanges(history, heads, locale)) {
          const { sequence, state, visibleFrom, until, goesLiveAt, changedAt } = each;
          addChange.run(publicId, locale, sequence, state, visibleFrom, until, goesLiveAt, changedAt);
        }
      }
    },
  };
}

/** The counts stand as if every pending version were live: of a locale, its last version counts. */
function isCounted({ until, isWithdrawn }: { until: number; isWithdrawn: boolean }): boolean {
  return until === forever && !isWithdrawn;
}

/** Of a killed release, and of versions that were cancelled, no text stays. */
function namesShown(names: VersionNames, history: ReleaseHistory): VersionNames {
  const versions = locales.flatMap((locale) => deriveVersions(history, locale));
  return Object.fromEntries(versions.map(({ sequence }) => [sequence, names[sequence]]));
}
