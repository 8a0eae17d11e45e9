import type { Field } from 'payload';
import { labels } from '../../src/editorial/texts/admin-text.ts';
import { linkAddress } from '../../src/editorial/texts/field-checks.ts';

/** What the drawer of a link asks: Payload's own names, which its editor reads, and no more than our rich text keeps. */
export function linkFields(): Field[] {
  return [
    { name: 'text', type: 'text', label: labels('slate.linkText'), required: true },
    {
      name: 'linkType',
      type: 'radio',
      label: labels('slate.linkKind'),
      required: true,
      defaultValue: 'custom',
      options: [
        { value: 'custom', label: labels('slate.linkWeb') },
        { value: 'internal', label: labels('slate.linkRelease') },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: labels('slate.linkUrl'),
      required: true,
      validate: linkAddress,
      admin: {
        condition: ({ linkType }: { linkType?: unknown }) => linkType !== 'internal',
        description: labels('slate.linkUrlHelp'),
      },
    },
    {
      name: 'doc',
      type: 'relationship',
      label: labels('slate.linkDoc'),
      relationTo: ['press-releases'],
      required: true,
      admin: { condition: ({ linkType }: { linkType?: unknown }) => linkType === 'internal' },
    },
  ];
}
