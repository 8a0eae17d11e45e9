import { headHash, parseHead, type EntryHead, type StoredEntry } from '../model/entry.ts';
import { fromIso } from '../model/instant.ts';
import type { Snapshot } from '../model/release.ts';
import type { Settings } from '../model/settings.ts';
import type { Database } from '../sqlite/database.ts';
import { openCounts, type Counts } from './counts.ts';
import { openMediaUses } from './media-uses.ts';
import { checkNextEntry, openPosition, type Position } from './position.ts';
import { openReleaseProjection } from './release-projection.ts';
import { openSearchIndex } from './search-index.ts';
import { openSettingsProjection } from './settings-projection.ts';

export interface Projector {
  position(): Position;
  /**
   * Applies entries in one transaction with the number reached and the last one's hash. Throws LedgerMismatch where one
   * does not follow on the one before; then, as on every error, nothing of the batch is kept.
   */
  apply(entries: readonly StoredEntry[]): Position;
}

/** What the ledger says, arranged for the questions of the public side: a function of the entries alone. */
export function openProjector(database: Database): Projector {
  const positions = openPosition(database);
  const mediaUses = openMediaUses(database);
  // Settings and counts need each other: a new time zone counts anew, and counting asks for the zone.
  const settings = openSettingsProjection(database, { counts: (): Counts => counts, mediaUses });
  const counts = openCounts(database, () => settings.timeZone());
  const search = openSearchIndex(database);
  const releases = openReleaseProjection(database, { counts, mediaUses, search });
  const keepConsent = database.prepare(
    'INSERT INTO consents VALUES (?, ?) ON CONFLICT DO UPDATE SET until = excluded.until',
  );
  const keepLink = database.prepare(`
    INSERT INTO embargo_links VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
      public_id = excluded.public_id, locales = excluded.locales, expires_at = excluded.expires_at,
      is_revoked = excluded.is_revoked`);

  function applyOne(head: EntryHead, { snapshot }: StoredEntry): void {
    switch (head.kind) {
      case 'settings':
        if (snapshot) settings.apply(head, JSON.parse(snapshot) as Settings);
        return;
      case 'media-consent':
        keepConsent.run(head.mediaId, head.until === null ? null : fromIso(head.until));
        return;
      case 'embargo-link': {
        const { tokenHash, publicId, locales, expiresAt, revoked } = head;
        keepLink.run(
          tokenHash,
          publicId,
          JSON.stringify(locales),
          fromIso(expiresAt),
          Number(revoked ?? false),
        );
        return;
      }
      case 'published': {
        // Without one only after `erase`, which a kill came before.
        const fresh = snapshot
          ? { sequence: head.sequence, json: snapshot, snapshot: JSON.parse(snapshot) as Snapshot }
          : null;
        releases.apply(head, fresh);
        return;
      }
      default:
        releases.apply(head, null);
    }
  }

  function next(position: Position, entry: StoredEntry): Position {
    const head = parseHead(entry.head);
    checkNextEntry(head, entry, position);
    applyOne(head, entry);
    return {
      sequence: entry.sequence,
      headHash: headHash(entry.head),
      settingsSequence: head.kind === 'settings' ? entry.sequence : position.settingsSequence,
      consentsSequence: head.kind === 'media-consent' ? entry.sequence : position.consentsSequence,
    };
  }

  return {
    position: () => positions.read(),
    apply(entries) {
      return database.transaction(() => {
        try {
          const reached = entries.reduce(next, positions.read());
          counts.flush();
          positions.write(reached);
          return reached;
        } catch (error) {
          counts.discard();
          throw error;
        }
      });
    },
  };
}
