import type { Locale } from './locale.ts';

/** The one table of error codes. Only the HTTP edge turns them into a status. */
export const problemCodes = ['NotFound', 'Invalid', 'Conflict', 'Forbidden', 'Unavailable'] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that was wrong, as data: commands return all of them at once. */
export interface Problem {
  code: ProblemCode;
  /** Stable kebab-case name of the rule that was broken; interface strings hang on it. */
  rule: string;
  /** What was wrong, with what, and what to do, in English. */
  message: string;
  locale?: Locale;
  /** Path of the field, as in the form: `title`, `topics`, `workflow.assignee`. */
  field?: string;
  /** What a string of the interface names: instants under names that end in `At` (ISO), `role` for who may. */
  values?: Readonly<Record<string, string | number>>;
}

export type Result<T> = { ok: true; value: T; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** For code that can only throw (hooks of Payload, start-up); carries the same problems. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join('\n'), options);
    this.problems = problems;
  }
}
