import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { consentHook } from '../src/editorial/hooks/consent-hook.ts';

/** Pictures and documents. The bytes are in the store, by their hash (rules §5); Payload keeps none. */
export const media: CollectionConfig = {
  slug: 'media',
  admin: { useAsTitle: 'filename', enableRichTextLink: false, disableCopyToLocale: true },
  access: { create: atLeast('officer'), read: staff, update: staff, delete: atLeast('editor') },
  hooks: {
    beforeOperation: [refuseSideDoors],
    beforeChange: [enforceFieldRights('media')],
    afterChange: [consentHook],
  },
  upload: {
    disableLocalStorage: true,
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
        date: { pickerAppearance: 'dayAndTime' },
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
    { name: 'files', type: 'json', admin: { readOnly: true } },
  ],
};
