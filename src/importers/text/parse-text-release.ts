import { dateIn, isoDate, noonIn, type CalendarDate } from '../../language/calendar-date.ts';
import { findDates } from '../../language/find-dates.ts';
import { slugFor } from '../../language/slug.ts';
import type { Locale } from '../../model/locale.ts';
import { bodyBlocks } from './body-blocks.ts';
import { readDateline } from './dateline.ts';
import { furnitureTail } from './furniture.ts';
import { partHeadline, proposedHeadline } from './headline.ts';
import { labelTail } from './label-tail.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { textProblem } from './readable-text.ts';
import { datesOfFirstSentence, decideDate, evidenceOf, type DateEvidence } from './release-date.ts';
import { reportDateline } from './report-dateline.ts';
import { textOf, withoutFurniture } from './sift-lines.ts';
import { tellLocale } from './tell-locale.ts';
import {
  emptyReport,
  type ParsedText,
  type TextDraft,
  type TextReleaseOptions,
  type TextReport,
} from './text-draft.ts';
import { textBlocks } from './text-lines.ts';
import { warnOfBody, warnOfDropped } from './text-warnings.ts';

const dayMs = 86_400_000;

/**
 * Reads a plain-text release as agencies and societies post it into a draft, with a report of every piece taken
 * or dropped. Never throws for any text: what cannot be a release is refused with the reason as a problem.
 * Throws RangeError only for an unknown time zone.
 */
export function parseTextRelease(text: string, options: TextReleaseOptions): ParsedText {
  const report = emptyReport();
  const unreadable = textProblem(text);
  if (unreadable) return { ok: false, problems: [unreadable], report };

  const sifted = withoutFurniture(textBlocks(text), report);
  const wholeText = textOf(sifted.blocks);
  const told = tellLocale(wholeText, options, report);
  if (!told.ok) return refused(told.rule, told.message, report);
  const { locale } = told;

  const parted = partHeadline(withoutTails(paragraphsOf(sifted.blocks), locale, report), locale, wholeText);
  report.dropped.push(
    ...parted.dropped.map(({ line, text: dropped, why }) => ({ line, text: dropped, why })),
  );
  const [first, ...others] = parted.body;
  if (!first)
    return refused('empty', 'It holds no text of a release, only what a site puts around one.', report);

  const dateline = readDateline(first.text, wholeText);
  const opening = dateline ? { ...first, text: first.text.slice(dateline.length).trim() } : first;
  const body = [opening, ...others];
  const title = parted.headline?.text ?? proposedHeadline(opening.text, locale);
  const slug = slugFor(title, locale);
  if (slug === '') return refused('empty', 'It holds neither a headline nor a sentence.', report);

  const evidence = [...givenDate(options.date), ...sifted.evidence];
  if (dateline) {
    const whole = first.text.slice(0, dateline.length).trim();
    evidence.push(...reportDateline(first.line, whole, dateline, report));
  }
  const releasedOn = takeDate(evidence, opening, others, options, report);
  const source = takeSource([...sifted.credits, dateline?.source ?? ''], options.source, report);
  report.taken.push({
    line: parted.headline?.line ?? opening.line,
    text: title,
    as: 'title',
    why: parted.headline
      ? 'the headline'
      : 'proposed from the first sentence, since there is no headline: to be reviewed',
  });
  report.taken.push(
    ...body.map(({ line, text: taken }) => ({ line, text: taken, as: 'body' as const, why: 'text' })),
  );
  warnOfDropped(parted.dropped, locale, report);
  warnOfBody(body, locale, report);
  report.taken.sort((a, b) => a.line - b.line);
  report.dropped.sort((a, b) => a.line - b.line);

  const draft: TextDraft = {
    locale,
    title,
    titleIsProposed: parted.headline === null,
    slug,
    datelinePlace: dateline !== null && dateline.place !== '' ? dateline.place : sifted.place,
    body: bodyBlocks(body, locale),
  };
  if (releasedOn) Object.assign(draft, { releasedOn, releasedAt: noonIn(releasedOn, options.timeZone) });
  if (source !== '') draft.syndicatedFrom = { name: source };
  return { ok: true, draft, report };
}

function refused(rule: string, message: string, report: TextReport): ParsedText {
  return { ok: false, problems: [{ code: 'Invalid', rule, message }], report };
}

function givenDate(date: CalendarDate | undefined): DateEvidence[] {
  return date ? [evidenceOf('given', 0, isoDate(date), date)] : [];
}

/** Takes from the end of each paragraph what a site has left behind its last sentence. */
function withoutTails(paragraphs: readonly Paragraph[], locale: Locale, report: TextReport): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const { line } = paragraph;
    let { text } = paragraph;
    const counters = furnitureTail(text);
    if (counters) {
      report.dropped.push({ line, text: counters.text, why: 'counters of the site behind the text' });
      text = text.slice(0, counters.start).trim();
    }
    const label = labelTail(text, locale);
    if (label) {
      report.dropped.push({ line, text: label.text, why: 'a label behind the last sentence of a paragraph' });
      text = text.slice(0, label.start).trim();
    }
    return { ...paragraph, text };
  });
}

function takeDate(
  outside: readonly DateEvidence[],
  opening: Paragraph,
  others: readonly Paragraph[],
  options: TextReleaseOptions,
  report: TextReport,
): CalendarDate | null {
  const { told, ahead } = datesOfFirstSentence(opening.text, opening.line);
  // Further down, dates are no evidence of when it was released; but a site's own date cannot be older.
  const events =
    told.length > 0
      ? told
      : others.slice(0, 3).flatMap(({ text, line }) => datesOfFirstSentence(text, line).told);
  const lastDay = options.now === undefined ? null : dateIn(options.now + dayMs, options.timeZone);
  const { decided, contradictions, yearless, notTaken } = decideDate(
    [...outside, ...told],
    events.flatMap(({ date }) => date ?? []),
    lastDay,
  );
  report.contradictions.push(...contradictions);
  for (const { evidence, why } of notTaken) {
    const { kind, line, text } = evidence;
    // All other dates stand in the text, or were dropped with their line.
    if (kind === 'dateline')
      report.dropped.push({ line, text: wordsOfDate(text), why: `the date of the dateline: ${why}` });
  }
  for (const { line, text } of yearless) {
    report.warnings.push(`line ${line}: "${text}" is not the date: no year is told, here or elsewhere`);
  }
  for (const { line, text } of ahead) {
    report.warnings.push(`line ${line}: "${text}" is not the date: the text says what will happen then`);
  }
  if (!decided) {
    report.warnings.push(
      'No date is told: the day of publication will be shown. Give --date to name another.',
    );
    return null;
  }
  const why = `${isoDate(decided.date)} from ${decided.kind}`;
  report.taken.push({ line: decided.line, text: decided.text, as: 'date', why });
  return decided.date;
}

function wordsOfDate(dateline: string): string {
  const [found] = findDates(dateline);
  return found ? dateline.slice(found.start, found.end) : dateline;
}

function takeSource(credits: readonly string[], given: string | undefined, report: TextReport): string {
  const read = [...new Set(credits.filter((name) => name !== ''))].join(', ');
  if (given === undefined) return read;
  report.taken.push({ line: 0, text: given, as: 'source', why: 'given' });
  if (read !== '' && read !== given)
    report.contradictions.push(`--source says ${given}, the text credits ${read}`);
  return given;
}
