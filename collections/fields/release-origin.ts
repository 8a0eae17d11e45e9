import type { Field } from 'payload';
import { label, labels } from '../../src/editorial/texts/admin-text.ts';
import { webAddress } from '../../src/editorial/texts/field-checks.ts';

/** Where a text comes from that is not the newsroom's own; folded, since most are. */
export const releaseOrigin: Field = {
  type: 'collapsible',
  label: label('fields.releases.syndicatedFrom'),
  admin: { initCollapsed: true, description: labels('fields.releases.syndicatedFromHelp') },
  fields: [
    {
      name: 'syndicatedFrom',
      type: 'group',
      label: false,
      admin: { hideGutter: true },
      fields: [
        { name: 'name', type: 'text', label: label('fields.releases.syndicatedName') },
        {
          name: 'url',
          type: 'text',
          label: label('fields.releases.syndicatedUrl'),
          validate: webAddress,
          admin: { description: labels('fields.releases.syndicatedUrlHelp') },
        },
        { name: 'licence', type: 'text', label: label('fields.releases.syndicatedLicence') },
      ],
    },
    {
      name: 'importedFrom',
      type: 'group',
      label: label('fields.releases.importedFrom'),
      localized: true,
      admin: { readOnly: true, condition: isImported },
      disableDuplicate: true,
      fields: [
        { name: 'file', type: 'text', label: label('fields.releases.importedFile'), index: true },
        { name: 'hash', type: 'text', label: label('fields.releases.importedHash'), index: true },
      ],
    },
  ],
};

function isImported({ importedFrom }: { importedFrom?: { file?: unknown } | null }): boolean {
  return Boolean(importedFrom?.file);
}
