import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { embargoPath } from '../../model/address.ts';
import { sha256 } from '../../model/hash.ts';
import type { Result } from '../../model/problem.ts';
import { registry } from '../../registry.ts';
import type { CommandCall } from './command-call.ts';
import { instantOf, moment, releaseId, someLocales } from './input-schemas.ts';
import { carryOut, openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({ releaseId, locales: someLocales, expiresAt: moment });

export type IssueEmbargoLinkInput = z.input<typeof schema>;

export interface IssuedLink {
  publicId: string;
  /** For `/embargo/{token}/{locale}`; shown once, kept nowhere. */
  token: string;
  /** The address that the link is given as: it leads to the first of its locales. */
  address: string;
  /** Names the link, when it is to be revoked. */
  tokenHash: string;
}

/** Issues a link for reading before the go-live, while one of its locales waits under embargo (rules §6). */
export function issueEmbargoLink(
  call: CommandCall,
  input: IssueEmbargoLinkInput,
): Promise<Result<IssuedLink>> {
  return runCommand(call, 'issue-embargo-link', { schema, input }, async (desk, { locales, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const { publicId } = release.value;
    const token = randomBytes(16).toString('base64url');
    const tokenHash = sha256(token);
    const expiresAt = await instantOf(desk.req, asked.expiresAt);
    const done = await carryOut(desk, release.value, { kind: 'issue-link', locales, tokenHash, expiresAt });
    const address = registry().origin + embargoPath(token);
    return done.ok ? { ...done, value: { publicId, token, address, tokenHash } } : done;
  });
}
