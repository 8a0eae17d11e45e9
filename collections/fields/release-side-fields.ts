import type { Field } from 'payload';
import { locales } from '../../src/model/locale.ts';
import { releaseKinds } from '../../src/model/release.ts';
import { label, labelledOptions, labels } from '../../src/editorial/texts/admin-text.ts';
import { addressWords } from '../../src/editorial/texts/field-checks.ts';
import { dayAndTime } from './day-and-time.ts';

/** What a release is, beside what it says: the side column of the form. */
export const releaseSideFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: label('fields.releases.kind'),
    options: labelledOptions('options.kind', releaseKinds),
    required: true,
    defaultValue: 'release',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'sourceLocale',
    type: 'select',
    label: label('fields.releases.sourceLocale'),
    options: labelledOptions('options.language', locales),
    required: true,
    defaultValue: ({ locale }: { locale?: string }) => locale ?? locales[0],
    admin: { position: 'sidebar', description: labels('fields.releases.sourceLocaleHelp') },
  },
  {
    name: 'releasedAt',
    type: 'date',
    label: label('fields.releases.releasedAt'),
    index: true,
    admin: {
      position: 'sidebar',
      date: dayAndTime,
      description: labels('fields.releases.releasedAtHelp'),
    },
  },
  {
    name: 'slug',
    type: 'text',
    label: label('fields.releases.slug'),
    localized: true,
    validate: addressWords,
    admin: { position: 'sidebar', description: labels('fields.releases.slugHelp') },
  },
  {
    name: 'publicId',
    type: 'text',
    label: label('fields.releases.publicId'),
    unique: true,
    index: true,
    admin: { readOnly: true, position: 'sidebar', description: labels('fields.releases.publicIdHelp') },
    disableDuplicate: true,
  },
];
