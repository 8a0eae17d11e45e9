import { khmerRuns, shortWords, wordsOfRun } from './khmer-spans.ts';
import { normaliseKhmer } from './normalise-khmer.ts';
import { searchUnits, type SearchUnit } from './search-units.ts';

/*
 * What the full-text index is given: tokens with spaces between them, of letters, marks, digits and signs of the private use
 * area. One token stands for each unit of the text, so that what stands side by side in a text does in the index: a word's
 * stem, a number, and for a Khmer cluster that cluster with the next. A word of three clusters is a phrase of two such
 * pairs, wherever it stands; after them, once each, come the words of one or two clusters, since those would
 * be found across the borders of words.
 */

const pairSign = '\uE000';
const shortSign = '\uE001';

/** What to look for, as the index holds it. */
export type SearchTerm =
  /** Units side by side; between two of Khmer there is a full stop or the like exactly where there is one in the text. */
  | { kind: 'phrase'; units: readonly Pick<SearchUnit, 'key' | 'isKhmer' | 'gap'>[] }
  /** A Khmer word of one or two clusters; `key` is theirs. */
  | { kind: 'short'; key: string };

/** The tokens of a text, for the index. */
export function indexTokens(text: string): string {
  const shown = normaliseKhmer(text);
  const units = searchUnits(shown);
  const short = new Set<string>();
  for (const run of khmerRuns(units)) {
    for (const { from, to } of shortWords(wordsOfRun(shown, units, run))) short.add(keyOf(units, from, to));
  }
  const tokens = units.map((unit, index) => tokenOf(unit, units[index + 1]));
  for (const key of short) tokens.push(shortSign + key);
  return tokens.join(' ');
}

/** The tokens to find side by side for a term; after `isOpen` the last one may go on. */
export function termTokens(term: SearchTerm): { tokens: string[]; isOpen: boolean } {
  if (term.kind === 'short') return { tokens: [shortSign + term.key], isOpen: false };
  const { units } = term;
  const tokens = units.map((unit, index) => tokenOf(unit, units[index + 1]));
  const last = units.at(-1);
  const isKhmerLast = last?.isKhmer ?? false;
  // The last cluster is in the token of the one before it.
  if (isKhmerLast && last?.gap !== 'other' && units.at(-2)?.isKhmer)
    return { tokens: tokens.slice(0, -1), isOpen: false };
  return { tokens, isOpen: isKhmerLast };
}

/** Khmer writes spaces between phrases, and some writers between words. */
function tokenOf(
  unit: Pick<SearchUnit, 'key' | 'isKhmer'>,
  next: Pick<SearchUnit, 'key' | 'isKhmer' | 'gap'> | undefined,
): string {
  if (!unit.isKhmer) return unit.key;
  return unit.key + pairSign + (next?.isKhmer && next.gap !== 'other' ? next.key : '');
}

function keyOf(units: readonly SearchUnit[], from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index += 1) key += units[index]?.key ?? '';
  return key;
}
