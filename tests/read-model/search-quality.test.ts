import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseSearchQuery } from '../../src/language/search-query.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { day, ledgerScript, start } from './ledger-script.ts';
import { project, type Projected } from './projected.ts';
import { englishWords } from './search-quality/english-words.ts';
import { generatedSet, queryKinds, type SetQuery, type SetText } from './search-quality/generated-set.ts';
import { khmerWords } from './search-quality/khmer-words.ts';
import { russianWords } from './search-quality/russian-words.ts';

/** The aim of search, over texts whose meaning is known because they were made from it. */
const least = { recall: 0.95, precision: 0.95 };

const sets: Readonly<Record<Locale, { texts: SetText[]; queries: SetQuery[] }>> = {
  km: generatedSet('km', khmerWords),
  en: generatedSet('en', englishWords),
  ru: generatedSet('ru', russianWords),
};

interface Measured extends SetQuery {
  recall: number;
  precision: number;
}

let projected: Projected;
const measured: Record<Locale, Measured[]> = { km: [], en: [], ru: [] };

before(() => {
  const script = ledgerScript();
  script.settings(start);
  for (const locale of locales) {
    for (const { publicId, title, summary, body } of sets[locale].texts) {
      script.publish(start, publicId, locale, {
        ...{ title, summary, slug: publicId, datelinePlace: '' },
        body: [{ type: 'paragraph', children: [{ type: 'text', text: body }] }],
      });
    }
  }
  projected = project(script.entries);
  for (const locale of locales)
    measured[locale] = sets[locale].queries.map((query) => measure(locale, query));
});
after(() => {
  projected.close();
});

function measure(locale: Locale, query: SetQuery): Measured {
  const { hits } = projected.readModel.search(parseSearchQuery(query.typed), { locale }, start + day, {
    ...{ offset: 0, limit: 1000 },
  });
  const found = hits.map(({ release }) => release.publicId);
  const right = found.filter((each) => query.relevant.has(each)).length;
  const precision = found.length > 0 ? right / found.length : 1;
  return { ...query, recall: right / query.relevant.size, precision };
}

function worst(of: readonly Measured[], figure: 'recall' | 'precision'): string[] {
  return [...of]
    .sort((a, b) => a[figure] - b[figure])
    .slice(0, 20)
    .map((each) => `${each.typed} (${each[figure].toFixed(2)})`);
}

/** Of all queries alike, however much each has to find. */
function mean(of: readonly Measured[], figure: 'recall' | 'precision'): number {
  return of.reduce((sum, each) => sum + each[figure], 0) / of.length;
}

describe('search finds what is meant, and little else', () => {
  it('is asked enough', () => {
    const counted = locales.map((locale) => sets[locale]);
    assert.ok(counted.flatMap(({ texts }) => texts).length >= 2000);
    for (const { queries } of counted) {
      assert.ok(queries.length >= 60);
      for (const { typed, relevant } of queries) assert.ok(relevant.size > 0, typed);
    }
  });

  for (const locale of [...locales, 'all'] as const) {
    it(`in ${locale}`, (t) => {
      const all = locale === 'all' ? locales.flatMap((each) => measured[each]) : measured[locale];
      for (const kind of ['any', ...queryKinds] as const) {
        const of = all.filter((each) => kind === 'any' || each.kind === kind);
        t.diagnostic(
          `${locale}, ${kind}: ${String(of.length)} queries, recall ${mean(of, 'recall').toFixed(3)}, precision ${mean(of, 'precision').toFixed(3)}`,
        );
      }
      for (const figure of ['recall', 'precision'] as const)
        assert.ok(
          mean(all, figure) >= least[figure],
          `${figure} is low for: ${worst(all, figure).join(', ')}`,
        );
    });
  }
});
