import type { IncomingMessage } from 'node:http';
import { locales } from '../model/locale.ts';
import { readerLocale } from '../site/reader-locale.ts';

const chosen = new RegExp(`(?:^|;)\\s*payload-lng=(?:${locales.join('|')})\\s*(?:;|$)`);

/**
 * Lets the admin hear a browser that asks for Khmer. Payload takes the language from its cookie, and else from
 * `Accept-Language`, but only as far as a list of its own goes, which has no Khmer
 * (translations/dist/utilities/languages.js). So a request without a choice in its cookies is given one here.
 */
export function hearLanguage(request: IncomingMessage): void {
  const cookies = request.headers.cookie ?? '';
  if (chosen.test(cookies)) return;
  // At the end: of two cookies with one name the later counts, and the earlier is none of our languages.
  request.headers.cookie = `${cookies ? `${cookies}; ` : ''}payload-lng=${readerLocale(request, locales, 'en')}`;
}

/** The language of the admin that the request asks for, once it was heard. */
export function languageOf(request: IncomingMessage): string {
  return /.*(?:^|;)\s*payload-lng=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'en';
}
