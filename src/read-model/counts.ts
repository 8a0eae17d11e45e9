import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
import { monthOf } from './month.ts';
import { forever } from './schema.ts';

/** What decides in which counts a version of a locale stands. */
export interface Countable {
  locale: Locale;
  listedAt: Instant;
  topicIds: readonly string[];
}

/** The (topic, month) of the counts that a version stands in; '' is all of them. */
export function countKeys(
  { listedAt, topicIds }: Countable,
  timeZone: string,
): [topic: string, month: string][] {
  const month = monthOf(listedAt, timeZone);
  return ['', ...topicIds].flatMap((topic): [string, string][] => [
    [topic, ''],
    [topic, month],
  ]);
}

/** Gathers the changes of a batch, so that a rebuild writes each count once a batch and not once an entry. */
export interface Counts {
  add(version: Countable, releases: 1 | -1): void;
  flush(): void;
  /** Forgets what was gathered, with the batch that failed. */
  discard(): void;
  /** Counts everything anew, after a change of time zone. */
  recount(timeZone: string): void;
}

export function openCounts(database: Database, timeZone: () => string): Counts {
  const change = database.prepare(`
    INSERT INTO counts VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET releases = releases + excluded.releases`);
  const dropEmpty = database.prepare(
    'DELETE FROM counts WHERE locale = ? AND topic_id = ? AND month = ? AND releases = 0',
  );
  const counted = database.prepare<{ locale: Locale; listed_at: number; topic_ids: string }>(
    `SELECT locale, listed_at, topic_ids FROM versions WHERE until = ${String(forever)} AND is_withdrawn = 0`,
  );
  const gathered = new Map<string, { key: [Locale, string, string]; releases: number }>();

  function gather(version: Countable, releases: number, zone: string): void {
    for (const [topic, month] of countKeys(version, zone)) {
      const name = `${version.locale} ${month} ${topic}`;
      const each = gathered.get(name) ?? { key: [version.locale, topic, month], releases: 0 };
      each.releases += releases;
      gathered.set(name, each);
    }
  }

  function flush(): void {
    for (const { key, releases } of gathered.values()) {
      if (releases === 0) continue;
      change.run(...key, releases);
      if (releases < 0) dropEmpty.run(...key);
    }
    gathered.clear();
  }

  return {
    add: (version, releases) => gather(version, releases, timeZone()),
    flush,
    discard: () => gathered.clear(),
    recount(zone) {
      gathered.clear();
      database.exec('DELETE FROM counts');
      for (const { locale, listed_at, topic_ids } of counted.all())
        gather({ locale, listedAt: listed_at, topicIds: JSON.parse(topic_ids) as string[] }, 1, zone);
    },
  };
}
