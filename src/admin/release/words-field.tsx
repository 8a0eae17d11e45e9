'use client';
import { useId } from 'react';
import type { Locale } from '../../model/locale.ts';
import { useAdminText } from '../use-admin-text.ts';

/** Words for the public: the note of a correction, or the notice of a withdrawal. */
export function WordsField({
  kind,
  locale,
  words,
  onChange,
}: {
  kind: 'note' | 'notice';
  locale: Locale;
  words: string;
  onChange: (words: string) => void;
}) {
  const say = useAdminText();
  const id = useId();
  const inLanguage = say(`headline.inLanguage.${locale}`);
  return (
    <div className="act-dialog__field">
      <label htmlFor={id}>{say(`action.${kind}`, { inLanguage })}</label>
      <textarea
        id={id}
        lang={locale}
        rows={4}
        maxLength={5000}
        required
        aria-describedby={`${id}-help`}
        value={words}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}-help`}>{say(`action.${kind}Help`)}</p>
    </div>
  );
}
