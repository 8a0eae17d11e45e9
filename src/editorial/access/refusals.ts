import { APIError, ValidationError, type PayloadRequest } from 'payload';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { spokenProblems } from '../texts/spoken-problems.ts';

/** The HTTP status of each code of problem. */
export const statusOfCode: Readonly<Record<ProblemCode, number>> = {
  Invalid: 400,
  Forbidden: 403,
  NotFound: 404,
  Conflict: 409,
  Unavailable: 503,
};

/** The error that Payload's forms show at the fields, in the language of whoever asks; one without a field stands at `otherwise`. */
export async function fieldErrors(
  req: PayloadRequest,
  {
    collection,
    problems,
    otherwise,
  }: { collection: string; problems: readonly Problem[]; otherwise: string },
): Promise<ValidationError> {
  const errors = (await spokenProblems(req, problems)).map(({ field = otherwise, message, rule }) => ({
    path: field,
    message,
    rule,
    ...labelOf(req, collection, field),
  }));
  return new ValidationError({ collection, errors, req }, req.t);
}

/** The error that Payload's admin shows as a notice, in the language of whoever asks. */
export async function refusal(req: PayloadRequest, problem: Problem): Promise<Error> {
  const [spoken = problem] = await spokenProblems(req, [problem]);
  return new APIError(spoken.message, statusOfCode[problem.code], undefined, true);
}

/** The field's label, which Payload names in its notice; it would name the path. */
function labelOf(
  { payload }: PayloadRequest,
  slug: string,
  path: string,
): { label?: string | Record<string, string> } {
  const entity = [...payload.config.collections, ...payload.config.globals].find(
    (each) => each.slug === slug,
  );
  const field = entity?.flattenedFields.find(({ name }) => name === path);
  const label = field && 'label' in field ? field.label : undefined;
  return typeof label === 'string' || typeof label === 'object' ? { label } : {};
}
