import type { TextField } from 'payload';
import { label, type AdminKey } from '../../src/editorial/texts/admin-text.ts';
import type { RecordValue } from '../../src/editorial/texts/record-words.ts';

/** A field of a record that the newsroom keeps by itself, shown in words people read. */
export function recordField(
  name: string,
  labelKey: AdminKey,
  says: RecordValue,
  constraints: Pick<TextField, 'required' | 'index'> = {},
): TextField {
  const serverProps = { says };
  return {
    name,
    type: 'text',
    label: label(labelKey),
    ...constraints,
    admin: {
      components: {
        Cell: { path: '/src/admin/records/record-cell.tsx#RecordCell', serverProps },
        Field: { path: '/src/admin/records/record-field.tsx#RecordField', serverProps },
      },
    },
  };
}
