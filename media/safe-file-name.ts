import { graphemes } from '../src/language/graphemes.ts';

/** In bytes of UTF-8, with the extension: half of what file systems take, since archives and mail add to it. */
const maxBytes = 120;

/** Windows opens devices by these, whatever the extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i;

/**
 * A name under which a reader may save a file: that of the upload in its own script, without folders, characters
 * that steer the text or that file systems refuse, and with the extension of what the file is.
 */
export function safeFileName(uploadName: string, extension: string): string {
  const name = uploadName.split(/[/\\]/).at(-1) ?? '';
  return fileNameOf(name.replace(/\.[a-z0-9]{1,5}$/i, ''), extension);
}

/** The same made of words: a headline, a caption. `extension` begins with a dot, or is empty for a folder. */
export function fileNameOf(words: string, extension: string): string {
  const name = words
    .toWellFormed()
    .normalize('NFC')
    // Among the formatting ones is U+202E, with which `gpj.exe` reads as `exe.jpg`.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFD<>:"/\\|?*%]/gu, (character) =>
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
  fitting = /[\p{L}\p{N}]/u.test(fitting) ? fitting.trim() : 'file';
  return (devices.test(fitting) ? `${fitting}_` : fitting) + extension;
}
