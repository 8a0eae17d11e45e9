import type { CommandCall } from '../../src/editorial/commands/command-call.ts';
import { correct } from '../../src/editorial/commands/correct.ts';
import { createDraft } from '../../src/editorial/commands/create-draft.ts';
import { publish } from '../../src/editorial/commands/publish.ts';
import { saveDraft } from '../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../src/editorial/commands/withdraw.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale, type Localized } from '../../src/model/locale.ts';
import { ProblemError, type Problem, type Result } from '../../src/model/problem.ts';
import type { DemoRelease, DemoText } from './demo-release.ts';
import type { DemoContact, DemoTopic } from './organisation.ts';
import { typeset } from './typeset.ts';
import { known, writtenText, type Written } from './written-text.ts';

const hour = 3_600_000;

/** Who writes and publishes, and what is there already. */
export interface DemoDesk extends Written {
  officer: CommandCall;
  editor: CommandCall;
  topicIds: Record<DemoTopic, string>;
  contactIds: Record<DemoContact, string>;
  factSheetId: string;
  /** Document ids of the releases written so far, by name. */
  releaseIds: Map<string, string>;
  publicIds: Map<string, string>;
}

/** Writes a release as an officer and takes it to where it is to stand as an editor. Returns the warnings of publishing. */
export async function seedRelease(desk: DemoDesk, release: DemoRelease, now: Instant): Promise<Problem[]> {
  const { officer, editor } = desk;
  const day = now + ((release.goesLiveInHours ?? 0) - 24 * (release.releasedDaysAgo ?? 0)) * hour;
  const written = (texts: Localized<DemoText>): Localized<DemoText> =>
    Object.fromEntries(
      entries(texts).map(([locale, text]) => [locale, writtenText(text, locale, day, desk)]),
    );
  const { releaseId, publicId } = done(
    await createDraft(officer, {
      sourceLocale: release.sourceLocale,
      texts: written({ ...release.texts, ...release.drafts }),
      shared: sharedFields(desk, release, day),
    }),
  );
  desk.releaseIds.set(release.name, releaseId);
  desk.publicIds.set(release.name, publicId);
  const { warnings } = successful(
    await publish(editor, {
      releaseId,
      locales: entries(release.texts).map(([locale]) => locale),
      ...(release.goesLiveInHours === undefined ? {} : { goesLiveAt: toIso(day) }),
      ...(release.isEmbargoed ? { isEmbargoed: true } : {}),
    }),
  );
  const { correction, withdrawal } = release;
  if (correction) {
    const corrected = entries(correction);
    for (const [locale, { text }] of corrected)
      done(await saveDraft(officer, { releaseId, locale, text: writtenText(text, locale, day, desk) }));
    done(
      await correct(editor, {
        releaseId,
        notes: typesetAll(Object.fromEntries(corrected.map(([locale, { note }]) => [locale, note])), day),
        upToDate: corrected.map(([locale]) => locale).filter((locale) => locale !== release.sourceLocale),
      }),
    );
  }
  if (withdrawal) done(await withdraw(editor, { releaseId, notices: typesetAll(withdrawal, day) }));
  return warnings;
}

function sharedFields(desk: DemoDesk, release: DemoRelease, day: Instant) {
  const { leadImage, hasFactSheet, related = [], syndicatedFrom, releasedDaysAgo } = release;
  return {
    kind: release.kind,
    topics: release.topics.map((topic) => desk.topicIds[topic]),
    contacts: release.contacts.map((contact) => desk.contactIds[contact]),
    ...(leadImage === undefined ? {} : { leadImage: known(desk.pictureIds[leadImage], leadImage) }),
    ...(hasFactSheet ? { attachments: [desk.factSheetId] } : {}),
    relatedReleases: related.map((name) => known(desk.releaseIds.get(name), name)),
    ...(syndicatedFrom ? { syndicatedFrom } : {}),
    ...(releasedDaysAgo === undefined ? {} : { releasedAt: toIso(day) }),
  };
}

function typesetAll(lines: Localized<string>, day: Instant): Localized<string> {
  return Object.fromEntries(entries(lines).map(([locale, line]) => [locale, typeset(line, locale, day)]));
}

/** In the order of the list of locales. */
function entries<T>(localized: Localized<T>): [Locale, T][] {
  return locales.flatMap((locale): [Locale, T][] => {
    const value = localized[locale];
    return value === undefined ? [] : [[locale, value]];
  });
}

/** What a command answered; throws a ProblemError where it was refused. */
export function done<T>(result: Result<T>): T {
  return successful(result).value;
}

function successful<T>(result: Result<T>): Extract<Result<T>, { ok: true }> {
  if (!result.ok) throw new ProblemError(result.problems);
  return result;
}
