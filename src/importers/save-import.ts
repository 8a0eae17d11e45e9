import type { CommandCall } from '../editorial/commands/command-call.ts';
import { importRelease, type ImportedLocale } from '../editorial/commands/import-release.ts';
import { publish } from '../editorial/commands/publish.ts';
import { isoDate } from '../language/calendar-date.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { PlannedText } from './plan-import.ts';
import { releaseFileName } from './text/file-name.ts';

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
 * published. What is known stays as it is. Problems come back as data; a broken database throws.
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
  const saved = texts.flatMap((text) => {
    const done = result.value.locales.find(({ locale }) => locale === text.draft.locale);
    return done ? [{ text, ...done, isPublished: false, problems: [] }] : [];
  });
  const { releaseId } = result.value;
  if (publishes && releaseId !== null) await publishSaved(call, releaseId, saved);
  return saved;
}

function inputOf({ name, hash, draft }: PlannedText) {
  const { locale, title, titleIsProposed, slug, datelinePlace, body } = draft;
  return {
    locale,
    siblings: siblingsOf(name),
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

/** `x.km.txt` and `x.ru.txt` for `x.en.txt`. */
function siblingsOf(name: string): string[] {
  const { stem, locale } = releaseFileName(name);
  const ending = name.slice(name.lastIndexOf('.'));
  return locale ? locales.filter((each) => each !== locale).map((each) => `${stem}.${each}${ending}`) : [];
}

/** Publishes what is in the newsroom under these texts and never was public; the rest stays as it is. */
async function publishSaved(call: CommandCall, releaseId: string, saved: SavedText[]): Promise<void> {
  let wanted: SavedText[] = [];
  for (const each of saved) {
    if (each.outcome !== 'skipped' && !(await wasPublished(call, each))) wanted.push(each);
  }
  while (wanted.length > 0) {
    const result = await publish(call, { releaseId, locales: wanted.map(({ text }) => text.draft.locale) });
    if (result.ok) {
      for (const each of wanted) each.isPublished = true;
      return;
    }
    // The languages that nothing is wrong with are published without the others.
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

async function wasPublished({ payload }: CommandCall, { text, publicId }: SavedText): Promise<boolean> {
  const isOf = (locale: Locale) => ({
    or: [
      { kind: { equals: 'killed' } },
      { and: [{ kind: { equals: 'published' } }, { locale: { equals: locale } }] },
    ],
  });
  const { totalDocs } = await payload.count({
    collection: 'publication-ledger',
    where: { and: [{ publicId: { equals: publicId } }, isOf(text.draft.locale)] },
    overrideAccess: true,
  });
  return totalDocs > 0;
}
