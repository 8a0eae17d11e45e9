import type { ErrorName } from '../views/error-page.tsx';
import type { Answer } from './answer.ts';
import { problemBody } from './api/problems.ts';
import type { ParameterError } from './api/queries.ts';
import { errorHeaders, errors } from './error-table.ts';
import type { SiteParts } from './question.ts';

/** An error of the API (RFC 9457); `errors` name the parameters that were wrong. */
export function problemAnswer(
  { origin }: Pick<SiteParts, 'origin'>,
  error: ErrorName,
  wrong: readonly ParameterError[] = [],
): Answer {
  const { status, caching } = errors[error];
  return {
    status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify(problemBody(origin, { error, status, errors: wrong })),
    caching,
    headers: errorHeaders(error),
  };
}
