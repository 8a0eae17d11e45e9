import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { Locale } from '../model/locale.ts';

/** The locale among those on offer that `Accept-Language` prefers, else the fallback. */
export function readerLocale(request: IncomingMessage, offered: readonly Locale[], fallback: Locale): Locale {
  const preferred = new Negotiator(request).language(offered);
  return offered.find((locale) => locale === preferred) ?? fallback;
}
