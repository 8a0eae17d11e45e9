import type { Instant } from '../model/instant.ts';
import { locales } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReadModel } from './types.ts';

/** A news sitemap holds what was listed in the last two days. */
export const newsSitemapMilliseconds = 48 * 3_600_000;

/** When the clock alone changes an answer (design §7). */
export function openBoundaryQueries(database: Database, site: SiteFacts): Pick<ReadModel, 'nextBoundary'> {
  const next = (sql: string) => database.prepare<{ instant: Instant | null }>(sql);
  const candidates = [
    // Of killed releases too: a clock that is behind shows their tombstones from their go-live on.
    next('SELECT min(goes_live_at) AS instant FROM changes WHERE goes_live_at > ?'),
    next('SELECT min(until) AS instant FROM consents WHERE until > ?'),
    next(`SELECT own_until AS instant FROM media_uses WHERE own_until > ?
      AND NOT EXISTS (SELECT 1 FROM consents WHERE consents.media_id = media_uses.media_id)
      ORDER BY own_until LIMIT 1`),
    next('SELECT min(expires_at) AS instant FROM embargo_links WHERE is_revoked = 0 AND expires_at > ?'),
  ];
  const leaves = `listed_at + ${String(newsSitemapMilliseconds)}`;
  const leavesNews = database.prepare<{ instant: Instant }>(
    `SELECT ${leaves} AS instant FROM listing WHERE locale = ? AND topic_id = '' AND listed_at > ?
       AND is_withdrawn = 0 AND goes_live_at <= ${leaves} AND until > ${leaves} ORDER BY listed_at LIMIT 1`,
  );
  let latest: { sequence: number; from: Instant; until: Instant | null } | null = null;

  function find(now: Instant): Instant | null {
    const found = candidates.map((each) => each.get(now)?.instant ?? null);
    for (const locale of locales)
      found.push(leavesNews.get(locale, now - newsSitemapMilliseconds)?.instant ?? null);
    const instants = found.filter((each) => each !== null);
    return instants.length > 0 ? Math.min(...instants) : null;
  }

  return {
    nextBoundary(now) {
      const isLatest =
        latest?.sequence === site.sequence() &&
        latest.from <= now &&
        (latest.until === null || now < latest.until);
      if (!latest || !isLatest) latest = { sequence: site.sequence(), from: now, until: find(now) };
      return latest.until;
    },
  };
}
