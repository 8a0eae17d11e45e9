import type { CollectionConfig } from 'payload';
import { nobody, staff } from '../src/editorial/access/collection-access.ts';
import { label, labels } from '../src/editorial/texts/admin-text.ts';
import { refuseEveryWrite } from '../src/editorial/access/refuse-every-write.ts';
import { recordField } from './fields/record-field.ts';

/**
 * What the public was ever shown. `head` and `snapshot` are the entry, the other fields are indexed copies of what
 * the head says. Commands append through the database adapter (src/ledger/append.ts), which runs none of these hooks.
 */
export const publicationLedger: CollectionConfig = {
  slug: 'publication-ledger',
  labels: { singular: label('collections.ledger.singular'), plural: label('collections.ledger.plural') },
  admin: {
    useAsTitle: 'sequence',
    group: labels('collections.groups.records'),
    description: labels('collections.ledger.help'),
    hideAPIURL: true,
    listSearchableFields: ['publicId', 'kind'],
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
    {
      name: 'sequence',
      type: 'number',
      label: label('fields.ledger.sequence'),
      required: true,
      unique: true,
      index: true,
    },
    recordField('kind', 'fields.ledger.kind', 'entry', { required: true, index: true }),
    { name: 'publicId', type: 'text', label: label('fields.ledger.publicId'), index: true },
    recordField('locale', 'fields.ledger.locale', 'language'),
    { name: 'version', type: 'number', label: label('fields.ledger.version') },
    recordField('at', 'fields.ledger.at', 'instant', { required: true }),
    recordField('goesLiveAt', 'fields.ledger.goesLiveAt', 'instant', { index: true }),
    { name: 'mediaId', type: 'text', label: label('fields.ledger.mediaId'), index: true },
    {
      name: 'head',
      type: 'textarea',
      label: label('fields.ledger.head'),
      required: true,
      maxLength: Number.MAX_SAFE_INTEGER,
    },
    {
      name: 'snapshot',
      type: 'textarea',
      label: label('fields.ledger.snapshot'),
      maxLength: Number.MAX_SAFE_INTEGER,
    },
  ],
};
