import type { Problem } from '../../model/problem.ts';

/** Half a million bytes: a hundred times a long release. */
export const maxTextBytes = 500_000;
const maxCharacters = 200_000;
const maxLines = 3_000;

export type ReadableText = { ok: true; text: string } | { ok: false; problem: Problem };

/** The text of a file's bytes, or why they are none: empty, binary, not UTF-8, over-long. */
export function readableText(bytes: Uint8Array): ReadableText {
  if (bytes.length > maxTextBytes) {
    return refuse(
      'over-long',
      `It has ${bytes.length} bytes; a release has at most ${maxTextBytes}. Split it.`,
    );
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refuse('not-utf-8', 'It is UTF-16. Save it as UTF-8.');
  }
  if (bytes.includes(0))
    return refuse('binary', 'It holds bytes of no text. Save the release as plain text.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf-8', 'It is not UTF-8. Save it as UTF-8.');
  }
  const problem = textProblem(text);
  return problem ? { ok: false, problem } : { ok: true, text };
}

/** Why a string cannot be the text of a release; null where it may be one. */
export function textProblem(text: string): Problem | null {
  if (!text.isWellFormed())
    return problemOf('not-utf-8', 'It holds half characters (lone surrogates). Save it again as UTF-8.');
  if (text.length > maxCharacters) {
    return problemOf(
      'over-long',
      `It has ${text.length} characters; a release has at most ${maxCharacters}. Split it.`,
    );
  }
  const lines = text.split(/[\n\r\u2028\u2029\u0085\f\v]/).filter((line) => line.trim() !== '').length;
  if (lines > maxLines)
    return problemOf('over-long', `It has ${lines} lines; a release has at most ${maxLines}. Split it.`);
  if (
    /^(?:%PDF-|PK\u0003\u0004|\{\\rtf)/.test(text) ||
    /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text)
  ) {
    return problemOf('binary', 'It is no plain text. Save the release as plain text.');
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return problemOf('empty', 'It is empty: there is no letter in it.');
  return null;
}

function refuse(rule: string, message: string): ReadableText {
  return { ok: false, problem: problemOf(rule, message) };
}

function problemOf(rule: string, message: string): Problem {
  return { code: 'Invalid', rule, message };
}
