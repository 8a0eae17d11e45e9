import type { Locale } from '../../model/locale.ts';

const scripts: Record<Locale, RegExp> = {
  km: /\p{Script=Khmer}/gu,
  en: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
};

/** Is at least half of a text's letters in the script of the locale? A text without letters is. */
export function isInOwnScript(text: string, locale: Locale): boolean {
  const own = text.match(scripts[locale])?.length ?? 0;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return own >= letters / 2;
}
