import type { Database } from '../sqlite/database.ts';
import { settingsMedia, settingsUse } from './settings-projection.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReadModel } from './types.ts';
import type { VersionQueries } from './version-queries.ts';

/** Which folders of the store are in use: by a live publication or the settings, and with consent. */
export function openMediaQueries(
  database: Database,
  { site, versions }: { site: SiteFacts; versions: VersionQueries },
): Pick<ReadModel, 'media'> {
  const use = database.prepare<{ sequence: number; media_id: string }>(`
    SELECT media_uses.sequence AS sequence, media_uses.media_id AS media_id FROM media_uses
      LEFT JOIN consents ON consents.media_id = media_uses.media_id
      LEFT JOIN versions ON versions.sequence = media_uses.sequence
    WHERE hash = ?
      AND (media_uses.sequence = ${String(settingsUse)} OR (goes_live_at <= ? AND versions.until > ? AND is_withdrawn = 0))
      AND coalesce(CASE WHEN consents.media_id IS NULL THEN own_until ELSE consents.until END > ?, 1)
    LIMIT 1`);
  return {
    media(hash, now) {
      const found = use.get(hash, now, now, now);
      if (!found) return null;
      const settings = site.settings();
      const candidates =
        found.sequence === settingsUse
          ? settings && settingsMedia(settings)
          : versions.snapshot(found.sequence)?.media;
      const media = candidates?.find((each) => each.hash === hash && each.mediaId === found.media_id);
      return media ? { state: 'in-use', media } : null;
    },
  };
}
