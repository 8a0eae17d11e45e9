import { z } from 'zod';

/** Our neutral rich text: what a snapshot holds, whatever editor wrote it. */
const textRun = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
});

const link = z.strictObject({
  type: z.literal('link'),
  /**
   * An http, https, mailto or tel address; or `release:{publicId}`, which names a release in the same locale and
   * nothing of its state: whether that has an address, and which, is the read model's to say at each answer.
   */
  href: z.string(),
  children: z.array(textRun),
});

const inline = z.discriminatedUnion('type', [textRun, link]);

const listItem = z.strictObject({
  children: z.array(inline),
  /** A list nested under this item. */
  get list() {
    return list.optional();
  },
});

const list = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  get items() {
    return z.array(listItem);
  },
});

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: z.array(inline),
  }),
  z.strictObject({ type: z.literal('quotation'), children: z.array(inline) }),
  z.strictObject({ type: z.literal('pull-quote'), children: z.array(inline) }),
  list,
  /** `mediaId` names one of the media frozen beside the body; alt text, caption and credit stand there. */
  z.strictObject({ type: z.literal('picture'), mediaId: z.string() }),
  z.strictObject({ type: z.literal('separator') }),
]);

export const richTextSchema = z.array(block);

export type TextRun = z.infer<typeof textRun>;
export type Inline = z.infer<typeof inline>;
export type List = z.infer<typeof list>;
export type ListItem = z.infer<typeof listItem>;
export type Block = z.infer<typeof block>;
export type RichText = Block[];

/** The words of a rich text without marks: one line a block or list item, joined by line feeds. */
export function plainText(richText: RichText): string {
  return richText.flatMap(blockLines).join('\n');
}

/** The ids of all pictures in a text, in order, without repetition. */
export function pictureIds(richText: RichText): string[] {
  return [...new Set(richText.flatMap((each) => (each.type === 'picture' ? [each.mediaId] : [])))];
}

/** The `href` of a link to a release. */
export function releaseHref(publicId: string): string {
  return `release:${publicId}`;
}

/** The public id of the release that an `href` names; null where it is an address. */
export function releaseOfHref(href: string): string | null {
  return /^release:([0-9a-z]+)$/.exec(href)?.[1] ?? null;
}

function blockLines(each: Block): string[] {
  if (each.type === 'list') return listLines(each);
  if (each.type === 'picture' || each.type === 'separator') return [];
  return [inlineText(each.children)];
}

function listLines(each: List): string[] {
  return each.items.flatMap((item) => [
    inlineText(item.children),
    ...(item.list ? listLines(item.list) : []),
  ]);
}

function inlineText(children: Inline[]): string {
  return children.map((child) => (child.type === 'text' ? child.text : inlineText(child.children))).join('');
}
