import { normaliseKhmer } from '../../language/normalise-khmer.ts';

/** A line that holds something, without white space around it. Numbers count from 1 in the file. */
export interface Line {
  number: number;
  text: string;
}

/** Lines that stand together, without an empty line between them. */
export type Block = Line[];

/** The blocks of a text, in one spelling of Khmer and with single spaces. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const [at, raw] of text.split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/).entries()) {
    const line = tidy(raw);
    if (line === '') {
      isOpen = false;
      continue;
    }
    if (!isOpen) blocks.push([]);
    isOpen = true;
    blocks.at(-1)?.push({ number: at + 1, text: line });
  }
  return blocks;
}

function tidy(raw: string): string {
  const spaced = normaliseKhmer(raw.replace(/[\uFEFF\u00AD\u001B]/g, '')).replace(/[^\S\u200B]+/g, ' ');
  const start = spaced.search(/[^\s\u200B]/);
  if (start < 0) return '';
  let end = spaced.length;
  // An expression for the end would try every run of spaces inside the line.
  while (/[\s\u200B]/.test(spaced.charAt(end - 1))) end -= 1;
  return spaced.slice(start, end);
}

/** Applies `sift` to every line; where it answers null the line goes, and what stood around it parts. */
export function siftLines(blocks: readonly Block[], sift: (line: Line) => Line | null): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    let open: Block = [];
    for (const line of block) {
      const left = sift(line);
      if (left) {
        open.push(left);
        continue;
      }
      if (open.length > 0) kept.push(open);
      open = [];
    }
    if (open.length > 0) kept.push(open);
  }
  return kept;
}
