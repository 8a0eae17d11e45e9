import { RenderDefaultCell } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps, TextFieldClient } from 'payload';
import { recordWords, type RecordValue } from '../../editorial/texts/record-words.ts';

/** A value of a record in a list, as people read it. */
export async function RecordCell({
  cellData,
  collectionSlug,
  columnIndex = 0,
  i18n: { language },
  link = false,
  payload,
  rowData,
  says,
}: DefaultServerCellComponentProps<TextFieldClient, string | null> & { says: RecordValue }) {
  const { id } = rowData as { id: string };
  return (
    <RenderDefaultCell
      clientProps={{
        cellData: await recordWords(says, cellData, { payload, language }),
        collectionSlug,
        field: { name: 'value', type: 'text' },
        link,
        rowData: { id },
      }}
      columnIndex={columnIndex}
      enableRowSelections={false}
      isLinkedColumn={link}
    />
  );
}
