import type { Locale } from '../model/locale.ts';
import { graphemes } from './graphemes.ts';

const ellipsis = '…';

/**
 * The text itself where it has at most `max` grapheme clusters, else its beginning with `…`, at most `max`
 * together: cut after a word where one ends in the last half, else after a grapheme cluster. Never inside a
 * Khmer coeng cluster.
 */
export function truncate(text: string, max: number, locale: Locale): string {
  const trimmed = text.trim();
  const clusters = graphemes(trimmed, max + 1);
  if (clusters.length <= max) return trimmed;
  if (max < 1) return '';
  const ends = wordEnds(trimmed, clusters.slice(0, max).join('').length, locale);
  let kept = max - 1;
  while (kept > max / 2 && !ends.has(clusters.slice(0, kept).join('').length)) kept -= 1;
  if (kept <= max / 2) kept = max - 1;
  // Dots, commas and dashes before the ellipsis go; a closing bracket or quotation mark stays.
  while (kept > 0 && /^(?:\s|\u200B|(?![)\]»”"’'!?])\p{P})+$/u.test(clusters[kept - 1] ?? '')) kept -= 1;
  return clusters.slice(0, kept).join('') + ellipsis;
}

function wordEnds(text: string, limit: number, locale: Locale): Set<number> {
  const ends = new Set<number>();
  // The dictionary looks ahead for the end of a Khmer word: a little more than the limit is enough.
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(0, limit + 100))) {
    if (isWordLike) ends.add(index + segment.length);
  }
  return ends;
}
