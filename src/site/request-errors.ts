import type { Request } from 'express';
import type { Instant } from '../model/instant.ts';
import { locales } from '../model/locale.ts';
import type { ReadModel } from '../read-model/types.ts';
import type { ErrorName } from '../views/error-page.tsx';
import { textAnswer, type Answer } from './answer.ts';
import { isApiPath } from './api/cors.ts';
import { errorAnswer, negotiated, plainErrorAnswer } from './error-answers.tsx';
import { errors } from './error-table.ts';
import { noAddressAnswer, problemAnswer } from './problem-answer.ts';
import type { SiteParts } from './question.ts';
import { readerLocale } from './reader-locale.ts';
import { localeOf, questionOf } from './request-question.ts';

/** An error in the form that its address is read in. `readModel` null where there is none to ask. */
export function errorAnswerTo(
  request: Request,
  error: ErrorName,
  { parts, readModel, now }: { parts: SiteParts; readModel: ReadModel | null; now: Instant },
): Answer {
  const { path } = request;
  if (isApiPath(path)) return error === 'notFound' ? noAddressAnswer(parts) : problemAnswer(parts, error);
  // A feed reader shows no page, and this must cost less than what it refuses.
  if (error === 'tooMany' && /\.\w+$/.test(path)) return textAnswer(429, 'Too many requests\n', 'never');
  const inAddress = localeOf(path);
  const locale = inAddress ?? readerLocale(request, locales, locales[0]);
  const answer =
    !readModel || isPlain(error) || isFile(path)
      ? plainErrorAnswer(parts, locale, error)
      : errorAnswer(questionOf(request, parts, { readModel, now }), error);
  return inAddress ? answer : negotiated(answer);
}

/** Those at which nothing more is asked of the read model. */
function isPlain(error: ErrorName): boolean {
  return error === 'tooMany' || errors[error].status >= 500;
}

/** In the place of a picture nobody reads on. */
function isFile(path: string): boolean {
  return /^\/(?:media|cards)\//.test(path);
}
