import type { ErrorName } from '../views/error-page.tsx';
import type { Answer } from './answer.ts';

/** What each kind of failure answers; nowhere else does an error become a status. */
export const errors: Readonly<Record<ErrorName, { status: number; caching: Answer['caching'] }>> = {
  notFound: { status: 404, caching: 'shared' },
  gone: { status: 410, caching: 'shared' },
  malformed: { status: 400, caching: 'never' },
  tooLong: { status: 414, caching: 'never' },
  notAllowed: { status: 405, caching: 'never' },
  tooMany: { status: 429, caching: 'never' },
  failure: { status: 500, caching: 'never' },
  busy: { status: 503, caching: 'never' },
  unavailable: { status: 503, caching: 'never' },
};

/** Of every address that is not the newsroom's. */
export const allowedMethods = 'GET, HEAD, OPTIONS';

/** The headers that belong to an error. */
export function errorHeaders(error: ErrorName): Readonly<Record<string, string>> {
  switch (error) {
    case 'notAllowed':
      return { Allow: allowedMethods };
    case 'busy':
      return { 'Retry-After': '60' };
    case 'unavailable':
      return { 'Retry-After': '5' };
    default:
      return {};
  }
}
