import type { SearchQuery, SearchWord } from '../language/search-query.ts';
import { termTokens, type SearchTerm } from '../language/search-tokens.ts';
import { anyFacet } from './search-index.ts';

/** Columns that all words of a query must be in; null for any. */
export type SearchColumns = 'title' | 'title summary' | null;

/**
 * The query as an FTS5 expression. Every token is quoted and made of letters, digits and signs of our own, so that nothing
 * somebody types is read as FTS5's syntax.
 */
export function matchExpression(
  query: SearchQuery,
  facets: readonly string[],
  columns: SearchColumns,
): string {
  const words = query.all.map(wordExpression);
  const found =
    words.length > 0 ? [columns ? `({${columns}} : (${words.join(' AND ')}))` : words.join(' AND ')] : [];
  const all = [...found, ...(words.length === 0 ? [anyFacet, ...facets] : facets).map(quoted)];
  const none = query.none.map(wordExpression);
  return none.length > 0 ? `(${all.join(' AND ')}) NOT (${none.join(' OR ')})` : all.join(' AND ');
}

function wordExpression(word: SearchWord): string {
  const alternatives = word.map((terms) => terms.map(termExpression).join(' AND '));
  return alternatives.length === 1
    ? `(${alternatives.join('')})`
    : `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

function termExpression(term: SearchTerm): string {
  const { tokens, isOpen } = termTokens(term);
  return quoted(tokens.join(' ')) + (isOpen ? ' *' : '');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
