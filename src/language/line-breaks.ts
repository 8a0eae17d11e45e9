import type { Locale } from '../model/locale.ts';
import { graphemes } from './graphemes.ts';

const noBreak = '\u00A0';
/** The space of `12 000`. */
const insideNumber = /(?<=\p{Nd}) (?=\p{Nd}{3}(?!\p{Nd}))/gu;
/** Prepositions and conjunctions, which Russian does not leave at the end of a line (Milchin, Cheltsova, ch. 5). */
const afterShortWord = /(?<=(?:^|[\s\u00A0«(])\p{Script=Cyrillic}{1,2}) (?=\S)/gu;
const khmerRuns = /[\u1780-\u17D3\u17D7\u17DC\u17DD\u200B-\u200D]+/gu;
const khmerSegmenter = new Intl.Segmenter('km', { granularity: 'word' });

/**
 * The text for what breaks lines at spaces alone: with a zero-width space between the words of its Khmer, which is
 * written without any, and no-break spaces where its language wants none broken. Khmer is never broken inside a coeng
 * cluster, nor before ៗ, which repeats the word it stands behind.
 */
export function withLineBreaks(text: string, locale: Locale): string {
  const joined = text.replace(insideNumber, noBreak);
  const kept = locale === 'ru' ? joined.replace(afterShortWord, noBreak) : joined;
  return kept.replace(khmerRuns, divided);
}

/** The text with a zero-width space after every cluster: what is too long for a line may break anywhere but in one. */
export function withBreaksAnywhere(text: string): string {
  return graphemes(text).join('\u200B');
}

function divided(run: string): string {
  // Where an editor has divided the words, that stands.
  if (run.includes('\u200B')) return run;
  const clusterEnds = endsOf(graphemes(run));
  let words = '';
  for (const { segment, index } of khmerSegmenter.segment(run)) {
    const isBreak = index > 0 && clusterEnds.has(index) && !segment.startsWith('ៗ');
    words += isBreak ? `\u200B${segment}` : segment;
  }
  return words;
}

function endsOf(clusters: readonly string[]): Set<number> {
  let end = 0;
  return new Set(clusters.map((cluster) => (end += cluster.length)));
}
