import type { Locale } from '../model/locale.ts';
import { khmerDigits } from './khmer-digits.ts';

/** Khmer in its own digits, without the separators that CLDR swaps with them. */
export function formatInteger(value: number, locale: Locale): string {
  return locale === 'km' ? khmerDigits(value) : value.toLocaleString(locale);
}
