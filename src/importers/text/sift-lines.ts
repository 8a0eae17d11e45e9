import { parseIsoDate } from '../../language/calendar-date.ts';
import { findDates } from '../../language/find-dates.ts';
import { openingCredit, sourceLine } from './credit.ts';
import { readDatelineAlone } from './dateline.ts';
import { furnitureWhy } from './furniture.ts';
import { evidenceOf, type DateEvidence } from './release-date.ts';
import { reportDateline } from './report-dateline.ts';
import type { TextReport } from './text-draft.ts';
import { siftLines, type Block, type Line } from './text-lines.ts';

/** What lines tell that are not text of the release: they leave it, their meaning stays. */
export interface SiftedLines {
  blocks: Block[];
  evidence: DateEvidence[];
  credits: string[];
  /** Of a dateline that stood alone; empty where there was none. */
  place: string;
}

/** Takes furniture, leading date and credits on lines of their own out of a text, and reports each piece. */
export function withoutFurniture(blocks: readonly Block[], report: TextReport): SiftedLines {
  const wholeText = textOf(blocks);
  const evidence: DateEvidence[] = [];
  const credits: string[] = [];
  let place = '';
  // Until the first long sentence, a line may be of the site although a text could hold the same words.
  let isTop = true;

  const sift = (line: Line): Line | null => {
    const text = isTop ? withoutLeadingDate(line, report, evidence) : line.text;
    if (text === '') return null;
    const credit = isTop ? openingCredit(text, wholeText) : null;
    const source = credit && credit.length >= text.length ? credit.name : sourceLine(text, wholeText);
    if (source !== null) {
      report.taken.push({
        line: line.number,
        text,
        as: 'source',
        why: `a credit on a line of its own, read as ${source}`,
      });
      credits.push(source);
      return null;
    }
    const alone = isTop ? readDatelineAlone(text, wholeText) : null;
    if (alone) {
      place ||= alone.place;
      if (alone.source !== '') credits.push(alone.source);
      evidence.push(...reportDateline(line.number, text, alone, report));
      return null;
    }
    const why = furnitureWhy(text, isTop);
    if (why !== null) {
      report.dropped.push({ line: line.number, text, why });
      if (isTop) evidence.push(...datesOfSite({ number: line.number, text }));
      return null;
    }
    if (/[.!?។៕][»”"’)]*$/u.test(text) && text.length > 80) isTop = false;
    return { number: line.number, text };
  };

  const sifted = siftLines(blocks, sift);
  return { blocks: sifted, evidence, credits, place };
}

export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => block.map(({ text }) => text)).join('\n');
}

function withoutLeadingDate({ number, text }: Line, report: TextReport, evidence: DateEvidence[]): string {
  const leading = /^date:?\s+(\d{4}-\d{2}-\d{2})(?!\d)[\s:–—-]*/iu.exec(text);
  if (!leading?.[1]) return text;
  report.dropped.push({ line: number, text: leading[0].trim(), why: 'a leading date' });
  const date = parseIsoDate(leading[1]);
  if (date) evidence.push(evidenceOf('leading date', number, leading[1], date));
  else report.warnings.push(`line ${number}: there is no day ${leading[1]}`);
  return text.slice(leading[0].length).trim();
}

function datesOfSite({ number, text }: Line): DateEvidence[] {
  return findDates(text).flatMap(({ date, start, end }) =>
    date ? [evidenceOf('site furniture', number, text.slice(start, end), date)] : [],
  );
}
