import { formatDate } from '../../src/language/format-date.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Locale } from '../../src/model/locale.ts';

export const timeZone = 'Asia/Phnom_Penh';
const dayMilliseconds = 86_400_000;
const noBreak = '\u00a0';

/**
 * A text of the demo as it is published: dates in the place of `{day+4}`, counted from the day of the release, and
 * spaces that must not break where the language wants them.
 */
export function typeset(text: string, locale: Locale, day: Instant): string {
  const dated = text.replace(/\{day\+(\d+)\}/g, (_, days: string) =>
    formatDate(day + Number(days) * dayMilliseconds, locale, timeZone),
  );
  // Groups of a figure or a telephone number.
  const figures = dated.replace(/(?<=[0-9\u17e0-\u17e9]) (?=[0-9\u17e0-\u17e9])/g, noBreak);
  return locale === 'ru' ? russianSpaces(figures) : figures;
}

/** Before a dash, after a figure and after words of one letter (Milchin, Cheltsova: Spravochnik izdatelya, ch. 5). */
function russianSpaces(text: string): string {
  return text
    .replace(/ (?=—)/g, noBreak)
    .replace(/(?<=\d) (?=[а-яё])/g, noBreak)
    .replace(/(?<=(?:^|[\s«(])[авикосуя]) (?=\S)/gi, noBreak);
}
