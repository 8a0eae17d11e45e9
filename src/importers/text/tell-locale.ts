import { detectLocale } from '../../language/detect-locale.ts';
import type { Locale } from '../../model/locale.ts';
import { releaseFileName } from './file-name.ts';
import type { TextReleaseOptions, TextReport } from './text-draft.ts';

export type ToldLocale = { ok: true; locale: Locale } | { ok: false; rule: string; message: string };

/** The locale by option, by file name, by the text, in this order; name and text may not contradict each other. */
export function tellLocale(text: string, options: TextReleaseOptions, report: TextReport): ToldLocale {
  const detected = detectLocale(text);
  const named = releaseFileName(options.fileName).locale;
  if (options.locale) {
    if (detected.locale !== null && detected.locale !== options.locale) {
      report.contradictions.push(`--locale says ${options.locale}, the text reads as ${detected.locale}`);
    }
    return take(options.locale, 'given', report);
  }
  if (named) {
    if (detected.locale !== null && detected.locale !== named) {
      return {
        ok: false,
        rule: 'language-contradiction',
        message: `Its name says ${named} and its text reads as ${detected.locale}. Rename it, or give --locale.`,
      };
    }
    if (detected.locale === null) {
      report.warnings.push(`The language is taken from the name of the file: ${detected.reason}.`);
    }
    return take(named, 'from the name of the file', report);
  }
  if (detected.locale === null) {
    return {
      ok: false,
      rule: 'unknown-language',
      message: `Its language is not known: ${detected.reason}. Give --locale if it is Khmer, English or Russian.`,
    };
  }
  return take(detected.locale, 'from script and words', report);
}

function take(locale: Locale, why: string, report: TextReport): ToldLocale {
  report.taken.push({ line: 0, text: locale, as: 'locale', why });
  return { ok: true, locale };
}
