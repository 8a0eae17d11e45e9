import type { SearchUnit } from './search-units.ts';

/** The units `from` to before `to` of a list. */
export interface UnitSpan {
  from: number;
  to: number;
}

const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

/** The runs of Khmer units with nothing between them but zero-width spaces and the like, which readers do not see. */
export function khmerRuns(units: readonly SearchUnit[]): UnitSpan[] {
  const runs: UnitSpan[] = [];
  let index = -1;
  for (const { isKhmer, gap } of units) {
    index += 1;
    if (!isKhmer) continue;
    const open = runs.at(-1);
    if (open?.to === index && gap === 'none') open.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}

/**
 * The words of a run as the dictionary has them; compounds that it knows stay whole, and what it does not know may fall
 * to pieces.
 */
export function wordsOfRun(text: string, units: readonly SearchUnit[], run: UnitSpan): UnitSpan[] {
  let written = '';
  const places: number[] = [];
  for (let index = run.from; index < run.to; index += 1) {
    places.push(written.length);
    const unit = units[index];
    if (unit) written += text.slice(unit.start, unit.end);
  }
  const words: UnitSpan[] = [];
  let at = 0;
  for (const { index } of segmenter.segment(written)) {
    while ((places[at] ?? index) < index) at += 1;
    if (places[at] !== index) continue;
    const from = run.from + at;
    const before = words.at(-1);
    if (before) before.to = from;
    words.push({ from, to: run.to });
  }
  return words;
}

/**
 * Where one or two clusters are a word: a word of the dictionary, two inside a compound, one at either end of a long one, and
 * two words of one cluster side by side, which a name that the dictionary does not know falls into. Anywhere else two
 * clusters are the end of one word and the beginning of the next.
 */
export function shortWords(words: readonly UnitSpan[]): UnitSpan[] {
  const found: UnitSpan[] = [];
  for (const [place, { from, to }] of words.entries()) {
    const length = to - from;
    if (length <= 2) found.push({ from, to });
    else for (let index = from; index < to - 1; index += 1) found.push({ from: index, to: index + 2 });
    if (length >= 4) found.push({ from, to: from + 1 }, { from: to - 1, to });
    const next = words[place + 1];
    if (length === 1 && next && next.to - next.from === 1) found.push({ from, to: next.to });
  }
  return found;
}
