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
  const clusters = graphemes(trimmed);
  if (clusters.length <= max) return trimmed;
  if (max < 1) return '';
  const room = clusters.slice(0, max - 1).join('').length;
  const cut = wordEndBefore(trimmed, room, locale);
  return (
    trimmed.slice(0, cut >= room / 2 ? cut : room).replace(/[\s\u200B\p{P}]+$/u, (tail) => closing(tail)) +
    ellipsis
  );
}

/** Dots, commas and dashes before the ellipsis go; a closing bracket or quotation mark stays. */
function closing(tail: string): string {
  return /^[)\]»”"’'!?]+/.exec(tail)?.[0] ?? '';
}

function wordEndBefore(text: string, limit: number, locale: Locale): number {
  // The dictionary looks ahead for the end of a Khmer word: a little more than the limit is enough.
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  let end = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(0, limit + 100))) {
    if (index + segment.length > limit) break;
    if (isWordLike) end = index + segment.length;
  }
  // A mark or a coeng at the cut would be torn from its letter.
  return /^[\p{M}\u17D2]/u.test(text.slice(end)) ? 0 : end;
}
