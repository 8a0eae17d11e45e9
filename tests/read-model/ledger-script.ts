import { canonicalJson } from '../../src/model/canonical-json.ts';
import {
  headHash,
  writeHead,
  type EntryHead,
  type NewEntry,
  type StoredEntry,
} from '../../src/model/entry.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { textHash, type Snapshot } from '../../src/model/release.ts';
import type { Settings } from '../../src/model/settings.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
/** 6 September 2025, noon in Phnom Penh. */
export const start: Instant = Date.UTC(2025, 8, 6, 5);

/** What of a publication matters to a test; the rest is filled in. */
export interface Publish extends Partial<Snapshot> {
  version?: number;
  goesLiveAt?: Instant;
  listedAt?: Instant;
  embargoed?: true;
  change?: 'first' | 'minor' | 'correction';
  note?: string;
  basis?: string;
  translatedFrom?: { locale: Locale; hash: string };
}

/** Writes a ledger entry by entry, each with its `at`; says nothing of what commands would refuse. */
export interface LedgerScript {
  readonly entries: StoredEntry[];
  readonly heads: EntryHead[];
  settings(at: Instant, change?: (settings: Settings) => void): void;
  publish(at: Instant, publicId: string, locale: Locale, publish?: Publish): string;
  add(at: Instant, entry: Exclude<NewEntry, { kind: 'published' | 'settings' }>): void;
}

export function ledgerScript(by = 'editor'): LedgerScript {
  const entries: StoredEntry[] = [];
  const heads: EntryHead[] = [];

  function append(at: Instant, entry: NewEntry, snapshot: Snapshot | Settings | null): void {
    const text = snapshot && canonicalJson(snapshot);
    const previous = entries.at(-1);
    const head = {
      ...entry,
      sequence: entries.length + 1,
      at: toIso(at),
      by,
      previousHash: previous ? headHash(previous.head) : null,
      ...(text === null ? {} : { snapshotHash: sha256(text) }),
    } as EntryHead;
    heads.push(head);
    entries.push({ sequence: head.sequence, head: writeHead(head), snapshot: text });
  }

  return {
    entries,
    heads,
    settings(at, change) {
      const settings = structuredClone(sampleSettings);
      change?.(settings);
      append(at, { kind: 'settings' }, settings);
    },
    publish(at, publicId, locale, publish = {}) {
      const {
        version = 1,
        goesLiveAt = at,
        listedAt,
        embargoed,
        change,
        note,
        basis,
        translatedFrom,
        ...texts
      } = publish;
      const snapshot = { ...sampleSnapshot(`${publicId} ${locale} ${String(version)}`), ...texts };
      const hash = textHash(snapshot);
      append(
        at,
        {
          kind: 'published',
          publicId,
          locale,
          version,
          goesLiveAt: toIso(goesLiveAt),
          listedAt: toIso(listedAt ?? goesLiveAt),
          change: change ?? (version === 1 ? 'first' : 'correction'),
          textHash: hash,
          basis: basis ?? hash,
          ...(embargoed ? { embargoed } : {}),
          ...(note === undefined ? {} : { note }),
          ...(translatedFrom ? { translatedFrom } : {}),
        },
        snapshot,
      );
      return hash;
    },
    add: (at, entry) => append(at, entry, null),
  };
}

export const sampleSettings: Settings = {
  authority: 'example.org,2025',
  organisation: {
    name: { en: 'River Aid Society' },
    boilerplate: {},
    address: {},
    timeZone: 'Asia/Phnom_Penh',
    defaultLocale: 'km',
  },
  topics: [
    {
      topicId: 'floods',
      label: { en: 'Floods', km: 'ទឹកជំនន់', ru: 'Паводки' },
      slug: { en: 'floods', km: 'ទឹកជំនន់', ru: 'pavodki' },
    },
    { topicId: 'health', label: { en: 'Health' }, slug: { en: 'health' } },
  ],
  contacts: [],
};

export function sampleSnapshot(title: string): Snapshot {
  return {
    title,
    slug: title.replaceAll(' ', '-'),
    summary: 'Ten boats carried rice and clean water.',
    datelinePlace: 'Kratie',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: `${title}: ten boats left at dawn.` }] }],
    kind: 'release',
    sourceLocale: 'en',
    topicIds: [],
    contactIds: [],
    attachmentIds: [],
    media: [],
    relatedReleases: [],
  };
}

export function samplePicture(mediaId: string, consentExpiresAt?: Instant): FrozenMedia {
  return {
    mediaId,
    kind: 'picture',
    hash: sha256(mediaId),
    files: [{ file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 1000, width: 30, height: 20 }],
    alt: 'A boat',
    caption: '',
    credit: '',
    licence: '',
    ...(consentExpiresAt === undefined ? {} : { consentExpiresAt: toIso(consentExpiresAt) }),
  };
}
