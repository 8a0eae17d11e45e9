import type { CollectionConfig, PayloadRequest } from 'payload';
import { locales } from '../src/model/locale.ts';
import { releaseKinds, workingStates } from '../src/model/release.ts';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { draftInEveryLocale } from '../src/editorial/access/draft-in-every-locale.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { assignPublicId } from '../src/editorial/access/public-id.ts';
import { refuseDeletingPublished } from '../src/editorial/access/refuse-deleting-published.ts';
import { requirePublishCommand } from '../src/editorial/access/require-publish-command.ts';
import { fillSlug } from '../src/editorial/hooks/fill-slug.ts';
import { publishAfterSave, publishRequested } from '../src/editorial/hooks/publish-hook.ts';
import { dayAndTime } from './fields/day-and-time.ts';
import { richTextEditor } from './fields/rich-text-editor.ts';

/** The working copy of a release. No localized field is `required`: what a locale needs is asked when it is published. */
export const pressReleases: CollectionConfig = {
  slug: 'press-releases',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publicId', 'kind', 'sourceLocale', 'updatedAt'],
    listSearchableFields: ['title', 'publicId'],
    disableCopyToLocale: true,
    components: {
      edit: {
        PublishButton: '/src/admin/publish-button.tsx#PublishButton',
        UnpublishButton: '/src/admin/no-button.tsx#NoButton',
      },
    },
  },
  access: {
    create: atLeast('officer'),
    read: staff,
    readVersions: staff,
    update: staffAndPublishers,
    delete: atLeast('editor'),
  },
  hooks: {
    beforeOperation: [refuseFallback, refuseSideDoors, publishRequested],
    beforeChange: [
      enforceFieldRights('press-releases'),
      assignPublicId,
      fillSlug('title'),
      requirePublishCommand,
    ],
    afterChange: [publishAfterSave],
    beforeDelete: [refuseDeletingPublished],
  },
  versions: { drafts: { localizeStatus: true, schedulePublish: false }, maxPerDoc: 0 },
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text', localized: true },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'datelinePlace', type: 'text', localized: true },
    { name: 'body', type: 'richText', localized: true, editor: richTextEditor },
    {
      name: 'publicId',
      type: 'text',
      unique: true,
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
      disableDuplicate: true,
    },
    {
      name: 'sourceLocale',
      type: 'select',
      options: [...locales],
      required: true,
      defaultValue: ({ locale }: { locale?: string }) => locale ?? locales[0],
      admin: { position: 'sidebar' },
    },
    {
      name: 'kind',
      type: 'select',
      options: [...releaseKinds],
      required: true,
      defaultValue: 'release',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'releasedAt',
      type: 'date',
      index: true,
      admin: {
        position: 'sidebar',
        date: dayAndTime,
        description: 'Only where the release came out earlier than here. It never schedules.',
      },
    },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
    {
      name: 'leadImage',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { kind: { equals: 'picture' } },
    },
    {
      name: 'attachments',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      filterOptions: { kind: { equals: 'document' } },
    },
    { name: 'contacts', type: 'relationship', relationTo: 'contacts', hasMany: true },
    {
      name: 'syndicatedFrom',
      type: 'group',
      fields: [
        { name: 'name', type: 'text' },
        { name: 'url', type: 'text' },
        { name: 'licence', type: 'text' },
      ],
    },
    { name: 'relatedReleases', type: 'relationship', relationTo: 'press-releases', hasMany: true },
    {
      name: 'importedFrom',
      type: 'group',
      localized: true,
      admin: { readOnly: true },
      disableDuplicate: true,
      fields: [
        { name: 'file', type: 'text', index: true },
        { name: 'hash', type: 'text', index: true },
      ],
    },
    {
      name: 'workflow',
      type: 'group',
      localized: true,
      admin: { readOnly: true },
      disableDuplicate: true,
      fields: [
        { name: 'state', type: 'select', options: [...workingStates], index: true },
        { name: 'assignee', type: 'relationship', relationTo: 'users' },
        {
          name: 'approved',
          type: 'group',
          fields: [
            { name: 'versionId', type: 'text' },
            { name: 'textHash', type: 'text' },
            { name: 'basis', type: 'text' },
            { name: 'by', type: 'text' },
            { name: 'at', type: 'date', admin: { date: dayAndTime } },
          ],
        },
        {
          name: 'translatedFrom',
          type: 'group',
          fields: [
            { name: 'locale', type: 'select', options: [...locales] },
            { name: 'hash', type: 'text' },
          ],
        },
        { name: 'noteToEditor', type: 'textarea' },
      ],
    },
    // Payload's own field; it is here so that a new release and a duplicate are drafts in every language.
    {
      name: '_status',
      type: 'select',
      options: ['draft', 'published'],
      disableDuplicate: true,
      hooks: { beforeChange: [draftInEveryLocale] },
    },
  ],
};

/** Everybody changes releases, each the fields of their role; the admin shows Publish to those who may. */
function staffAndPublishers({ req, data }: { req: PayloadRequest; data?: { _status?: unknown } }): boolean {
  return data?._status === 'published' ? atLeast('editor')({ req }) : staff({ req });
}
