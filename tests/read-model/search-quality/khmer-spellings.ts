import type { Random } from './random.ts';

/** Another way to type a Khmer text: it draws the same pixels, or differs in what writers use for each other. */
export function otherKhmerSpelling(text: string, random: Random): string {
  return changes.reduce((changed, change) => (random.below(3) === 0 ? change(changed) : changed), text);
}

const coeng = '\u17D2';
const vowel = '[\u17B6-\u17C5]';

const changes: readonly ((text: string) => string)[] = [
  // ្ត and ្ដ.
  (text) => text.replaceAll(`${coeng}\u178F`, `${coeng}\u178A`),
  // Coeng ro before another coeng.
  (text) => text.replace(new RegExp(`(${coeng}[\u1780-\u17A2])(${coeng}\u179A)`, 'gu'), '$2$1'),
  // The vowel before the coeng.
  (text) => text.replace(new RegExp(`((?:${coeng}[\u1780-\u17A2])+)(${vowel})`, 'gu'), '$2$1'),
  // ោ and ើ in two parts.
  (text) => text.replaceAll('\u17C4', '\u17C1\u17B6').replaceAll('\u17BE', '\u17C1\u17B8'),
  // ុ for a register shifter.
  (text) => text.replaceAll('\u179F\u17CA\u17B8', '\u179F\u17BB\u17B8'),
];
