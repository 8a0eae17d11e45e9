import type { Locale } from '../model/locale.ts';
import { topicIn } from '../model/settings.ts';
import type { Database } from '../sqlite/database.ts';
import { forever } from './schema.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ListFilter, ReadModel, Tombstone } from './types.ts';

interface TombstoneRow {
  public_id: string;
  locale: Locale;
  listed_at: number;
  killed_at: number;
}

/** What feeds say of killed releases (rules §8); a month has no feed, so no filter is asked by it. */
export function openTombstoneQueries(
  database: Database,
  site: SiteFacts,
): Pick<ReadModel, 'lastTombstones' | 'tombstones'> {
  const shown = `SELECT public_id, locale, listed_at, killed_at FROM tombstones
    WHERE locale = ? AND topic_id = ? AND first_live_at <= ?`;
  const last = database.prepare<TombstoneRow>(`${shown} ORDER BY killed_at DESC, public_id DESC LIMIT ?`);
  // SQLite seeks by one range only: the bounds on the date alone are what it goes by.
  const part = database.prepare<TombstoneRow>(
    `${shown} AND listed_at BETWEEN ? AND ? AND (listed_at, public_id) < (?, ?) AND (listed_at, public_id) >= (?, ?)
     ORDER BY listed_at DESC, public_id DESC`,
  );

  function hasFeed({ locale, topicId }: ListFilter): boolean {
    if (topicId === undefined) return true;
    const topic = site.topic(topicId);
    return topic !== null && topicIn(topic, locale) !== null;
  }

  return {
    lastTombstones(filter, now, { limit }) {
      if (!hasFeed(filter)) return [];
      return last.all(filter.locale, filter.topicId ?? '', now, limit).map(tombstoneOf);
    },
    tombstones(filter, now, { before, until = { listedAt: -forever, publicId: '' } }) {
      if (!hasFeed(filter)) return [];
      const keys = [before.listedAt, before.publicId, until.listedAt, until.publicId] as const;
      return part
        .all(filter.locale, filter.topicId ?? '', now, until.listedAt, before.listedAt, ...keys)
        .map(tombstoneOf);
    },
  };
}

function tombstoneOf({ public_id, locale, listed_at, killed_at }: TombstoneRow): Tombstone {
  return { publicId: public_id, locale, listedAt: listed_at, killedAt: killed_at };
}
