import { parseSearchQuery } from '../../src/language/search-query.ts';
import { searchPath } from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { schemaVersion } from '../../src/read-model/schema.ts';
import { openReadModelFile, readModelPaths } from '../../src/read-model/read-model-file.ts';
import type { ReadModel, SearchFilter } from '../../src/read-model/types.ts';
import { syntheticName, syntheticNames, syntheticWords } from '../../tests/support/synthetic-words.ts';
import { startChild } from './child.ts';
import type { Corpus } from './corpus.ts';
import type { Measurement } from './report.ts';

interface Search {
  typed: string;
  filter: SearchFilter;
}

const searchesALocale = 300;
const hitsAPage = 10;
const year = 365 * 24 * 3_600_000;
/** Of a search in the read model. */
const mostMilliseconds = (releases: number): number => (releases <= 10_000 ? 10 : 50);

/** Searches of many kinds in each locale: count, page and passages from the read model, and the whole page over HTTP. */
export async function measureSearch(corpus: Corpus): Promise<Measurement[]> {
  const { releases, readModelDir } = corpus;
  const file = openReadModelFile(readModelPaths(readModelDir, schemaVersion).file, schemaVersion);
  if (!file) throw new Error(`There is no read model in ${readModelDir}.`);
  const measured: Measurement[] = [];
  try {
    for (const locale of locales)
      measured.push({
        ...measurement(`search, ${locale}, p95`, releases, timesOf(file.readModel, searchesIn(locale))),
        aim: { atMost: mostMilliseconds(releases), text: '≤ 10 ms at 10,000, ≤ 50 ms at 100,000' },
      });
  } finally {
    file.close();
  }
  return [...measured, measurement('search page, cold, p95', releases, await timesOverHttp(corpus))];
}

function timesOf(readModel: ReadModel, searches: readonly Search[]): number[] {
  const now = Date.now();
  const ask = ({ typed, filter }: Search): number => {
    const beganAt = performance.now();
    readModel.search(parseSearchQuery(typed), filter, now, { offset: 0, limit: hitsAPage });
    return performance.now() - beganAt;
  };
  // Compiled and read from the disk by others of the same kinds.
  for (const search of searches.slice(0, searches.length / 3)) ask(search);
  return searches.slice(searches.length / 3).map(ask);
}

/** In a process with the cache off, one by one. */
async function timesOverHttp({ ledger, readModelDir }: Corpus): Promise<number[]> {
  const site = await startChild('serve-site.ts', [ledger, readModelDir, '0']);
  try {
    const times: number[] = [];
    // As many as one client may ask at once.
    for (const { typed, filter } of locales.flatMap((locale) => searchesIn(locale).slice(0, 20))) {
      const address = `${site.origin}${searchPath(filter.locale)}?q=${encodeURIComponent(typed)}`;
      const beganAt = performance.now();
      const answer = await fetch(address);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
      times.push(performance.now() - beganAt);
    }
    return times.slice(locales.length);
  } finally {
    await site.stop();
  }
}

/** One to three words, common and seldom ones, phrases, words left out, filters: each kind as often, the same at every run. */
function searchesIn(locale: Locale): Search[] {
  return Array.from({ length: searchesALocale }, (_, n): Search => {
    const { words, space } = syntheticWords[locale];
    const word = (step: number): string => words[(n * step) % words.length] ?? '';
    const [first, second, third] = [word(7), word(11), word(17)];
    const name = syntheticName(locale, (n * 31) % syntheticNames);
    const kinds: Search[] = [
      { typed: first, filter: { locale } },
      { typed: name, filter: { locale } },
      { typed: `${first} ${second}`, filter: { locale } },
      { typed: `${name} ${second}`, filter: { locale } },
      { typed: `${first} ${second} ${third}`, filter: { locale } },
      { typed: `"${first}${space}${second}"`, filter: { locale } },
      { typed: `${first} -${second}`, filter: { locale } },
      { typed: `${first} ${second}`, filter: { locale, topicId: `topic-${String(n % 8)}` } },
      {
        typed: first,
        filter: { locale, from: Date.UTC(2026, 0) - (n % 9) * year, until: Date.UTC(2026, 9) },
      },
    ];
    return kinds[n % kinds.length] ?? { typed: first, filter: { locale } };
  });
}

function measurement(what: string, releases: number, times: readonly number[]): Measurement {
  const besides = `p50 ${share(times, 0.5).toFixed(2)} ms`;
  return { what, releases, value: share(times, 0.95), unit: 'ms', besides };
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
