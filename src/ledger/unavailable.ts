import { ProblemError } from '../model/problem.ts';

/** The error of a ledger whose database cannot be reached; `cause` is the driver's. */
export function unavailable(message: string, cause?: unknown): ProblemError {
  return new ProblemError([{ code: 'Unavailable', rule: 'ledger-unreachable', message }], { cause });
}
