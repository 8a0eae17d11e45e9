import type { CollectionConfig } from 'payload';
import { nobody, staff } from '../src/editorial/access/collection-access.ts';
import { refuseEveryWrite } from '../src/editorial/access/refuse-every-write.ts';

/**
 * What the public was ever shown. `head` and `snapshot` are the entry, the other fields are indexed copies of what
 * the head says. Commands append through the database adapter (src/ledger/append.ts), which runs none of these hooks.
 */
export const publicationLedger: CollectionConfig = {
  slug: 'publication-ledger',
  admin: {
    useAsTitle: 'sequence',
    defaultColumns: ['sequence', 'kind', 'publicId', 'locale', 'version', 'at'],
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  hooks: { beforeOperation: [refuseEveryWrite('The ledger is written by publishing and never changed.')] },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: '-sequence',
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'publicId', type: 'text', index: true },
    { name: 'locale', type: 'text' },
    { name: 'version', type: 'number' },
    { name: 'at', type: 'text', required: true },
    { name: 'goesLiveAt', type: 'text', index: true },
    { name: 'mediaId', type: 'text', index: true },
    { name: 'head', type: 'textarea', required: true, maxLength: Number.MAX_SAFE_INTEGER },
    { name: 'snapshot', type: 'textarea', maxLength: Number.MAX_SAFE_INTEGER },
  ],
};
