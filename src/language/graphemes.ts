const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The user-perceived characters of a text, in order, at most the first `max`; a Khmer coeng cluster is never split
 * between two.
 */
export function graphemes(text: string, max = Infinity): string[] {
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
