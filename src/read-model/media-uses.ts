import { fromIso } from '../model/instant.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Database } from '../sqlite/database.ts';

/** Who uses which folder of the store; the user is the sequence of a publication, or `settingsUse`. */
export interface MediaUses {
  add(sequence: number, media: readonly FrozenMedia[]): void;
  remove(sequence: number, media: readonly FrozenMedia[]): void;
}

export function openMediaUses(database: Database): MediaUses {
  const add = database.prepare('INSERT OR IGNORE INTO media_uses VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM media_uses WHERE hash = ? AND sequence = ? AND media_id = ?');
  return {
    add(sequence, media) {
      for (const { hash, mediaId, consentExpiresAt } of media)
        add.run(hash, sequence, mediaId, consentExpiresAt === undefined ? null : fromIso(consentExpiresAt));
    },
    remove(sequence, media) {
      for (const { hash, mediaId } of media) remove.run(hash, sequence, mediaId);
    },
  };
}
