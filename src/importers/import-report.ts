import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { LikelyPair } from './likely-pairs.ts';
import type { TextReport } from './text/text-draft.ts';

/** What became of one file; the form of `--json` too. */
export interface FileReport {
  /** As it was named. */
  file: string;
  /** `readable` in a dry run only. */
  outcome: 'imported' | 'unchanged' | 'skipped' | 'failed' | 'readable';
  /** English; empty where the outcome says it all. */
  why: string;
  isPublished?: boolean;
  publicId?: string;
  locale?: Locale;
  title?: string;
  titleIsProposed?: boolean;
  slug?: string;
  place?: string;
  /** `2026-11-21`. */
  date?: string;
  source?: string;
  problems: Problem[];
  report: TextReport;
}

export interface ImportReport {
  files: FileReport[];
  likelyPairs: LikelyPair[];
}

export function hasFailures({ files }: ImportReport): boolean {
  return files.some(({ outcome }) => outcome === 'failed');
}

/** The report for people, in English: each file with what was taken, dropped and why, then pairs and a count. */
export function importReportText(report: ImportReport): string {
  const files = report.files.map((file) => `${[headOf(file), ...detailsOf(file)].join('\n')}\n`);
  const pairs = report.likelyPairs.map(({ paths, why }) => `  ${paths[0]}\n  ${paths[1]}\n    ${why}`);
  return [
    ...files,
    ...(pairs.length > 0
      ? [`Likely one event in different languages; nothing was joined:\n${pairs.join('\n')}\n`]
      : []),
    `${countOf(report)}\n`,
  ].join('\n');
}

function headOf({ file, outcome, isPublished, publicId, locale }: FileReport): string {
  const what =
    isPublished && outcome === 'unchanged'
      ? 'known, published now'
      : isPublished
        ? 'imported and published'
        : outcome;
  return `${file}: ${what}${publicId ? `, release ${publicId}` : ''}${locale ? ` (${locale})` : ''}`;
}

function detailsOf({ why, problems, report, ...file }: FileReport): string[] {
  const line = (label: string, text: string): string => `  ${label.padEnd(13)} ${text}`;
  const details = [
    ...(why === '' ? [] : [line('', why)]),
    ...problems.map(({ message }) => line('error', message)),
  ];
  if (file.title !== undefined)
    details.push(line('headline', `${file.title}${file.titleIsProposed ? '  [proposed: review it]' : ''}`));
  for (const { as, line: number, text, why: reason } of report.taken) {
    if (as === 'body' || as === 'title' || as === 'locale') continue;
    details.push(line(as, `${text} — ${number > 0 ? `line ${number}, ` : ''}${reason}`));
  }
  const paragraphs = report.taken.filter(({ as }) => as === 'body');
  if (paragraphs.length > 0)
    details.push(line('text', `${paragraphs.length} paragraphs from line ${paragraphs[0]?.line ?? 0}`));
  for (const { line: number, text, why: reason } of report.dropped)
    details.push(line('dropped', `line ${number}: “${text}” — ${reason}`));
  for (const told of report.contradictions) details.push(line('contradiction', told));
  for (const told of report.warnings) details.push(line('warning', told));
  return details;
}

function countOf({ files }: ImportReport): string {
  const outcomes = ['imported', 'unchanged', 'skipped', 'failed', 'readable'] as const;
  const counts = outcomes.flatMap((outcome) => {
    const count = files.filter((file) => file.outcome === outcome).length;
    return count > 0 ? [`${count} ${outcome}`] : [];
  });
  const published = files.filter(({ isPublished }) => isPublished).length;
  return `${files.length} files: ${counts.join(', ')}${published > 0 ? `; ${published} published` : ''}`;
}
