import { readableText } from '../language/readable-text.ts';
import type { KitMedia } from './kit-media.ts';
import type { KitView } from './kit-view.ts';

/**
 * The captions, credits and licences of all pictures as CSV (RFC 4180), a row a picture: what a photo desk copies into its
 * own system. The pictures themselves carry none: their bytes are those of the store, named by their hash.
 */
export function captionsTable(pictures: readonly KitMedia[], t: KitView['t']): string {
  const heads = ['file', 'caption', 'description', 'credit', 'licence', 'width', 'height'] as const;
  const rows = [
    heads.map((head) => t(`kit.table.${head}`)),
    ...pictures.map(({ name, media, original }) => [
      name,
      media.caption,
      media.alt,
      media.credit,
      media.licence,
      String(original.width ?? ''),
      String(original.height ?? ''),
    ]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const text = readableText(value);
  // A spreadsheet would run what begins like this as a formula (OWASP, "CSV Injection").
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
