import { normaliseKhmer } from '../language/normalise-khmer.ts';

/** What XML 1.0 cannot hold (§2.2), and a reader cannot see: controls but tab and line feed, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A text as the ledger keeps it: well-formed, without controls, line feeds as `\n`, Khmer in one spelling. */
export function cleanText(text: string): string {
  const wellFormed = text.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return normaliseKhmer(wellFormed.replace(unprintable, ''));
}

/** The same for a field of several lines; without space around it. Empty for what is no text. */
export function cleanField(value: unknown): string {
  return typeof value === 'string' ? cleanText(value).trim() : '';
}

/** The same for a field of one line. */
export function cleanLine(value: unknown): string {
  return cleanField(value).replace(/\s*\n\s*/g, ' ');
}
