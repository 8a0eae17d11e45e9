import type { Encoding } from './compiled-answer.ts';

/**
 * The value of a header, looked up in the flat list as it came. `request.headers` would build an object of all of
 * them for every request, and the hot path needs two. `name` is in lower case; of repeated lines the first counts.
 */
export function rawHeader(rawHeaders: readonly string[], name: string): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const found = rawHeaders[index];
    if (found?.length === name.length && found.toLowerCase() === name) {
      return rawHeaders[index + 1];
    }
  }
  return undefined;
}

const known = new Map<string, Encoding>();

/** Browsers send a handful of different values; the bound is for everybody else. */
const knownLimit = 256;

/** What an `Accept-Encoding` wants most of what we have; brotli before gzip where it does not mind. */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  const before = known.get(acceptEncoding);
  if (before) return before;
  const encoding = negotiated(acceptEncoding);
  if (known.size >= knownLimit) known.clear();
  known.set(acceptEncoding, encoding);
  return encoding;
}

/** RFC 9110 §12.5.3. Identity has the lowest rank where it is not named; where it is forbidden it is sent all the same. */
function negotiated(acceptEncoding: string): Encoding {
  const weights = new Map<string, number>();
  for (const each of acceptEncoding.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = each.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    weights.set(coding, weight >= 0 && weight <= 1 ? weight : 0);
  }
  const any = weights.get('*') ?? 0;
  const [br, gzip] = [weights.get('br') ?? any, weights.get('gzip') ?? any];
  const best = Math.max(br, gzip);
  if (best === 0 || best < (weights.get('identity') ?? 0)) return 'identity';
  return br === best ? 'br' : 'gzip';
}

/** Does `If-None-Match` name this ETag? By weak comparison, as RFC 9110 §13.1.2 asks. */
export function namesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
