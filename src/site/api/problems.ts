import { apiDocsPath } from '../../model/address.ts';
import type { ErrorName } from '../../views/error-page.tsx';
import type { ParameterError } from './queries.ts';
import type { ApiProblem } from './schemas.ts';

export interface ProblemKind {
  /** Stands at the end of `type`, and is the place in the documentation that explains it. */
  name: string;
  title: string;
  detail: string;
}

/** What the API says where pages show an error page. In English, as its other names are: programs read it. */
export const problemKinds: Readonly<Record<ErrorName, ProblemKind>> = {
  notFound: {
    name: 'not-found',
    title: 'Not found',
    detail: 'Nothing public stands at this address.',
  },
  gone: {
    name: 'gone',
    title: 'Removed for good',
    detail: 'The release was removed in every language, and will not come back. Remove your copies of it.',
  },
  malformed: {
    name: 'invalid-request',
    title: 'Request not understood',
    detail: 'The address or a parameter in it is wrong. Correct it before asking again.',
  },
  tooLong: {
    name: 'address-too-long',
    title: 'Address too long',
    detail: 'No address of this API comes near this length.',
  },
  notAllowed: {
    name: 'method-not-allowed',
    title: 'Method not allowed',
    detail: 'This API can only be read: use GET or HEAD.',
  },
  tooMany: {
    name: 'too-many-requests',
    title: 'Too many requests',
    detail: 'Wait as many seconds as Retry-After says, then go on more slowly.',
  },
  failure: {
    name: 'internal-error',
    title: 'Internal error',
    detail: 'The fault is on this side. Please try again in a little while.',
  },
  busy: {
    name: 'busy',
    title: 'Too much at the same moment',
    detail: 'Wait as many seconds as Retry-After says, then ask again.',
  },
  unavailable: {
    name: 'unavailable',
    title: 'Not available at the moment',
    detail:
      'The newsroom is starting, or has not reached the point that this address goes on from. Try again soon.',
  },
};

/** More would make an answer of any length, thirty times as long as its question. */
const mostErrors = 10;
const longestName = 64;

/** The body of a problem answer (RFC 9457 §3). */
export function problemBody(
  origin: string,
  { error, status, errors = [] }: { error: ErrorName; status: number; errors?: readonly ParameterError[] },
): ApiProblem {
  const { name, title, detail } = problemKinds[error];
  const named = errors
    .slice(0, mostErrors)
    .map((each) => ({ ...each, parameter: shortened(each.parameter) }));
  const sentences = named.map((each) => `${each.parameter} ${each.detail}.`);
  const others = errors.length - named.length;
  if (others > 0) sentences.push(`${String(others)} more are wrong.`);
  return {
    type: `${origin}${apiDocsPath()}#${name}`,
    title,
    status,
    detail: named.length === 0 ? detail : sentences.join(' '),
    ...(named.length === 0 ? {} : { errors: named }),
  };
}

function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= longestName ? name : `${signs.slice(0, longestName).join('')}…`;
}
