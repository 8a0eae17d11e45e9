import { z } from 'zod';
import { fromIso, type Instant } from './instant.ts';

/** One file of a media document in the store, addressed as `/media/{hash}/{file}`. */
const storedFile = z.strictObject({
  file: z.string(),
  mimeType: z.string(),
  sizeBytes: z.number().int(),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
});

/** A picture or document as a publication froze it. */
export const frozenMediaSchema = z.strictObject({
  /** Id of the media document in Payload; `media-consent` entries name it. */
  mediaId: z.string(),
  kind: z.enum(['picture', 'document']),
  /** SHA-256 of the original, re-encoded if it is a picture; the folder in the store. */
  hash: z.string(),
  /** The original first, then the renditions, smallest first. */
  files: z.array(storedFile).min(1),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  licence: z.string(),
  /** Of a document: the name under which a reader saves it, in its own script. Old entries have none. */
  fileName: z.string().optional(),
  /** `#rrggbb`: stands in the picture's place while it loads. Entries from before there was one have none. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  /** What must stay in sight where the picture is cropped, in whole percent from the left and the top; else its middle. */
  focalPoint: z.strictObject({ x: z.int().min(0).max(100), y: z.int().min(0).max(100) }).optional(),
  /** ISO instant; from then on the picture appears nowhere. A later `media-consent` entry governs instead. */
  consentExpiresAt: z.string().optional(),
});

export type StoredFile = z.infer<typeof storedFile>;
export type FrozenMedia = z.infer<typeof frozenMediaSchema>;

/** Has the consent that stands with a picture ended at this instant? A later `media-consent` entry may govern instead. */
export function isConsentOver(
  { consentExpiresAt }: Pick<FrozenMedia, 'consentExpiresAt'>,
  at: Instant,
): boolean {
  return consentExpiresAt !== undefined && fromIso(consentExpiresAt) <= at;
}
