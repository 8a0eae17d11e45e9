import { formatDateTime } from '../../language/format-date.ts';
import { fromIso } from '../../model/instant.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { isRole } from '../access/account.ts';
import { adminText, isAdminKey } from './admin-text.ts';

/**
 * What a problem says in a language of the admin (any other gets English): the string `problem.{rule}`, its instants in the
 * given time zone. Where there is no such string, that of all `Unavailable` ones, or the problem's own message.
 */
export function problemText(
  problem: Problem,
  { language, timeZone }: { language: string; timeZone: string },
): string {
  const locale = isLocale(language) ? language : 'en';
  const key = `problem.${problem.rule}`;
  if (isAdminKey(key)) return adminText(locale, key, valuesOf(problem, locale, timeZone));
  return problem.code === 'Unavailable' ? adminText(locale, 'problem.unavailable') : problem.message;
}

function valuesOf(problem: Problem, language: Locale, timeZone: string): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem.values ?? {}))
    values[name] = name.endsWith('At') ? formatDateTime(fromIso(String(value)), language, timeZone) : value;
  const { role } = values;
  if (isRole(role)) values['whom'] = adminText(language, `whom.${role}`);
  if (problem.locale) values['inLanguage'] = adminText(language, `headline.inLanguage.${problem.locale}`);
  return values;
}
