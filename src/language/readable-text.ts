// Code units outside `Char` of XML 1.0 §2.2; surrogates are left to toWellFormed.
const forbidden = /[^\t\n\r -\uD7FF\uD800-\uDFFF\uE000-\uFFFD]/g;

/**
 * A text without the characters that XML 1.0 forbids, and with U+FFFD for each lone surrogate: what every format can
 * carry, so that all show the same.
 */
export function readableText(text: string): string {
  return text.replace(forbidden, '').toWellFormed();
}
