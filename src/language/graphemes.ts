const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Anything but Latin and Cyrillic without combining marks, Khmer, and the signs between them. */
const otherSign =
  /[^\x20-\x7E«»–—“”„’…\u0400-\u0482\u048A-\u052F\u1780-\u17B3\u17B6-\u17DD\u17E0-\u17E9\u200B]/;
const looseCoeng = /\u17D2(?![\u1780-\u17B3])/;
const cluster = /\u200B|[^][\u17B6-\u17D3\u17DD]*(?:(?<=\u17D2)[\u1780-\u17B3][\u17B6-\u17D3\u17DD]*)*/g;

/**
 * The user-perceived characters of a text, in order, at most the first `max`; a Khmer coeng cluster is never split
 * between two.
 */
export function graphemes(text: string, max = Infinity): string[] {
  // The segmenter takes ten times as long.
  if (!otherSign.test(text) && !looseCoeng.test(text)) return firstMatches(text, cluster, max);
  const clusters: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(text)) {
    // Older ICU data ends a grapheme after the coeng.
    if (isOpen && /^[\u1780-\u17B3]/.test(segment)) clusters.push((clusters.pop() ?? '') + segment);
    else if (clusters.length < max) clusters.push(segment);
    else break;
    isOpen = segment.endsWith('\u17D2');
  }
  return clusters;
}

function firstMatches(text: string, pattern: RegExp, max: number): string[] {
  const found: string[] = [];
  for (const [match] of text.matchAll(pattern)) {
    if (found.length >= max) break;
    found.push(match);
  }
  return found;
}
