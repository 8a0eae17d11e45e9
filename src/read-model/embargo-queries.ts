import type { Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
import type { ReleaseQueries } from './release-queries.ts';
import type { EmbargoLink, ReadModel } from './types.ts';

/** What embargo links open (rules §6). */
export function openEmbargoQueries(
  database: Database,
  releases: ReleaseQueries,
): Pick<ReadModel, 'embargoLink' | 'embargoed'> {
  const link = database.prepare<{
    public_id: string;
    locales: string;
    expires_at: number;
    is_revoked: number;
  }>('SELECT public_id, locales, expires_at, is_revoked FROM embargo_links WHERE token_hash = ?');

  function embargoLink(tokenHash: string): EmbargoLink | null {
    const row = link.get(tokenHash);
    if (!row) return null;
    return {
      publicId: row.public_id,
      locales: JSON.parse(row.locales) as Locale[],
      expiresAt: row.expires_at,
      isRevoked: row.is_revoked === 1,
    };
  }

  return {
    embargoLink,
    embargoed(tokenHash, locale, now) {
      const found = embargoLink(tokenHash);
      if (!found?.locales.includes(locale)) return { state: 'unknown' };
      if (found.isRevoked || found.expiresAt <= now) return { state: 'ended' };
      return releases.embargoed(found, locale, now);
    },
  };
}
