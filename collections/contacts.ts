import type { CollectionConfig } from 'payload';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { refuseFallback } from '../src/editorial/access/refuse-fallback.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';
import { settingsDeleteHook, settingsHook } from '../src/editorial/hooks/settings-hook.ts';

/** Press officers, as readers see them. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  admin: { useAsTitle: 'name', enableRichTextLink: false, disableCopyToLocale: true },
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
    { name: 'name', type: 'text', localized: true },
    { name: 'position', type: 'text', localized: true },
    { name: 'email', type: 'email' },
    { name: 'phone', type: 'text' },
  ],
};
