import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { publicState } from '../../model/visibility.ts';
import type { CommandCall } from './command-call.ts';
import { releaseId } from './input-schemas.ts';
import { publishLocales, type Publications } from './publish-locales.ts';
import { openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({ releaseId, locale: z.enum(locales) });

/** What Payload's own Publish means: the first publication of a locale, or a minor change where it is live. */
export function publishSaved(
  call: CommandCall,
  input: z.input<typeof schema>,
): Promise<Result<Publications>> {
  return runCommand(call, 'publish', { schema, input }, async (desk, { locale, ...asked }) => {
    const release = await openRelease(desk, asked.releaseId, [locale]);
    if (!release.ok) return release;
    const isLive = publicState(release.value.record.history, locale, desk.ledger.at) === 'live';
    return publishLocales(desk, release.value, { change: isLive ? 'minor' : 'first', locales: [{ locale }] });
  });
}
