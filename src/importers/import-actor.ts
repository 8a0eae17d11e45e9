import type { CommandCall } from '../editorial/commands/command-call.ts';
import { accountOf, hasRole, type Account } from '../editorial/access/account.ts';
import type { Problem, Result } from '../model/problem.ts';

/** Whom an import acts as: the account with this e-mail, or the only admin. It must be an editor or an admin. */
export async function importActor(payload: CommandCall['payload'], email?: string): Promise<Result<Account>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: email === undefined ? { role: { equals: 'admin' } } : { email: { equals: email.toLowerCase() } },
    limit: 2,
    depth: 0,
    overrideAccess: true,
  });
  const [first, second] = docs;
  if (email === undefined && !first) {
    return refuse(
      'no-account',
      'There is no admin account yet: start the newsroom once, or name an editor with --as.',
    );
  }
  if (!first) return refuse('no-account', `There is no account ${email ?? ''}.`);
  if (second)
    return refuse('ambiguous-account', 'There are several admins: say with --as EMAIL who imports.');
  const account = accountOf(first);
  if (!account || !hasRole(account, 'editor')) {
    return refuse(
      'not-an-editor',
      `${email ?? ''} is no editor: texts are imported by editors and admins.`,
      'Forbidden',
    );
  }
  return { ok: true, value: account, warnings: [] };
}

function refuse(rule: string, message: string, code: Problem['code'] = 'Invalid'): Result<Account> {
  return { ok: false, problems: [{ code, rule, message }] };
}
