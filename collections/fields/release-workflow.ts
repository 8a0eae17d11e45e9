import type { Field } from 'payload';
import { locales } from '../../src/model/locale.ts';
import { workingStates } from '../../src/model/release.ts';
import { label, labelledOptions } from '../../src/editorial/texts/admin-text.ts';
import { dayAndTime } from './day-and-time.ts';

/** Written by commands only. Out of the form, which would send it back as it was when the form was opened. */
export const releaseWorkflow: Field = {
  name: 'workflow',
  type: 'group',
  label: label('fields.workflow.label'),
  localized: true,
  admin: { disabled: true },
  disableDuplicate: true,
  fields: [
    {
      name: 'state',
      type: 'select',
      label: label('fields.workflow.state'),
      options: labelledOptions('options.workingState', workingStates),
      index: true,
    },
    {
      name: 'assignee',
      type: 'relationship',
      label: label('fields.workflow.assignee'),
      relationTo: 'users',
    },
    {
      name: 'approved',
      type: 'group',
      label: label('fields.workflow.approved'),
      fields: [
        { name: 'versionId', type: 'text', label: label('fields.workflow.approvedVersion') },
        { name: 'textHash', type: 'text', label: label('fields.workflow.approvedTextHash') },
        { name: 'basis', type: 'text', label: label('fields.workflow.approvedBasis') },
        { name: 'by', type: 'text', label: label('fields.workflow.approvedBy') },
        {
          name: 'at',
          type: 'date',
          label: label('fields.workflow.approvedAt'),
          admin: { date: dayAndTime },
        },
      ],
    },
    {
      name: 'translatedFrom',
      type: 'group',
      label: label('fields.workflow.translatedFrom'),
      fields: [
        {
          name: 'locale',
          type: 'select',
          label: label('fields.workflow.translatedLocale'),
          options: labelledOptions('options.language', locales),
        },
        { name: 'hash', type: 'text', label: label('fields.workflow.translatedHash') },
      ],
    },
    { name: 'noteToEditor', type: 'textarea', label: label('fields.workflow.noteToEditor') },
  ],
};
