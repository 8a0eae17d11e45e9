import { graphemes } from '../src/language/graphemes.ts';

/** In bytes of UTF-8, with the extension: half of what file systems take, since archives and mail add to it. */
const maxBytes = 120;

/**
 * A name under which a reader may save a file: that of the upload in its own script, without folders, characters
 * that steer the text or that file systems refuse, and with the extension of what the file is.
 */
export function safeFileName(uploadName: string, extension: string): string {
  const name = (uploadName.toWellFormed().split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    // Among the formatting ones is U+202E, with which `gpj.exe` reads as `exe.jpg`.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFD<>:"|?*%]/gu, (character) =>
      // Khmer words are divided, and Indic clusters made, with these.
      character === '\u200B' || character === '\u200C' || character === '\u200D' ? character : '',
    )
    .replace(/[\s.]+/gu, ' ')
    .trim();
  let fitting = '';
  for (const cluster of graphemes(name)) {
    if (Buffer.byteLength(fitting + cluster) + extension.length > maxBytes) break;
    fitting += cluster;
  }
  return (/[\p{L}\p{N}]/u.test(fitting) ? fitting.trim() : 'file') + extension;
}
