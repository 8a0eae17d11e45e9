import { markedPassage, markedText } from '../language/search-marks.ts';
import type { SearchQuery } from '../language/search-query.ts';
import { truncate } from '../language/truncate.ts';
import type { Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Snapshot } from '../model/release.ts';
import { plainText } from '../model/rich-text.ts';
import type { Database } from '../sqlite/database.ts';
import { matchExpression } from './match-expression.ts';
import { forever } from './schema.ts';
import { firstSearchId, kindFacet, topicFacet, type SearchPlace } from './search-index.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReadModel, SearchFilter, SearchHit } from './types.ts';
import type { VersionQueries } from './version-queries.ts';

/** How many hits are counted and can be leafed through: whoever has more asks more narrowly. */
const mostHits = 1000;

/** Where the words stand decides the order: all in the title, all in title and summary, anywhere. */
const tiers: readonly (SearchPlace | null)[] = ['title', 'head', null];

/** Grapheme clusters of the text around what was found. */
const passageClusters = 240;

/** The ids of what is not shown at any instant of [from, until): not yet, no longer, or withdrawn. */
interface Hidden {
  sequence: number;
  from: Instant;
  until: Instant;
  ids: Readonly<Record<Locale, ReadonlySet<number>>>;
}

export function openSearchQueries(
  database: Database,
  { site, versions }: { site: SiteFacts; versions: VersionQueries },
): Pick<ReadModel, 'search'> {
  const matching = Object.fromEntries(
    locales.map((locale) => [locale, matchingOf(database, locale)]),
  ) as Record<Locale, ReturnType<typeof matchingOf>>;
  const hiddenAt = database.prepare<{ locale: Locale; search_id: number }>(`
    SELECT locale, search_id FROM versions WHERE until <= ? AND until < ${String(forever)}
    UNION ALL SELECT locale, search_id FROM versions WHERE goes_live_at > ?
    UNION ALL SELECT locale, search_id FROM versions WHERE is_withdrawn = 1`);
  const nextChange = database.prepare<{ instant: Instant | null }>(
    'SELECT min(goes_live_at) AS instant FROM versions WHERE goes_live_at > ?',
  );
  const sequenceOf = database.prepare<{ sequence: number }>(
    'SELECT sequence FROM versions WHERE locale = ? AND search_id = ?',
  );
  let latest: Hidden | null = null;

  function hidden(locale: Locale, now: Instant): ReadonlySet<number> {
    const isLatest = latest?.sequence === site.sequence() && latest.from <= now && now < latest.until;
    if (!latest || !isLatest) {
      const ids: Record<Locale, Set<number>> = { km: new Set(), en: new Set(), ru: new Set() };
      for (const row of hiddenAt.all(now, now)) ids[row.locale].add(row.search_id);
      // A version is replaced when another goes live, so nothing else moves with the clock.
      latest = { sequence: site.sequence(), from: now, until: nextChange.get(now)?.instant ?? forever, ids };
    }
    return latest.ids[locale];
  }

  /** The newest that match and are shown, newest first, `limit` at most. */
  function shownIds(
    expression: string,
    { locale, from, until }: SearchFilter,
    now: Instant,
    limit: number,
  ): number[] {
    const isHidden = hidden(locale, now);
    const lowest = from === undefined ? -forever : firstSearchId(from);
    let below = until === undefined ? forever : firstSearchId(until);
    const shown: number[] = [];
    for (;;) {
      const ids = JSON.parse(matching[locale].get(expression, lowest, below, limit)?.ids ?? '[]') as number[];
      for (const id of ids) if (!isHidden.has(id) && shown.length < limit) shown.push(id);
      const last = ids.at(-1);
      if (ids.length < limit || shown.length === limit || last === undefined) return shown;
      below = last;
    }
  }

  function hit(locale: Locale, id: number, query: SearchQuery, now: Instant): SearchHit[] {
    const whole = versions.whole(sequenceOf.get(locale, id)?.sequence ?? 0, now);
    if (!whole) return [];
    const { summary, snapshot } = whole;
    return [
      {
        release: summary,
        title: markedText(summary.title, query),
        passage: passageOf(snapshot, query, locale),
      },
    ];
  }

  return {
    search(query, filter, now, { offset, limit }) {
      if (filter.topicId !== undefined && site.topicLinks([filter.topicId], filter.locale).length === 0)
        return { hits: [], total: 0, isMore: false };
      const facets = [
        ...(filter.topicId === undefined ? [] : [topicFacet(filter.topicId)]),
        ...(filter.kind === undefined ? [] : [kindFacet(filter.kind)]),
      ];
      const ids = new Set<number>();
      for (const place of query.all.length === 0 ? [null] : tiers) {
        for (const id of shownIds(matchExpression(query, facets, place), filter, now, mostHits + 1))
          ids.add(id);
        if (ids.size > mostHits) break;
      }
      const page = [...ids].slice(0, mostHits).slice(offset, offset + limit);
      return {
        hits: page.flatMap((id) => hit(filter.locale, id, query, now)),
        total: Math.min(ids.size, mostHits),
        isMore: ids.size > mostHits,
      };
    },
  };
}

function matchingOf(database: Database, locale: Locale) {
  // In one row: to hand over a thousand takes longer than to find them.
  return database.prepare<{ ids: string }>(
    `SELECT json_group_array(rowid) AS ids FROM (
       SELECT rowid FROM search_${locale} WHERE search_${locale} MATCH ? AND rowid >= ? AND rowid < ?
       ORDER BY rowid DESC LIMIT ?)`,
  );
}

function passageOf(snapshot: Snapshot, query: SearchQuery, locale: Locale): SearchHit['passage'] {
  const { summary, body } = snapshot;
  const text = plainText(body);
  const found = markedPassage([summary, ...text.split('\n')], query, passageClusters);
  if (found.length > 0) return found;
  const beginning = truncate(summary === '' ? text : summary, passageClusters, locale);
  return beginning === '' ? [] : [{ text: beginning, isMatch: false }];
}
