import { apiDocsPath } from '../model/address.ts';
import type { ErrorName } from '../views/error-page.tsx';
import type { Answer } from './answer.ts';
import { problemBody } from './api/problems.ts';
import type { ParameterError } from './api/queries.ts';
import { errorHeaders, errors } from './error-table.ts';
import type { SiteParts } from './question.ts';

const problemType = 'application/problem+json; charset=utf-8';

/** Where the API has no such address: says where those are described that it has. */
export function noAddressAnswer({ origin }: Pick<SiteParts, 'origin'>): Answer {
  const { status, caching } = errors.notFound;
  const detail = `The API has no such address. ${origin}${apiDocsPath()} describes those that it has.`;
  const body = JSON.stringify({ ...problemBody(origin, { error: 'notFound', status }), detail });
  return { status, contentType: problemType, body, caching };
}

/** An error of the API (RFC 9457); `errors` name the parameters that were wrong. */
export function problemAnswer(
  { origin }: Pick<SiteParts, 'origin'>,
  error: ErrorName,
  wrong: readonly ParameterError[] = [],
): Answer {
  const { status, caching } = errors[error];
  return {
    status,
    contentType: problemType,
    body: JSON.stringify(problemBody(origin, { error, status, errors: wrong })),
    caching,
    headers: errorHeaders(error),
  };
}
