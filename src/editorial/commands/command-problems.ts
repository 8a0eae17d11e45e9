import { NotFound, ValidationError } from 'payload';
import type { z } from 'zod';
import { ProblemError, type Problem } from '../../model/problem.ts';
import { hasRole, type Account, type Role } from '../access/account.ts';
import { commandRights, type CommandName } from './command-rights.ts';

/** All that is wrong with a command's input, by path. */
export function inputProblems(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({
    code: 'Invalid',
    rule: 'input',
    message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
    ...(path.length > 0 ? { field: path.join('.') } : {}),
  }));
}

export function rightsProblems(account: Account, command: CommandName): Problem[] {
  const least = commandRights[command];
  return hasRole(account, least)
    ? []
    : [forbidden(least, `${command} needs the role ${least}; yours is ${account.role}.`)];
}

/** `role` is the least that may. */
export function forbidden(role: Role, message: string, field?: string): Problem {
  const values = { role };
  return { code: 'Forbidden', rule: 'rights', message, values, ...(field === undefined ? {} : { field }) };
}

/** The problems that an error thrown by Payload or by our own code stands for; null where it is unexpected. */
export function problemsOf(error: unknown): Problem[] | null {
  if (error instanceof ProblemError) return [...error.problems];
  if (error instanceof NotFound)
    return [
      { code: 'NotFound', rule: 'document-unknown', message: 'A document that was named does not exist.' },
    ];
  if (!(error instanceof ValidationError)) return null;
  return error.data.errors.map(({ path, message }) => ({
    code: 'Invalid',
    rule: 'field',
    message: `${path}: ${message}`,
    field: path,
    values: { reason: message },
  }));
}
