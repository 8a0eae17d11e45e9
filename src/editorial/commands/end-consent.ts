import { z } from 'zod';
import { isNamedInLedger } from '../../ledger/entries-of.ts';
import { toIso } from '../../model/instant.ts';
import type { Result } from '../../model/problem.ts';
import { holdEntries } from '../hooks/held-entries.ts';
import { asNested, type CommandCall } from './command-call.ts';
import { instantOf, moment } from './input-schemas.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({
  mediaId: z.string().min(1),
  /** From then on the picture appears nowhere; now where absent, and an instant in the past means at once. */
  until: moment.optional(),
});

// Of both databases: what else is asked could be a wildcard of the search in the snapshots.
const mediaIds = /^[0-9a-f-]+$/;

export type EndConsentInput = z.input<typeof schema>;

/**
 * Ends the consent for a picture. An entry is appended where any snapshot names it (rules §5), whether or not its
 * document is still there.
 */
export function endConsent(call: CommandCall, input: EndConsentInput): Promise<Result<{ until: string }>> {
  return runCommand(call, 'end-consent', { schema, input }, async (desk, asked) => {
    const { payload } = desk.req;
    const id = asked.mediaId;
    const until = toIso(asked.until === undefined ? desk.ledger.at : await instantOf(desk.req, asked.until));
    const isNamed = mediaIds.test(id) && (await isNamedInLedger(desk.req, id));
    const options = { collection: 'media' as const, id };
    const found = { ...options, ...asNested(desk.req, 'en'), disableErrors: true, select: {} };
    const isStored = Boolean(await payload.findByID(found));
    if (!isStored && !isNamed) {
      const message = `There is no picture with the id ${id}.`;
      return {
        ok: false,
        problems: [{ code: 'NotFound', rule: 'media-unknown', message, field: 'mediaId' }],
      };
    }
    holdEntries(desk.req);
    if (isStored)
      await payload.update({ ...options, ...asNested(desk.req, 'en'), data: { consentExpiresAt: until } });
    await desk.done({ mediaId: id, until });
    if (isNamed) await desk.ledger.append([{ entry: { kind: 'media-consent', mediaId: id, until } }]);
    return { ok: true, value: { until }, warnings: [] };
  });
}
