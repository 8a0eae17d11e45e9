import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseDeletingUsed } from '../src/editorial/access/refuse-deleting-used.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { consentHook } from '../src/editorial/hooks/consent-hook.ts';
import { mediaEndpoints } from '../src/editorial/media/media-endpoints.ts';
import { keepPreparedUpload, refuseUnpreparedFile } from '../src/editorial/media/media-hooks.ts';
import { serveStoredFile, thumbnailAddress } from '../src/editorial/media/serve-stored-file.ts';
import { dayAndTime } from './fields/day-and-time.ts';

/** Pictures and documents. The bytes are in the store, by their hash (rules §5); Payload keeps none. */
export const media: CollectionConfig = {
  slug: 'media',
  admin: { useAsTitle: 'filename', enableRichTextLink: false, disableCopyToLocale: true },
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
    { name: 'alt', type: 'text', localized: true },
    { name: 'caption', type: 'textarea', localized: true },
    { name: 'credit', type: 'text' },
    { name: 'licence', type: 'text' },
    {
      name: 'consentExpiresAt',
      type: 'date',
      admin: {
        date: dayAndTime,
        description: 'From then on the picture appears nowhere.',
      },
    },
    {
      name: 'kind',
      type: 'select',
      options: ['picture', 'document'],
      index: true,
      admin: { readOnly: true },
    },
    { name: 'hash', type: 'text', unique: true, index: true, admin: { readOnly: true } },
    // Of the bytes as they came: the same file again is known without decoding it, whatever encoder wrote the first.
    { name: 'uploadHash', type: 'text', unique: true, index: true, admin: { hidden: true } },
    // Hidden: Payload's field for JSON fetches a code editor from another host.
    { name: 'files', type: 'json', admin: { hidden: true } },
    { name: 'colour', type: 'text', admin: { hidden: true } },
  ],
};
