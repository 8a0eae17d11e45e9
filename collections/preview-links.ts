import type { CollectionConfig } from 'payload';
import { locales } from '../src/model/locale.ts';
import { atLeast } from '../src/editorial/access/collection-access.ts';
import { label, labelledOptions, labels } from '../src/editorial/texts/admin-text.ts';
import { commandsOnly } from '../src/editorial/access/refuse-every-write.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { dayAndTime } from './fields/day-and-time.ts';

/** Links that show the working copy (rules §6). Only the hash of a token is kept, so a command has to make it. */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: label('collections.previewLinks.singular'),
    plural: label('collections.previewLinks.plural'),
  },
  admin: {
    useAsTitle: 'id',
    group: labels('collections.groups.records'),
    description: labels('collections.previewLinks.help'),
    hideAPIURL: true,
    // Nothing makes them yet: a list of nothing, with a button that is refused, helps nobody.
    hidden: true,
    defaultColumns: ['release', 'locales', 'expiresAt', 'lastUsedAt'],
    enableRichTextLink: false,
  },
  defaultSort: '-expiresAt',
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
    {
      name: 'tokenHash',
      type: 'text',
      label: label('fields.previewLinks.tokenHash'),
      required: true,
      unique: true,
      index: true,
      hidden: true,
    },
    {
      name: 'release',
      type: 'relationship',
      label: label('fields.previewLinks.release'),
      relationTo: 'press-releases',
      required: true,
      index: true,
    },
    {
      name: 'locales',
      type: 'select',
      label: label('fields.previewLinks.locales'),
      hasMany: true,
      // Not `preview_links_locales`, which is how Payload names the table of localized fields.
      dbName: 'preview_links_in_locales',
      options: labelledOptions('options.language', locales),
      required: true,
    },
    { name: 'by', type: 'relationship', label: label('fields.previewLinks.by'), relationTo: 'users' },
    {
      name: 'expiresAt',
      type: 'date',
      label: label('fields.previewLinks.expiresAt'),
      required: true,
      index: true,
      admin: { date: dayAndTime },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      label: label('fields.previewLinks.lastUsedAt'),
      admin: { date: dayAndTime },
    },
  ],
};
