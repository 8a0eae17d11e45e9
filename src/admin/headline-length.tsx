'use client';
import { useFormFields } from '@payloadcms/ui';
import { graphemes } from '../language/graphemes.ts';
import { useAdminText } from './use-admin-text.ts';

/** From here on, lists and search results begin to cut headlines. */
const longest = 100;

/** Counts the headline as it is written, in characters as a reader sees them. */
export function HeadlineLength({ path }: { path: string }) {
  const text = useAdminText();
  const value = useFormFields(([fields]) => fields[path]?.value);
  const count = typeof value === 'string' ? graphemes(value.trim()).length : 0;
  if (count === 0) return null;
  const isLong = count > longest;
  return (
    <p className="headline-length" data-long={isLong || undefined} aria-live="polite">
      {text('headline.count', { count })}
      {isLong && ` · ${text('headline.long')}`}
    </p>
  );
}
