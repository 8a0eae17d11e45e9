import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime();
const authors = z.array(z.strictObject({ name: z.string(), url: url.optional() })).min(1);

/** What jsonfeed.org/version/1.1 says of the members we use; no others. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  language: z.string(),
  home_page_url: url,
  feed_url: url,
  next_url: url.optional(),
  icon: url.optional(),
  favicon: url.optional(),
  authors,
  items: z.array(
    z.strictObject({
      id: z.string(),
      url,
      title: z.string(),
      summary: z.string().optional(),
      content_html: z.string(),
      image: url.optional(),
      date_published: instant,
      date_modified: instant,
      authors,
      tags: z.array(z.string()).optional(),
      language: z.string(),
      attachments: z
        .array(
          z.strictObject({
            url,
            mime_type: z.string(),
            title: z.string().optional(),
            size_in_bytes: z.int().positive(),
          }),
        )
        .optional(),
    }),
  ),
});
