import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hash.ts';
import { locales } from './locale.ts';
import { frozenMediaSchema, type FrozenMedia } from './media.ts';
import { pictureIds, plainText, richTextSchema, type RichText } from './rich-text.ts';

export const releaseKinds = ['release', 'statement', 'media-advisory', 'appeal'] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

/** Stored in the working copy, per locale. */
export const workingStates = ['missing', 'drafting', 'in-review', 'approved'] as const;
export type WorkingState = (typeof workingStates)[number];

/** Computed from ledger and clock, per locale; in the order of rules §1: the first that holds. */
export const publicStates = ['killed', 'withdrawn', 'live', 'embargoed', 'scheduled', 'unpublished'] as const;
export type PublicState = (typeof publicStates)[number];

const syndication = z.strictObject({
  name: z.string(),
  url: z.string().optional(),
  licence: z.string().optional(),
});

/** One locale of a release, frozen when it was published. The second string of a `published` entry. */
export const snapshotSchema = z.strictObject({
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  datelinePlace: z.string(),
  body: richTextSchema,
  kind: z.enum(releaseKinds),
  sourceLocale: z.enum(locales),
  /** Ids of topics and contacts: labels, slugs, numbers shown are those of today's settings. */
  topicIds: z.array(z.string()),
  contactIds: z.array(z.string()),
  /** Names one of `media`. */
  leadImageId: z.string().optional(),
  /** Documents; each names one of `media`. */
  attachmentIds: z.array(z.string()),
  /** Every picture and document that the above and the body name, each once. */
  media: z.array(frozenMediaSchema),
  syndicatedFrom: syndication.optional(),
  /** publicIds. */
  relatedReleases: z.array(z.string()),
  /** The picture for sharing, drawn before the publication (rules §5); a folder in the store. */
  card: z
    .strictObject({
      hash: z.string(),
      file: z.string(),
      width: z.number(),
      height: z.number(),
      sizeBytes: z.number(),
      /** The media that it shows: the lead picture, the logo. It goes where the consent of one of them ends. */
      mediaIds: z.array(z.string()),
    })
    .optional(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type Syndication = z.infer<typeof syndication>;
export type Card = NonNullable<Snapshot['card']>;

/** Its documents, each once, in the order in which it names them. */
export function documentsOf({
  attachmentIds,
  media,
}: Pick<Snapshot, 'attachmentIds' | 'media'>): FrozenMedia[] {
  return [...new Set(attachmentIds)].flatMap((id) => media.find(({ mediaId }) => mediaId === id) ?? []);
}

/** Its pictures, each once: the lead picture, then as the text shows them. */
export function picturesOf({
  leadImageId,
  body,
  media,
}: Pick<Snapshot, 'leadImageId' | 'body' | 'media'>): FrozenMedia[] {
  const ids = new Set([...(leadImageId === undefined ? [] : [leadImageId]), ...pictureIds(body)]);
  return [...ids].flatMap((id) => media.find(({ mediaId }) => mediaId === id) ?? []);
}

/** What a reader reads: SHA-256 over the canonical form of these four, the body as its words (rules §3). */
export function textHash(text: {
  title: string;
  summary: string;
  datelinePlace: string;
  body: RichText;
}): string {
  const { title, summary, datelinePlace } = text;
  return sha256(canonicalJson({ title, summary, datelinePlace, body: plainText(text.body) }));
}
