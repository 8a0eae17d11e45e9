import { parseTarget } from './target.ts';

/** Is this the address of a link, which whoever knows it may open? */
export function isLinkAddress(path: string): boolean {
  return /^\/embargo(?:\/|$)/.test(path);
}

/** The target of a request as logs may hold it: without the token of a link (rules §6). */
export function loggedTarget(raw: string): string {
  // In its one spelling, so that no escape hides a token; what cannot be read so is searched as it came.
  const target = parseTarget(raw);
  const query = target && target.query.size > 0 ? `?${target.query.toString()}` : '';
  const text = target ? target.path + query : raw;
  return text.replace(/\/(embargo|preview)\/+[^/?#]+/gi, '/$1/***');
}
