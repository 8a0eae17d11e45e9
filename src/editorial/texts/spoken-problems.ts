import type { PayloadRequest } from 'payload';
import { latestSettings } from '../../ledger/entries-of.ts';
import type { Problem } from '../../model/problem.ts';
import { problemText } from './problem-text.ts';

/** The problems with their messages in the language of whoever asks, instants in the organisation's time zone. */
export async function spokenProblems(req: PayloadRequest, problems: readonly Problem[]): Promise<Problem[]> {
  const timeZone = problems.some(namesAnInstant) ? await organisationZone(req) : 'UTC';
  const { language } = req.i18n;
  return problems.map((problem) => ({ ...problem, message: problemText(problem, { language, timeZone }) }));
}

/** The time zone of the newest settings; UTC before there are any. */
export async function organisationZone(req: PayloadRequest): Promise<string> {
  return (await latestSettings(req))?.organisation.timeZone ?? 'UTC';
}

function namesAnInstant({ values }: Problem): boolean {
  return Object.keys(values ?? {}).some((name) => name.endsWith('At'));
}
