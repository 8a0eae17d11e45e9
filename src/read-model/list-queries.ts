import type { Instant } from '../model/instant.ts';
import { locales } from '../model/locale.ts';
import { topicIn } from '../model/settings.ts';
import type { Database } from '../sqlite/database.ts';
import type { CountQueries } from './count-queries.ts';
import { monthRange } from './month.ts';
import type { ReleaseQueries } from './release-queries.ts';
import { forever } from './schema.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ListFilter, ListKey, LocaleListKey, ReadModel, ReleaseSummary } from './types.ts';
import { versionColumns, type VersionQueries, type VersionRow } from './version-queries.ts';

/** Locale, topic, listed from and until, and twice the instant of the question. */
type Binds = [string, string, number, number, number, number];

/** Lists and feeds, newest first; what they cost does not grow with the number of releases. */
export function openListQueries(
  database: Database,
  {
    site,
    versions,
    releases,
    counts,
  }: { site: SiteFacts; versions: VersionQueries; releases: ReleaseQueries; counts: CountQueries },
): Pick<ReadModel, 'list' | 'listAfter' | 'feed' | 'feedKey'> {
  const at = `FROM listing WHERE locale = ? AND topic_id = ? AND listed_at >= ? AND listed_at < ?
    AND goes_live_at <= ? AND until > ?`;
  const inOrder = 'ORDER BY listed_at DESC, public_id DESC';
  const listed = database.prepare<VersionRow>(`
    SELECT ${versionColumns} FROM versions JOIN (
      SELECT sequence AS listed ${at} AND is_withdrawn = 0 ${inOrder} LIMIT ? OFFSET ?) ON sequence = listed
    ${inOrder}`);
  const listedFrom = (bound: '<' | '<=') =>
    database.prepare<VersionRow>(`
      SELECT ${versionColumns} FROM versions JOIN (
        SELECT sequence AS listed ${at} AND is_withdrawn = 0 AND (listed_at, public_id) ${bound} (?, ?)
        ${inOrder} LIMIT ?) ON sequence = listed
      ${inOrder}`);
  const listedBefore = listedFrom('<');
  const listedUpTo = listedFrom('<=');
  const inFeed = database.prepare<{ public_id: string }>(
    `SELECT public_id ${at} AND (listed_at, public_id) < (?, ?) ${inOrder} LIMIT ?`,
  );
  const atOrAfter = database.prepare<{ listed_at: number; public_id: string }>(
    `SELECT listed_at, public_id ${at} AND (listed_at, public_id) >= (?, ?) ORDER BY listed_at, public_id LIMIT 1`,
  );

  /** Null where the list is none: no such month, or a topic without a label there. */
  function bindsOf({ locale, topicId, month }: ListFilter, now: Instant): Binds | null {
    const range =
      month === undefined ? { from: -forever, until: forever } : monthRange(month, site.timeZone());
    const topic = topicId === undefined ? null : site.topic(topicId);
    if (!range || (topicId !== undefined && !(topic && topicIn(topic, locale)))) return null;
    return [locale, topicId ?? '', range.from, range.until, now, now];
  }

  /** The list of one locale, as part of one that goes through several at once. */
  function partAfter(filter: ListFilter, now: Instant, after: LocaleListKey, limit: number): VersionRow[] {
    const binds = bindsOf(filter, now);
    if (!binds) return [];
    const [of, topic, from, until, ...at] = binds;
    // Of the release at the key itself, the locales that come later are still to be shown.
    const part = filter.locale > after.locale ? listedUpTo : listedBefore;
    return part.all(of, topic, from, bounded(until, after), ...at, after.listedAt, after.publicId, limit);
  }

  return {
    listAfter({ locales: of, ...filter }, now, { after = listStart, limit }) {
      return of
        .flatMap((locale) => partAfter({ ...filter, locale }, now, after, limit))
        .map((row) => versions.summaryOf(row, now))
        .sort(byDateAndLocale)
        .slice(0, limit);
    },
    list(filter, now, { offset, limit }) {
      const binds = bindsOf(filter, now);
      if (!binds) return { releases: [], total: 0 };
      const total = counts.total(filter.locale, filter.topicId ?? '', filter.month ?? '', now);
      // SQLite would step over the whole list to find that nothing stands beyond its end.
      const rows = offset < total ? listed.all(...binds, limit, offset) : [];
      return { releases: rows.map((row) => versions.summaryOf(row, now)), total };
    },
    feed(filter, now, { before, limit }) {
      const binds = bindsOf(filter, now);
      if (!binds) return [];
      const key = before ?? listStart;
      const [of, topic, from, until, ...at] = binds;
      return inFeed
        .all(of, topic, from, bounded(until, key), ...at, key.listedAt, key.publicId, limit)
        .flatMap((row) => releases.feedItem(row.public_id, filter.locale, now) ?? []);
    },
    feedKey(filter, { listedAt, publicId }, now) {
      const binds = bindsOf(filter, now);
      if (!binds) return null;
      const [of, topic, from, until, ...at] = binds;
      const row = atOrAfter.get(of, topic, Math.max(from, listedAt), until, ...at, listedAt, publicId);
      return row ? { listedAt: row.listed_at, publicId: row.public_id } : null;
    },
  };
}

/** Before the newest. */
const listStart: LocaleListKey = { listedAt: forever, publicId: '', locale: locales[0] };

/** SQLite seeks by one range only: without the bound it would step over everything newer than the key. */
function bounded(until: Instant, { listedAt }: ListKey): Instant {
  return Math.min(until, listedAt === forever ? forever : listedAt + 1);
}

function byDateAndLocale(a: ReleaseSummary, b: ReleaseSummary): number {
  if (a.listedAt !== b.listedAt) return b.listedAt - a.listedAt;
  if (a.publicId !== b.publicId) return a.publicId < b.publicId ? 1 : -1;
  return a.locale < b.locale ? -1 : 1;
}
