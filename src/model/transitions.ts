import type { NewEntry } from './entry.ts';
import type { Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import type { Problem, Result } from './problem.ts';
import {
  issueLink,
  revokeIdleLinks,
  revokeLink,
  type IssueLinkCommand,
  type RevokeLinkCommand,
} from './transitions-embargo.ts';
import { publish, type PublishCommand } from './transitions-publish.ts';
import {
  cancelledEntry,
  hasWords,
  planned,
  type Candidate,
  type Plan,
  type ReleaseRecord,
} from './transitions-record.ts';
import { pendingPublication, publicState } from './visibility.ts';

export interface CancelCommand {
  kind: 'cancel';
  locales: readonly Locale[];
  /** Also revokes the embargo links that no waiting text is left for (rules §6). */
  revokesLinks?: boolean;
}

export interface WithdrawCommand {
  kind: 'withdraw';
  /** Each with the public notice that its page will carry. */
  locales: readonly { locale: Locale; notice: string }[];
}

export interface ReinstateCommand {
  kind: 'reinstate';
  locales: readonly Locale[];
  /** Corrections that come back with the page, of locales named above; live at once like the page. */
  corrections?: readonly Candidate[];
}

export type ReleaseCommand =
  | PublishCommand
  | CancelCommand
  | WithdrawCommand
  | ReinstateCommand
  | { kind: 'kill' }
  | IssueLinkCommand
  | RevokeLinkCommand;

/**
 * The rules of commands on a release (rules §1): the lines that the command appends, or all problems at once.
 * `at` is the instant that the lines will carry; the record is judged at that instant.
 */
export function transition(record: ReleaseRecord, command: ReleaseCommand, at: Instant): Result<Plan> {
  if (record.history.killedAt !== null) {
    const message = `Release ${record.history.publicId} was killed; nothing can be done with it any more.`;
    return planned([{ code: 'Conflict', rule: 'killed', message }], []);
  }
  switch (command.kind) {
    case 'publish':
      return publish(record, command, at);
    case 'cancel':
      return cancel(record, command, at);
    case 'withdraw':
      return withdraw(record, command, at);
    case 'reinstate':
      return reinstate(record, command, at);
    case 'kill':
      return kill(record);
    case 'issue-link':
      return issueLink(record, command, at);
    case 'revoke-link':
      return revokeLink(record, command);
  }
}

function cancel(record: ReleaseRecord, command: CancelCommand, at: Instant): Result<Plan> {
  const problems: Problem[] = [];
  const entries: NewEntry[] = [];
  for (const locale of command.locales) {
    const pending = pendingPublication(record.history.locales[locale], at);
    if (pending) entries.push(cancelledEntry(pending.head));
    else
      problems.push({
        code: 'Conflict',
        rule: 'no-pending',
        message: `No version of ${locale} waits for its go-live, so there is nothing to cancel.`,
        locale,
      });
  }
  if (command.revokesLinks) entries.push(...revokeIdleLinks(record, command.locales, at));
  return planned(problems, entries);
}

function withdraw({ history }: ReleaseRecord, command: WithdrawCommand, at: Instant): Result<Plan> {
  const problems: Problem[] = [];
  const entries: NewEntry[] = [];
  for (const { locale, notice } of command.locales) {
    const state = publicState(history, locale, at);
    if (state !== 'live')
      problems.push({
        code: 'Conflict',
        rule: state === 'withdrawn' ? 'withdrawn' : 'not-live',
        message: `${locale} is ${state}; only a live locale can be withdrawn.`,
        locale,
      });
    if (!hasWords(notice))
      problems.push({
        code: 'Invalid',
        rule: 'notice-missing',
        message: `Withdrawing ${locale} needs a public notice that says why.`,
        locale,
        field: 'notice',
      });
    entries.push({ kind: 'withdrawn', publicId: history.publicId, locale, notice: notice.trim() });
  }
  return planned(problems, entries);
}

function reinstate(record: ReleaseRecord, command: ReinstateCommand, at: Instant): Result<Plan> {
  const { publicId } = record.history;
  const problems: Problem[] = [];
  for (const locale of command.locales) {
    const state = publicState(record.history, locale, at);
    if (state !== 'withdrawn')
      problems.push({
        code: 'Conflict',
        rule: 'not-withdrawn',
        message: `${locale} is ${state}; only a withdrawn locale can be reinstated.`,
        locale,
      });
  }
  const candidates = command.corrections ?? [];
  for (const { locale } of candidates) {
    if (!command.locales.includes(locale))
      problems.push({
        code: 'Invalid',
        rule: 'correction-alone',
        message: `The correction of ${locale} comes with a reinstatement that does not name ${locale}.`,
        locale,
      });
  }
  const entries = command.locales.map((locale): NewEntry => ({ kind: 'reinstated', publicId, locale }));
  const corrected = publish(
    reinstated(record, command.locales),
    { kind: 'publish', change: 'correction', candidates },
    at,
  );
  if (!corrected.ok || problems.length > 0)
    return { ok: false, problems: [...problems, ...(corrected.ok ? [] : corrected.problems)] };
  const { lines, unchanged } = corrected.value;
  return {
    ok: true,
    value: { lines: [...entries.map((entry) => ({ entry })), ...lines], unchanged },
    warnings: corrected.warnings,
  };
}

/** The record as the reinstatement leaves it, for the corrections that come with it. */
function reinstated(record: ReleaseRecord, locales: readonly Locale[]): ReleaseRecord {
  const each = { ...record.history.locales };
  for (const locale of locales) each[locale] = { ...each[locale], withdrawnAt: null, notice: null };
  return { ...record, history: { ...record.history, locales: each } };
}

function kill({ history }: ReleaseRecord): Result<Plan> {
  if (Object.values(history.locales).some(({ publications }) => publications.length > 0))
    return planned([], [{ kind: 'killed', publicId: history.publicId }]);
  const message = `Release ${history.publicId} was never published, so there is nothing to kill; delete the draft.`;
  return planned([{ code: 'Conflict', rule: 'never-published', message }], []);
}
