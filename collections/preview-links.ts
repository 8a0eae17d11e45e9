import type { CollectionConfig } from 'payload';
import { locales } from '../src/model/locale.ts';
import { atLeast } from '../src/editorial/access/collection-access.ts';
import { commandsOnly } from '../src/editorial/access/refuse-every-write.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { dayAndTime } from './fields/day-and-time.ts';

/** Links that show the working copy (rules §6). Only the hash of a token is kept, so a command has to make it. */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  admin: {
    useAsTitle: 'id',
    defaultColumns: ['release', 'locales', 'expiresAt', 'lastUsedAt'],
    enableRichTextLink: false,
  },
  access: {
    create: atLeast('officer'),
    read: atLeast('officer'),
    update: atLeast('officer'),
    delete: atLeast('officer'),
  },
  hooks: {
    beforeOperation: [
      refuseSideDoors,
      commandsOnly('Preview links are made and changed by the newsroom itself.'),
    ],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'release', type: 'relationship', relationTo: 'press-releases', required: true, index: true },
    {
      name: 'locales',
      type: 'select',
      hasMany: true,
      // Not `preview_links_locales`, which is how Payload names the table of localized fields.
      dbName: 'preview_links_in_locales',
      options: [...locales],
      required: true,
    },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'expiresAt', type: 'date', required: true, index: true, admin: { date: dayAndTime } },
    { name: 'lastUsedAt', type: 'date', admin: { date: dayAndTime } },
  ],
};
