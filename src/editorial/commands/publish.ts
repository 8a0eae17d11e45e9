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
  /** Readable before the go-live for holders of an embargo link. */
  isEmbargoed: z.boolean().optional(),
  /** Cancels the versions of these locales that wait for their go-live. */
  cancelsPending: z.boolean().optional(),
  /** Translations that were made from the source text as it is now. */
  upToDate: z.array(z.enum(locales)).optional(),
});

export type PublishInput = z.input<typeof schema>;

/** Publishes locales that never were live, together: now or at an instant, under embargo or not. */
export function publish(call: CommandCall, input: PublishInput): Promise<Result<Publications>> {
  return runPublication(call, 'publish', { schema, input }, async (desk, { goesLiveAt, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId, asked.locales);
    if (!release.ok) return release;
    const request: PublicationRequest = {
      change: 'first',
      locales: asked.locales.map((locale) => ({ locale })),
      ...(goesLiveAt === undefined ? {} : { goesLiveAt: await instantOf(desk.req, goesLiveAt) }),
      isEmbargoed: asked.isEmbargoed ?? false,
      cancelsPending: asked.cancelsPending ?? false,
      upToDate: asked.upToDate ?? [],
    };
    return { ok: true, value: { release: release.value, request }, warnings: [] };
  });
}
