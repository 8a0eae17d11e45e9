import { z } from 'zod';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { publicWords, releaseId, wordsByLocale } from './input-schemas.ts';
import { carryOut, openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({
  releaseId,
  /** The public notice of each locale to withdraw: why. */
  notices: publicWords,
});

export type WithdrawInput = z.input<typeof schema>;

/** Withdraws live locales: their pages stay at their addresses and say why; what waited there is ended. */
export function withdraw(call: CommandCall, input: WithdrawInput): Promise<Result<{ publicId: string }>> {
  return runCommand(call, 'withdraw', { schema, input }, async (desk, { notices, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const { publicId } = release.value;
    const locales = wordsByLocale(notices).map(({ locale, words }) => ({ locale, notice: words }));
    const done = await carryOut(desk, release.value, { kind: 'withdraw', locales });
    return done.ok ? { ...done, value: { publicId } } : done;
  });
}
