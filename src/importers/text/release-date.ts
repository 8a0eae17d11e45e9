import { calendarDate, isoDate, type CalendarDate } from '../../language/calendar-date.ts';
import { findDates } from '../../language/find-dates.ts';
import { sentences } from '../../language/sentences.ts';

/** What speaks for a date, from the heaviest to the lightest. */
export const evidenceKinds = [
  'given',
  'dateline',
  'leading date',
  'first sentence',
  'site furniture',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface DateEvidence {
  kind: EvidenceKind;
  line: number;
  text: string;
  /** Null where the text leaves the year out. */
  date: CalendarDate | null;
  month: number;
  day: number;
}

export interface DateDecision {
  decided: (DateEvidence & { date: CalendarDate }) | null;
  /** English; every date that differs from the decided one, and why it was not taken. */
  contradictions: string[];
  /** Evidence that names no year where no other date tells one. */
  yearless: DateEvidence[];
  /** All evidence but the decided, with the reason in English. */
  notTaken: { evidence: DateEvidence; why: string }[];
}

export function evidenceOf(kind: EvidenceKind, line: number, text: string, date: CalendarDate): DateEvidence {
  return { kind, line, text, date, month: date.month, day: date.day };
}

const future =
  /(?<!\p{L})(?:will|is to|are to|to be held|будет|будут|состоится|состоятся|пройд[её]т|пройдут|начн[её]тся|откроется)(?!\p{L})|នឹង/iu;
const reported =
  /(?<!\p{L})(?:said|says|announced|told|stated|added|signed|заявил\p{L}*|сообщил\p{L}*|отметил\p{L}*|объявил\p{L}*)(?!\p{L})|ថ្លែង|ប្រកាស|បានឱ្យដឹង/iu;
/** No first sentence tells more dates; a list of thousands would only cost time. */
const mostDates = 20;
/** A day in history, not of this release. */
const history =
  /(?:since|founded (?:on|in)|established (?:on|in)|born (?:on|in)|основан\p{L}*|создан\p{L}*|начиная с|តាំងពី|បង្កើត(?:ឡើង)?នៅ)[\s\u200B]*$/iu;

/** The dates that the first sentence of a text tells, but for days in history and days to come. */
export function datesOfFirstSentence(
  paragraph: string,
  line: number,
): { told: DateEvidence[]; ahead: DateEvidence[] } {
  const [first] = sentences(paragraph);
  const sentence = first ? paragraph.slice(first.start, first.end) : '';
  const told: DateEvidence[] = [];
  const ahead: DateEvidence[] = [];
  for (const found of findDates(sentence).slice(0, mostDates)) {
    if (history.test(sentence.slice(Math.max(0, found.start - 60), found.start))) continue;
    const evidence: DateEvidence = {
      kind: 'first sentence',
      line,
      text: sentence.slice(found.start, found.end),
      date: found.date,
      month: found.month,
      day: found.day,
    };
    (isAhead(sentence, found.start, found.end) ? ahead : told).push(evidence);
  }
  return { told, ahead };
}

function isAhead(sentence: string, start: number, end: number): boolean {
  const behind = sentence.slice(end, end + 90);
  const at = behind.search(future);
  if (at >= 0 && !reported.test(behind.slice(0, at))) return true;
  return future.test(sentence.slice(Math.max(0, start - 60), start));
}

/**
 * The date of a release by weight of evidence: what was given, dateline, leading date, first sentence, site
 * furniture. A date of the site before `eventDates` (what the text itself tells) is dropped, and so is any after
 * `lastDay`.
 */
export function decideDate(
  evidence: readonly DateEvidence[],
  eventDates: readonly CalendarDate[],
  lastDay: CalendarDate | null,
): DateDecision {
  const firstEvent = eventDates.map(isoDate).sort()[0];
  const contradictions: string[] = [];
  const yearless: DateEvidence[] = [];
  const notTaken: DateDecision['notTaken'] = [];
  const usable: (DateEvidence & { date: CalendarDate })[] = [];
  for (const each of withYears(evidence)) {
    const { date } = each;
    if (date === null) {
      yearless.push(each);
      notTaken.push({ evidence: each, why: 'no year is told' });
    } else if (each.kind !== 'given' && lastDay && isoDate(date) > isoDate(lastDay)) {
      contradictions.push(`${says(each, date)}: that day is yet to come`);
      notTaken.push({ evidence: each, why: 'that day is yet to come' });
    } else if (each.kind === 'site furniture' && firstEvent !== undefined && isoDate(date) < firstEvent) {
      contradictions.push(
        `${says(each, date)}, before the event of ${firstEvent} that the text tells: dropped`,
      );
      notTaken.push({ evidence: each, why: `it is before the event of ${firstEvent}` });
    } else usable.push({ ...each, date });
  }
  usable.sort((a, b) => evidenceKinds.indexOf(a.kind) - evidenceKinds.indexOf(b.kind));
  const decided = usable[0] ?? null;
  for (const each of usable.slice(1)) {
    if (decided === null) break;
    if (isoDate(each.date) === isoDate(decided.date)) {
      notTaken.push({ evidence: each, why: `${decided.kind} says the same` });
      continue;
    }
    contradictions.push(
      `${says(each, each.date)}, ${decided.kind} says ${isoDate(decided.date)}: ${decided.kind} weighs more`,
    );
    notTaken.push({ evidence: each, why: `${decided.kind} weighs more` });
  }
  return { decided, contradictions, yearless, notTaken };
}

function says({ kind, line }: DateEvidence, date: CalendarDate): string {
  return `${line > 0 ? `line ${line}: ` : ''}${kind} says ${isoDate(date)}`;
}

/** `МОСКВА, 5 июн —` takes its year from another date told, the nearest where several are. */
function withYears(evidence: readonly DateEvidence[]): DateEvidence[] {
  const told = new Map(evidence.flatMap(({ date }) => (date ? [[isoDate(date), date] as const] : [])));
  const dated = [...told.values()].slice(0, mostDates);
  return evidence.map((each) => {
    if (each.date !== null) return each;
    const candidates = dated
      .flatMap((other) =>
        [-1, 0, 1].flatMap((shift) => {
          const date = calendarDate(other.year + shift, each.month, each.day);
          return date ? [{ date, distance: Math.abs(days(date) - days(other)) }] : [];
        }),
      )
      .sort((a, b) => a.distance - b.distance);
    return { ...each, date: candidates[0]?.date ?? null };
  });
}

function days({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
