import type { GlobalConfig } from 'payload';
import { locales } from '../src/model/locale.ts';
import { atLeast, staff } from '../src/editorial/access/collection-access.ts';
import {
  enforceOrganisationRights,
  refuseAllLocales,
} from '../src/editorial/access/enforce-organisation-rights.ts';
import { refuseGlobalFallback } from '../src/editorial/access/refuse-fallback.ts';
import { label, labelledOptions, labels } from '../src/editorial/texts/admin-text.ts';
import { telephoneNumber, timeZoneName } from '../src/editorial/texts/field-checks.ts';
import { organisationSettingsHook } from '../src/editorial/hooks/settings-hook.ts';
import { shortTextEditor } from './fields/rich-text-editor.ts';

/** The society or ministry itself, as every page names it. */
export const organisation: GlobalConfig = {
  slug: 'organisation',
  label: label('collections.organisation.label'),
  admin: {
    group: labels('collections.groups.administration'),
    description: labels('collections.organisation.help'),
    hideAPIURL: true,
  },
  access: { read: staff, update: atLeast('admin') },
  hooks: {
    beforeOperation: [refuseGlobalFallback, refuseAllLocales],
    beforeChange: [enforceOrganisationRights],
    afterChange: [organisationSettingsHook],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('fields.organisation.name'),
      localized: true,
      admin: { description: labels('fields.organisation.nameHelp') },
    },
    {
      name: 'logo',
      type: 'upload',
      label: label('fields.organisation.logo'),
      relationTo: 'media',
      filterOptions: { kind: { equals: 'picture' } },
      admin: { description: labels('fields.organisation.logoHelp') },
    },
    {
      name: 'boilerplate',
      type: 'richText',
      label: label('fields.organisation.boilerplate'),
      localized: true,
      editor: shortTextEditor(),
      admin: { description: labels('fields.organisation.boilerplateHelp') },
    },
    { name: 'address', type: 'textarea', label: label('fields.organisation.address'), localized: true },
    { name: 'email', type: 'email', label: label('fields.organisation.email') },
    {
      name: 'phone',
      type: 'text',
      label: label('fields.organisation.phone'),
      validate: telephoneNumber,
      admin: { description: labels('fields.contacts.phoneHelp') },
    },
    {
      name: 'timeZone',
      type: 'text',
      label: label('fields.organisation.timeZone'),
      required: true,
      defaultValue: 'Asia/Phnom_Penh',
      validate: timeZoneName,
      admin: { description: labels('fields.organisation.timeZoneHelp'), position: 'sidebar' },
    },
    {
      name: 'defaultLocale',
      type: 'select',
      label: label('fields.organisation.defaultLocale'),
      options: labelledOptions('options.language', locales),
      required: true,
      defaultValue: locales[0],
      admin: { description: labels('fields.organisation.defaultLocaleHelp'), position: 'sidebar' },
    },
  ],
};
