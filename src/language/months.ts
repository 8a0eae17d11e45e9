/** Khmer month names, January first; CLDR has the same. */
export const khmerMonths = [
  'មករា',
  'កុម្ភៈ',
  'មីនា',
  'មេសា',
  'ឧសភា',
  'មិថុនា',
  'កក្កដា',
  'សីហា',
  'កញ្ញា',
  'តុលា',
  'វិច្ឆិកា',
  'ធ្នូ',
] as const;

/** Spellings met in Khmer texts beside those above. */
const khmerVariants: readonly (readonly [string, number])[] = [
  ['កុម្ភះ', 2],
  ['កុម្ភ:', 2],
  ['មិនា', 3],
  ['កក្តដា', 7],
  ['វិច្ចិកា', 11],
];

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const russian = ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** Sources for regular expressions, without groups that capture. */
export const englishMonth =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
export const russianMonth =
  '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\\.?)';
export const khmerMonth = `(?:${[...khmerMonths, ...khmerVariants.map(([name]) => name)].join('|')})`;

/** 1–12 for a month name that one of the expressions above found; 0 for anything else. */
export function monthNumber(name: string): number {
  const khmer = (khmerMonths as readonly string[]).indexOf(name);
  if (khmer >= 0) return khmer + 1;
  const variant = khmerVariants.find(([each]) => each === name);
  if (variant) return variant[1];
  const start = name.toLowerCase().slice(0, 3);
  return Math.max(english.indexOf(start), russian.indexOf(start)) + 1;
}
