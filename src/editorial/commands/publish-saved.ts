import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { publicState } from '../../model/visibility.ts';
import type { DrawnCards } from '../cards/draw-cards.ts';
import type { CommandCall } from './command-call.ts';
import { releaseId } from './input-schemas.ts';
import type { PublicationRequest, Publications } from './publish-locales.ts';
import { openRelease } from './release-desk.ts';
import { cardsOf, runPublication, type AskPublication } from './run-publication.ts';
import type { UnsavedFields } from './working-copy.ts';

const schema = z.strictObject({ releaseId, locale: z.enum(locales) });

type Saved = z.output<typeof schema>;

/** What Payload's own Publish means: the first publication of a locale, or a minor change where it is live. */
export function publishSaved(
  call: CommandCall,
  input: Saved,
  drawn: DrawnCards,
): Promise<Result<Publications>> {
  return runPublication(call, 'publish', { schema, input, drawn }, ask);
}

/** The cards for it, drawn while the form is not saved yet and its transaction has not begun to read. */
export function cardsOfUnsaved(
  call: Omit<CommandCall, 'req'>,
  saved: Saved,
  unsaved: UnsavedFields,
): Promise<DrawnCards> {
  return cardsOf(call, (desk) => ask(desk, saved), unsaved);
}

const ask: AskPublication<Saved> = async (desk, { locale, ...asked }) => {
  const release = await openRelease(desk, asked.releaseId, [locale]);
  if (!release.ok) return release;
  const isLive = publicState(release.value.record.history, locale, desk.ledger.at) === 'live';
  const request: PublicationRequest = { change: isLive ? 'minor' : 'first', locales: [{ locale }] };
  return { ok: true, value: { release: release.value, request }, warnings: [] };
};
