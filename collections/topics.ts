import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { fillSlug } from '../src/editorial/hooks/fill-slug.ts';
import { label, labels } from '../src/editorial/texts/admin-text.ts';
import { addressWords } from '../src/editorial/texts/field-checks.ts';
import { settingsDeleteHook, settingsHook } from '../src/editorial/hooks/settings-hook.ts';
import { refuseTakenTopicSlug, topicSlugs } from '../src/editorial/hooks/topic-slugs.ts';

/** What releases are filed under. A topic without a label in a locale does not exist there. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: label('collections.topics.singular'), plural: label('collections.topics.plural') },
  admin: {
    useAsTitle: 'label',
    group: labels('collections.groups.newsroom'),
    description: labels('collections.topics.help'),
    hideAPIURL: true,
    defaultColumns: ['label', 'slug', 'picture', 'updatedAt'],
    listSearchableFields: ['label'],
    enableRichTextLink: false,
    disableCopyToLocale: true,
  },
  defaultSort: 'label',
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
    {
      name: 'label',
      type: 'text',
      label: label('fields.topics.label'),
      localized: true,
      admin: { description: labels('fields.topics.labelHelp') },
    },
    {
      name: 'slug',
      type: 'text',
      label: label('fields.topics.slug'),
      localized: true,
      index: true,
      validate: addressWords,
      admin: { description: labels('fields.topics.slugHelp') },
    },
    {
      name: 'picture',
      type: 'upload',
      label: label('fields.topics.picture'),
      relationTo: 'media',
      filterOptions: { kind: { equals: 'picture' } },
      admin: { description: labels('fields.topics.pictureHelp') },
    },
  ],
};
