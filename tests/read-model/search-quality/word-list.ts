/** A word, or words side by side, as it may stand in a text, and what it speaks of. */
export interface Expression {
  written: string;
  concepts: readonly string[];
}

export interface WordList {
  /** Of each concept: the forms it is asked for in. */
  asked: ReadonlyMap<string, readonly string[]>;
  expressions: readonly Expression[];
  /** Words that look like those and mean something else. */
  distractors: readonly Expression[];
  /** Asked for in quotation marks: found where the words stand side by side, not where each stands alone. */
  phrases: readonly { forms: readonly string[]; name: string; parts: readonly string[] }[];
  /** Sentences with `…` for an expression. */
  frames: readonly string[];
}

/**
 * Reads lines of these kinds:
 *
 *     flood: flood, floods, flooded          forms of one word in texts, and but for those with spaces in queries
 *     year: in 2026, 2026-2027 ? 2026, ២០២៦  forms in texts, and after `?` those of queries
 *     bank+nation: the national bank         speaks of both
 *     clean~water: clean water               the same, and asked for as a phrase
 *     -: floor, flow                         speaks of nothing that is asked for
 */
export function wordList(lines: string, frames: string): WordList {
  const asked = new Map<string, string[]>();
  const expressions: Expression[] = [];
  const distractors: Expression[] = [];
  const phrases: WordList['phrases'][number][] = [];
  for (const line of rows(lines)) {
    const [name = '', rest = ''] = line.split(/:\s(.*)/su);
    const [texts = '', queries] = rest.split('?').map((each) => each.trim());
    const forms = texts.split(', ').filter((each) => each !== '');
    const parts = name.split(/[+~]/u);
    if (name === '-') distractors.push(...forms.map((written) => ({ written, concepts: [] })));
    else if (parts.length === 1)
      asked.set(name, queries?.split(', ') ?? forms.filter((each) => !each.includes(' ')));
    if (name.includes('~')) phrases.push({ forms, name, parts });
    const concepts = name.includes('~') ? [...parts, name] : parts;
    if (name !== '-') expressions.push(...forms.map((written) => ({ written, concepts })));
  }
  return { asked, expressions, distractors, phrases, frames: rows(frames) };
}

function rows(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
