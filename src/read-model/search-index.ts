import { indexTokens } from '../language/search-tokens.ts';
import type { Instant } from '../model/instant.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { ReleaseKind, Snapshot } from '../model/release.ts';
import { plainText } from '../model/rich-text.ts';
import type { Database } from '../sqlite/database.ts';

/** Keeps the full text in step with the versions, pending and replaced ones too: the clock may yet show them. */
export interface SearchIndex {
  /** Returns the id under which the text stands: the later it is listed, the larger. */
  add(version: { locale: Locale; sequence: number; listedAt: Instant }, snapshot: Snapshot): number;
  remove(locale: Locale, id: number): void;
}

/** As many as leave the ids of the years 1 to 9999, which the ledger may hold, safe integers. */
const idsASecond = 2 ** 15;

/** The first id of texts listed in the second of an instant. */
export function firstSearchId(instant: Instant): number {
  return Math.floor(instant / 1000) * idsASecond;
}

export function openSearchIndex(database: Database): SearchIndex {
  const held = database.prepare<{ sequence: number }>(
    'SELECT sequence FROM versions WHERE locale = ? AND search_id = ?',
  );
  const of = Object.fromEntries(locales.map((locale) => [locale, statementsOf(database, locale)])) as Record<
    Locale,
    ReturnType<typeof statementsOf>
  >;

  /** By second, then by number; the next that is free where another has that place. */
  function freeId(locale: Locale, sequence: number, listedAt: Instant): number {
    let id = firstSearchId(listedAt) + (sequence % idsASecond);
    while (held.get(locale, id)) id += 1;
    return id;
  }

  return {
    add({ locale, sequence, listedAt }, snapshot) {
      const { title, summary, datelinePlace, body, kind, topicIds } = snapshot;
      const id = freeId(locale, sequence, listedAt);
      const titleTokens = indexTokens(title);
      const summaryTokens = indexTokens(summary);
      of[locale].insert.run(
        id,
        titleTokens,
        summaryTokens,
        indexTokens(`${datelinePlace}\n${plainText(body)}`),
        [
          placedTokens(titleTokens, 'title'),
          placedTokens(titleTokens, 'head'),
          // A phrase does not go on from the title into the summary.
          placeSigns.head,
          placedTokens(summaryTokens, 'head'),
        ].join(' '),
        [anyFacet, kindFacet(kind), ...topicIds.map(topicFacet)].join(' '),
      );
      return id;
    },
    remove: (locale, id) => void of[locale].remove.run(id),
  };
}

function statementsOf(database: Database, locale: Locale) {
  return {
    insert: database.prepare(
      `INSERT INTO search_${locale} (rowid, title, summary, body, places, facets) VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    remove: database.prepare(`DELETE FROM search_${locale} WHERE rowid = ?`),
  };
}

/**
 * Where words stand that matter more: in the title; in the head, which is title and summary. There they are tokens of their
 * own, since FTS5 reads all places of a word to find those in one column, ten times as long for a word of most texts.
 */
export type SearchPlace = 'title' | 'head';

const placeSigns: Record<SearchPlace, string> = { title: '\uE003', head: '\uE004' };

/** The tokens as the index has them for that place. */
export function placedTokens(tokens: string, place: SearchPlace): string {
  return tokens.replace(/[^ ]+/g, (token) => placeSigns[place] + token);
}

/** Marks of a text, as tokens that no word can be. */
const facetSign = '\uE002';
export const anyFacet = `${facetSign}any`;

export function kindFacet(kind: ReleaseKind): string {
  return `${facetSign}kind${kind.replaceAll('-', '')}`;
}

/** An id may hold any character, and a token only letters and digits. */
export function topicFacet(topicId: string): string {
  return `${facetSign}topic${Buffer.from(topicId).toString('hex')}`;
}
