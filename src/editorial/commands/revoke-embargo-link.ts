import { z } from 'zod';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { releaseId } from './input-schemas.ts';
import { carryOut, openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({ releaseId, tokenHash: z.string().regex(/^[0-9a-f]{64}$/) });

export type RevokeEmbargoLinkInput = z.input<typeof schema>;

/** Revokes an embargo link, named by the hash of its token: from then on it answers 410. */
export function revokeEmbargoLink(
  call: CommandCall,
  input: RevokeEmbargoLinkInput,
): Promise<Result<{ publicId: string }>> {
  return runCommand(call, 'revoke-embargo-link', { schema, input }, async (desk, { tokenHash, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const { publicId } = release.value;
    const done = await carryOut(desk, release.value, { kind: 'revoke-link', tokenHash });
    return done.ok ? { ...done, value: { publicId } } : done;
  });
}
