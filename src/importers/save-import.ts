import type { CommandCall } from '../editorial/commands/command-call.ts';
import { importRelease } from '../editorial/commands/import-release.ts';
import type { ImportedLocale } from '../editorial/commands/known-imports.ts';
import { publishImported } from '../editorial/commands/publish-imported.ts';
import { isoDate } from '../language/calendar-date.ts';
import type { Problem } from '../model/problem.ts';
import type { PlannedText } from './plan-import.ts';

/** What became of one text. */
export interface SavedText {
  text: PlannedText;
  outcome: ImportedLocale['outcome'] | 'failed';
  /** English; empty where there is nothing to say. */
  why: string;
  publicId: string | null;
  /** By this import. */
  isPublished: boolean;
  problems: Problem[];
}

/**
 * Saves the texts of one release as a draft, and with `publishes` publishes those of its locales that never were
 * published and hold what was imported. What is known stays as it is. Problems come back as data; what nobody
 * expected throws.
 */
export async function saveImport(
  call: CommandCall,
  texts: readonly PlannedText[],
  { publishes }: { publishes: boolean },
): Promise<SavedText[]> {
  const releasedOn = texts.find(({ draft }) => draft.releasedOn)?.draft.releasedOn;
  const syndicatedFrom = texts.find(({ draft }) => draft.syndicatedFrom)?.draft.syndicatedFrom;
  const result = await importRelease(call, {
    texts: texts.map(inputOf),
    shared: {
      ...(releasedOn ? { releasedAt: isoDate(releasedOn) } : {}),
      ...(syndicatedFrom ? { syndicatedFrom } : {}),
    },
  });
  if (!result.ok) {
    return texts.map((text) => ({
      text,
      outcome: 'failed',
      why: '',
      publicId: null,
      isPublished: false,
      problems: result.problems,
    }));
  }
  const wanted: SavedText[] = [];
  const saved = texts.flatMap((text) => {
    const done = result.value.locales.find(({ locale }) => locale === text.draft.locale);
    if (!done) return [];
    const { isInRelease, ...rest } = done;
    const each: SavedText = { text, ...rest, isPublished: false, problems: [] };
    if (isInRelease) wanted.push(each);
    else if (publishes && each.outcome === 'unchanged') each.why += notPublished.elsewhere;
    return [each];
  });
  const { releaseId } = result.value;
  if (publishes && releaseId !== null) await publishSaved(call, releaseId, wanted);
  return saved;
}

const notPublished = {
  elsewhere: ' Not published: it is not in this language of the release of these files.',
  edited: ' Not published: the draft was edited since the import. Publish it in the newsroom.',
};

function inputOf({ name, siblings, hash, draft }: PlannedText) {
  const { locale, title, titleIsProposed, slug, datelinePlace, body } = draft;
  return {
    locale,
    siblings,
    title,
    slug,
    datelinePlace,
    body,
    importedFrom: { file: name, hash },
    ...(titleIsProposed
      ? {
          noteToEditor: 'The headline was proposed by the import, from the first sentence. Please review it.',
        }
      : {}),
  };
}

/** Publishes these texts of one release; the languages that nothing is wrong with, without the others. */
async function publishSaved(
  call: CommandCall,
  releaseId: string,
  saved: readonly SavedText[],
): Promise<void> {
  let wanted = saved;
  while (wanted.length > 0) {
    const result = await publishImported(call, { releaseId, texts: wanted.map(({ text }) => textOf(text)) });
    if (result.ok) {
      for (const each of wanted) {
        const done = result.value.find(({ locale }) => locale === each.text.draft.locale);
        each.isPublished = done?.outcome === 'published';
        if (done?.outcome === 'edited') each.why += notPublished.edited;
      }
      return;
    }
    const { problems } = result;
    const isOf = (each: SavedText): boolean =>
      problems.some(({ locale }) => locale === undefined || locale === each.text.draft.locale);
    const faulty = wanted.filter(isOf);
    for (const each of faulty.length > 0 ? faulty : wanted) {
      each.outcome = 'failed';
      each.problems = problems.filter(
        ({ locale }) => locale === undefined || locale === each.text.draft.locale,
      );
    }
    wanted = faulty.length > 0 ? wanted.filter((each) => !faulty.includes(each)) : [];
  }
}

function textOf({ draft: { locale, title, slug, datelinePlace, body } }: PlannedText) {
  return { locale, title, slug, datelinePlace, body };
}
