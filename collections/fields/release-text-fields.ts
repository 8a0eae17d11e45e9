import type { Field } from 'payload';
import { label, labels } from '../../src/editorial/texts/admin-text.ts';
import { richTextEditor } from './rich-text-editor.ts';

/** What a language says, in the order people write it. None is `required`: publishing asks for what it needs. */
export const releaseTextFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: label('fields.releases.title'),
    localized: true,
    admin: {
      description: labels('fields.releases.titleHelp'),
      components: {
        Cell: '/src/admin/headline-cell.tsx#HeadlineCell',
        afterInput: ['/src/admin/headline-length.tsx#HeadlineLength'],
      },
    },
  },
  {
    name: 'datelinePlace',
    type: 'text',
    label: label('fields.releases.datelinePlace'),
    localized: true,
    admin: { description: labels('fields.releases.datelinePlaceHelp') },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: label('fields.releases.summary'),
    localized: true,
    admin: { description: labels('fields.releases.summaryHelp') },
  },
  {
    name: 'body',
    type: 'richText',
    label: label('fields.releases.body'),
    localized: true,
    editor: richTextEditor(),
    admin: { description: labels('fields.releases.bodyHelp') },
  },
];
