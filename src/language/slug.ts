import { transliterate } from 'transliteration';
import type { Locale } from '../model/locale.ts';
import { asciiDigits } from './khmer-digits.ts';
import { graphemes } from './graphemes.ts';
import { words } from './words.ts';

/** In UTF-16 units; a percent-encoded Khmer letter takes nine bytes of an address. */
const maxLength = 40;

/**
 * The part of an address that tells a reader what a release is about: Khmer words in their own script,
 * everything else in lower-case ASCII letters, joined by `-`, at most 40 characters, cut between words (a longer
 * first word between grapheme clusters). A letter without a transliteration stays as it is, so any text with a
 * letter or digit has a slug; a text without has `''`, and its release cannot be published under it.
 */
export function slugFor(text: string, locale: Locale): string {
  let slug = '';
  for (const word of words(text, locale)) {
    const piece = slugPiece(word);
    if (piece === '') continue;
    if (slug === '') slug = fitting(piece);
    else if (slug.length + 1 + piece.length <= maxLength) slug += `-${piece}`;
    else break;
  }
  return slug;
}

function slugPiece(word: string): string {
  const native = asciiDigits(word)
    .replace(/[\u200C\u200D'’]/g, '')
    .toLowerCase();
  if (/\p{Script=Khmer}/u.test(native)) return native;
  const latin = transliterate(native)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return latin === '' ? native.normalize('NFC') : latin;
}

function fitting(piece: string): string {
  let fitted = '';
  for (const cluster of graphemes(piece)) {
    if (fitted.length + cluster.length > maxLength) break;
    fitted += cluster;
  }
  return (fitted === '' ? [...piece].slice(0, maxLength / 2).join('') : fitted).replace(/-+$/, '');
}
