import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseDeletingUsed } from '../src/editorial/access/refuse-deleting-used.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { label, labelledOptions, labels } from '../src/editorial/texts/admin-text.ts';
import { consentHook } from '../src/editorial/hooks/consent-hook.ts';
import { mediaEndpoints } from '../src/editorial/media/media-endpoints.ts';
import { keepPreparedUpload, refuseUnpreparedFile } from '../src/editorial/media/media-hooks.ts';
import { serveStoredFile, thumbnailAddress } from '../src/editorial/media/serve-stored-file.ts';
import { dayAndTime } from './fields/day-and-time.ts';

/** Pictures and documents. The bytes are in the store, by their hash (rules §5); Payload keeps none. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('collections.media.singular'), plural: label('collections.media.plural') },
  admin: {
    useAsTitle: 'filename',
    group: labels('collections.groups.newsroom'),
    description: labels('collections.media.help'),
    hideAPIURL: true,
    defaultColumns: ['filename', 'alt', 'credit', 'consentExpiresAt', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    enableRichTextLink: false,
    disableCopyToLocale: true,
  },
  defaultSort: '-updatedAt',
  access: { create: atLeast('officer'), read: staff, update: staff, delete: atLeast('editor') },
  hooks: {
    beforeOperation: [refuseFallback, refuseSideDoors, refuseUnpreparedFile],
    beforeChange: [enforceFieldRights('media'), keepPreparedUpload],
    afterChange: [consentHook],
    beforeDelete: [refuseDeletingUsed],
  },
  endpoints: mediaEndpoints,
  upload: {
    disableLocalStorage: true,
    handlers: [serveStoredFile],
    adminThumbnail: thumbnailAddress,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'application/pdf'],
    crop: false,
    focalPoint: true,
    pasteURL: false,
    bulkUpload: false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: label('fields.media.alt'),
      localized: true,
      admin: { description: labels('fields.media.altHelp') },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: label('fields.media.caption'),
      localized: true,
      admin: { description: labels('fields.media.captionHelp') },
    },
    {
      name: 'credit',
      type: 'text',
      label: label('fields.media.credit'),
      admin: { description: labels('fields.media.creditHelp') },
    },
    {
      name: 'licence',
      type: 'text',
      label: label('fields.media.licence'),
      admin: { description: labels('fields.media.licenceHelp') },
    },
    {
      name: 'consentExpiresAt',
      type: 'date',
      label: label('fields.media.consentExpiresAt'),
      admin: {
        date: dayAndTime,
        description: labels('fields.media.consentExpiresAtHelp'),
        position: 'sidebar',
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: label('fields.media.kind'),
      options: labelledOptions('options.mediaKind', ['picture', 'document']),
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'hash',
      type: 'text',
      label: label('fields.media.hash'),
      unique: true,
      index: true,
      admin: { hidden: true },
    },
    // Of the bytes as they came: the same file again is known without decoding it, whatever encoder wrote the first.
    { name: 'uploadHash', type: 'text', unique: true, index: true, admin: { hidden: true } },
    // Hidden: Payload's field for JSON fetches a code editor from another host.
    { name: 'files', type: 'json', admin: { hidden: true } },
    { name: 'colour', type: 'text', admin: { hidden: true } },
  ],
};
