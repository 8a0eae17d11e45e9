/** Where a sentence stands in its text: `text.slice(start, end)`, without white space around it. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const terminal = /[.!?…។៕៚]+[»”"’')\]]*/gu;
const endsWithTerminal = /[.!?…។៕៚]["»”’')\]]*$/u;

/** Words that carry a full stop without ending a sentence, in lower case without that stop. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof eng he st no nos vs gen col lt sgt maj capt gov sen rep hon rev inc ltd co corp jr sr dept ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec approx est fig vol al etc cf mt ft ' +
    'г гг в вв д ул пр пл им проф акад тыс млн млрд руб коп стр рис др см ср напр обл пос тел доп ' +
    'янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек гл ст п т'
  ).split(' '),
);

/** Does a text end as a sentence does: full stop, question mark, ។ and their like, quotation marks after it? */
export function endsSentence(text: string): boolean {
  return endsWithTerminal.test(text.trimEnd());
}

/**
 * The sentences of one paragraph. Abbreviations, initials and quotations that a dash continues do not end one:
 * where a stop may be either, the sentence goes on.
 */
export function sentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(terminal)) {
    const end = match.index + match[0].length;
    if (end < text.length && !isEnd(text, match.index, match[0], end)) continue;
    add(spans, text, start, end);
    start = end;
  }
  add(spans, text, start, text.length);
  return spans;
}

function add(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const from = start + piece.indexOf(trimmed);
  spans.push({ start: from, end: from + trimmed.length });
}

function isEnd(text: string, at: number, mark: string, end: number): boolean {
  if (/[។៕៚]/.test(mark)) return true;
  // A window: what follows or precedes further away decides nothing.
  const after = text.slice(end, end + 40);
  if (!/^[\s\u200B]/.test(after)) return false;
  if (/^[\s\u200B]+[\p{Ll}–—-]/u.test(after)) return false;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  if (before.includes('.')) return false;
  if (/^\p{Lu}$/u.test(before)) return false;
  return !abbreviations.has(before.toLowerCase());
}
