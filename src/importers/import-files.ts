import type { CommandCall } from '../editorial/commands/command-call.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import type { Instant } from '../model/instant.ts';
import type { FileReport, ImportReport } from './import-report.ts';
import { planImport, type ImportFile, type PlanOptions } from './plan-import.ts';
import { reportOfPlan, reportOfText, unopened } from './report-of-plan.ts';
import { saveImport, type SavedText } from './save-import.ts';

export type ImportOptions = Omit<PlanOptions, 'timeZone' | 'defaultLocale'> & {
  publishes: boolean;
  now: Instant;
  /** Called as files are done. */
  onProgress?: (done: number, total: number) => void;
};

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
  return reportOfPlan(files, plan, saved.map(reportOfSaved));
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
