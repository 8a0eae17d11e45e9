import type { CollectionConfig } from 'payload';
import { locales } from '../src/model/locale.ts';
import { atLeast, nobody } from '../src/editorial/access/collection-access.ts';
import { commandsOnly } from '../src/editorial/access/refuse-every-write.ts';

/** Who did what, when, to which locale. Commands write one for each attempt, also for those refused. */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  admin: { useAsTitle: 'act', defaultColumns: ['at', 'by', 'act', 'publicId', 'locale', 'outcome'] },
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
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'by', type: 'text', required: true, index: true },
    { name: 'act', type: 'text', required: true, index: true },
    { name: 'publicId', type: 'text', index: true },
    { name: 'locale', type: 'select', options: [...locales] },
    {
      name: 'details',
      type: 'json',
      admin: { components: { Field: '/src/admin/json-text.tsx#JsonText' } },
    },
    { name: 'outcome', type: 'select', options: ['done', 'refused'], required: true },
  ],
};
