import { z } from 'zod';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { releaseId, someLocales } from './input-schemas.ts';
import { carryOut, openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({
  releaseId,
  locales: someLocales,
  /** Also revokes the embargo links that no waiting text is left for. */
  revokesLinks: z.boolean().optional(),
});

export type CancelInput = z.input<typeof schema>;

/** Takes back the versions of these locales that wait for their go-live. */
export function cancel(call: CommandCall, input: CancelInput): Promise<Result<{ publicId: string }>> {
  return runCommand(call, 'cancel', { schema, input }, async (desk, { locales, revokesLinks, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const { publicId } = release.value;
    const done = await carryOut(desk, release.value, {
      kind: 'cancel',
      locales,
      revokesLinks: revokesLinks ?? false,
    });
    return done.ok ? { ...done, value: { publicId } } : done;
  });
}
