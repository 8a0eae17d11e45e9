import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { cleanLine } from '../../ledger/clean-text.ts';
import { richTextFromSlate } from '../../ledger/snapshot-slate.ts';
import { locales, type Locale } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import type { Snapshot } from '../../model/release.ts';
import { noCards } from '../cards/draw-cards.ts';
import { draftText } from '../drafts/draft-fields.ts';
import { slateOf } from '../drafts/slate-of.ts';
import type { CommandCall } from './command-call.ts';
import { releaseId } from './input-schemas.ts';
import { publishLocales, type PublicationRequest } from './publish-locales.ts';
import { openRelease } from './release-desk.ts';
import { runCommand, type ReadingDesk } from './run-command.ts';
import { cardsOf, type AskedPublication } from './run-publication.ts';
import { readWorkingCopy } from './working-copy.ts';

const text = draftText
  .pick({ title: true, slug: true, datelinePlace: true, body: true })
  .required()
  .extend({ locale: z.enum(locales) });

const schema = z.strictObject({
  releaseId,
  /** As the import reads them. */
  texts: z.array(text).min(1),
});

type Asked = z.output<typeof schema>;
type AskedText = z.output<typeof text>;

/** What became of one locale. */
export interface PublishedImport {
  locale: Locale;
  /** `known`: it was published before, whatever came of it; `edited`: the draft is no longer what was imported. */
  outcome: 'published' | 'known' | 'edited';
}

/**
 * Publishes the locales of a release that hold what was imported and never were published. That is looked up while the
 * write turn is held: what somebody has edited since the import waits for a person, and two imports publish once.
 */
export async function publishImported(
  call: CommandCall,
  input: z.input<typeof schema>,
): Promise<Result<PublishedImport[]>> {
  let cards = noCards;
  const beforeTurn = async (asked: Asked): Promise<void> => {
    cards = await cardsOf(call, (desk) => ask(desk, asked));
  };
  return runCommand(call, 'publish', { schema, input, beforeTurn }, async (desk, parsed) => {
    const asked = await ask(desk, parsed);
    if (!asked.ok) return asked;
    const { release, request, outcomes } = asked.value;
    if (request.locales.length === 0) return { ok: true, value: outcomes, warnings: [] };
    const published = await publishLocales(desk, release, request, cards);
    return published.ok ? { ok: true, value: outcomes, warnings: published.warnings } : published;
  });
}

async function ask(
  desk: ReadingDesk,
  { texts, ...asked }: Asked,
): Promise<Result<AskedPublication & { outcomes: PublishedImport[] }>> {
  const named = texts.map(({ locale }) => locale);
  const release = await openRelease(desk, asked.releaseId, named);
  if (!release.ok) return release;
  const { history } = release.value.record;
  const outcomes: PublishedImport[] = [];
  for (const each of texts) {
    const { locale } = each;
    const isKnown = history.killedAt !== null || history.locales[locale].publications.length > 0;
    const { snapshot } = await readWorkingCopy(desk.req, release.value.id, locale);
    outcomes.push({
      locale,
      outcome: isKnown ? 'known' : isAsImported(snapshot, each) ? 'published' : 'edited',
    });
  }
  const wanted = outcomes.filter(({ outcome }) => outcome === 'published');
  const request: PublicationRequest = { change: 'first', locales: wanted.map(({ locale }) => ({ locale })) };
  return { ok: true, value: { release: release.value, request, outcomes }, warnings: [] };
}

/** Compares what a snapshot freezes: marks and links too, not the words alone. */
function isAsImported(copy: Snapshot, { title, slug, datelinePlace, body }: AskedText): boolean {
  return isDeepStrictEqual(
    [copy.title, copy.slug, copy.datelinePlace, copy.summary, copy.body],
    [...[title, slug, datelinePlace].map(cleanLine), '', richTextFromSlate(slateOf(body), () => undefined)],
  );
}
