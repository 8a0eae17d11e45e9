import { asciiDigits } from '../language/khmer-digits.ts';
import { kitContacts, kitOrganisation } from './kit-contacts.ts';
import { readableText } from '../language/readable-text.ts';
import type { KitView } from './kit-view.ts';

/** In octets, without the line break (RFC 2426 §2.6). */
const longestLine = 75;

/**
 * The press contacts as vCards for an address book; empty where there is nobody to call. Version 3.0 (RFC 2426): Outlook
 * and telephones read it, and not all of them 4.0.
 */
export function contactCards(view: KitView): string {
  const organisation = kitOrganisation(view);
  return kitContacts(view)
    .flatMap(({ name, position, phone, email }) => [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${escaped(name)}`,
      // Which part of a Khmer or Russian name is the family's is not for us to guess.
      `N:${escaped(name)};;;;`,
      ...(organisation === '' ? [] : [`ORG:${escaped(organisation)}`]),
      ...(position === '' ? [] : [`TITLE:${escaped(position)}`]),
      ...(phone === '' ? [] : [`TEL;TYPE=WORK,VOICE:${escaped(asciiDigits(phone))}`]),
      ...(email === '' ? [] : [`EMAIL;TYPE=INTERNET,WORK:${escaped(email)}`]),
      'END:VCARD',
    ])
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function escaped(value: string): string {
  return readableText(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A continued line begins with a space; no character is torn apart. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
