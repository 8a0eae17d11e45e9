import { z } from 'zod';

const uri = (what: string) => z.url().describe(what);
const instant = (what: string) => z.iso.datetime({ offset: true }).describe(what);
const text = (what: string) => z.string().min(1).describe(what);

/** A text of a ninjs document, with what it is for. */
export const ninjsText = z
  .strictObject({
    role: text('What the text is for.').optional(),
    contentType: text('`text/plain` or `text/html`.').optional(),
    value: z.string().describe('The text itself.'),
  })
  .describe('A text of a ninjs document.');

/** Something that a ninjs document names. */
export const ninjsName = z
  .strictObject({ name: text('Its name.').optional(), uri: uri('What it is known by.').optional() })
  .describe('A topic, genre or source of a ninjs document.');

/** A file or page of a ninjs document. */
export const ninjsRendition = z
  .strictObject({
    name: text('Which one it is.'),
    href: uri('Where it is.').optional(),
    contentType: text('Its media type.').optional(),
    width: z.int().optional().describe('Pixels.'),
    height: z.int().optional().describe('Pixels.'),
    sizeInBytes: z.int().optional().describe('How large it is.'),
  })
  .describe('A page or file in which a ninjs document is to be had.');

const shared = {
  uri: uri('A `tag:` URI: the `id` of the release in this language, or of a picture or document.'),
  type: z.enum(['text', 'picture']).describe('What it is.'),
  pubStatus: z
    .enum(['usable', 'withheld', 'canceled'])
    .optional()
    .describe('Whether it is live, withdrawn, or removed for good.'),
  representationType: z.enum(['full', 'partial']).optional().describe('Whether everything is there.'),
  language: text('The language of the texts.').optional(),
  version: text('Grows with each change.').optional(),
  firstCreated: instant('When it was first public.').optional(),
  versionCreated: instant('When what is said here began to hold.').optional(),
  contentCreated: instant('The date of the release.').optional(),
  headlines: z.array(ninjsText).optional().describe('The headline.'),
  descriptions: z.array(ninjsText).optional().describe('Corrections, summary, notice, caption.'),
  bodies: z.array(ninjsText).optional().describe('The text, as HTML and plain. None where it was withdrawn.'),
  slugline: text('The slug of its address.').optional(),
  by: text('Who made it.').optional(),
  located: text('The place that opens the text.').optional(),
  usageTerms: text('On which terms it may be used.').optional(),
  edNote: text('Why it was withdrawn.').optional(),
  genres: z.array(ninjsName).optional().describe('What sort of text it is.'),
  infoSources: z.array(ninjsName).optional().describe('Where it comes from.'),
  subjects: z.array(ninjsName).optional().describe('Its topics.'),
  renditions: z.array(ninjsRendition).optional().describe('Its page, or its files.'),
  altIds: z
    .array(z.strictObject({ role: text('Of which sort it is.').optional(), value: text('The id itself.') }))
    .optional()
    .describe('Other ids: the `publicId`.'),
};

/** A picture or document of a ninjs document. */
export const ninjsAssociation = z
  .strictObject({
    ...shared,
    name: text('What it is called.'),
    rel: text('`picture` or `document`.').optional(),
  })
  .describe('A picture or document of a release, within its ninjs document.');

/**
 * The members of ninjs 3.1 that we write, with the types, formats and values that IPTC's schema allows them, and no others:
 * that schema refuses unknown members too. Written from its text, ninjs-schema_3.1.json.
 */
export const ninjsSchema = z
  .strictObject({
    ...shared,
    standard: z
      .strictObject({
        name: z.literal('ninjs').describe('The standard.'),
        version: z.literal('3.1').describe('Its version.'),
        schema: uri('The schema of the IPTC.'),
      })
      .describe('What the document keeps to.'),
    associations: z
      .array(ninjsAssociation)
      .optional()
      .describe('Pictures, the lead picture first, and documents.'),
  })
  .describe('A release in one language as IPTC ninjs 3.1. What there is nothing of is left out.');
