import { FieldLabel } from '@payloadcms/ui';
import type { TextFieldServerProps } from 'payload';
import { recordWords, type RecordValue } from '../../editorial/texts/record-words.ts';
import { TitleInstead } from '../title-instead.tsx';

/** A value of a record in its form, to be read; where the record is named by it, in the title too. */
export async function RecordField({
  clientField,
  i18n: { language },
  path,
  payload,
  says,
  value,
}: TextFieldServerProps & { says: RecordValue; value?: unknown }) {
  const words = await recordWords(says, value, { payload, language });
  return (
    <div className="field-type record-field">
      <TitleInstead of={String(value)} title={words} />
      <FieldLabel {...(clientField.label ? { label: clientField.label } : {})} path={path} />
      <p>{words || '—'}</p>
    </div>
  );
}
