import { canonicalJson } from './canonical-json.ts';
import type { Change, PublishedHead } from './entry.ts';
import { fromIso, toIso, type Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import type { Problem, Result } from './problem.ts';
import type { Snapshot } from './release.ts';
import { contentProblems, contentWarnings } from './transitions-content.ts';
import {
  cancelledEntry,
  hasWords,
  liveVersion,
  type Candidate,
  type Plan,
  type PlannedLine,
  type ReleaseRecord,
} from './transitions-record.ts';
import { newestGoneLive, pendingPublication, publicState } from './visibility.ts';

/** Publishes locales together: one change, one go-live. */
export interface PublishCommand {
  kind: 'publish';
  change: Change;
  candidates: readonly Candidate[];
  /** Now where absent. */
  goesLiveAt?: Instant;
  isEmbargoed?: boolean;
  /** Cancels the pending versions of these locales in the same command. */
  cancelsPending?: boolean;
}

/** The last instant whose ISO form has four digits of year, so that the ledger's instants sort as text. */
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

export function publish(record: ReleaseRecord, command: PublishCommand, at: Instant): Result<Plan> {
  const goesLiveAt = command.goesLiveAt ?? at;
  const problems = timeProblems(command, at);
  const warnings: Problem[] = [];
  const lines: PlannedLine[] = [];
  const unchanged: Locale[] = [];
  for (const candidate of command.candidates) {
    const { locale } = candidate;
    const pending = pendingPublication(record.history.locales[locale], at)?.head ?? null;
    const cancels = command.cancelsPending && pending !== null;
    const followed = pending && !cancels ? pending : liveVersion(record.history, locale, at);
    if (cancels) lines.push({ entry: cancelledEntry(pending) });
    if (followed && changesNothing(record, candidate, followed, command, goesLiveAt, at)) {
      unchanged.push(locale);
      continue;
    }
    problems.push(...stateProblems(record, command, locale, at));
    problems.push(...contentProblems(candidate, goesLiveAt), ...noteProblems(candidate, command.change));
    warnings.push(...contentWarnings(candidate, goesLiveAt));
    lines.push(publishedLine(record, command, candidate, { goesLiveAt, at }));
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { lines, unchanged }, warnings };
}

function timeProblems({ goesLiveAt, isEmbargoed }: PublishCommand, at: Instant): Problem[] {
  const problems: Problem[] = [];
  const field = 'goesLiveAt';
  if (goesLiveAt !== undefined && goesLiveAt > lastInstant)
    problems.push({
      code: 'Invalid',
      rule: 'go-live-too-far',
      message: 'The go-live lies after the year 9999.',
      field,
    });
  else if (goesLiveAt !== undefined && goesLiveAt < at)
    problems.push({
      code: 'Invalid',
      rule: 'go-live-passed',
      message: `The go-live ${toIso(goesLiveAt)} has passed; choose a later one or publish now. For an earlier date on the page, use releasedAt.`,
      field,
      values: { goesLiveAt: toIso(goesLiveAt) },
    });
  if (isEmbargoed && (goesLiveAt ?? at) <= at)
    problems.push({
      code: 'Invalid',
      rule: 'embargo-without-time',
      message: 'An embargo needs a go-live in the future.',
      field,
    });
  return problems;
}

function stateProblems(
  { history }: ReleaseRecord,
  { change, cancelsPending }: PublishCommand,
  locale: Locale,
  at: Instant,
): Problem[] {
  const conflict = (rule: string, message: string, values?: Problem['values']): Problem[] => [
    { code: 'Conflict', rule, message, locale, ...(values ? { values } : {}) },
  ];
  const state = publicState(history, locale, at);
  const pending = pendingPublication(history.locales[locale], at);
  if (state === 'withdrawn')
    return conflict(
      'withdrawn',
      `${locale} is withdrawn; reinstate it, alone or together with a correction.`,
    );
  if (pending && !cancelsPending)
    return conflict(
      'pending',
      `Version ${String(pending.head.version)} of ${locale} waits for its go-live at ${pending.head.goesLiveAt}; cancel it first or in the same command.`,
      { version: pending.head.version, goesLiveAt: pending.head.goesLiveAt },
    );
  if (change === 'first' && state === 'live')
    return conflict('was-live', `${locale} is live already; make a minor change or a correction.`);
  if (change !== 'first' && state !== 'live')
    return conflict(
      'not-live',
      `${locale} is ${state}; only a live locale can be changed. Publish it first.`,
    );
  return [];
}

function noteProblems({ locale, note }: Candidate, change: Change): Problem[] {
  const problem = (rule: string, message: string): Problem[] => [
    { code: 'Invalid', rule, message, locale, field: 'note' },
  ];
  if (change === 'correction')
    return hasWords(note ?? '')
      ? []
      : problem('note-missing', `The correction of ${locale} needs a public note that says what changed.`);
  if (note === undefined) return [];
  return problem('note-without-correction', `Only a correction carries a public note; ${locale} has one.`);
}

function publishedLine(
  { history }: ReleaseRecord,
  { change, isEmbargoed }: PublishCommand,
  { locale, snapshot, textHash, note, releasedAt, translatedFrom }: Candidate,
  { goesLiveAt, at }: { goesLiveAt: Instant; at: Instant },
): PlannedLine {
  const { publications } = history.locales[locale];
  const before = newestGoneLive(history.locales[locale], at)?.head;
  return {
    entry: {
      kind: 'published',
      publicId: history.publicId,
      locale,
      version: (publications.at(-1)?.head.version ?? 0) + 1,
      goesLiveAt: toIso(Math.min(goesLiveAt, lastInstant)),
      listedAt: before?.listedAt ?? toIso(Math.min(releasedAt ?? goesLiveAt, goesLiveAt, lastInstant)),
      ...(isEmbargoed ? { embargoed: true } : {}),
      change,
      ...(note === undefined ? {} : { note: note.trim() }),
      textHash,
      basis: change === 'minor' && before ? before.basis : textHash,
      ...(translatedFrom ? { translatedFrom } : {}),
    },
    snapshot,
  };
}

/**
 * Does the candidate equal the version that it would follow: the pending one, where it is the same publication
 * over again, else the live one? A translation found to be up to date with a newer
 * source is a change: the reader's notice goes away (rules §3).
 */
function changesNothing(
  record: ReleaseRecord,
  candidate: Candidate,
  followed: PublishedHead,
  command: PublishCommand,
  goesLiveAt: Instant,
  at: Instant,
): boolean {
  if (candidate.note !== undefined) return false;
  const isPending = fromIso(followed.goesLiveAt) > at;
  if (isPending && fromIso(followed.goesLiveAt) !== goesLiveAt) return false;
  if (isPending && (followed.embargoed ?? false) !== (command.isEmbargoed ?? false)) return false;
  if (candidate.translatedFrom?.hash !== followed.translatedFrom?.hash) return false;
  const frozen = record.snapshotOf(candidate.locale, followed.version);
  return frozen !== null && showsTheSame(frozen, candidate.snapshot);
}

/** Would readers see no difference? Text, pictures and shared fields are compared (rules §1). */
export function showsTheSame(one: Snapshot, other: Snapshot): boolean {
  return comparable(one) === comparable(other);
}

/** Without the card, and without consents: those are changed by `media-consent` entries (rules §5). */
function comparable(snapshot: Snapshot): string {
  const media = snapshot.media.map((each) => ({ ...each, consentExpiresAt: undefined }));
  return canonicalJson({ ...snapshot, media, card: undefined });
}
