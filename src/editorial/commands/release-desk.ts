import { entriesOf, snapshotAt } from '../../ledger/entries-of.ts';
import type { Locale } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import type { Snapshot } from '../../model/release.ts';
import { transition, type ReleaseCommand } from '../../model/transitions.ts';
import { liveVersion, recordOf, type Plan, type ReleaseRecord } from '../../model/transitions-record.ts';
import { pendingPublication } from '../../model/visibility.ts';
import { newestVersion } from './newest-version.ts';
import type { Desk, ReadingDesk } from './run-command.ts';

/** The release that a command is about: its document and all that the ledger says of it. */
export interface ReleaseOnDesk {
  id: string;
  publicId: string;
  sourceLocale: Locale;
  record: ReleaseRecord;
}

/**
 * Loads a release and its entries in the command's transaction. `compared` names the locales whose current and
 * pending snapshots the rules will ask for.
 */
export async function openRelease(
  desk: ReadingDesk,
  releaseId: string,
  compared: readonly Locale[] = [],
): Promise<Result<ReleaseOnDesk>> {
  const document = (await newestVersion(desk.req, releaseId, 'en'))?.release;
  if (!document?.publicId) {
    const message = `There is no release with the id ${releaseId}.`;
    return {
      ok: false,
      problems: [{ code: 'NotFound', rule: 'release-unknown', message, field: 'releaseId' }],
    };
  }
  const { publicId, sourceLocale } = document;
  desk.about.publicId = publicId;
  const record = await loadRecord(desk, publicId, compared);
  return { ok: true, value: { id: releaseId, publicId, sourceLocale, record }, warnings: [] };
}

/** Gives a command that needs no working copy: the plan of the rules, one audit event a locale, the entries. */
export async function carryOut(
  desk: Desk,
  release: ReleaseOnDesk,
  command: ReleaseCommand,
): Promise<Result<Plan>> {
  const result = transition(release.record, command, desk.ledger.at);
  if (!result.ok || desk.isTrial) return result;
  const { lines } = result.value;
  for (const { entry } of lines) {
    if ('locale' in entry) await desk.done({ kind: entry.kind }, entry.locale);
    else await desk.done({ kind: entry.kind, ...('locales' in entry ? { locales: entry.locales } : {}) });
  }
  await desk.ledger.append(lines);
  return result;
}

async function loadRecord(
  desk: ReadingDesk,
  publicId: string,
  compared: readonly Locale[],
): Promise<ReleaseRecord> {
  const snapshots = new Map<string, Snapshot | null>();
  const heads = await entriesOf(desk.req, publicId);
  const record = recordOf(publicId, heads, (locale, version) => snapshots.get(key(locale, version)) ?? null);
  for (const locale of compared) {
    const history = record.history.locales[locale];
    for (const head of [
      pendingPublication(history, desk.ledger.at)?.head,
      liveVersion(record.history, locale, desk.ledger.at),
    ]) {
      if (head) snapshots.set(key(locale, head.version), await snapshotAt(desk.req, head.sequence));
    }
  }
  return record;
}

function key(locale: Locale, version: number): string {
  return `${locale} ${String(version)}`;
}
