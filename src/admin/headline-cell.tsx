import { RenderDefaultCell } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps, TextFieldClient } from 'payload';
import { headlineElsewhere } from '../editorial/drafts/headline-elsewhere.ts';
import { adminText } from '../editorial/texts/admin-text.ts';

/** The headline in a list: of the language that is open or, marked as such, of another, so that no row is nameless. */
export async function HeadlineCell({
  cellData,
  collectionSlug,
  columnIndex = 0,
  i18n,
  link = false,
  payload,
  rowData,
}: DefaultServerCellComponentProps<TextFieldClient, string | null>) {
  const { id } = rowData as { id: string };
  const own = cellData?.trim() ? { headline: cellData, locale: null } : null;
  const found = own ?? (await headlineElsewhere(payload, id));
  const headline = found?.headline ?? adminText(i18n.language, 'headline.untitled');
  return (
    <span className="headline-cell" lang={found?.locale ?? undefined} data-borrowed={!own || undefined}>
      {found?.locale && (
        <small lang={i18n.language}>{adminText(i18n.language, `headline.inLanguage.${found.locale}`)}</small>
      )}
      <RenderDefaultCell
        clientProps={{
          cellData: headline,
          collectionSlug,
          field: { name: 'title', type: 'text' },
          link,
          rowData: { id },
        }}
        columnIndex={columnIndex}
        enableRowSelections={false}
        isLinkedColumn={link}
      />
    </span>
  );
}
