import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import { releaseKinds } from '../../model/release.ts';
import { ninjsAssociation, ninjsName, ninjsRendition, ninjsSchema, ninjsText } from './ninjs-schema.ts';

/*
 * The answers of /api/v1. The OpenAPI document is made from these, and tests check every answer against them. Objects are
 * strict, so that an answer cannot hold what is not described; fields are never left out, null says that there is none.
 */

const instant = (what: string) => z.iso.datetime({ precision: 3 }).describe(what);
const address = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);

const locale = z.enum(locales).describe('The language of a text: Khmer, English or Russian.');
const state = <State extends string>(of: State) => z.literal(of).describe('Tells them apart.');
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
    mimeType: z.string().describe('The media type, `image/jpeg` for one.'),
    sizeBytes: z.int().nonnegative().describe('How large the file is, in bytes.'),
    width: z.int().positive().nullable().describe('Pixels.'),
    height: z.int().positive().nullable().describe('Pixels.'),
  })
  .describe('One file of a picture or document.');

const picture = z
  .strictObject({
    alt: z.string().describe('What the picture shows, for those who do not see it. May be empty.'),
    caption: z.string().describe('What stands below the picture. May be empty.'),
    credit: z.string().describe('Who must be named beside the picture.'),
    licence: z.string().describe('On which terms the picture may be used, in the words of the newsroom.'),
    files: z.array(file).min(1).describe('The original first, then smaller ones.'),
  })
  .describe(
    'A picture, with what must stand beside it. It disappears where the consent of those it shows ends.',
  );

const attachment = z
  .strictObject({
    title: z.string().describe('What the document is.'),
    fileName: z.string().describe('The name to save it under, in the script of its language.'),
    credit: z.string().describe('Who made it. May be empty.'),
    licence: z.string().describe('On which terms it may be used. May be empty.'),
    file,
  })
  .describe('A document beside the text.');

const topic = z
  .strictObject({
    label: z.string().describe('Its name in the language of the text.'),
    slug: z.string().describe('What the parameter `topic` takes, together with `locale`.'),
    url: address('The page of the topic.'),
  })
  .describe('A topic, as it is called in the language of the text.');

const common = {
  publicId,
  locale,
  id: tagUri,
  title: z.string().describe('The headline.'),
  url: address('The page of the release in this language.'),
};

const summary = {
  ...common,
  kind: z.enum(releaseKinds).describe('What sort of text it is.'),
  summary: z.string().describe('A sentence or two that say what it is about. May be empty.'),
  datelinePlace: z.string().describe('The place that opens the text. May be empty.'),
  listedAt: instant('The date of the release. It never changes; lists go by it.'),
  updatedAt: instant(
    'The last correction or reinstatement; else the same as `listedAt`. Minor changes leave it.',
  ),
  isCorrected: z.boolean().describe('Whether a correction has been published.'),
  topics: z.array(topic).describe('The topics that have a name in this language.'),
  leadPicture: picture.nullable(),
  apiUrl: address('The release in all its languages, here.'),
};

const releaseSummary = z
  .strictObject(summary)
  .describe('A live release in one language, without its text: an item of a list.');

const livePublication = z
  .strictObject({
    state: state('live'),
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
      .array(
        z.strictObject({
          at: instant('When the corrected text became public.'),
          note: z.string().describe('What was wrong, and is right now.'),
        }),
      )
      .describe('What was corrected, newest first: show it with the text.'),
    newerSource: z
      .strictObject({ locale, title: z.string().describe('Its headline.'), url: address('Its page.') })
      .nullable()
      .describe('The source text, where it has changed since this translation was made.'),
    pictures: z.array(picture).describe('Every picture of the release, the lead picture first.'),
    documents: z.array(attachment).describe('Documents beside the text.'),
    contacts: z
      .array(
        z.strictObject({
          name: z.string().describe('In the language of the text.'),
          position: z.string().nullable().describe('In the language of the text.'),
          email: z.string().nullable().describe('For questions in writing.'),
          phone: z.string().nullable().describe('As people write it.'),
        }),
      )
      .describe('Press officers for this release, as they are today.'),
    syndicatedFrom: z
      .strictObject({
        name: z.string().describe('Who published it first.'),
        url: z.string().nullable().describe('Where.'),
        licence: z.string().nullable().describe('On which terms.'),
      })
      .nullable()
      .describe('Where the release comes from an agency or partner.'),
    related: z
      .array(
        z.strictObject({
          publicId,
          title: z.string().describe('Its headline.'),
          url: address('Its page in the same language.'),
        }),
      )
      .describe('Related releases that are live in the same language.'),
    ninjsUrl: address('The same as IPTC ninjs 3.1.'),
  })
  .describe('A release in one language, whole.');

const withdrawnPublication = z
  .strictObject({
    state: state('withdrawn'),
    ...common,
    notice: z.string().describe('Why it was withdrawn.'),
    withdrawnAt: instant('When it was withdrawn.'),
  })
  .describe('A text that was withdrawn: its notice, and nothing of the text.');

const publication = z
  .discriminatedUnion('state', [livePublication, withdrawnPublication])
  .describe('A release in one language, live or withdrawn.');

const release = z
  .strictObject({ publicId, publications: z.array(publication).min(1).describe('One for each language.') })
  .describe(
    'A release in every language in which it is live or withdrawn. A language that is not there is not public.',
  );

const next = address('The next page of this walk, with the same filters.')
  .nullable()
  .describe('The address of the next page; null at the end.');

const releaseList = z
  .strictObject({ items: z.array(releaseSummary).describe('At most as many as `limit` says.'), next })
  .describe('Live releases, newest first: by `listedAt` and `publicId` down, then by language.');

const changeOf = {
  publicId,
  locale,
  changedAt: instant('When readers saw the change.'),
};

const liveChange = z
  .strictObject({ state: state('live'), ...changeOf, publication: livePublication })
  .describe('A text that is new, corrected or reinstated: put it in the place of yours.');

const withdrawnChange = z
  .strictObject({ state: state('withdrawn'), ...changeOf, publication: withdrawnPublication })
  .describe('A text that was withdrawn: replace yours by the notice.');

const killedChange = z
  .strictObject({ state: state('killed'), ...changeOf, id: tagUri })
  .describe('A release that was removed for good: remove your text, and what came with it.');

const change = z
  .discriminatedUnion('state', [liveChange, withdrawnChange, killedChange])
  .describe('What has become of a release in one language.');

const changeList = z
  .strictObject({
    changes: z.array(change).describe('Apply them in this order.'),
    since: z.string().describe('Keep this, and give it as `since` the next time: after every page.'),
    next,
  })
  .describe(
    'Everything that changed since a mirror last asked, oldest first; of each text its newest state.',
  );

const problem = z
  .object({
    type: address('Names the kind of problem; explained there.'),
    title: z.string().describe('The same in a few words.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().describe('What was wrong, and what to do.'),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string().describe('Its name.'),
          detail: z.string().describe('Why it was refused.'),
        }),
      )
      .optional()
      .describe('With status 400: every parameter that was wrong, ten at most, and why.'),
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
  LiveChange: liveChange,
  WithdrawnChange: withdrawnChange,
  KilledChange: killedChange,
  Picture: picture,
  Attachment: attachment,
  File: file,
  Topic: topic,
  Ninjs: ninjsSchema,
  NinjsText: ninjsText,
  NinjsName: ninjsName,
  NinjsRendition: ninjsRendition,
  NinjsAssociation: ninjsAssociation,
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
