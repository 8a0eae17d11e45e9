import type { NewEntry } from './entry.ts';
import { toIso, type Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import type { Problem, Result } from './problem.ts';
import { planned, type EmbargoLink, type Plan, type ReleaseRecord } from './transitions-record.ts';
import { publicState } from './visibility.ts';

export interface IssueLinkCommand {
  kind: 'issue-link';
  locales: readonly Locale[];
  /** SHA-256 of the token; the token itself is shown once and kept nowhere (rules §6). */
  tokenHash: string;
  expiresAt: Instant;
}

export interface RevokeLinkCommand {
  kind: 'revoke-link';
  tokenHash: string;
}

/** A link may be issued only while one of its locales has a pending version under embargo (rules §6). */
export function issueLink(record: ReleaseRecord, command: IssueLinkCommand, at: Instant): Result<Plan> {
  const { publicId } = record.history;
  const problems: Problem[] = [];
  if (!waitsUnderEmbargo(record, command.locales, at))
    problems.push({
      code: 'Conflict',
      rule: 'no-embargo',
      message: `None of ${command.locales.join(', ')} waits under embargo; publish it with an embargo first.`,
      field: 'locales',
    });
  if (command.expiresAt <= at)
    problems.push({
      code: 'Invalid',
      rule: 'link-expired',
      message: `The link would have expired at ${toIso(command.expiresAt)}, before it is issued.`,
      field: 'expiresAt',
    });
  if (record.links.some(({ head }) => head.tokenHash === command.tokenHash))
    problems.push({
      code: 'Conflict',
      rule: 'token-used',
      message: 'A link with this token exists already.',
    });
  const { tokenHash, locales } = command;
  return planned(problems, [
    {
      kind: 'embargo-link',
      publicId,
      locales: [...locales],
      tokenHash,
      expiresAt: toIso(command.expiresAt),
    },
  ]);
}

export function revokeLink(record: ReleaseRecord, { tokenHash }: RevokeLinkCommand): Result<Plan> {
  const link = record.links.find(({ head }) => head.tokenHash === tokenHash);
  if (link && !link.isRevoked) return planned([], [revokedEntry(link)]);
  const problem: Problem = link
    ? { code: 'Conflict', rule: 'link-revoked', message: 'This embargo link was revoked before.' }
    : {
        code: 'NotFound',
        rule: 'link-unknown',
        message: `Release ${record.history.publicId} has no embargo link with this token.`,
      };
  return planned([problem], []);
}

/** Entries that revoke the links naming one of these locales and no other locale that still waits under embargo. */
export function revokeIdleLinks(record: ReleaseRecord, ended: readonly Locale[], at: Instant): NewEntry[] {
  return record.links
    .filter(({ head, isRevoked }) => {
      if (isRevoked || !head.locales.some((locale) => ended.includes(locale))) return false;
      return !waitsUnderEmbargo(
        record,
        head.locales.filter((locale) => !ended.includes(locale)),
        at,
      );
    })
    .map(revokedEntry);
}

function waitsUnderEmbargo({ history }: ReleaseRecord, locales: readonly Locale[], at: Instant): boolean {
  return locales.some((locale) => publicState(history, locale, at) === 'embargoed');
}

function revokedEntry({ head: { publicId, locales, tokenHash, expiresAt } }: EmbargoLink): NewEntry {
  return { kind: 'embargo-link', publicId, locales, tokenHash, expiresAt, revoked: true };
}
