import type { ImportReport } from './import-report.ts';
import { planImport, type ImportFile, type PlanOptions } from './plan-import.ts';
import { reportOfPlan, reportOfText, unopened } from './report-of-plan.ts';

/** Says what an import would make of the files; opens no newsroom, so it does not know what was imported before. */
export function dryRun(
  files: readonly ImportFile[],
  options: Omit<PlanOptions, 'timeZone' | 'defaultLocale'>,
): ImportReport {
  const plan = planImport(files, { ...options, ...unopened });
  return reportOfPlan(
    files,
    plan,
    plan.releases.flat().map((text) => ({ ...reportOfText(text), outcome: 'readable', why: '' })),
  );
}
