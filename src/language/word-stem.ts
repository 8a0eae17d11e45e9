import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

/**
 * What the forms of one English word have in common, so that search takes them for one word: Snowball's stem, and before
 * it one spelling for British and American ones, and the irregular forms that news is written in. Takes lower-case
 * letters without accents, with `'`.
 */
export function englishWordStem(word: string): string {
  const bare = word.replace(/'s?$/, '').replaceAll("'", '');
  const regular = irregularEnglish.get(bare) ?? bare;
  // After the stem: `travelled` and `fulfil` lose what American spelling leaves out or adds.
  return englishStem(oneSpelling(regular)).replace(/ll$/, 'l');
}

/**
 * The same for Russian: Snowball's stem, and the vowel left out that comes and goes before the last consonant (`посёлок`,
 * `посёлка`). Takes lower-case letters with ё as е.
 */
export function russianWordStem(word: string): string {
  const regular = irregularRussian.get(word) ?? word;
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
    .replace(/ence(?=s?$)/, 'ense');
}

/** Each line: the form that the stem is taken of, then others that no rule leads to it. */
const irregularEnglish = formsOf(`
  child children
  man men
  woman women
  person persons
  foot feet
  tooth teeth
  life lives
  wife wives
  knife knives
  leaf leaves
  half halves
  shelf shelves
  crisis crises
  analysis analyses
  basis bases
  diagnosis diagnoses
  bus buses
  begin began begun
  bring brought
  build built
  buy bought
  choose chose chosen
  come came
  deal dealt
  dig dug
  drive drove driven
  fall fell fallen
  feed fed
  fight fought
  find found
  flee fled
  freeze froze frozen
  give gave given
  go went gone
  grow grew grown
  hold held
  keep kept
  know knew known
  lead led
  lend lent
  lose lost
  make made
  mean meant
  meet met
  pay paid
  ride rode ridden
  rise rose risen
  run ran
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  sink sank sunk
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen
  strike struck
  sweep swept
  swim swam swum
  take took taken
  teach taught
  tell told
  think thought
  throw threw thrown
  win won
  write wrote written
`);

const irregularRussian = formsOf(`
  день дня дню днем дне дни дней дням днями днях
  ребенок дети детей детям детьми детях
  человек люди людей людям людьми людях
  год лет
  время времени временем времена времен временам временами временах
  имя имени именем имена имен именам именами именах
  мать матери матерью матерей матерям матерями матерях
  дочь дочери дочерью дочерей дочерям дочерями дочерях
`);

function formsOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.trim().split(' ');
        return others.map((form): [string, string] => [form, first]);
      }),
  );
}
