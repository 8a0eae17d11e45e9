import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hash.ts';
import { locales } from './locale.ts';

const iso = z.iso.datetime({ precision: 3 });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const locale = z.enum(locales);
const publicId = z.string();

/** Stands in the head of every entry. */
const common = {
  sequence: z.number().int().positive(),
  at: iso,
  /** Account id, never an e-mail; `system` for what the program does by itself. */
  by: z.string(),
  /** SHA-256 of the previous entry's head; null in entry 1. */
  previousHash: hash.nullable(),
};

export const changes = ['first', 'minor', 'correction'] as const;
export type Change = (typeof changes)[number];

const published = z.strictObject({
  ...common,
  kind: z.literal('published'),
  publicId,
  locale,
  version: z.number().int().positive(),
  goesLiveAt: iso,
  listedAt: iso,
  embargoed: z.literal(true).optional(),
  change: z.enum(changes),
  /** The public note of a correction. */
  note: z.string().optional(),
  textHash: hash,
  basis: hash,
  translatedFrom: z.strictObject({ locale, hash }).optional(),
  snapshotHash: hash,
});

const cancelled = z.strictObject({
  ...common,
  kind: z.literal('cancelled'),
  publicId,
  locale,
  version: z.number().int().positive(),
});
const withdrawn = z.strictObject({
  ...common,
  kind: z.literal('withdrawn'),
  publicId,
  locale,
  notice: z.string(),
});
const reinstated = z.strictObject({ ...common, kind: z.literal('reinstated'), publicId, locale });
const killed = z.strictObject({ ...common, kind: z.literal('killed'), publicId });
const settings = z.strictObject({ ...common, kind: z.literal('settings'), snapshotHash: hash });
const mediaConsent = z.strictObject({
  ...common,
  kind: z.literal('media-consent'),
  mediaId: z.string(),
  until: iso.nullable(),
});
const embargoLink = z.strictObject({
  ...common,
  kind: z.literal('embargo-link'),
  publicId,
  locales: z.array(locale).min(1),
  tokenHash: hash,
  expiresAt: iso,
  revoked: z.literal(true).optional(),
});

/** The head of an entry: rules §1. */
export const entryHeadSchema = z.discriminatedUnion('kind', [
  published,
  cancelled,
  withdrawn,
  reinstated,
  killed,
  settings,
  mediaConsent,
  embargoLink,
]);

export type EntryHead = z.infer<typeof entryHeadSchema>;
export type EntryKind = EntryHead['kind'];
export type HeadOf<K extends EntryKind> = Extract<EntryHead, { kind: K }>;
export type PublishedHead = HeadOf<'published'>;

/** An entry as both databases keep it: two strings. `head` is RFC 8785 JSON; the chain hashes those bytes. */
export interface StoredEntry {
  sequence: number;
  head: string;
  /** Canonical JSON of a Snapshot (`published`) or Settings (`settings`); null for the other kinds. */
  snapshot: string | null;
}

/** What a command asks to append; sequence, previousHash, at, by and snapshotHash are set by the append. */
export type NewEntry = {
  [K in EntryKind]: Omit<HeadOf<K>, 'sequence' | 'at' | 'by' | 'previousHash' | 'snapshotHash'>;
}[EntryKind];

/** Throws ZodError when the head is not of the form above. */
export function parseHead(head: string): EntryHead {
  return entryHeadSchema.parse(JSON.parse(head));
}

export function writeHead(head: EntryHead): string {
  return canonicalJson(head);
}

export function headHash(head: string): string {
  return sha256(head);
}
