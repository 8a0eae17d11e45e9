import { functionWords } from './function-words.ts';
import { graphemes } from './graphemes.ts';
import { khmerRuns, wordsOfRun, type UnitSpan } from './khmer-spans.ts';
import { normaliseKhmer } from './normalise-khmer.ts';
import type { SearchTerm } from './search-tokens.ts';
import { groupedNumber, searchUnits, type SearchUnit } from './search-units.ts';

/** What is read of a query, in grapheme clusters: more than a headline has. */
export const longestQuery = 200;

/** Found where all terms of one of the alternatives are. */
export type SearchWord = readonly (readonly SearchTerm[])[];

export interface SearchQuery {
  /** All of them must be found; empty where nothing was asked for. */
  all: readonly SearchWord[];
  /** None of them may be. */
  none: readonly SearchWord[];
  /** It was longer than what is read of a query. */
  isCut: boolean;
}

const quotes = '"“”„‟«»';
const part = new RegExp(
  `(?<minus>[-−]?)(?:[${quotes}](?<quoted>[^${quotes}]*)[${quotes}]|(?<bare>[^\\s${quotes}]+))`,
  'gu',
);

/**
 * Reads what somebody typed: words, `"a phrase"`, `-left out`. No character is an error; what is neither letter nor digit
 * only separates.
 */
export function parseSearchQuery(typed: string): SearchQuery {
  const text = typed.toWellFormed();
  const clusters = graphemes(text.slice(0, longestQuery * 12), longestQuery + 1);
  const isCut = clusters.length > longestQuery;
  const read = wholeNumbers(normaliseKhmer(clusters.slice(0, longestQuery).join('')));
  const all: (Word | null)[] = [];
  const none: (Word | null)[] = [];
  for (const { groups } of read.matchAll(part)) {
    const { minus = '', quoted, bare = '' } = groups ?? {};
    const words = quoted === undefined ? wordsOf(bare) : [phraseOf(quoted)];
    (minus === '' ? all : none).push(...words);
  }
  const asked = all.filter((each) => each !== null);
  const telling = asked.filter((each) => !each.isFunctionWord);
  const used = telling.length > 0 ? telling : asked;
  return {
    all: used.map((each) => each.alternatives),
    none: none.flatMap((each) => (each ? [each.alternatives] : [])),
    isCut,
  };
}

const grouped = new RegExp(`(?<!\\p{Nd})${groupedNumber}`, 'gu');

/** A comma, a point or a space within a number does not part it into words: `12,000` is 12000, and `9,1` is `9.1`. */
function wholeNumbers(text: string): string {
  return text
    .replace(grouped, (number) => number.replace(/\P{Nd}/gu, ''))
    .replace(/(?<=\p{Nd}),(?=\p{Nd})/gu, '.');
}

interface Word {
  alternatives: SearchWord;
  isFunctionWord: boolean;
}

function phraseOf(text: string): Word | null {
  const units = searchUnits(text);
  if (units.length === 0) return null;
  return { alternatives: [[termOf(units)]], isFunctionWord: false };
}

/** The words of what was typed without a space; what a hyphen or point joins is a phrase. */
function wordsOf(typed: string): Word[] {
  return typed.split(/[^\p{L}\p{M}\p{N}\p{Cf}'’.:_@&+-]+/u).flatMap((text) => {
    const units = searchUnits(text);
    const runs = khmerRuns(units);
    const words: Word[] = runs.map((run) => khmerWord(text, units, run));
    let from = 0;
    for (const run of [...runs, { from: units.length, to: units.length }]) {
      const others = units.slice(from, run.from);
      from = run.to;
      if (others.length === 0) continue;
      words.push({
        alternatives: [[termOf(others)]],
        isFunctionWord: others.length === 1 && isFunctionWord(text, others[0]),
      });
    }
    return words;
  });
}

/** All words of the dictionary that it is cut into, anywhere; or all of it as it stands. */
function khmerWord(text: string, units: readonly SearchUnit[], run: UnitSpan): Word {
  const pieces = joinedSingles(wordsOfRun(text, units, run));
  const whole = [termOf(units.slice(run.from, run.to))];
  const apart = pieces.map(({ from, to }) => termOf(units.slice(from, to)));
  return { alternatives: apart.length > 1 ? [apart, whole] : [whole], isFunctionWord: false };
}

/** What the dictionary does not know falls into single clusters: together they are one name. */
function joinedSingles(words: readonly UnitSpan[]): UnitSpan[] {
  const joined: UnitSpan[] = [];
  let isOpen = false;
  for (const { from, to } of words) {
    const isSingle = to - from === 1;
    const before = joined.at(-1);
    if (before && isOpen && isSingle) before.to = to;
    else joined.push({ from, to });
    isOpen = isSingle;
  }
  return joined;
}

function termOf(units: readonly SearchUnit[]): SearchTerm {
  if (units.length <= 2 && units.every((unit) => unit.isKhmer))
    return { kind: 'short', key: units.map((unit) => unit.key).join('') };
  return { kind: 'phrase', units: units.map(({ key, isKhmer, gap }) => ({ key, isKhmer, gap })) };
}

/** Capitals are a name: WHO, not who. */
function isFunctionWord(text: string, unit: SearchUnit | undefined): boolean {
  const written = unit ? text.slice(unit.start, unit.end) : '';
  if (written.length > 1 && written === written.toUpperCase()) return false;
  return smallWords.has(written.toLowerCase());
}

const smallWords = new Set(
  [...functionWords.Latin, ...functionWords.Cyrillic]
    .filter(({ language }) => language === 'English' || language === 'Russian')
    .flatMap(({ words }) => [...words]),
);
