import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import { openLedger, type OpenLedger } from '../../ledger/append.ts';
import type { Instant } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import type { Problem, Result } from '../../model/problem.ts';
import { registry } from '../../registry.ts';
import { takeWriteTurn } from '../../write-turn/take-write-turn.ts';
import type { Account } from '../access/account.ts';
import { isCommand } from '../access/command-context.ts';
import { auditRefusal, writeAudit, type AuditDetails } from '../audit/audit-event.ts';
import { ensureFirstSettings } from '../settings/ensure-first-settings.ts';
import { commandRequest, type CommandCall } from './command-call.ts';
import { inputProblems, problemsOf, rightsProblems } from './command-problems.ts';
import type { CommandName } from './command-rights.ts';
import type { UnsavedFields } from './working-copy.ts';

/** What the state of things is read with: a command's desk, or before its turn a request of no transaction. */
export interface ReadingDesk {
  req: PayloadRequest;
  /** The instant that the command's entries will carry, as far as is known. */
  ledger: Pick<OpenLedger, 'at'>;
  about: { publicId?: string; locale?: Locale };
  /** Of the one locale that a form is about to save and publish. */
  unsaved?: UnsavedFields;
}

/** What a command works with inside its transaction, while it holds the write turn. */
export interface Desk extends ReadingDesk {
  actor: Account;
  command: CommandName;
  /** Then nothing is written: only what the rules say is wanted. */
  isTrial: boolean;
  /** Read once, when the turn was taken. */
  now: Instant;
  ledger: OpenLedger;
  /** For its audit events; filled in as it gets known. */
  about: ReadingDesk['about'];
  /** Writes an audit event of something done. */
  done(details?: AuditDetails, locale?: Locale): Promise<void>;
}

export interface AskedOf<Schema extends z.ZodType> {
  schema: Schema;
  input: unknown;
  /** Slow work that needs no turn; not done where the command is refused at once, nor in a trial. */
  beforeTurn?: ((input: z.output<Schema>) => Promise<void>) | undefined;
}

/**
 * Gives a command: parses its input, checks the account's rights, then runs `work` in one transaction that holds the
 * write turn. Problems roll everything back and are audited after that, except in a trial; errors that are no problem of the caller's
 * (a broken database, a fault of ours) roll back and throw.
 */
export async function runCommand<Schema extends z.ZodType, Value>(
  call: CommandCall,
  command: CommandName,
  { schema, input, beforeTurn }: AskedOf<Schema>,
  work: (desk: Desk, input: z.output<Schema>) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const about: Desk['about'] = {};
  const parsed = schema.safeParse(input);
  const problems = [
    ...rightsProblems(call.actor, command),
    ...(parsed.success ? [] : inputProblems(parsed.error)),
  ];
  if (parsed.success && problems.length === 0 && !call.isTrial) await beforeTurn?.(parsed.data);
  const result: Result<Value> =
    parsed.success && problems.length === 0
      ? await inTransaction(call, command, about, (desk) => work(desk, parsed.data))
      : { ok: false, problems };
  // A command that a command gives is refused with it, and audited as what was asked for.
  if (!result.ok && !call.isTrial && !isCommand(call.req?.context))
    await refused(call, command, about, result.problems);
  return result;
}

async function inTransaction<Value>(
  call: CommandCall,
  command: CommandName,
  about: Desk['about'],
  work: (desk: Desk) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const req = await commandRequest(call);
  const isOurs = await initTransaction(req);
  try {
    const result = await work(await openDesk(req, call, command, about));
    if (isOurs) await (result.ok && !call.isTrial ? commitTransaction(req) : killTransaction(req));
    return result;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    const problems = problemsOf(error);
    if (!problems) throw error;
    return { ok: false, problems };
  }
}

async function openDesk(
  req: PayloadRequest,
  { actor, isTrial = false }: CommandCall,
  command: CommandName,
  about: Desk['about'],
): Promise<Desk> {
  await takeWriteTurn(req);
  const now = registry().clock();
  await ensureFirstSettings(req, now);
  const ledger = await openLedger(req, { now, by: actor.id });
  return {
    req,
    actor,
    command,
    isTrial,
    now,
    ledger,
    about,
    done: (details, locale) =>
      writeAudit(req, {
        at: ledger.at,
        by: actor.id,
        act: command,
        outcome: 'done',
        ...about,
        ...(locale ? { locale } : {}),
        ...(details ? { details } : {}),
      }),
  };
}

/** In a transaction of the caller's the event has to wait until the caller has rolled back. */
async function refused(
  { payload, actor, req }: CommandCall,
  act: CommandName,
  about: Desk['about'],
  problems: readonly Problem[],
): Promise<void> {
  const details = {
    problems: problems.map(({ code, rule, locale, field }) => ({ code, rule, locale, field })),
  };
  const written = auditRefusal(payload, { at: registry().clock(), by: actor.id, act, ...about, details });
  if (req?.transactionID === undefined) await written;
}
