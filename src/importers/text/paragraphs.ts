import { endsSentence } from '../../language/sentences.ts';
import type { Block, Line } from './text-lines.ts';

/** A paragraph of the release, `line` being where it starts; `block` tells which ones stood together. */
export interface Paragraph {
  line: number;
  text: string;
  block: number;
}

const bullet = /^(?:[•·▪●◦‣*-]|\d{1,2}[.)]|[០-៩]{1,2}[.)])\s+/;

/** Paragraphs of blocks: each line one, except where mail or an editor has broken lines inside a paragraph. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block, at) =>
    (isHardWrapped(block) ? [joined(block)] : joinedByCase(block)).map((line) => ({
      line: line.number,
      text: line.text,
      block: at,
    })),
  );
}

/** The item without its bullet, or null where a paragraph is none. */
export function listItem(text: string): { text: string; isNumbered: boolean } | null {
  const found = bullet.exec(text);
  if (!found) return null;
  return { text: text.slice(found[0].length), isNumbered: /\d|[០-៩]/.test(found[0]) };
}

function joined(block: Block): Line {
  return { number: block[0]?.number ?? 0, text: block.map(({ text }) => text).join(' ') };
}

function joinedByCase(block: Block): Block {
  const lines: Block[] = [];
  // The end of a paragraph decides; looking at the whole for every line would take long.
  let end = '';
  for (const line of block) {
    const previous = lines.at(-1);
    const goesOn = /^\p{Ll}/u.test(line.text) && !/[.!?…:;។៕៖]["»”’')\]]*$/u.test(end);
    if (previous && goesOn) previous.push(line);
    else lines.push([line]);
    end = `${end} ${line.text.slice(-40)}`.slice(-40);
  }
  return lines.map(joined);
}

/** Lines of nearly the same length, as mail programs break them, that end as one sentence does. */
function isHardWrapped(block: Block): boolean {
  const full = block.slice(0, -1).map(({ text }) => text.length);
  const longest = block.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (full.length < 1 || longest < 55 || longest > 110) return false;
  if (block.some(({ text }) => bullet.test(text) || /[:៖]$/.test(text))) return false;
  if (!full.every((length) => length >= 0.7 * longest) || !endsSentence(block.at(-1)?.text ?? ''))
    return false;
  const isCased = block.some(({ text }) => /\p{Ll}/u.test(text));
  const goesOn = block.slice(1).filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  if (isCased) return goesOn >= 1 && goesOn >= full.length / 3;
  return full.length >= 2 && block.slice(0, -1).every(({ text }) => !endsSentence(text));
}
