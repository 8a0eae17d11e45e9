import { isoDate } from '../language/calendar-date.ts';
import { locales } from '../model/locale.ts';
import type { FileReport, ImportReport } from './import-report.ts';
import type { ImportFile, ImportPlan, PlannedText } from './plan-import.ts';

/** What a newsroom is until it says otherwise; a dry run opens none. */
export const unopened = { timeZone: 'Asia/Phnom_Penh', defaultLocale: locales[0] } as const;

/** The report on all files, in their order: those that were refused, and what became of the others. */
export function reportOfPlan(
  files: readonly ImportFile[],
  plan: ImportPlan,
  read: readonly FileReport[],
): ImportReport {
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

/** What was read from one text. */
export function reportOfText({ path, draft, report }: PlannedText): Omit<FileReport, 'outcome' | 'why'> {
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
