import { z } from 'zod';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { releaseId } from './input-schemas.ts';
import { carryOut, openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({ releaseId });

export type KillInput = z.input<typeof schema>;

/** Takes every locale, file and feed item of a release away, for good. */
export function kill(call: CommandCall, input: KillInput): Promise<Result<{ publicId: string }>> {
  return runCommand(call, 'kill', { schema, input }, async (desk, asked) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const { publicId } = release.value;
    const done = await carryOut(desk, release.value, { kind: 'kill' });
    return done.ok ? { ...done, value: { publicId } } : done;
  });
}
