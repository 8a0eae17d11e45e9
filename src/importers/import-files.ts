import type { CommandCall } from '../editorial/commands/command-call.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import type { Instant } from '../model/instant.ts';
import { ProblemError, type Problem } from '../model/problem.ts';
import type { FileReport, ImportReport } from './import-report.ts';
import { planImport, type ImportFile, type PlannedText, type PlanOptions } from './plan-import.ts';
import { reportOfPlan, reportOfText, unopened } from './report-of-plan.ts';
import { saveImport, type SavedText } from './save-import.ts';

export type ImportOptions = Omit<PlanOptions, 'timeZone' | 'defaultLocale'> & {
  publishes: boolean;
  now: Instant;
  /** Called as files are done. */
  onProgress?: (done: number, total: number) => void;
};

/**
 * Imports files as drafts into the newsroom, and publishes them if asked. A file that fails leaves the others unharmed,
 * whatever was wrong. Without its database the import ends: what was done until then is in the report, and all other
 * files are failed as `Unavailable`.
 */
export async function importFiles(
  call: CommandCall,
  files: readonly ImportFile[],
  { publishes, onProgress, ...options }: ImportOptions,
): Promise<ImportReport> {
  const plan = planImport(files, { ...options, ...(await organisationOf(call)) });
  let done = plan.refused.length;
  onProgress?.(done, files.length);
  const saved: SavedText[] = [];
  let isGone = false;
  for (const texts of plan.releases) {
    const these: SavedText[] = isGone ? failed(texts, notTried) : await saveOrReport(call, texts, publishes);
    isGone ||= these.some(({ problems }) => problems.some(({ code }) => code === 'Unavailable'));
    saved.push(...these);
    done += texts.length;
    onProgress?.(done, files.length);
  }
  return reportOfPlan(files, plan, saved.map(reportOfSaved));
}

const notTried: Problem = {
  code: 'Unavailable',
  rule: 'not-tried',
  message: 'It was not tried: the database could not be reached any more. Import it again.',
};

async function saveOrReport(
  call: CommandCall,
  texts: readonly PlannedText[],
  publishes: boolean,
): Promise<SavedText[]> {
  try {
    return await saveImport(call, texts, { publishes });
  } catch (error) {
    call.payload.logger.error({ err: error, files: texts.map(({ path }) => path) }, 'An import failed.');
    // Libraries wrap an error into one that holds the whole text: what went wrong is in the first of them.
    const causes = causesOf(error);
    const known = causes.find((each) => each instanceof ProblemError);
    if (known) return failed(texts, ...known.problems);
    const code = (await isReachable(call)) ? 'Invalid' : 'Unavailable';
    const message = `It could not be imported: ${causes.at(-1)?.message ?? String(error)}`;
    return failed(texts, { code, rule: 'unexpected-error', message });
  }
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause)
    causes.push(cause);
  return causes;
}

/** Drivers tell of a database that is gone in many ways; asking it once more tells it for sure. */
async function isReachable(call: CommandCall): Promise<boolean> {
  try {
    await organisationOf(call);
    return true;
  } catch {
    return false;
  }
}

function failed(texts: readonly PlannedText[], ...problems: Problem[]): SavedText[] {
  return texts.map((text) => ({
    text,
    outcome: 'failed',
    why: '',
    publicId: null,
    isPublished: false,
    problems,
  }));
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
