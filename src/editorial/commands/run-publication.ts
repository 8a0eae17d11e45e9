import type { z } from 'zod';
import { ledgerTip } from '../../ledger/entries-of.ts';
import type { LedgerRequest } from '../../ledger/ledger-request.ts';
import { parseHead } from '../../model/entry.ts';
import { fromIso, type Instant } from '../../model/instant.ts';
import type { Result } from '../../model/problem.ts';
import { registry } from '../../registry.ts';
import { drawCards, noCards, type DrawnCards } from '../cards/draw-cards.ts';
import { commandRequest, type CommandCall } from './command-call.ts';
import type { CommandName } from './command-rights.ts';
import {
  planPublication,
  publishLocales,
  type Publications,
  type PublicationRequest,
} from './publish-locales.ts';
import type { ReleaseOnDesk } from './release-desk.ts';
import { runCommand, type ReadingDesk } from './run-command.ts';
import type { UnsavedFields } from './working-copy.ts';

/** What is to be published of which release, as things stand. */
export interface AskedPublication {
  release: ReleaseOnDesk;
  request: PublicationRequest;
}

/** Finds that out: before the turn, to draw the cards, and once more while it is held. */
export type AskPublication<Input> = (desk: ReadingDesk, input: Input) => Promise<Result<AskedPublication>>;

/**
 * Gives a command that publishes: its cards are drawn before the write turn is taken (rules §5). In a transaction of the
 * caller's it is too late for that: then they are `drawn` before.
 */
export async function runPublication<Schema extends z.ZodType>(
  call: CommandCall,
  command: CommandName,
  { schema, input, drawn }: { schema: Schema; input: unknown; drawn?: DrawnCards },
  ask: AskPublication<z.output<Schema>>,
): Promise<Result<Publications>> {
  let cards = drawn ?? noCards;
  const beforeTurn = async (parsed: z.output<Schema>): Promise<void> => {
    if (!drawn) cards = await cardsOf(call, (desk) => ask(desk, parsed));
  };
  return runCommand(call, command, { schema, input, beforeTurn }, async (desk, parsed) => {
    const asked = await ask(desk, parsed);
    if (!asked.ok) return asked;
    return publishLocales(desk, asked.value.release, asked.value.request, cards);
  });
}

/**
 * Draws the cards of what would be published if it were now, with what a form is about to save. Nothing is drawn of
 * what the rules refuse.
 */
export async function cardsOf(
  { payload, actor }: CommandCall,
  ask: (desk: ReadingDesk) => Promise<Result<AskedPublication>>,
  unsaved?: UnsavedFields,
): Promise<DrawnCards> {
  if (registry().drawCard === null) return noCards;
  // Not the caller's request: what is read in its transaction takes the turn.
  const req = await commandRequest({ payload, actor });
  return drawCards(req, async () => {
    const at = await nextInstant(req);
    const desk: ReadingDesk = { req, ledger: { at }, about: {}, ...(unsaved ? { unsaved } : {}) };
    const asked = await ask(desk);
    if (!asked.ok) return [];
    const { plan } = await planPublication(desk, asked.value.release, asked.value.request);
    return plan.ok ? plan.value.lines : [];
  });
}

/** What `openLedger` will make of the clock, once there is a ledger. */
async function nextInstant(req: LedgerRequest): Promise<Instant> {
  const now = registry().clock();
  const tip = await ledgerTip(req);
  return tip ? Math.max(now, fromIso(parseHead(tip.head).at)) : now;
}
