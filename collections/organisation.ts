import type { GlobalConfig } from 'payload';
import { locales } from '../src/model/locale.ts';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import {
  enforceOrganisationRights,
  refuseAllLocales,
} from '../src/editorial/access/enforce-organisation-rights.ts';
import { refuseGlobalFallback } from '../src/editorial/access/refuse-fallback.ts';
import { organisationSettingsHook } from '../src/editorial/hooks/settings-hook.ts';
import { shortTextEditor } from './fields/rich-text-editor.ts';

/** The society or ministry itself, as every page names it. */
export const organisation: GlobalConfig = {
  slug: 'organisation',
  access: { read: staff, update: atLeast('admin') },
  hooks: {
    beforeOperation: [refuseGlobalFallback, refuseAllLocales],
    beforeChange: [enforceOrganisationRights],
    afterChange: [organisationSettingsHook],
  },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'logo', type: 'upload', relationTo: 'media', filterOptions: { kind: { equals: 'picture' } } },
    { name: 'boilerplate', type: 'richText', localized: true, editor: shortTextEditor },
    { name: 'address', type: 'textarea', localized: true },
    { name: 'email', type: 'email' },
    { name: 'phone', type: 'text' },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Asia/Phnom_Penh',
      validate: (value: unknown) =>
        isTimeZone(value) || 'This is not the name of a time zone, such as Asia/Phnom_Penh.',
    },
    {
      name: 'defaultLocale',
      type: 'select',
      options: [...locales],
      required: true,
      defaultValue: locales[0],
    },
  ],
};

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
