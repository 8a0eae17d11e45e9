import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { label, labels } from '../src/editorial/texts/admin-text.ts';
import { telephoneNumber } from '../src/editorial/texts/field-checks.ts';
import { settingsDeleteHook, settingsHook } from '../src/editorial/hooks/settings-hook.ts';

/** Press officers, as readers see them. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: {
    singular: label('collections.contacts.singular'),
    plural: label('collections.contacts.plural'),
  },
  admin: {
    useAsTitle: 'name',
    group: labels('collections.groups.newsroom'),
    description: labels('collections.contacts.help'),
    hideAPIURL: true,
    defaultColumns: ['name', 'position', 'phone', 'email'],
    listSearchableFields: ['name', 'email', 'phone'],
    enableRichTextLink: false,
    disableCopyToLocale: true,
  },
  defaultSort: 'name',
  access: { create: atLeast('editor'), read: staff, update: atLeast('editor'), delete: atLeast('editor') },
  hooks: {
    beforeOperation: [refuseFallback, refuseSideDoors],
    beforeChange: [enforceFieldRights('contacts')],
    afterChange: [settingsHook],
    afterDelete: [settingsDeleteHook],
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('fields.contacts.name'),
      localized: true,
      admin: { description: labels('fields.contacts.nameHelp') },
    },
    {
      name: 'position',
      type: 'text',
      label: label('fields.contacts.position'),
      localized: true,
      admin: { description: labels('fields.contacts.positionHelp') },
    },
    { name: 'email', type: 'email', label: label('fields.contacts.email') },
    {
      name: 'phone',
      type: 'text',
      label: label('fields.contacts.phone'),
      validate: telephoneNumber,
      admin: { description: labels('fields.contacts.phoneHelp') },
    },
  ],
};
