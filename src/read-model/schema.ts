import { locales, type Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';

/** In the name of the file: a change of the tables or of what they hold needs the next number, and is a rebuild. */
export const schemaVersion = 3;

/** The `until` of a version that nothing replaces. */
export const forever = Number.MAX_SAFE_INTEGER;

/**
 * Instants are milliseconds. A version is known by the sequence of its entry, and is the newest that has gone live
 * in [goes_live_at, until). `releases` holds all that is known of a release in one row, so that a page is few questions:
 * the heads of its entries in order, and title and slug of each version by its sequence. The other tables are derived:
 *
 * - `versions`, `snapshots`: neither cancelled nor of a killed release;
 * - `listing`: one row for the list of the locale (topic_id '') and one for each topic;
 * - `tombstones`: of killed releases, one row for every list that one of their live versions stood in;
 *   `first_live_at` of the first of these;
 * - `counts`: how many locales are in such a list, in all (month '') and by month, as if every pending version were live;
 * - `changes`: rows for mirrors; the newest change of a locale in [visible_from, until);
 * - `gallery`: what versions show, `rank` falling from the first; with `listed_at` and `public_id` as in `versions`;
 * - `search_{locale}`: the full text of every version by its `search_id`, which follows `listed_at`;
 * - `media_uses`: by versions, and by the settings as sequence 0; `own_until` is the consent that was frozen.
 */
export function createSchema(database: Database, schema = schemaVersion): void {
  database.exec(`
    CREATE TABLE position (
      id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, head_hash TEXT,
      settings_sequence INTEGER NOT NULL, consents_sequence INTEGER NOT NULL);
    INSERT INTO position VALUES (1, 0, NULL, 0, 0);
    CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);
    CREATE TABLE topic_slugs (
      locale TEXT NOT NULL, slug TEXT NOT NULL, topic_id TEXT NOT NULL, sequence INTEGER NOT NULL,
      PRIMARY KEY (locale, slug, topic_id)) WITHOUT ROWID;
    CREATE TABLE consents (media_id TEXT PRIMARY KEY, until INTEGER) WITHOUT ROWID;
    CREATE INDEX consents_until ON consents (until) WHERE until IS NOT NULL;
    CREATE TABLE embargo_links (
      token_hash TEXT PRIMARY KEY, public_id TEXT NOT NULL, locales TEXT NOT NULL, expires_at INTEGER NOT NULL,
      is_revoked INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX embargo_links_expiry ON embargo_links (expires_at) WHERE is_revoked = 0;
    CREATE TABLE releases (
      public_id TEXT PRIMARY KEY, heads TEXT NOT NULL, names TEXT NOT NULL);
    CREATE TABLE versions (
      sequence INTEGER PRIMARY KEY, public_id TEXT NOT NULL, locale TEXT NOT NULL, goes_live_at INTEGER NOT NULL,
      until INTEGER NOT NULL, listed_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, is_corrected INTEGER NOT NULL,
      is_withdrawn INTEGER NOT NULL, topic_ids TEXT NOT NULL, search_id INTEGER NOT NULL, facts TEXT NOT NULL);
    CREATE INDEX versions_of_release ON versions (public_id, locale);
    CREATE INDEX versions_go_live ON versions (goes_live_at);
    CREATE INDEX versions_replaced ON versions (until) WHERE until < ${String(forever)};
    CREATE INDEX versions_withdrawn ON versions (is_withdrawn) WHERE is_withdrawn = 1;
    CREATE UNIQUE INDEX versions_search ON versions (locale, search_id);
    CREATE TABLE snapshots (sequence INTEGER PRIMARY KEY, json TEXT NOT NULL);
    CREATE TABLE listing (
      locale TEXT NOT NULL, topic_id TEXT NOT NULL, listed_at INTEGER NOT NULL, public_id TEXT NOT NULL,
      sequence INTEGER NOT NULL, goes_live_at INTEGER NOT NULL, until INTEGER NOT NULL, is_withdrawn INTEGER NOT NULL,
      PRIMARY KEY (locale, topic_id, listed_at, public_id, sequence)) WITHOUT ROWID;
    CREATE TABLE tombstones (
      locale TEXT NOT NULL, topic_id TEXT NOT NULL, listed_at INTEGER NOT NULL, public_id TEXT NOT NULL,
      first_live_at INTEGER NOT NULL, killed_at INTEGER NOT NULL,
      PRIMARY KEY (locale, topic_id, listed_at, public_id)) WITHOUT ROWID;
    CREATE INDEX tombstones_by_kill ON tombstones (locale, topic_id, killed_at);
    CREATE TABLE counts (
      locale TEXT NOT NULL, topic_id TEXT NOT NULL, month TEXT NOT NULL, releases INTEGER NOT NULL,
      PRIMARY KEY (locale, topic_id, month)) WITHOUT ROWID;
    CREATE TABLE changes (
      public_id TEXT NOT NULL, locale TEXT NOT NULL, sequence INTEGER NOT NULL, state TEXT NOT NULL,
      visible_from INTEGER NOT NULL, until INTEGER NOT NULL, goes_live_at INTEGER, changed_at INTEGER NOT NULL,
      PRIMARY KEY (public_id, locale, sequence)) WITHOUT ROWID;
    CREATE INDEX changes_in_order ON changes (
      sequence, public_id, locale, state, visible_from, until, changed_at);
    CREATE INDEX changes_go_live ON changes (goes_live_at) WHERE goes_live_at IS NOT NULL;
    CREATE TABLE media_uses (
      hash TEXT NOT NULL, sequence INTEGER NOT NULL, media_id TEXT NOT NULL, own_until INTEGER,
      PRIMARY KEY (hash, sequence, media_id)) WITHOUT ROWID;
    CREATE INDEX media_uses_until ON media_uses (own_until) WHERE own_until IS NOT NULL;
    CREATE TABLE gallery (
      locale TEXT NOT NULL, listed_at INTEGER NOT NULL, public_id TEXT NOT NULL, sequence INTEGER NOT NULL,
      rank INTEGER NOT NULL, hash TEXT NOT NULL, media_id TEXT NOT NULL, own_until INTEGER,
      PRIMARY KEY (locale, listed_at, public_id, sequence, rank)) WITHOUT ROWID;
    CREATE INDEX gallery_by_hash ON gallery (locale, hash, listed_at, public_id, sequence, rank);
    ${locales.map(searchTable).join('\n    ')}
    PRAGMA user_version = ${String(schema)};`);
}

/** The texts come as tokens already: the tokenizer of SQLite only parts them at spaces, and would cut Khmer at its vowels. */
function searchTable(locale: Locale): string {
  return `CREATE VIRTUAL TABLE search_${locale} USING fts5(title, summary, body, places, facets, content='', contentless_delete=1,
      tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");`;
}
