import type { Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
import { countKeys } from './counts.ts';
import { forever } from './schema.ts';
import type { SiteFacts } from './site-facts.ts';
import type { VersionQueries } from './version-queries.ts';

export interface CountQueries {
  /** How many releases the list of a topic ('' all) and month ('' all) holds. */
  total(locale: Locale, topicId: string, month: string, now: Instant): number;
  months(locale: Locale, now: Instant): { month: string; count: number }[];
  localesInUse(now: Instant): Locale[];
}

interface PendingRow {
  public_id: string;
  locale: Locale;
  goes_live_at: number;
  until: number;
  listed_at: number;
  is_withdrawn: number;
  topic_ids: string;
}

/** What to add to the stored counts, which hold pending versions too, at any instant of [from, until). */
interface Adjustment {
  sequence: number;
  from: Instant;
  until: Instant;
  counts: Map<string, number>;
}

export function openCountQueries(
  database: Database,
  { site, versions }: { site: SiteFacts; versions: VersionQueries },
): CountQueries {
  const countOf = database.prepare<{ releases: number }>(
    'SELECT releases FROM counts WHERE locale = ? AND topic_id = ? AND month = ?',
  );
  const monthsOf = database.prepare<{ month: string; releases: number }>(
    "SELECT month, releases FROM counts WHERE locale = ? AND topic_id = '' AND month <> ''",
  );
  const pendingAt = database.prepare<PendingRow>(
    `SELECT public_id, locale, goes_live_at, until, listed_at, is_withdrawn, topic_ids
     FROM versions WHERE goes_live_at > ?`,
  );
  let latest: Adjustment | null = null;

  function adjustmentAt(now: Instant): Map<string, number> {
    const isLatest = latest?.sequence === site.sequence() && latest.from <= now && now < latest.until;
    if (!latest || !isLatest) latest = adjust(now);
    return latest.counts;
  }

  function adjust(now: Instant): Adjustment {
    const counts = new Map<string, number>();
    const pending = pendingAt.all(now);
    const add = (row: Pick<PendingRow, 'locale' | 'listed_at' | 'topic_ids'>, releases: number): void => {
      const topicIds = JSON.parse(row.topic_ids) as string[];
      const version = { locale: row.locale, listedAt: row.listed_at, topicIds };
      for (const [topic, month] of countKeys(version, site.timeZone())) {
        const key = keyOf(row.locale, topic, month);
        counts.set(key, (counts.get(key) ?? 0) + releases);
      }
    };
    for (const row of pending) {
      if (row.until !== forever || row.is_withdrawn === 1) continue;
      add(row, -1);
      const shown = versions.versionAt(row.public_id, row.locale, now);
      if (shown) add(shown, 1);
    }
    const until = Math.min(forever, ...pending.map((row) => row.goes_live_at));
    return { sequence: site.sequence(), from: now, until, counts };
  }

  function total(locale: Locale, topicId: string, month: string, now: Instant): number {
    const stored = countOf.get(locale, topicId, month)?.releases ?? 0;
    return stored + (adjustmentAt(now).get(keyOf(locale, topicId, month)) ?? 0);
  }

  return {
    total,
    months(locale, now) {
      const counts = new Map(monthsOf.all(locale).map(({ month, releases }) => [month, releases]));
      for (const [key, releases] of adjustmentAt(now)) {
        const { locale: of, topicId, month } = partsOf(key);
        if (of === locale && topicId === '' && month !== '')
          counts.set(month, (counts.get(month) ?? 0) + releases);
      }
      return [...counts]
        .filter(([, count]) => count > 0)
        .map(([month, count]) => ({ month, count }))
        .sort((a, b) => (a.month < b.month ? 1 : -1));
    },
    localesInUse: (now) => locales.filter((locale) => total(locale, '', '', now) > 0),
  };
}

function keyOf(locale: Locale, topicId: string, month: string): string {
  return `${locale} ${month} ${topicId}`;
}

function partsOf(key: string): { locale: string; month: string; topicId: string } {
  const [locale = '', month = '', ...topicId] = key.split(' ');
  return { locale, month, topicId: topicId.join(' ') };
}
