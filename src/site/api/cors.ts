import { apiRoot } from '../../model/address.ts';
import type { Answer } from '../answer.ts';
import { allowedMethods } from '../error-table.ts';

/** Does this path belong to the API, whether or not anything stands there? */
export function isApiPath(path: string): boolean {
  return path === apiRoot || path.startsWith(`${apiRoot}/`);
}

/** Scripts of every page may read it: it is public, and knows no accounts (Fetch standard, "CORS protocol"). */
export function withCors(answer: Answer): Answer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag, Link, Retry-After, RateLimit, RateLimit-Policy',
    },
  };
}

/** What a browser asks before a request that a plain link could not make, such as one with If-None-Match. */
export function preflightAnswer(): Answer {
  return {
    status: 204,
    contentType: 'text/plain; charset=utf-8',
    body: '',
    caching: 'never',
    headers: {
      Allow: allowedMethods,
      'Access-Control-Allow-Methods': allowedMethods,
      'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since, Cache-Control, Pragma',
      'Access-Control-Max-Age': '86400',
    },
  };
}
