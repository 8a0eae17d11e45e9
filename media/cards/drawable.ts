import { cardFonts } from './card-fonts.ts';

const spaces = /[\u2000-\u2008\u200A\u202F\u205F\u3000]/gu;

/**
 * A text as the fonts of the cards can draw it: without emoji and signs that they do not have. Null where a letter or
 * digit is missing, since no headline is better than half of one.
 */
export function drawable(text: string): string | null {
  const spelt = text.normalize('NFC').replace(spaces, '\u00A0').replaceAll('\u2011', '-');
  let drawn = '';
  for (const character of spelt) {
    if (isDrawn(character)) drawn += character;
    else if (/[\p{L}\p{N}]/u.test(character)) return null;
  }
  return drawn.replace(/ {2,}/g, ' ').trim();
}

function isDrawn(character: string): boolean {
  // Words are divided with it; nobody sees it.
  if (character === '\u200B') return true;
  const code = character.codePointAt(0) ?? 0;
  return cardFonts.some(({ covers }) => covers.some(([first, last]) => first <= code && code <= last));
}
