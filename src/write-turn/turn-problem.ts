import { ProblemError } from '../model/problem.ts';

/** What can go wrong with the turn; interface strings and tests hang on these names. */
export type TurnRule =
  | 'turn-timeout'
  | 'nested-without-req'
  | 'transaction-idle'
  | 'transaction-ended'
  | 'transaction-lost'
  | 'database-locked';

/** An `Unavailable` problem: nothing of what was asked has been stored. */
export function turnProblem(rule: TurnRule, message: string, cause?: unknown): ProblemError {
  return new ProblemError(
    [{ code: 'Unavailable', rule, message }],
    cause === undefined ? undefined : { cause },
  );
}

/** The problem that a library wrapped into an error of its own (drizzle does), else the error itself. */
export function unwrapProblem(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ProblemError) return cause;
  }
  return error;
}

/** For a commit that finds its transaction gone. */
export function nothingToCommit(): ProblemError {
  return turnProblem(
    'transaction-lost',
    'Nothing was committed: the transaction had been rolled back, for a nested call failed and its error was ' +
      'caught. Let the error out of the hook, or give the nested call a request of its own.',
  );
}
