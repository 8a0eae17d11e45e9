import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import type { CommandCall } from './command-call.ts';
import { instantOf, moment, releaseId, someLocales } from './input-schemas.ts';
import type { PublicationRequest, Publications } from './publish-locales.ts';
import { openRelease } from './release-desk.ts';
import { runPublication } from './run-publication.ts';

const schema = z.strictObject({
  releaseId,
  locales: someLocales,
  /** An instant, or a date (noon in the organisation's zone); now where absent. */
  goesLiveAt: moment.optional(),
  /** Cancels the versions of these locales that wait for their go-live. */
  cancelsPending: z.boolean().optional(),
  /** Translations that were made from the source text as it is now. */
  upToDate: z.array(z.enum(locales)).optional(),
});

export type MinorChangeInput = z.input<typeof schema>;

/** Publishes a new version of live locales without a public note; it makes no translation stale. */
export function minorChange(call: CommandCall, input: MinorChangeInput): Promise<Result<Publications>> {
  return runPublication(call, 'minor-change', { schema, input }, async (desk, { goesLiveAt, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId, asked.locales);
    if (!release.ok) return release;
    const request: PublicationRequest = {
      change: 'minor',
      locales: asked.locales.map((locale) => ({ locale })),
      ...(goesLiveAt === undefined ? {} : { goesLiveAt: await instantOf(desk.req, goesLiveAt) }),
      cancelsPending: asked.cancelsPending ?? false,
      upToDate: asked.upToDate ?? [],
    };
    return { ok: true, value: { release: release.value, request }, warnings: [] };
  });
}
