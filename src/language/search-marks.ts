import { graphemes } from './graphemes.ts';
import { khmerRuns, shortWords, wordsOfRun, type UnitSpan } from './khmer-spans.ts';
import { normaliseKhmer } from './normalise-khmer.ts';
import type { SearchQuery } from './search-query.ts';
import type { SearchTerm } from './search-tokens.ts';
import { khmerKey, searchUnits, type SearchUnit } from './search-units.ts';

/** A text in pieces, those that a query found marked; joined they are the text. */
export type MarkedText = readonly { text: string; isMatch: boolean }[];

interface Match {
  /** Which word of the query. */
  word: number;
  start: number;
  end: number;
}

/** The whole of a text, marked. */
export function markedText(text: string, query: SearchQuery): MarkedText {
  const shown = normaliseKhmer(text);
  return pieces(shown, matchesIn(shown, query), 0, shown.length);
}

/**
 * Of several lines the passage that holds the most words of the query, marked: about `max` grapheme clusters, cut between
 * words where it can be, with `…` where it is cut. Empty where no line holds any.
 */
export function markedPassage(lines: Iterable<string>, query: SearchQuery, max: number): MarkedText {
  let best: { shown: string; matches: Match[]; from: number; found: number } | null = null;
  for (const line of lines) {
    const shown = normaliseKhmer(line);
    const matches = mayHold(shown, query) ? matchesIn(shown, query) : [];
    const most = new Set(matches.map(({ word }) => word)).size;
    for (const [index, { start }] of matches.entries()) {
      if (most <= (best?.found ?? 0)) break;
      // About as many UTF-16 units as clusters will be shown: Khmer has more of them in each.
      const near = matches.slice(index).filter((each) => each.end <= start + max);
      const found = new Set(near.map(({ word }) => word)).size;
      if (found > (best?.found ?? 0)) best = { shown, matches, from: start, found };
    }
    if (best && best.found >= query.all.length) break;
  }
  if (!best) return [];
  return cutAround(best.shown, best.matches, best.from, max);
}

/** What every word of the query finds in a text, in order, without overlaps. The text must be as `normaliseKhmer` leaves it. */
function matchesIn(text: string, query: SearchQuery): Match[] {
  const line = lineOf(text);
  const found = query.all.flatMap((alternatives, word) =>
    alternatives.flat().flatMap((term) =>
      spansOf(term, line).map(({ from, to }): Match => {
        return { word, start: line.units[from]?.start ?? 0, end: line.units[to - 1]?.end ?? 0 };
      }),
    ),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Match[] = [];
  for (const each of found) {
    const before = apart.at(-1);
    if (!before || each.start >= before.end) apart.push(each);
    else if (each.end > before.end) before.end = each.end;
  }
  return apart;
}

/** False where a line lacks a Khmer cluster of every term: to look for that is far less work than to cut the line. */
function mayHold(text: string, query: SearchQuery): boolean {
  const written = khmerKey(text).replace(/[\u200B\u17D7]/g, '');
  return query.all
    .flat(2)
    .some((term) =>
      term.kind === 'short'
        ? written.includes(term.key)
        : term.units.every(({ key, isKhmer }) => !isKhmer || written.includes(key)),
    );
}

interface Line {
  units: readonly SearchUnit[];
  keys: ReadonlySet<string>;
  /** Those runs of Khmer in which such keys stand at all: only they are worth a dictionary. */
  shortSpans(key: string): UnitSpan[];
}

function lineOf(text: string): Line {
  const units = searchUnits(text);
  const keyOf = ({ from, to }: UnitSpan): string => {
    let key = '';
    for (let index = from; index < to; index += 1) key += units[index]?.key ?? '';
    return key;
  };
  const runs = khmerRuns(units).map((run) => {
    const wordsIn = once(() => shortWords(wordsOfRun(text, units, run)));
    return { key: keyOf(run), wordsIn };
  });
  return {
    units,
    keys: new Set(units.map(({ key }) => key)),
    shortSpans: (key) =>
      runs
        .filter((run) => run.key.includes(key))
        .flatMap((run) => run.wordsIn().filter((span) => keyOf(span) === key)),
  };
}

/** The dictionary is slow, and a query may ask for several words of one run. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function spansOf(term: SearchTerm, line: Line): UnitSpan[] {
  if (term.kind === 'short') return line.shortSpans(term.key);
  const { units, keys } = line;
  if (!term.units.every(({ key }) => keys.has(key))) return [];
  const spans: UnitSpan[] = [];
  const { length } = term.units;
  for (let from = 0; from + length <= units.length; from += 1) {
    if (
      term.units.every(
        (unit, index) =>
          units[from + index]?.key === unit.key && (index === 0 || isNear(units, from + index, unit)),
      )
    )
      spans.push({ from, to: from + length });
  }
  return spans;
}

/** Words stand side by side across a comma too; Khmer clusters only where the term has one there. */
function isNear(units: readonly SearchUnit[], at: number, { gap }: Pick<SearchUnit, 'gap'>): boolean {
  const isAmongKhmer = units[at]?.isKhmer && units[at - 1]?.isKhmer;
  return !isAmongKhmer || (units[at]?.gap === 'other') === (gap === 'other');
}

function cutAround(text: string, matches: readonly Match[], from: number, max: number): MarkedText {
  const lead = Math.floor(max / 4);
  const before = text.slice(0, from);
  const wanted = Math.max(0, from - lead);
  const start = from <= lead ? 0 : (placeAfter(before, wanted) ?? wanted);
  const clusters = graphemes(text.slice(start), max + 1);
  const isWhole = clusters.length <= max;
  const hard = start + clusters.slice(0, max).join('').length;
  const last = matches.findLast((each) => each.end <= hard);
  const end = isWhole ? text.length : Math.max(placeBefore(text, hard), last?.end ?? 0);
  const shown = pieces(text, matches, start, end);
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...shown,
    ...(isWhole ? [] : [{ text: ' …', isMatch: false }]),
  ];
}

/** The first place behind `wanted` where a word begins: after a space, else between clusters. */
function placeAfter(before: string, wanted: number): number | null {
  const space = before.slice(wanted).search(/[\s\u200B]\S/);
  if (space >= 0 && space < 60) return wanted + space + 1;
  let at = wanted;
  // Not inside a cluster: on from the next base letter.
  while (at < before.length && !/^(?<!\u17D2)[\u1780-\u17B3\p{L}\p{N}]/u.test(before.slice(at, at + 2)))
    at += 1;
  return at;
}

function placeBefore(text: string, hard: number): number {
  const piece = text.slice(Math.max(0, hard - 60), hard);
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\u200B'));
  return space > 0 ? hard - piece.length + space : hard;
}

function pieces(text: string, matches: readonly Match[], from: number, to: number): MarkedText {
  const found: { text: string; isMatch: boolean }[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    if (start > at) found.push({ text: text.slice(at, start), isMatch: false });
    found.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < to) found.push({ text: text.slice(at, to), isMatch: false });
  return found;
}
