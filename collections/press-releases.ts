import type { CollectionConfig, PayloadRequest } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { draftInEveryLocale } from '../src/editorial/access/draft-in-every-locale.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { assignPublicId } from '../src/editorial/access/public-id.ts';
import { refuseDeletingPublished } from '../src/editorial/access/refuse-deleting-published.ts';
import { requirePublishCommand } from '../src/editorial/access/require-publish-command.ts';
import { releaseEndpoints } from '../src/editorial/endpoints/release-endpoints.ts';
import { fillSlug } from '../src/editorial/hooks/fill-slug.ts';
import { publishAfterSave, publishRequested } from '../src/editorial/hooks/publish-hook.ts';
import { label, labelledOptions, labels } from '../src/editorial/texts/admin-text.ts';
import { releaseOrigin } from './fields/release-origin.ts';
import { releaseSideFields } from './fields/release-side-fields.ts';
import { releaseTextFields } from './fields/release-text-fields.ts';
import { releaseWorkflow } from './fields/release-workflow.ts';

/** The working copy of a release. No localized field is `required`: what a locale needs is asked when it is published. */
export const pressReleases: CollectionConfig = {
  slug: 'press-releases',
  labels: {
    singular: label('collections.releases.singular'),
    plural: label('collections.releases.plural'),
  },
  admin: {
    useAsTitle: 'title',
    group: labels('collections.groups.newsroom'),
    description: labels('collections.releases.help'),
    hideAPIURL: true,
    defaultColumns: ['title', 'kind', 'sourceLocale', 'updatedAt'],
    listSearchableFields: ['title', 'publicId'],
    disableCopyToLocale: true,
    components: {
      edit: {
        Status: '/src/admin/release/state-slot.tsx#StateSlot',
        PublishButton: '/src/admin/release/release-desk.tsx#ReleaseDesk',
        UnpublishButton: '/src/admin/no-button.tsx#NoButton',
      },
    },
  },
  defaultSort: '-updatedAt',
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
  endpoints: releaseEndpoints,
  versions: { drafts: { localizeStatus: true, schedulePublish: false }, maxPerDoc: 0 },
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    ...releaseTextFields,
    {
      name: 'leadImage',
      type: 'upload',
      label: label('fields.releases.leadImage'),
      relationTo: 'media',
      filterOptions: { kind: { equals: 'picture' } },
      admin: { description: labels('fields.releases.leadImageHelp') },
    },
    {
      name: 'attachments',
      type: 'upload',
      label: label('fields.releases.attachments'),
      relationTo: 'media',
      hasMany: true,
      filterOptions: { kind: { equals: 'document' } },
      admin: { description: labels('fields.releases.attachmentsHelp') },
    },
    {
      name: 'topics',
      type: 'relationship',
      label: label('fields.releases.topics'),
      relationTo: 'topics',
      hasMany: true,
      admin: { description: labels('fields.releases.topicsHelp') },
    },
    {
      name: 'contacts',
      type: 'relationship',
      label: label('fields.releases.contacts'),
      relationTo: 'contacts',
      hasMany: true,
      admin: { description: labels('fields.releases.contactsHelp') },
    },
    {
      name: 'relatedReleases',
      type: 'relationship',
      label: label('fields.releases.relatedReleases'),
      relationTo: 'press-releases',
      hasMany: true,
      admin: { description: labels('fields.releases.relatedReleasesHelp') },
    },
    releaseOrigin,
    ...releaseSideFields,
    releaseWorkflow,
    // Payload's own field; it is here so that a new release and a duplicate are drafts in every language.
    {
      name: '_status',
      type: 'select',
      label: label('fields.releases.status'),
      options: labelledOptions('options.status', ['draft', 'published']),
      disableDuplicate: true,
      hooks: { beforeChange: [draftInEveryLocale] },
    },
  ],
};

/** Everybody changes releases, each the fields of their role; the admin shows Publish to those who may. */
function staffAndPublishers({ req, data }: { req: PayloadRequest; data?: { _status?: unknown } }): boolean {
  return data?._status === 'published' ? atLeast('editor')({ req }) : staff({ req });
}
