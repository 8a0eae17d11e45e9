import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { publicWords, releaseId, someLocales, wordsByLocale } from './input-schemas.ts';
import type { PublicationRequest, Publications } from './publish-locales.ts';
import { openRelease } from './release-desk.ts';
import { runPublication } from './run-publication.ts';

const schema = z.strictObject({
  releaseId,
  locales: someLocales,
  /** Public notes of corrections that come with the reinstatement, of locales named above; live at once. */
  notes: publicWords.optional(),
  /** Translations that were made from the source text as it is now. */
  upToDate: z.array(z.enum(locales)).optional(),
});

export type ReinstateInput = z.input<typeof schema>;

/** Brings withdrawn locales back, as they were or corrected. */
export function reinstate(call: CommandCall, input: ReinstateInput): Promise<Result<Publications>> {
  return runPublication(call, 'reinstate', { schema, input }, async (desk, { notes, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const request: PublicationRequest = {
      change: 'correction',
      locales: wordsByLocale(notes ?? {}).map(({ locale, words }) => ({ locale, note: words })),
      reinstates: asked.locales,
      upToDate: asked.upToDate ?? [],
    };
    return { ok: true, value: { release: release.value, request }, warnings: [] };
  });
}
