import { isLocale, type Locale } from '../../model/locale.ts';

/** `x.km.txt` is `x` in Khmer, `x.txt` is `x` in a language to be found out; `.md` and others likewise. */
export function releaseFileName(fileName: string): { stem: string; locale: Locale | null } {
  const parts = fileName.split('.');
  if (parts.length > 1) parts.pop();
  const last = parts.at(-1)?.toLowerCase();
  if (parts.length > 1 && isLocale(last)) return { stem: parts.slice(0, -1).join('.'), locale: last };
  return { stem: parts.join('.'), locale: null };
}
