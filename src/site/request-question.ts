import type { Request } from 'express';
import { isLocale, locales, type Locale } from '../model/locale.ts';
import { isLinkAddress } from './link-address.ts';
import type { Question, SiteParts } from './question.ts';
import { readerLocale } from './reader-locale.ts';

/** What a request asks: in the language of its address, else in the reader's own. */
export function questionOf(
  request: Request,
  parts: SiteParts,
  { readModel, now, query = {} }: Pick<Question, 'readModel' | 'now'> & Partial<Pick<Question, 'query'>>,
): Question {
  const settings = readModel.settings(now);
  const inAddress = localeOf(request.path);
  const locale = inAddress ?? readerLocale(request, locales, settings.organisation.defaultLocale);
  const params = request.params as Record<string, string>;
  return { parts, readModel, settings, now, locale, t: parts.translations[locale], params, query };
}

/** The language that an address names: at its beginning, or after the token of a link. */
export function localeOf(path: string): Locale | null {
  const segments = path.split('/');
  const named = isLinkAddress(path) ? segments[3]?.toLowerCase() : segments[1];
  return isLocale(named) ? named : null;
}
