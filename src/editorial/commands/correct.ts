import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { instantOf, moment, publicWords, releaseId, wordsByLocale } from './input-schemas.ts';
import type { PublicationRequest, Publications } from './publish-locales.ts';
import { openRelease } from './release-desk.ts';
import { runPublication } from './run-publication.ts';

const schema = z.strictObject({
  releaseId,
  /** The public note of each locale to correct: what changed. */
  notes: publicWords,
  /** An instant, or a date (noon in the organisation's zone); now where absent. */
  goesLiveAt: moment.optional(),
  /** Cancels the versions of these locales that wait for their go-live. */
  cancelsPending: z.boolean().optional(),
  /** Translations that were made from the source text as it is now. */
  upToDate: z.array(z.enum(locales)).optional(),
});

export type CorrectInput = z.input<typeof schema>;

/** Publishes a new version of live locales with a public note of what changed. */
export function correct(call: CommandCall, input: CorrectInput): Promise<Result<Publications>> {
  return runPublication(call, 'correct', { schema, input }, async (desk, { goesLiveAt, ...asked }) => {
    const corrected = wordsByLocale(asked.notes).map(({ locale, words }) => ({ locale, note: words }));
    const release = await openRelease(
      desk,
      asked.releaseId,
      corrected.map(({ locale }) => locale),
    );
    if (!release.ok) return release;
    const request: PublicationRequest = {
      change: 'correction',
      locales: corrected,
      ...(goesLiveAt === undefined ? {} : { goesLiveAt: await instantOf(desk.req, goesLiveAt) }),
      cancelsPending: asked.cancelsPending ?? false,
      upToDate: asked.upToDate ?? [],
    };
    return { ok: true, value: { release: release.value, request }, warnings: [] };
  });
}
