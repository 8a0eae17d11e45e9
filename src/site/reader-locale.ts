import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { Locale } from '../model/locale.ts';

/** The locale among those on offer that `Accept-Language` prefers; the fallback where it prefers none. */
export function readerLocale(
  request: Pick<IncomingMessage, 'headers'>,
  offered: readonly Locale[],
  fallback: Locale,
): Locale {
  // Of equals the first is taken: without a header, or with `*`, all are equal.
  const inOrder = offered.toSorted((a, b) => Number(b === fallback) - Number(a === fallback));
  const preferred = new Negotiator(request).language(inOrder);
  return offered.find((locale) => locale === preferred) ?? fallback;
}
