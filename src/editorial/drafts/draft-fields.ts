import { z } from 'zod';
import { wellFormedText, instantOf, moment } from '../commands/input-schemas.ts';
import { locales, type Locale } from '../../model/locale.ts';
import type { LedgerRequest } from '../../ledger/ledger-request.ts';
import { toIso } from '../../model/instant.ts';
import { releaseKinds } from '../../model/release.ts';
import { richTextSchema } from '../../model/rich-text.ts';
import { slateOf } from './slate-of.ts';

/** What one locale of a draft says. */
export const draftText = z.strictObject({
  title: wellFormedText.optional(),
  /** Made from the title where it is not given. */
  slug: wellFormedText.optional(),
  summary: wellFormedText.optional(),
  datelinePlace: wellFormedText.optional(),
  body: richTextSchema.optional(),
  /** The file that the text came from, and the hash of its text. */
  importedFrom: z.strictObject({ file: z.string(), hash: z.string() }).optional(),
  /** What an editor should look at before publishing; kept in the workflow of the locale. */
  noteToEditor: wellFormedText.optional(),
});

/** What all locales of a draft share; ids of documents. */
export const draftShared = z.strictObject({
  kind: z.enum(releaseKinds).optional(),
  /** An earlier date given explicitly; a date alone means noon in the organisation's zone. Never schedules. */
  releasedAt: moment.nullable().optional(),
  topics: z.array(z.string()).optional(),
  leadImage: z.string().nullable().optional(),
  attachments: z.array(z.string()).optional(),
  contacts: z.array(z.string()).optional(),
  syndicatedFrom: z
    .strictObject({
      name: wellFormedText,
      url: wellFormedText.optional(),
      licence: wellFormedText.optional(),
    })
    .optional(),
  relatedReleases: z.array(z.string()).optional(),
});

export const draftTexts = z.partialRecord(z.enum(locales), draftText);

export type DraftText = z.output<typeof draftText>;
export type DraftShared = z.output<typeof draftShared>;

/** The text as Payload's fields take it; whoever writes one is drafting. */
export function textFields({ body, noteToEditor, ...text }: DraftText): Record<string, unknown> {
  return {
    ...text,
    ...(body ? { body: slateOf(body) } : {}),
    workflow: { state: 'drafting', ...(noteToEditor === undefined ? {} : { noteToEditor }) },
  };
}

/** The shared fields as Payload's fields take them. */
export async function sharedFields(
  req: LedgerRequest,
  { releasedAt, ...shared }: DraftShared,
): Promise<Record<string, unknown>> {
  if (releasedAt === undefined) return shared;
  return { ...shared, releasedAt: releasedAt === null ? null : toIso(await instantOf(req, releasedAt)) };
}

/** The locales of the texts, the source first: Payload writes the document with it. */
export function sourceFirst(source: Locale, texts: Partial<Record<Locale, unknown>>): Locale[] {
  return [source, ...locales.filter((locale) => locale !== source && texts[locale] !== undefined)];
}
