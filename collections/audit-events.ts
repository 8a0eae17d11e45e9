import type { CollectionConfig } from 'payload';
import { locales } from '../src/model/locale.ts';
import { atLeast, nobody } from '../src/editorial/access/collection-access.ts';
import { label, labelledOptions, labels } from '../src/editorial/texts/admin-text.ts';
import { commandsOnly } from '../src/editorial/access/refuse-every-write.ts';
import { recordField } from './fields/record-field.ts';

/** Who did what, when, to which locale. Commands write one for each attempt, also for those refused. */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: label('collections.audit.singular'), plural: label('collections.audit.plural') },
  admin: {
    useAsTitle: 'act',
    group: labels('collections.groups.records'),
    description: labels('collections.audit.help'),
    hideAPIURL: true,
    defaultColumns: ['at', 'by', 'act', 'publicId', 'locale', 'outcome'],
    listSearchableFields: ['act', 'publicId'],
  },
  access: { create: nobody, read: atLeast('editor'), update: nobody, delete: nobody },
  hooks: {
    beforeOperation: [commandsOnly('Audit events are written by the newsroom itself and never changed.')],
  },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: '-at',
  fields: [
    recordField('at', 'fields.audit.at', 'instant', { required: true, index: true }),
    recordField('by', 'fields.audit.by', 'account', { required: true, index: true }),
    recordField('act', 'fields.audit.act', 'act', { required: true, index: true }),
    { name: 'publicId', type: 'text', label: label('fields.audit.publicId'), index: true },
    {
      name: 'locale',
      type: 'select',
      label: label('fields.audit.locale'),
      options: labelledOptions('options.language', locales),
    },
    {
      name: 'details',
      type: 'json',
      label: label('fields.audit.details'),
      admin: { components: { Field: '/src/admin/json-text.tsx#JsonText' } },
    },
    {
      name: 'outcome',
      type: 'select',
      label: label('fields.audit.outcome'),
      options: labelledOptions('options.outcome', ['done', 'refused']),
      required: true,
    },
  ],
};
