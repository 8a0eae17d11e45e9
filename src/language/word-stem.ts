import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import { apartEnglish, apartRussian, irregularEnglish, irregularRussian } from './irregular-forms.ts';

/**
 * What the forms of one English word have in common, so that search takes them for one word: Snowball's stem, and before
 * it one spelling for British and American ones, and the irregular forms that news is written in. Takes lower-case
 * letters without accents, with `'`.
 */
export function englishWordStem(word: string): string {
  const bare = word.replace(/'s?$/, '').replaceAll("'", '');
  const regular = oneSpelling(irregularEnglish.get(bare) ?? bare);
  // After the stem: `travelled` and `fulfil` lose what American spelling leaves out or adds.
  return apartEnglish.get(regular) ?? englishStem(regular).replace(/ll$/, 'l');
}

/**
 * The same for Russian: Snowball's stem, and the vowel left out that comes and goes before the last consonant (`посёлок`,
 * `посёлка`). What Snowball does not know, `получат` and `доставлены`, is first given an ending that it does. Takes
 * lower-case letters with ё as е.
 */
export function russianWordStem(word: string): string {
  const apart = apartRussian.get(word);
  if (apart !== undefined) return apart;
  const regular = irregularRussian.get(word) ?? knownEnding(word);
  return russianStem(regular)
    .replace(fleetingVowel, '')
    .replace(/ь(?=[цк]$)/, '');
}

const fleetingVowel = /(?<=[а-я][бвгджзйклмнпрстфхцчшщ])[ое](?=[клнрц]$)/;

function oneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(?=(?:e[drs]?|ers|ing|ations?)$)/, 'iz')
    .replace(/our(?=(?:s|ed|ing|ers?|hoods?|ful|able|ite|ites)?$)/, 'or')
    .replace(/^(cent|met|theat|fib|kilomet|centimet|lit)re(?=s?$)/, '$1er')
    .replace(/ogramme(?=s?$)/, 'ogram')
    .replace(/enc(?=(?:e[ds]?|ing)$)/, 'ens');
}

/** Short words are left as they are: `плен`, `чат`. */
function knownEnding(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/(?<=[бпвмф])л(?=ен[аоы]?$)/, '').replace(/(?<=[жчшщ])ат(?=(?:ся)?$)/, 'ят');
}
