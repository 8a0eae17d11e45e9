import { isoDate } from '../language/calendar-date.ts';
import type { CommandCall } from '../editorial/commands/command-call.ts';
import { isLocale, locales, type Locale } from '../model/locale.ts';
import type { Instant } from '../model/instant.ts';
import type { FileReport, ImportReport } from './import-report.ts';
import {
  planImport,
  type ImportFile,
  type ImportPlan,
  type PlannedText,
  type PlanOptions,
} from './plan-import.ts';
import { saveImport, type SavedText } from './save-import.ts';

export type ImportOptions = Omit<PlanOptions, 'timeZone' | 'defaultLocale'> & {
  publishes: boolean;
  now: Instant;
  /** Called as files are done. */
  onProgress?: (done: number, total: number) => void;
};

/** What a newsroom is until it says otherwise; a dry run opens none. */
const unopened = { timeZone: 'Asia/Phnom_Penh', defaultLocale: locales[0] } as const;

/** Imports files as drafts into the newsroom, and publishes them if asked. A file that fails leaves the others unharmed. */
export async function importFiles(
  call: CommandCall,
  files: readonly ImportFile[],
  { publishes, onProgress, ...options }: ImportOptions,
): Promise<ImportReport> {
  const plan = planImport(files, { ...options, ...(await organisationOf(call)) });
  let done = plan.refused.length;
  onProgress?.(done, files.length);
  const saved: SavedText[] = [];
  for (const texts of plan.releases) {
    saved.push(...(await saveImport(call, texts, { publishes })));
    done += texts.length;
    onProgress?.(done, files.length);
  }
  return reportOf(files, plan, saved.map(reportOfSaved));
}

/** Says what an import would make of the files; opens no newsroom, so it does not know what was imported before. */
export function dryRun(
  files: readonly ImportFile[],
  options: Omit<PlanOptions, 'timeZone' | 'defaultLocale'>,
): ImportReport {
  const plan = planImport(files, { ...options, ...unopened });
  return reportOf(
    files,
    plan,
    plan.releases.flat().map((text) => ({ ...reportOfText(text), outcome: 'readable', why: '' })),
  );
}

async function organisationOf({
  payload,
}: CommandCall): Promise<{ timeZone: string; defaultLocale: Locale }> {
  const { timeZone, defaultLocale } = await payload.findGlobal({
    slug: 'organisation',
    depth: 0,
    overrideAccess: true,
  });
  return {
    timeZone: timeZone || unopened.timeZone,
    defaultLocale: isLocale(defaultLocale) ? defaultLocale : unopened.defaultLocale,
  };
}

function reportOf(files: readonly ImportFile[], plan: ImportPlan, read: readonly FileReport[]): ImportReport {
  const refused = plan.refused.map(({ path, problems, report }): FileReport => ({
    file: path,
    outcome: 'failed',
    why: '',
    problems,
    report,
  }));
  const order = new Map(files.map(({ path }, at) => [path, at]));
  const reports = [...refused, ...read].sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
  return { files: reports, likelyPairs: plan.likelyPairs };
}

function reportOfSaved({ text, outcome, why, publicId, isPublished, problems }: SavedText): FileReport {
  return {
    ...reportOfText(text),
    outcome,
    why,
    isPublished,
    problems,
    ...(publicId === null ? {} : { publicId }),
  };
}

function reportOfText({ path, draft, report }: PlannedText): Omit<FileReport, 'outcome' | 'why'> {
  const { locale, title, titleIsProposed, slug, datelinePlace, releasedOn, syndicatedFrom } = draft;
  return {
    file: path,
    locale,
    title,
    titleIsProposed,
    slug,
    ...(datelinePlace === '' ? {} : { place: datelinePlace }),
    ...(releasedOn ? { date: isoDate(releasedOn) } : {}),
    ...(syndicatedFrom ? { source: syndicatedFrom.name } : {}),
    problems: [],
    report,
  };
}
