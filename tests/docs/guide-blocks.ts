/** A fenced block of a guide. */
export interface GuideBlock {
  language: string;
  text: string;
  /** Where it begins, for those who look for it. */
  line: number;
}

/** Every fenced block, in order; those within lists without the indent of the list. Throws where one does not end. */
export function guideBlocks(markdown: string): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  let open: (GuideBlock & { indent: number }) | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^(\s*)```(.*)$/.exec(line);
    if (open && fence?.[2] === '') {
      blocks.push({ language: open.language, text: open.text, line: open.line });
      open = null;
    } else if (open) {
      open.text += `${line.slice(open.indent)}\n`;
    } else if (fence) {
      const [, indent = '', language = ''] = fence;
      open = { language, text: '', line: index + 1, indent: indent.length };
    }
  }
  if (open) throw new Error(`The block of line ${String(open.line)} does not end.`);
  return blocks;
}

/** What people are told to type, with what is shown to come of it. */
export interface GuideExample {
  block: GuideBlock;
  answers: GuideBlock[];
}

/** Answers belong to the command before them; a page or program stands alone. Throws at a block that is neither. */
export function guideExamples(blocks: readonly GuideBlock[]): GuideExample[] {
  const examples: GuideExample[] = [];
  for (const block of blocks) {
    const last = examples.at(-1);
    if (['sh', 'js', 'html'].includes(block.language)) examples.push({ block, answers: [] });
    else if (['json', 'http', 'xml', 'text'].includes(block.language) && last?.block.language === 'sh')
      last.answers.push(block);
    else throw new Error(`Nothing runs the block of line ${String(block.line)} (${block.language}).`);
  }
  return examples;
}
