import type { Locale } from '../model/locale.ts';
import { normaliseKhmer } from './normalise-khmer.ts';

/** Runs of one script or of digits: the dictionary glues `ឆ្នាំ២០២៦` and `ជំងឺCOVID` together otherwise. */
const runs =
  /(?<khmer>[\u1780-\u17D3\u17D7\u17DC\u17DD\u200C\u200D]+)|(?<digits>\p{Nd}+)|(?:(?:\p{Script=Latin}\p{M}*)+(?:['’](?=\p{Script=Latin}))?)+|(?:\p{Script=Cyrillic}\p{M}*)+|(?:(?![\p{Script=Khmer}\p{Script=Latin}\p{Script=Cyrillic}])[\p{L}]\p{M}*)+/gu;

const khmerSegmenter = new Intl.Segmenter('km', { granularity: 'word' });
const segmenters = new Map<Locale, Intl.Segmenter>();

/**
 * The words and numbers of a text in order, as written but with normalised Khmer and without zero-width spaces.
 * Khmer compounds that the dictionary knows stay whole; Khmer is segmented as Khmer whatever the locale.
 */
export function words(text: string, locale: Locale): string[] {
  const found: string[] = [];
  for (const run of normaliseKhmer(text.replaceAll('\u200B', '')).matchAll(runs)) {
    if (run.groups?.['digits']) {
      found.push(run[0]);
      continue;
    }
    const segmenter = run.groups?.['khmer'] ? khmerSegmenter : segmenterOf(locale);
    for (const { segment, isWordLike } of segmenter.segment(run[0])) if (isWordLike) found.push(segment);
  }
  return found;
}

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, made);
  return made;
}
