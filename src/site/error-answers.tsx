import type { ProblemCode } from '../model/problem.ts';
import { ErrorPage, type ErrorName } from '../views/error-page.tsx';
import { htmlAnswer, type Answer } from './answer.ts';
import { errorHeaders, errors } from './error-table.ts';
import { errorFrame, plainErrorFrame } from './page-frames.ts';
import type { Question, SiteParts } from './question.ts';
import type { Locale } from '../model/locale.ts';
import type { ReleaseSummary } from '../read-model/types.ts';

const pageOf: Record<ProblemCode, ErrorName> = {
  NotFound: 'notFound',
  Invalid: 'malformed',
  Conflict: 'failure',
  Forbidden: 'notFound',
  Unavailable: 'unavailable',
};

export function errorNameOf(code: ProblemCode): ErrorName {
  return pageOf[code];
}

/** The error page of an address with a locale, in that language. */
export function errorAnswer(question: Question, error: ErrorName): Answer {
  const frame = errorFrame(question);
  return answerOf(error, <ErrorPage {...{ frame, error }} latest={latestReleases(question)} />);
}

export function notFoundAnswer(question: Question): Answer {
  return errorAnswer(question, 'notFound');
}

/** The error page where nothing can be asked of the read model. */
export function plainErrorAnswer(parts: SiteParts, locale: Locale, error: ErrorName): Answer {
  return answerOf(error, <ErrorPage frame={plainErrorFrame(parts, locale)} error={error} latest={[]} />);
}

/** A few to go on with, for a reader who found nothing here. */
export function latestReleases({ readModel, locale, now }: Question): ReleaseSummary[] {
  return readModel.list({ locale }, now, { offset: 0, limit: 3 }).releases;
}

/** The language of such an answer was chosen by the reader's headers, not by the address: nobody may keep it. */
export function negotiated(answer: Answer): Answer {
  return { ...answer, caching: 'never', headers: { ...answer.headers, Vary: 'Accept-Language' } };
}

function answerOf(error: ErrorName, page: Parameters<typeof htmlAnswer>[1]): Answer {
  const { status, caching } = errors[error];
  return { ...htmlAnswer(status, page, caching), headers: errorHeaders(error) };
}
