import type { ReactNode } from 'react';
import { formatDate } from '../language/format-date.ts';
import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';

/** A date for people and, in `datetime`, for machines. */
export function DateText(props: { at: Instant; locale: Locale; timeZone: string }): ReactNode {
  const { at, locale, timeZone } = props;
  return <time dateTime={new Date(at).toISOString()}>{formatDate(at, locale, timeZone)}</time>;
}
