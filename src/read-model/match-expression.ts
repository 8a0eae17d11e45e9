import type { SearchQuery, SearchWord } from '../language/search-query.ts';
import { termTokens, type SearchTerm } from '../language/search-tokens.ts';
import { anyFacet, placedTokens, type SearchPlace } from './search-index.ts';

/**
 * The query as an FTS5 expression, all its words in one place of the text, or anywhere (null). Every token is quoted and
 * made of letters, digits and signs of our own, so that nothing somebody types is read as FTS5's syntax.
 */
export function matchExpression(
  query: SearchQuery,
  facets: readonly string[],
  place: SearchPlace | null,
): string {
  const words = query.all.map((word) => wordExpression(word, place));
  const all = [...words, ...(words.length === 0 ? [anyFacet, ...facets] : facets).map(quoted)];
  const none = query.none.map((word) => wordExpression(word, null));
  return none.length > 0 ? `(${all.join(' AND ')}) NOT (${none.join(' OR ')})` : all.join(' AND ');
}

function wordExpression(word: SearchWord, place: SearchPlace | null): string {
  const alternatives = word.map((terms) => terms.map((term) => termExpression(term, place)).join(' AND '));
  return alternatives.length === 1
    ? `(${alternatives.join('')})`
    : `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

function termExpression(term: SearchTerm, place: SearchPlace | null): string {
  const { tokens, isOpen } = termTokens(term);
  const joined = tokens.join(' ');
  return quoted(place ? placedTokens(joined, place) : joined) + (isOpen ? ' *' : '');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
