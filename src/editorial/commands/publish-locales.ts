import type { Change, NewEntry } from '../../model/entry.ts';
import { fromIso, toIso, type Instant } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { transition, type ReleaseCommand } from '../../model/transitions.ts';
import { liveVersion, type Candidate, type Plan } from '../../model/transitions-record.ts';
import { pendingPublication } from '../../model/visibility.ts';
import { withCards, type DrawnCards } from '../cards/draw-cards.ts';
import { governedConsents } from './governed-consents.ts';
import type { ReleaseOnDesk } from './release-desk.ts';
import type { Desk, ReadingDesk } from './run-command.ts';
import { readWorkingCopy, writeApproval, type WorkingCopy } from './working-copy.ts';

export interface PublicationRequest {
  change: Change;
  /** Each with its public note, where it is a correction. */
  locales: readonly { locale: Locale; note?: string }[];
  /** Now where absent. */
  goesLiveAt?: Instant;
  isEmbargoed?: boolean;
  cancelsPending?: boolean;
  /** These translations were made from the source text as it is now (rules §3). */
  upToDate?: readonly Locale[];
  /** Locales to reinstate in the same command; the request is their corrections then. */
  reinstates?: readonly Locale[];
}

/** What became of one locale; `unchanged` publications append nothing (rules §1). */
export interface PublishedLocale {
  locale: Locale;
  outcome: 'published' | 'unchanged';
  /** The new version, or the one that stays. */
  version: number;
  goesLiveAt: Instant;
}

export interface Publications {
  publicId: string;
  locales: PublishedLocale[];
}

/** What a publication would append, and from which working copies. */
export interface PlannedPublication {
  copies: ReadonlyMap<Locale, WorkingCopy>;
  plan: Result<Plan>;
}

/** Reads the working copy of each locale and asks the rules what publishing them together comes to. Writes nothing. */
export async function planPublication(
  desk: ReadingDesk,
  release: ReleaseOnDesk,
  request: PublicationRequest,
): Promise<PlannedPublication> {
  const copies = new Map<Locale, WorkingCopy>();
  for (const { locale } of request.locales)
    copies.set(locale, await readWorkingCopy(desk.req, release.id, locale, desk.unsaved));
  const candidates: Candidate[] = [];
  for (const { locale, note } of request.locales) {
    const copy = copies.get(locale) as WorkingCopy;
    const translatedFrom = await sourceOf(desk, release, request, copies, locale);
    candidates.push({
      locale,
      snapshot: await governedConsents(desk.req, copy.snapshot),
      textHash: copy.textHash,
      ...(note === undefined ? {} : { note }),
      ...(copy.releasedAt === undefined ? {} : { releasedAt: copy.releasedAt }),
      ...(translatedFrom ? { translatedFrom } : {}),
    });
  }
  return { copies, plan: transition(release.record, asCommand(request, candidates), desk.ledger.at) };
}

/**
 * Freezes the working copy of each locale and publishes them together: workflow, audit events, and last the ledger. Of
 * `cards` those are named in the snapshots that were drawn for what they say.
 */
export async function publishLocales(
  desk: Desk,
  release: ReleaseOnDesk,
  request: PublicationRequest,
  cards: DrawnCards,
): Promise<Result<Publications>> {
  const { at } = desk.ledger;
  const { copies, plan } = await planPublication(desk, release, request);
  if (!plan.ok) return plan;
  const { lines, unchanged } = plan.value;
  const published = [
    ...lines.flatMap(({ entry }) => (entry.kind === 'published' ? [publishedLocale(entry)] : [])),
    ...unchanged.map((locale) => standing(release, request, locale, at)),
  ];
  const value = { publicId: release.publicId, locales: published };
  if (desk.isTrial) return { ok: true, value, warnings: plan.warnings };
  for (const { entry } of lines) {
    if (!('locale' in entry)) continue;
    if (entry.kind !== 'published') {
      await desk.done({ kind: entry.kind }, entry.locale);
      continue;
    }
    const copy = copies.get(entry.locale) as WorkingCopy;
    await writeApproval(desk.req, release.id, copy, {
      approved: {
        versionId: copy.versionId,
        textHash: entry.textHash,
        basis: entry.basis,
        by: desk.actor.id,
        at: toIso(at),
      },
      ...(entry.translatedFrom ? { translatedFrom: entry.translatedFrom } : {}),
    });
    await desk.done(detailsOf(entry), entry.locale);
  }
  for (const locale of unchanged) {
    const copy = copies.get(locale) as WorkingCopy;
    if (copy.status !== 'published') await writeApproval(desk.req, release.id, copy, null);
    await desk.done({ unchanged: true }, locale);
  }
  await desk.ledger.append(await withCards(desk.req, lines, cards));
  return { ok: true, value, warnings: plan.warnings };
}

function asCommand(request: PublicationRequest, candidates: Candidate[]): ReleaseCommand {
  if (request.reinstates) return { kind: 'reinstate', locales: request.reinstates, corrections: candidates };
  const { change, goesLiveAt, isEmbargoed, cancelsPending } = request;
  return {
    kind: 'publish',
    change,
    candidates,
    ...(goesLiveAt === undefined ? {} : { goesLiveAt }),
    ...(isEmbargoed ? { isEmbargoed } : {}),
    ...(cancelsPending ? { cancelsPending } : {}),
  };
}

/**
 * What a translation was made from: what its workflow says, or, where it says nothing yet or the translation is
 * declared up to date, the source as it stands after this command (rules §3).
 */
async function sourceOf(
  desk: ReadingDesk,
  release: ReleaseOnDesk,
  request: PublicationRequest,
  copies: ReadonlyMap<Locale, WorkingCopy>,
  locale: Locale,
): Promise<Candidate['translatedFrom']> {
  const source = release.sourceLocale;
  if (locale === source) return undefined;
  const known = copies.get(locale)?.translatedFrom;
  if (known && !request.upToDate?.includes(locale)) return known;
  const together = copies.get(source);
  if (together) {
    const live =
      request.change === 'correction' ? null : liveVersion(release.record.history, source, desk.ledger.at);
    return { locale: source, hash: live?.basis ?? together.textHash };
  }
  const copy = await readWorkingCopy(desk.req, release.id, source);
  return copy.isEmpty ? undefined : { locale: source, hash: copy.approvedBasis ?? copy.textHash };
}

type PublishedEntry = Extract<NewEntry, { kind: 'published' }>;

function detailsOf(entry: PublishedEntry) {
  const { version, change, goesLiveAt, note, embargoed } = entry;
  return { version, change, goesLiveAt, note, embargoed };
}

function publishedLocale({ locale, version, goesLiveAt }: PublishedEntry): PublishedLocale {
  return { locale, outcome: 'published', version, goesLiveAt: fromIso(goesLiveAt) };
}

/** The version that an unchanged publication leaves standing: the pending one that it repeats, or the live one. */
function standing(
  { publicId, record: { history } }: ReleaseOnDesk,
  { cancelsPending }: PublicationRequest,
  locale: Locale,
  at: Instant,
): PublishedLocale {
  const pending = cancelsPending ? null : pendingPublication(history.locales[locale], at);
  const head = pending?.head ?? liveVersion(history, locale, at);
  if (!head) throw new Error(`${locale} of ${publicId} is unchanged, but from which version?`);
  return { locale, outcome: 'unchanged', version: head.version, goesLiveAt: fromIso(head.goesLiveAt) };
}
