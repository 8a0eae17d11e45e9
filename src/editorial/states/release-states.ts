import type { PayloadRequest } from 'payload';
import { releasePath } from '../../model/address.ts';
import type { PublishedHead } from '../../model/entry.ts';
import { toIso, type Instant, type IsoInstant } from '../../model/instant.ts';
import { locales, type Locale } from '../../model/locale.ts';
import { possibleActs, type Act } from '../../model/possible-acts.ts';
import type { PublicState, Snapshot } from '../../model/release.ts';
import { showsTheSame } from '../../model/transitions-publish.ts';
import { recordOf, type ReleaseRecord } from '../../model/transitions-record.ts';
import { newerSource, newestGoneLive, pendingPublication, publicState } from '../../model/visibility.ts';
import { entriesOf, snapshotAt } from '../../ledger/entries-of.ts';
import { deriveVersions } from '../../read-model/derive.ts';
import { registry } from '../../registry.ts';
import { accountOf, hasRole } from '../access/account.ts';
import { commandRights } from '../commands/command-rights.ts';
import { governedConsents } from '../commands/governed-consents.ts';
import { newestVersion } from '../commands/newest-version.ts';
import { readWorkingCopy, type WorkingCopy } from '../commands/working-copy.ts';
import { organisationZone } from '../texts/spoken-problems.ts';

/** What the newsroom says of one locale of a release, and what the account that asks can do with it. */
export interface LocaleState {
  state: PublicState;
  /** From when it is live, withdrawn or killed; of what waits, its go-live. Null where it is unpublished. */
  since: IsoInstant | null;
  /** Of the version that is the page, or was before a withdrawal; else of the pending one. */
  version: number | null;
  listedAt: IsoInstant | null;
  isCorrected: boolean;
  /** Its source is live with a newer text (rules §3). */
  isStale: boolean;
  /** The whole address: where the page is, or will be; null where nothing makes one yet. */
  address: string | null;
  /** Does the address answer with the text, or with the notice of a withdrawal? */
  isPublic: boolean;
  /** The public notice of a withdrawal. */
  notice: string | null;
  pending: { version: number; goesLiveAt: IsoInstant; isEmbargoed: boolean } | null;
  /** Would publishing the working copy change what the public sees, or is to see? */
  hasChanges: boolean;
  /** Has the working copy neither a title nor words? */
  isEmpty: boolean;
  /** Those that the state allows and the account may do. */
  acts: Act[];
}

export interface ReleaseStates {
  publicId: string;
  sourceLocale: Locale;
  /** When the question was answered, and when the clock alone changes the answer next. */
  at: IsoInstant;
  nextChangeAt: IsoInstant | null;
  /** Of the organisation, as IANA names it. */
  timeZone: string;
  locales: Record<Locale, LocaleState>;
}

/** The states of a release in every locale at an instant, from ledger and working copy; null where there is no such release. */
export async function releaseStates(
  req: PayloadRequest,
  releaseId: string,
  now: Instant,
): Promise<ReleaseStates | null> {
  const document = (await newestVersion(req, releaseId, 'en'))?.release;
  if (!document?.publicId) return null;
  const { publicId, sourceLocale } = document;
  const heads = await entriesOf(req, publicId);
  const snapshots = new Map<number, Snapshot | null>();
  const { history, ...rest } = recordOf(publicId, heads, () => null);
  const record: ReleaseRecord = {
    ...rest,
    history,
    snapshotOf: (locale, version) => {
      const found = history.locales[locale].publications.find(({ head }) => head.version === version);
      return found ? (snapshots.get(found.head.sequence) ?? null) : null;
    },
  };
  const states = {} as Record<Locale, LocaleState>;
  for (const locale of locales) {
    for (const head of shownOf(record, locale, now))
      snapshots.set(head.sequence, await snapshotAt(req, head.sequence));
    const copy = await readWorkingCopy(req, releaseId, locale);
    const governed = { ...copy, snapshot: await governedConsents(req, copy.snapshot) };
    states[locale] = localeState(record, governed, now, mayPublish(req));
  }
  const pending = locales.flatMap((locale) => states[locale].pending?.goesLiveAt ?? []);
  return {
    publicId,
    sourceLocale,
    at: toIso(now),
    nextChangeAt: pending.toSorted()[0] ?? null,
    timeZone: await organisationZone(req),
    locales: states,
  };
}

function localeState(record: ReleaseRecord, copy: WorkingCopy, now: Instant, isEditor: boolean): LocaleState {
  const { history } = record;
  const { locale } = copy;
  const state = publicState(history, locale, now);
  const pending = pendingPublication(history.locales[locale], now)?.head ?? null;
  const shown = newestGoneLive(history.locales[locale], now)?.head ?? null;
  const derived = deriveVersions(history, locale).find(({ sequence }) => sequence === shown?.sequence);
  const current = pending ?? shown;
  const frozen = current ? record.snapshotOf(locale, current.version) : null;
  const slug = (shown ? record.snapshotOf(locale, shown.version) : frozen)?.slug ?? copy.snapshot.slug;
  return {
    state,
    since: sinceOf(record, locale, state, shown ?? pending),
    version: (shown ?? pending)?.version ?? null,
    listedAt: (shown ?? pending)?.listedAt ?? null,
    isCorrected: derived?.isCorrected ?? false,
    isStale: state === 'live' && newerSource(history, shown?.translatedFrom, now) !== null,
    address: slug === '' || state === 'killed' ? null : addressOf(history.publicId, locale, slug),
    isPublic: state === 'live' || state === 'withdrawn',
    notice: history.locales[locale].notice,
    pending: pending && {
      version: pending.version,
      goesLiveAt: pending.goesLiveAt,
      isEmbargoed: pending.embargoed ?? false,
    },
    hasChanges: frozen ? !showsTheSame(frozen, copy.snapshot) : !copy.isEmpty,
    isEmpty: copy.isEmpty,
    acts: isEditor ? possibleActs(record, copy, now) : [],
  };
}

function sinceOf(
  { history }: ReleaseRecord,
  locale: Locale,
  state: PublicState,
  head: PublishedHead | null,
): IsoInstant | null {
  if (state === 'killed') return history.killedAt;
  if (state === 'withdrawn') return history.locales[locale].withdrawnAt;
  return head?.goesLiveAt ?? null;
}

/** The versions whose snapshots are compared and named. */
function shownOf({ history }: ReleaseRecord, locale: Locale, now: Instant): PublishedHead[] {
  const shown = newestGoneLive(history.locales[locale], now)?.head;
  const pending = pendingPublication(history.locales[locale], now)?.head;
  return [shown, pending].filter((head) => head !== undefined);
}

function addressOf(publicId: string, locale: Locale, slug: string): string {
  return registry().origin + releasePath(locale, { publicId, slug });
}

function mayPublish({ user }: PayloadRequest): boolean {
  const account = accountOf(user);
  return account !== null && hasRole(account, commandRights.publish);
}
