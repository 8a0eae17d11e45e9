import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSearchQuery } from '../../src/language/search-query.ts';
import { sha256 } from '../../src/model/hash.ts';
import type { Instant } from '../../src/model/instant.ts';
import { locales } from '../../src/model/locale.ts';
import type {
  Change,
  ListFilter,
  ReadModel,
  ReleaseSummary,
  SearchFilter,
} from '../../src/read-model/types.ts';
import { day, start } from './ledger-script.ts';
import { naiveReadModel } from './naive-read-model.ts';
import { contents, project } from './projected.ts';
import { ledgerArbitrary, pictureIds, releaseIds } from './random-ledger.ts';

describe('a read model of any ledger', () => {
  it('answers every question at every instant as the entries themselves do', () => {
    const pick = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        ledgerArbitrary,
        pick,
        fc.integer({ min: 1, max: 9 }),
        ({ script, instants }, picks, batch) => {
          const projected = project(script.entries, batch);
          const naive = naiveReadModel(script.entries);
          try {
            for (const each of [
              ...picks.map((at) => instants[at % instants.length] ?? 0),
              instants.at(-1) ?? 0,
            ]) {
              const [number = 0, instant = 0] = picks;
              const cursor = {
                sequence: number % script.entries.length,
                instant: instants[instant % instants.length] ?? 0,
              };
              assert.deepEqual(answers(projected.readModel, each, cursor), answers(naive, each, cursor));
            }
          } finally {
            projected.close();
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('changes no answer between two boundaries', () => {
    fc.assert(
      fc.property(ledgerArbitrary, fc.nat(), ({ script, instants }, at) => {
        const projected = project(script.entries);
        try {
          const now = instants[at % instants.length] ?? 0;
          const last = (projected.readModel.nextBoundary(now) ?? now + 400 * day) - 1;
          const cursor = { sequence: 0, instant: 0 };
          assert.deepEqual(
            answers(projected.readModel, last, cursor),
            answers(projected.readModel, now, cursor),
          );
        } finally {
          projected.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds the same row for row, built at once or entry by entry', () => {
    fc.assert(
      fc.property(ledgerArbitrary, fc.integer({ min: 1, max: 5 }), ({ script }, batch) => {
        const whole = project(script.entries);
        const grown = project(script.entries, batch);
        try {
          assert.deepEqual(contents(grown.database), contents(whole.database));
        } finally {
          whole.close();
          grown.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Everything that can be asked about a random ledger, without what no answer of the clock is. */
function answers(
  readModel: ReadModel,
  now: Instant,
  cursor: { sequence: number; instant: Instant },
): unknown {
  // The place of one that may or may not be there.
  const middle = { listedAt: start, publicId: 'bbbbbbbb' };
  const all = { offset: 0, limit: 100 };
  const filters = locales.flatMap((locale): ListFilter[] => [
    { locale },
    { locale, topicId: 'floods' },
    { locale, topicId: 'health' },
    { locale, month: '2025-09' },
    { locale, month: '2025-08', topicId: 'floods' },
  ]);
  const feeds = filters.filter(({ month }) => month === undefined);
  const newest = { listedAt: now + 400 * day, publicId: '' };
  return {
    pages: releaseIds.map((id) => locales.map((locale) => readModel.page(id, locale, now))),
    lists: filters.map((filter) => readModel.list(filter, now, all)),
    walks: [{ locales }, { locales: ['ru', 'en'] as const, topicId: 'floods' }].map((filter) =>
      walkOf<ReleaseSummary>((after) =>
        readModel.listAfter(filter, now, { limit: 3, ...(after && { after }) }),
      ),
    ),
    galleries: locales.map((locale) => [
      readModel.gallery(locale, now, all),
      readModel.gallery(locale, now, { offset: 1, limit: 2 }),
    ]),
    feeds: filters.map((filter) => readModel.feed(filter, now, { limit: 100 })),
    feedKeys: filters.map((filter) => readModel.feedKey(filter, middle, now)),
    feedsBefore: filters.map((filter) => readModel.feed(filter, now, { before: middle, limit: 100 })),
    tombstones: feeds.map((filter) => [
      readModel.lastTombstones(filter, now, { limit: 2 }),
      readModel.tombstones(filter, now, { before: newest }),
      readModel.tombstones(filter, now, { before: newest, until: middle }),
      readModel.tombstones(filter, now, { before: middle }),
    ]),
    searches: locales.flatMap((locale) =>
      searches.map(({ query, ...filter }) => {
        const answer = readModel.search(query, { locale, ...filter }, now, all);
        return { ...answer, hits: answer.hits.map(({ release }) => release) };
      }),
    ),
    months: locales.map((locale) => readModel.months(locale, now)),
    topics: locales.map((locale) => readModel.topics(locale, now)),
    slugs: locales.map((locale) =>
      ['floods', 'high-water', 'health', 'pavodki', 'ទឹកជំនន់'].map((slug) =>
        readModel.topicBySlug(locale, slug),
      ),
    ),
    inUse: readModel.localesInUse(now),
    changes: [
      readModel.changedSince({ sequence: 0, instant: 0 }, now, { limit: 100 }),
      readModel.changedSince(cursor, now, { limit: 100 }),
      readModel.changedSince(cursor, now, { limit: 100, locale: 'km' }),
      readModel.changedSince({ sequence: 0, instant: 0 }, now, { limit: 100, until: cursor }),
      walkOf<Change>((after) => readModel.changedSince(cursor, now, { limit: 2, ...(after && { after }) })),
    ],
    sitemap: [
      readModel.sitemapParts(now),
      readModel.sitemapReleases(1, now),
      readModel.sitemapReleases(2, now),
    ],
    media: pictureIds.map((id) => readModel.media(sha256(id), now)?.media.mediaId ?? null),
    links: ['0', '1', '2', '3'].map((each) => readModel.embargoLink(each.repeat(64))),
    embargoed: ['0', '1', '2', '3'].map((each) =>
      locales.map((locale) => readModel.embargoed(each.repeat(64), locale, now)),
    ),
    boundary: readModel.nextBoundary(now),
    sequence: readModel.sequence(),
  };
}

/** Everything that pages of a walk show, each page after the last item of the one before. */
function walkOf<Item>(pageAfter: (last: Item | null) => Item[]): Item[] {
  const walked: Item[] = [];
  for (;;) {
    const page = pageAfter(walked.at(-1) ?? null);
    if (page.length === 0) return walked;
    walked.push(...page);
  }
}
/** Of the words that random ledgers are written in: in all texts, in titles, in some versions, in none. */
const searches = (
  [
    { query: '' },
    { query: 'aaaaaaaa 2' },
    { query: 'about -bbbbbbbb' },
    { query: '-3', topicId: 'health' },
    { query: '"rice and clean"', from: start, until: start + 2 * day },
    { query: 'Kratie text', kind: 'release' },
    { query: 'boats', kind: 'statement' },
  ] satisfies ({ query: string } & Omit<SearchFilter, 'locale'>)[]
).map(({ query, ...filter }) => ({ query: parseSearchQuery(query), ...filter }));
