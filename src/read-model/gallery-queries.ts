import type { Snapshot } from '../model/release.ts';
import type { Database } from '../sqlite/database.ts';
import type { GalleryItem, ReadModel } from './types.ts';
import { versionColumns, type VersionQueries, type VersionRow } from './version-queries.ts';

/** Is a row of the gallery, with its version and its picture's consent, to be seen at an instant, given three times? */
function isShown(row: string, version: string, consent: string): string {
  return `${version}.goes_live_at <= ? AND ${version}.until > ? AND ${version}.is_withdrawn = 0
    AND coalesce(CASE WHEN ${consent}.media_id IS NULL THEN ${row}.own_until ELSE ${consent}.until END > ?, 1)`;
}

/**
 * What the releases of a locale show, newest listing first; of a file that several show, the first place counts. A page
 * costs as many steps as there are rows before its end. Left to itself, SQLite looks for the newer places of a file among
 * all that is newer, instead of among those of the file.
 */
export function openGalleryQueries(database: Database, versions: VersionQueries): Pick<ReadModel, 'gallery'> {
  const rowsIn = database.prepare<{ rows: number }>('SELECT count(*) AS rows FROM gallery WHERE locale = ?');
  const columns = versionColumns.replace(/\w+/g, 'version.$&');
  const shown = database.prepare<VersionRow & { sequence: number; hash: string; media_id: string }>(`
    SELECT item.sequence AS sequence, item.hash AS hash, item.media_id AS media_id, ${columns} FROM gallery AS item
      JOIN versions AS version ON version.sequence = item.sequence
      LEFT JOIN consents AS consent ON consent.media_id = item.media_id
    WHERE item.locale = ? AND ${isShown('item', 'version', 'consent')}
      AND NOT EXISTS (
        SELECT 1 FROM gallery AS newer INDEXED BY gallery_by_hash
          JOIN versions AS other ON other.sequence = newer.sequence
          LEFT JOIN consents AS given ON given.media_id = newer.media_id
        WHERE newer.locale = item.locale AND newer.hash = item.hash
          AND (newer.listed_at, newer.public_id, newer.sequence, newer.rank)
            > (item.listed_at, item.public_id, item.sequence, item.rank)
          AND ${isShown('newer', 'other', 'given')})
    ORDER BY item.listed_at DESC, item.public_id DESC, item.sequence DESC, item.rank DESC LIMIT ? OFFSET ?`);
  return {
    gallery(locale, now, { offset, limit }) {
      // SQLite would step over the whole gallery to find that nothing stands beyond its end.
      if (offset > 0 && offset >= (rowsIn.get(locale)?.rows ?? 0)) return [];
      const snapshots = new Map<number, Snapshot | null>();
      const instants = [now, now, now] as const;
      return shown.all(locale, ...instants, ...instants, limit, offset).flatMap((row): GalleryItem[] => {
        const { sequence, hash, media_id: mediaId } = row;
        if (!snapshots.has(sequence)) snapshots.set(sequence, versions.snapshot(sequence));
        const media = snapshots
          .get(sequence)
          ?.media.find((each) => each.hash === hash && each.mediaId === mediaId);
        return media ? [{ media, release: versions.summaryOf(row, now) }] : [];
      });
    },
  };
}
