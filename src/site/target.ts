import { encodeSegment } from '../model/address.ts';

/** What a request asks for. */
export interface Target {
  /** In its one spelling: decoded and encoded again. */
  path: string;
  /** Did it come in that spelling, and without a fragment? */
  isCanonical: boolean;
  query: URLSearchParams;
  /** The query as it came, `?` included; empty where there is none. */
  rawQuery: string;
}

/** In bytes. RFC 9110 §4.1 asks for 8000 at least, and none of ours comes near. */
export const longestTarget = 8000;

/** Null where the target is damaged: raw bytes outside ASCII, bad escapes, NUL, not starting with a slash. */
export function parseTarget(raw: string): Target | null {
  // RFC 9112 §3.2.2: a server must accept the absolute form too. Whose host it names does not matter to us.
  const target = raw.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  if (!target.startsWith('/') || !/^[\x21-\x7e]*$/.test(target)) return null;
  // A fragment is the browser's own affair (RFC 9112 §3.2); programs send it all the same.
  const [, rawPath = '', rawQuery = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(target) ?? [];
  const path = canonicalPath(rawPath);
  if (path === null) return null;
  const isCanonical = path === rawPath && fragment === '';
  return { path, isCanonical, query: new URLSearchParams(rawQuery), rawQuery };
}

function canonicalPath(rawPath: string): string | null {
  try {
    const segments = rawPath.split('/').map(decodeURIComponent);
    if (segments.some((segment) => segment.includes('\0'))) return null;
    return segments.map(encodeSegment).join('/');
  } catch {
    // URIError: the escapes are no UTF-8.
    return null;
  }
}

/**
 * What the response cache keeps an answer under: the path, and of the query what the route allows, in its order.
 * The first page has no query.
 */
export function cacheKey(target: Target, allowed: readonly string[]): string {
  const pairs = allowed.flatMap((name) => {
    const value = target.query.get(name);
    return value === null || (name === 'page' && value === '1') ? [] : [`${name}=${encodeSegment(value)}`];
  });
  return pairs.length === 0 ? target.path : `${target.path}?${pairs.join('&')}`;
}

/** Of the query what the route allows: the first parameter of each name. */
export function allowedQuery(target: Target, allowed: readonly string[]): Partial<Record<string, string>> {
  return Object.fromEntries(
    allowed.flatMap((name) => {
      const value = target.query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** The number in `?page=`, 1 where there is none; null where it is no page number. */
export function pageNumber({ page }: Partial<Record<'page', string>>): number | null {
  if (page === undefined) return 1;
  return /^[1-9]\d{0,6}$/.test(page) ? Number(page) : null;
}
