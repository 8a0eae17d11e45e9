import { z } from 'zod';

const uri = z.url();
const instant = z.iso.datetime({ offset: true });
const text = z.string().min(1);
const valued = z.array(
  z.strictObject({ role: text.optional(), contentType: text.optional(), value: z.string() }),
);
const named = z.array(z.strictObject({ name: text.optional(), uri: uri.optional() }));
const rendition = z.strictObject({
  name: text,
  href: uri.optional(),
  contentType: text.optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  sizeInBytes: z.int().optional(),
});

const shared = {
  uri,
  type: z.enum(['text', 'picture']),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  representationType: z.enum(['full', 'partial']).optional(),
  language: text.optional(),
  version: text.optional(),
  firstCreated: instant.optional(),
  versionCreated: instant.optional(),
  contentCreated: instant.optional(),
  headlines: valued.optional(),
  descriptions: valued.optional(),
  bodies: valued.optional(),
  slugline: text.optional(),
  by: text.optional(),
  located: text.optional(),
  usageTerms: text.optional(),
  edNote: text.optional(),
  genres: named.optional(),
  infoSources: named.optional(),
  subjects: named.optional(),
  renditions: z.array(rendition).optional(),
  altIds: z.array(z.strictObject({ role: text.optional(), value: text })).optional(),
};

/**
 * The members of ninjs 3.1 that we write, with the types, formats and values that IPTC's schema allows them, and no others:
 * that schema refuses unknown members too. Written from its text, ninjs-schema_3.1.json.
 */
export const ninjsSchema = z.strictObject({
  ...shared,
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: uri }),
  associations: z.array(z.strictObject({ ...shared, name: text, rel: text.optional() })).optional(),
});
