import { graphemes } from '../../language/graphemes.ts';
import { endsSentence, sentences } from '../../language/sentences.ts';
import { truncate } from '../../language/truncate.ts';
import { words } from '../../language/words.ts';
import type { Locale } from '../../model/locale.ts';
import { readDateline } from './dateline.ts';
import { isInOwnScript } from './own-script.ts';
import { listItem, type Paragraph } from './paragraphs.ts';

/** In grapheme clusters. */
const maxHeadline = 250;
const maxProposal = 90;
/** In UTF-16 units: hundreds of signs may make one cluster, and to part long Khmer into words takes long. */
const maxLine = 2_000;

export interface Headline {
  headline: Paragraph | null;
  /** Lines above the text that are neither its headline nor a sentence of it. */
  dropped: (Paragraph & { why: string })[];
  /** Begins with the sentences that stood above the headline, if any. */
  body: Paragraph[];
}

/**
 * Parts the headline from the text. The headline is the last line before the first sentence that is none
 * itself; the lines above it are the site's. Where there is no such line, `headline` is null.
 */
export function partHeadline(paragraphs: readonly Paragraph[], locale: Locale, wholeText: string): Headline {
  const start = textStart(paragraphs, locale, wholeText);
  const above = paragraphs.slice(0, start);
  const at = above.findLastIndex(({ text }) => isHeadline(text, locale));
  const dropped: Headline['dropped'] = [];
  const body: Paragraph[] = [];
  for (const [index, each] of above.entries()) {
    if (index === at) continue;
    if (!endsSentence(each.text)) dropped.push({ ...each, why: 'a line above the text that is no sentence' });
    else if (!isInOwnScript(each.text, locale))
      dropped.push({ ...each, why: 'a line above the text in another script' });
    else body.push(each);
  }
  return { headline: above[at] ?? null, dropped, body: [...body, ...paragraphs.slice(start)] };
}

/** The first sentence without its stop, cut at a word: a headline for an editor to better. */
export function proposedHeadline(firstParagraph: string, locale: Locale): string {
  const [first] = sentences(firstParagraph);
  const sentence = first ? firstParagraph.slice(first.start, first.end) : firstParagraph;
  const bare = sentence.replace(/(?<![!?.…])[.។៕:៖;,]$/u, '').trim();
  return truncate((bare === '' ? sentence : bare).slice(0, maxLine).toWellFormed(), maxProposal, locale);
}

/** Index of the paragraph with which the text begins; the last one where none is a sentence. */
function textStart(paragraphs: readonly Paragraph[], locale: Locale, wholeText: string): number {
  const isText = ({ text }: Paragraph): boolean => {
    if (!isInOwnScript(text, locale)) return false;
    if (endsSentence(text) && readDateline(text, wholeText)) return true;
    if (text.length > maxLine) return true;
    if (graphemes(text, maxHeadline + 1).length > maxHeadline) return true;
    if (isQuestionHeadline(text, locale)) return false;
    return (endsSentence(text) || /[:៖]$/.test(text)) && words(text, locale).length >= 6;
  };
  const found = paragraphs.findIndex(
    (each, at) => isText(each) && !(at === 0 && isQuestionHeadline(each.text, locale)),
  );
  if (found >= 0) return found;
  // Nothing here is a whole sentence: the first line is the headline, if something follows it.
  const sentence = paragraphs.findIndex(({ text }) => endsSentence(text));
  if (sentence >= 0) return sentence;
  return Math.min(1, paragraphs.length - 1);
}

/** `Can a town stop dengue?` is a headline although it ends as a sentence. */
function isQuestionHeadline(text: string, locale: Locale): boolean {
  return (
    text.length <= maxLine &&
    /[?!]$/.test(text) &&
    sentences(text).length === 1 &&
    words(text, locale).length <= 15
  );
}

function isHeadline(text: string, locale: Locale): boolean {
  if (endsSentence(text) && !isQuestionHeadline(text, locale)) return false;
  if (/[:;,៖]$/.test(text) || listItem(text)) return false;
  return text.length <= maxLine && isInOwnScript(text, locale) && words(text, locale).length >= 2;
}
