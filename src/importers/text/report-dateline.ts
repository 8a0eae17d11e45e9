import type { Dateline } from './dateline.ts';
import type { DateEvidence } from './release-date.ts';
import type { TextReport } from './text-draft.ts';

/** Reports what a dateline gave, `whole` being its words; returns its date as evidence. */
export function reportDateline(
  line: number,
  whole: string,
  { place, source, date }: Dateline,
  report: TextReport,
): DateEvidence[] {
  if (place !== '')
    report.taken.push({ line, text: place, as: 'place', why: `from the dateline "${whole}"` });
  if (source !== '')
    report.taken.push({ line, text: source, as: 'source', why: `from the opening "${whole}"` });
  return date
    ? [{ kind: 'dateline', line, text: whole, date: date.date, month: date.month, day: date.day }]
    : [];
}
