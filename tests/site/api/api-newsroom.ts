import assert from 'node:assert/strict';
import type { StoredEntry } from '../../../src/model/entry.ts';
import { locales } from '../../../src/model/locale.ts';
import { schemas, type SchemaName } from '../../../src/site/api/schemas.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../../views/trial-texts.ts';
import { createTrialLedger } from '../trial-ledger.ts';
import type { Reply, TrialSite } from '../trial-site.ts';

export const start = Date.UTC(2026, 10, 21, 3);
export const hour = 3_600_000;
/** When the pending ones below go live. */
export const goLive = start + 10 * hour;

/** Releases in each public state: in English, and live in Russian where the release was not killed. */
export const idOf = {
  scheduled: 'schedu11',
  embargoed: 'embarg11',
  live: 'live1111',
  corrected: 'correc11',
  withdrawn: 'withdr11',
  reinstated: 'reinst11',
  killed: 'killed11',
  'killed before it was live': 'neverl11',
  translated: 'transl11',
} as const;

/** The ledger of a newsroom with all of them. */
export function apiNewsroom(): StoredEntry[] {
  const ledger = createTrialLedger();
  const text = (name: string) => `Text of the ${name} one`;
  const snapshot = (name: string) =>
    trialSnapshot('en', { title: `The ${name} one`, slug: name, summary: text(name) });
  const publish = (name: keyof typeof idOf, more: Partial<Parameters<typeof ledger.published>[1]> = {}) =>
    ledger.published(start, {
      ...{ publicId: idOf[name], locale: 'en', snapshot: snapshot(name) },
      ...more,
    });
  const act = (name: keyof typeof idOf, kind: 'withdrawn' | 'reinstated') =>
    ledger.entry(start, {
      ...{ publicId: idOf[name], locale: 'en' },
      ...(kind === 'withdrawn' ? { kind, notice: 'The figures were wrong.' } : { kind }),
    });
  const picture = { ...trialPicture, mediaId: 'boat' };
  const document = {
    ...trialPicture,
    ...{ mediaId: 'report', kind: 'document' as const, hash: 'cd'.repeat(32), fileName: 'Report.pdf' },
    files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 90_000 }],
  };
  const [floods, ...topics] = trialSettings.topics;
  assert.ok(floods);
  const before = { ...floods, slug: { ...floods.slug, ru: 'pavodki' } };
  return [
    ledger.settings(start, { ...trialSettings, topics: [before, ...topics] }),
    ledger.settings(start, trialSettings),
    publish('scheduled', { goesLiveAt: goLive }),
    publish('embargoed', { goesLiveAt: goLive, embargoed: true }),
    ledger.published(start, {
      ...{ publicId: idOf.embargoed, locale: 'ru' as const, snapshot: trialSnapshot('ru') },
    }),
    publish('live', {
      snapshot: {
        ...snapshot('live'),
        ...{ media: [picture, document], leadImageId: 'boat', attachmentIds: ['report'] },
        ...{ relatedReleases: [idOf.corrected], syndicatedFrom: { name: 'River Agency' } },
      },
    }),
    publish('corrected'),
    publish('corrected', { version: 2, change: 'correction', note: 'Twelve boats, not ten.' }),
    publish('withdrawn'),
    act('withdrawn', 'withdrawn'),
    publish('reinstated'),
    act('reinstated', 'withdrawn'),
    act('reinstated', 'reinstated'),
    publish('killed'),
    ledger.entry(start, { kind: 'killed', publicId: idOf.killed }),
    publish('killed before it was live', { goesLiveAt: goLive }),
    ledger.entry(start, { kind: 'killed', publicId: idOf['killed before it was live'] }),
    ...locales.map((locale) =>
      ledger.published(start, {
        ...{ publicId: idOf.translated, locale, snapshot: trialSnapshot(locale) },
        ...(locale === 'en' ? {} : { translatedFrom: { locale: 'en' as const, hash: 'a'.repeat(64) } }),
      }),
    ),
  ];
}

/** The body of an answer, held against the schema that describes it. */
export function bodyOf<Name extends SchemaName>(
  reply: Reply,
  name: Name,
): ReturnType<(typeof schemas)[Name]['parse']> {
  const type = name === 'Problem' ? 'application/problem+json' : 'application/json';
  assert.equal(reply.headers['content-type'], `${type}; charset=utf-8`);
  return schemas[name].parse(JSON.parse(reply.text)) as ReturnType<(typeof schemas)[Name]['parse']>;
}

/** Follows `next` from an address to the end, and returns what every page held. */
export async function walk<Name extends 'ReleaseList' | 'ChangeList'>(
  trial: TrialSite,
  from: string,
  name: Name,
): Promise<ReturnType<(typeof schemas)[Name]['parse']>[]> {
  const pages: ReturnType<(typeof schemas)[Name]['parse']>[] = [];
  for (let address: string | null = from; address !== null;) {
    const page: ReturnType<(typeof schemas)[Name]['parse']> = bodyOf(await trial.get(address), name);
    pages.push(page);
    address = page.next?.slice(trial.origin.length) ?? null;
  }
  return pages;
}
