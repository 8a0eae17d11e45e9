import { canonicalJson } from '../../src/model/canonical-json.ts';
import { headHash, writeHead, type EntryHead, type StoredEntry } from '../../src/model/entry.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { textHash, type Card, type Snapshot } from '../../src/model/release.ts';
import type { Block } from '../../src/model/rich-text.ts';
import type { Settings } from '../../src/model/settings.ts';
import { syntheticWord, syntheticWords } from './synthetic-words.ts';

export interface SyntheticLedgerOptions {
  /** Each in all locales, published together: 1 + 3 × releases entries, before corrections. */
  releases: number;
  /** The same seed gives the same ledger, byte for byte. */
  seed?: number;
  /** Every so many releases one is corrected, in its source locale, a day later. 0: none. */
  correctEvery?: number;
  /** The releases are spread evenly over the ten years before. */
  until?: Instant;
  /** Of one snapshot, about. */
  snapshotBytes?: number;
}

const tenYears = 3652 * 24 * 3_600_000;
const day = 24 * 3_600_000;

/** A ledger of any size, entry by entry: settings with eight topics, then releases with pictures and long texts. */
export function* syntheticLedger(options: SyntheticLedgerOptions): Generator<StoredEntry> {
  const { releases, seed = 1, correctEvery = 0, snapshotBytes = 8192 } = options;
  const until = options.until ?? Date.UTC(2026, 10, 20);
  const random = randomFrom(seed);
  const append = appender();
  const step = Math.floor(tenYears / Math.max(1, releases));
  let at = until - releases * step;
  yield append({ kind: 'settings' }, at, syntheticSettings());
  for (let index = 0; index < releases; index += 1) {
    at += step;
    const publicId = syntheticPublicId(index);
    const source = locales[index % locales.length] ?? 'en';
    const snapshots = locales.map((locale) =>
      syntheticSnapshot(locale, source, index, random, snapshotBytes),
    );
    const basis = textHash(snapshots[locales.indexOf(source)] as Snapshot);
    for (const [place, locale] of locales.entries()) {
      const snapshot = snapshots[place] as Snapshot;
      yield append(publishedHead(publicId, locale, snapshot, { source, basis, at }), at, snapshot);
    }
    if (correctEvery > 0 && index % correctEvery === correctEvery - 1) {
      const snapshot = syntheticSnapshot(source, source, index, random, snapshotBytes);
      const correctedAt = Math.min(at + day, at + step - 1);
      const head = publishedHead(publicId, source, snapshot, { source, basis: textHash(snapshot), at });
      const correction = { ...head, version: 2, change: 'correction', note: sentence(source, random) };
      yield append({ ...correction, goesLiveAt: toIso(correctedAt) }, correctedAt, snapshot);
    }
  }
}

/** The id of the n-th release, from 0: eight characters. */
export function syntheticPublicId(index: number): string {
  return `r${index.toString(30).padStart(7, '0')}`;
}

function publishedHead(
  publicId: string,
  locale: Locale,
  snapshot: Snapshot,
  { source, basis, at }: { source: Locale; basis: string; at: Instant },
): Record<string, unknown> {
  const hash = textHash(snapshot);
  const dates = { goesLiveAt: toIso(at), listedAt: toIso(at) };
  const translatedFrom = locale === source ? {} : { translatedFrom: { locale: source, hash: basis } };
  const texts = { textHash: hash, basis: hash, ...translatedFrom };
  return { kind: 'published', publicId, locale, version: 1, ...dates, change: 'first', ...texts };
}

/** Chains entries as the ledger's append does. */
function appender(): (
  entry: Record<string, unknown>,
  at: Instant,
  snapshot: Snapshot | Settings,
) => StoredEntry {
  let sequence = 0;
  let previousHash: string | null = null;
  return (entry, at, snapshot) => {
    sequence += 1;
    const text = canonicalJson(snapshot);
    const common = { sequence, at: toIso(at), by: 'synthetic', previousHash, snapshotHash: sha256(text) };
    const head = writeHead({ ...entry, ...common } as EntryHead);
    previousHash = headHash(head);
    return { sequence, head, snapshot: text };
  };
}

export function syntheticSettings(): Settings {
  const topics = Array.from({ length: 8 }, (_, index) => ({
    topicId: `topic-${String(index)}`,
    label: { km: `ប្រធានបទ ${String(index)}`, en: `Topic ${String(index)}`, ru: `Тема ${String(index)}` },
    slug: { km: `ប្រធានបទ-${String(index)}`, en: `topic-${String(index)}`, ru: `tema-${String(index)}` },
  }));
  return {
    authority: 'example.org,2016',
    organisation: {
      name: { km: 'សមាគមសាកល្បង', en: 'Trial Society', ru: 'Пробное общество' },
      boilerplate: {},
      address: {},
      timeZone: 'Asia/Phnom_Penh',
      defaultLocale: 'km',
    },
    topics,
    contacts: [],
  };
}

function syntheticSnapshot(
  locale: Locale,
  sourceLocale: Locale,
  index: number,
  random: () => number,
  bytes: number,
): Snapshot {
  const picture = index % 2 === 0 ? syntheticPicture(index) : null;
  const body: Block[] = [];
  // What stands around the paragraphs in the JSON is about this long.
  let left = bytes - 1200 - (picture ? 900 : 0);
  while (left > 0) {
    const text = paragraph(locale, random);
    body.push({ type: 'paragraph', children: [{ type: 'text', text }] });
    left -= Buffer.byteLength(text) + 62;
  }
  const topics = new Set([index % 8, Math.floor(random() * 8)]);
  return {
    title: `${sentence(locale, random)} ${String(index)}`,
    slug: `release-${String(index)}-${locale}`,
    summary: sentence(locale, random),
    datelinePlace: locale === 'km' ? 'ភ្នំពេញ' : locale === 'ru' ? 'Пномпень' : 'Phnom Penh',
    body,
    kind: 'release',
    sourceLocale,
    topicIds: [...topics].map((each) => `topic-${String(each)}`),
    contactIds: [],
    ...(picture ? { leadImageId: picture.mediaId } : {}),
    attachmentIds: [],
    media: picture ? [picture] : [],
    relatedReleases: index > 0 ? [syntheticPublicId(index - 1)] : [],
    card: syntheticCard,
  };
}

/** As large as a drawn card, and of every release alike. */
export const syntheticCardBytes = Buffer.from(sha256('card').repeat(4000));

export const syntheticCard: Card = {
  ...{ hash: sha256(syntheticCardBytes), file: 'card.png', width: 1200, height: 630 },
  ...{ sizeBytes: syntheticCardBytes.length, mediaIds: [] },
};

function syntheticPicture(index: number): FrozenMedia {
  const widths = [320, 640, 960, 1280];
  return {
    mediaId: `picture-${String(index)}`,
    kind: 'picture',
    hash: sha256(`picture ${String(index)}`),
    files: [
      { file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 400_000, width: 1920, height: 1280 },
      ...widths.map((width) => ({
        file: `${String(width)}.webp`,
        mimeType: 'image/webp',
        sizeBytes: width * 90,
        width,
        height: Math.round(width / 1.5),
      })),
    ],
    alt: 'A boat on a river',
    caption: 'A boat carries rice to a village.',
    credit: 'Trial Society',
    licence: 'CC BY 4.0',
  };
}

function paragraph(locale: Locale, random: () => number): string {
  return Array.from({ length: 4 }, () => sentence(locale, random)).join(syntheticWords[locale].stop);
}

function sentence(locale: Locale, random: () => number): string {
  const { space } = syntheticWords[locale];
  const count = 8 + Math.floor(random() * 8);
  return Array.from({ length: count }, () => syntheticWord(locale, random)).join(space);
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
