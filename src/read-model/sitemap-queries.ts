import type { Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReadModel, SitemapRelease } from './types.ts';

/** Ledger entries to a part. Each is the newest change of one address at most: no part has more, whatever happens. */
const entriesInPart = 1000;

interface Row {
  public_id: string;
  locale: Locale;
  updated_at: number;
  slug: string;
}

/** All that is live, in parts by the ledger's own numbers: a part is one range of an index, however many there are. */
export function openSitemapQueries(
  database: Database,
  site: SiteFacts,
): Pick<ReadModel, 'sitemapParts' | 'sitemapReleases'> {
  const inPart =
    "FROM changes WHERE sequence > ? AND sequence <= ? AND state = 'live' AND visible_from <= ? AND until > ?";
  const newest = database.prepare<{ instant: Instant | null }>(`SELECT max(changed_at) AS instant ${inPart}`);
  const members = database.prepare<{ public_id: string; locale: Locale }>(
    `SELECT public_id, locale ${inPart} ORDER BY sequence, public_id, locale`,
  );
  const live = database.prepare<Row>(`
    SELECT public_id, locale, updated_at, facts ->> '$.slug' AS slug
    FROM (SELECT DISTINCT public_id ${inPart}) JOIN versions USING (public_id)
    WHERE goes_live_at <= ? AND versions.until > ? AND is_withdrawn = 0`);

  const bindsOf = (part: number, now: Instant) =>
    [(part - 1) * entriesInPart, part * entriesInPart, now, now] as const;

  return {
    sitemapParts(now) {
      const count = Math.ceil(site.sequence() / entriesInPart);
      return Array.from({ length: count }, (_, index) => index + 1).flatMap((part) => {
        const changedAt = newest.get(...bindsOf(part, now))?.instant ?? null;
        return changedAt === null ? [] : { part, changedAt };
      });
    },
    sitemapReleases(part, now) {
      const byRelease = new Map<string, Row[]>();
      for (const row of live.all(...bindsOf(part, now), now, now)) {
        const rows = byRelease.get(row.public_id);
        if (rows) rows.push(row);
        else byRelease.set(row.public_id, [row]);
      }
      return members.all(...bindsOf(part, now)).flatMap(({ public_id, locale }) => {
        const rows = byRelease.get(public_id) ?? [];
        const own = rows.find((row) => row.locale === locale);
        return own ? [releaseOf(own, rows)] : [];
      });
    },
  };
}

function releaseOf(own: Row, rows: readonly Row[]): SitemapRelease {
  const alternates = locales.flatMap((locale) => rows.filter((row) => row.locale === locale));
  return {
    publicId: own.public_id,
    locale: own.locale,
    slug: own.slug,
    updatedAt: own.updated_at,
    alternates: alternates.map(({ locale, slug }) => ({ locale, slug })),
  };
}
