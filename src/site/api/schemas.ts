import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import { releaseKinds } from '../../model/release.ts';

/*
 * The answers of /api/v1. The OpenAPI document is made from these, and tests check every answer against them. Objects are
 * strict, so that an answer cannot hold what is not described; fields are never left out, null says that there is none.
 */

const instant = (what: string) => z.iso.datetime({ precision: 3 }).describe(what);
const address = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);

const locale = z.enum(locales).describe('The language of a text: Khmer, English or Russian.');
const publicId = z
  .string()
  .describe(
    'Names a release in all its languages, and never changes. It stands in every address of the release.',
  );
const tagUri = z
  .string()
  .describe(
    'A `tag:` URI (RFC 4151) of the release in this language: the same in every feed, whatever the address.',
  );

const file = z
  .strictObject({
    url: address('Where the file is, while something public shows it.'),
    mimeType: z.string(),
    sizeBytes: z.int().nonnegative(),
    width: z.int().positive().nullable().describe('Pixels.'),
    height: z.int().positive().nullable().describe('Pixels.'),
  })
  .describe('One file of a picture or document.');

const picture = z
  .strictObject({
    alt: z.string().describe('What the picture shows, for those who do not see it. May be empty.'),
    caption: z.string(),
    credit: z.string().describe('Who must be named beside the picture.'),
    licence: z.string().describe('On which terms the picture may be used, in the words of the newsroom.'),
    files: z.array(file).min(1).describe('The original first, then smaller ones.'),
  })
  .describe(
    'A picture, with what must stand beside it. It disappears where the consent of those it shows ends.',
  );

const attachment = z
  .strictObject({
    title: z.string(),
    fileName: z.string(),
    credit: z.string(),
    licence: z.string(),
    file,
  })
  .describe('A document beside the text.');

const topic = z
  .strictObject({
    label: z.string(),
    slug: z.string().describe('What the parameter `topic` takes, together with `locale`.'),
    url: address('The page of the topic.'),
  })
  .describe('A topic, as it is called in the language of the text.');

const common = {
  publicId,
  locale,
  id: tagUri,
  title: z.string(),
  url: address('The page of the release in this language.'),
};

const summary = {
  ...common,
  kind: z.enum(releaseKinds),
  summary: z.string().describe('May be empty.'),
  datelinePlace: z.string().describe('The place that opens the text. May be empty.'),
  listedAt: instant('The date of the release. It never changes; lists go by it.'),
  updatedAt: instant(
    'The last correction or reinstatement; else the same as `listedAt`. Minor changes leave it.',
  ),
  isCorrected: z.boolean(),
  topics: z.array(topic),
  leadPicture: picture.nullable(),
  apiUrl: address('The release in all its languages, here.'),
};

const releaseSummary = z
  .strictObject(summary)
  .describe('A live release in one language, without its text: an item of a list.');

const livePublication = z
  .strictObject({
    state: z.literal('live'),
    ...summary,
    version: z.int().positive().describe('Grows with each change.'),
    sourceLocale: z.enum(locales).describe('The language that the release was first written in.'),
    firstLiveAt: instant('When this language was first public here.'),
    publisher: z.string().describe('The organisation, or the agency that the release comes from.'),
    contentHtml: z
      .string()
      .describe('Dateline and text as HTML, every address absolute. No headline, no lead picture.'),
    contentText: z.string().describe('The same words without marks and pictures: a line for each paragraph.'),
    corrections: z
      .array(z.strictObject({ at: instant('When the corrected text became public.'), note: z.string() }))
      .describe('What was corrected, newest first: show it with the text.'),
    newerSource: z
      .strictObject({ locale: z.enum(locales), title: z.string(), url: address('Its page.') })
      .nullable()
      .describe('The source text, where it has changed since this translation was made.'),
    pictures: z.array(picture).describe('Every picture of the release, the lead picture first.'),
    documents: z.array(attachment),
    contacts: z
      .array(
        z.strictObject({
          name: z.string(),
          position: z.string().nullable(),
          email: z.string().nullable(),
          phone: z.string().nullable(),
        }),
      )
      .describe('Press officers for this release, as they are today.'),
    syndicatedFrom: z
      .strictObject({ name: z.string(), url: z.string().nullable(), licence: z.string().nullable() })
      .nullable()
      .describe('Where the release comes from an agency or partner.'),
    related: z
      .array(z.strictObject({ publicId, title: z.string(), url: address('Its page in the same language.') }))
      .describe('Related releases that are live in the same language.'),
    ninjsUrl: address('The same as IPTC ninjs 3.1.'),
  })
  .describe('A release in one language, whole.');

const withdrawnPublication = z
  .strictObject({
    state: z.literal('withdrawn'),
    ...common,
    notice: z.string().describe('Why it was withdrawn.'),
    withdrawnAt: instant('When it was withdrawn.'),
  })
  .describe('A text that was withdrawn: its notice, and nothing of the text.');

const publication = z
  .discriminatedUnion('state', [livePublication, withdrawnPublication])
  .describe('A release in one language, live or withdrawn.');

const release = z
  .strictObject({ publicId, publications: z.array(publication).min(1) })
  .describe(
    'A release in every language in which it is live or withdrawn. A language that is not there is not public.',
  );

const next = address('The next page of this walk, with the same filters.')
  .nullable()
  .describe('The address of the next page; null at the end.');

const releaseList = z
  .strictObject({ items: z.array(releaseSummary), next })
  .describe('Live releases, newest first: by `listedAt` and `publicId` down, then by language.');

const changeOf = {
  publicId,
  locale,
  changedAt: instant('When readers saw the change.'),
};

const change = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('live'), ...changeOf, publication: livePublication }),
    z.strictObject({ state: z.literal('withdrawn'), ...changeOf, publication: withdrawnPublication }),
    z.strictObject({ state: z.literal('killed'), ...changeOf, id: tagUri }),
  ])
  .describe(
    'What has become of a release in one language. `live`: put this text in the place of yours. `withdrawn`: replace it by the notice. `killed`: remove everything.',
  );

const changeList = z
  .strictObject({
    changes: z.array(change),
    since: z.string().describe('Keep this, and give it as `since` the next time: after every page.'),
    next,
  })
  .describe(
    'Everything that changed since a mirror last asked, oldest first; of each text its newest state.',
  );

const problem = z
  .object({
    type: address('Names the kind of problem; explained there.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What was wrong, and what to do.'),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .describe('With status 400: every parameter that was wrong, and why.'),
  })
  .describe('A problem answer (RFC 9457).');

/** By the names that they have in the OpenAPI document. */
export const schemas = {
  ReleaseList: releaseList,
  ReleaseSummary: releaseSummary,
  Release: release,
  Publication: publication,
  LivePublication: livePublication,
  WithdrawnPublication: withdrawnPublication,
  ChangeList: changeList,
  Change: change,
  Picture: picture,
  Attachment: attachment,
  File: file,
  Topic: topic,
  Problem: problem,
} as const;

export type SchemaName = keyof typeof schemas;
export type ApiReleaseSummary = z.infer<typeof releaseSummary>;
export type ApiLivePublication = z.infer<typeof livePublication>;
export type ApiWithdrawnPublication = z.infer<typeof withdrawnPublication>;
export type ApiPublication = z.infer<typeof publication>;
export type ApiRelease = z.infer<typeof release>;
export type ApiReleaseList = z.infer<typeof releaseList>;
export type ApiChange = z.infer<typeof change>;
export type ApiChangeList = z.infer<typeof changeList>;
export type ApiPicture = z.infer<typeof picture>;
export type ApiAttachment = z.infer<typeof attachment>;
export type ApiFile = z.infer<typeof file>;
export type ApiProblem = z.infer<typeof problem>;
