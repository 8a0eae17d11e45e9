import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { fillSlug } from '../src/editorial/hooks/fill-slug.ts';
import { settingsDeleteHook, settingsHook } from '../src/editorial/hooks/settings-hook.ts';
import { refuseTakenTopicSlug, topicSlugs } from '../src/editorial/hooks/topic-slugs.ts';

/** What releases are filed under. A topic without a label in a locale does not exist there. */
export const topics: CollectionConfig = {
  slug: 'topics',
  admin: { useAsTitle: 'label', enableRichTextLink: false, disableCopyToLocale: true },
  access: { create: atLeast('editor'), read: staff, update: atLeast('editor'), delete: atLeast('editor') },
  hooks: {
    beforeOperation: [refuseFallback, refuseSideDoors],
    beforeChange: [enforceFieldRights('topics'), fillSlug('label', topicSlugs), refuseTakenTopicSlug],
    afterChange: [settingsHook],
    afterDelete: [settingsDeleteHook],
  },
  // A copy would have the slugs of the original, in languages that no hook sees.
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'label', type: 'text', localized: true },
    { name: 'slug', type: 'text', localized: true, index: true },
    { name: 'picture', type: 'upload', relationTo: 'media', filterOptions: { kind: { equals: 'picture' } } },
  ],
};
