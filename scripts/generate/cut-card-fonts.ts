import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { cardFonts, type CardFont } from '../../media/cards/card-fonts.ts';
import { withFamily } from './font-family.ts';

const require = createRequire(import.meta.url);

/** The fonts of the sharing cards, each with the bytes it should have: as TrueType, since Pango takes no WOFF. */
export function cutCardFonts(): Promise<{ file: string; bytes: Buffer }[]> {
  return Promise.all(cardFonts.map(async (font) => ({ file: font.file, bytes: await make(font) })));
}

async function make({ family, source, covers }: CardFont): Promise<Buffer> {
  const name = `${source.package}-${source.subset}-${String(source.weight)}-normal.woff2`;
  const whole = await readFile(require.resolve(`@fontsource/${source.package}/files/${name}`));
  const characters = covers
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code));
  return withFamily(await subsetFont(whole, characters.join(''), { targetFormat: 'sfnt' }), family);
}
