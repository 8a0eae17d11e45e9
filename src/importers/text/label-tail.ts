import { graphemes } from '../../language/graphemes.ts';
import { endsSentence, sentences } from '../../language/sentences.ts';
import { words } from '../../language/words.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * A short label without end punctuation behind the last sentence of a paragraph: the caption of a link or
 * picture that the site showed there. Null where the paragraph ends as it should, or the words may be text.
 */
export function labelTail(paragraph: string, locale: Locale): { text: string; start: number } | null {
  if (endsSentence(paragraph) || /[:;,៖…–—)\]»”"]$/.test(paragraph)) return null;
  const spans = sentences(paragraph);
  const last = spans.at(-1);
  if (spans.length < 2 || !last) return null;
  const before = spans[spans.length - 2];
  const text = paragraph.slice(last.start, last.end);
  // What is longer is no label; and to part long Khmer into words takes long.
  if (!before || text.length > 200) return null;
  if (words(paragraph.slice(before.start, before.end).slice(-400), locale).length < 4) return null;
  // An author behind a quotation stands after a dash or with an office; a sentence that goes on has a comma.
  if (/[,;:«“"(]/.test(text) || !/^[\p{Lu}\p{Lo}]/u.test(text)) return null;
  const count = words(text, locale).length;
  const isShort = locale === 'km' ? count <= 6 && graphemes(text, 31).length <= 30 : count <= 5;
  return count > 0 && isShort ? { text, start: last.start } : null;
}
