import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFaces, packageFile, servedFile, unicodeRange } from '../../src/site/fonts.ts';

/** The font files of ours, each with the bytes it should have. */
export function cutFonts(): Promise<{ file: string; bytes: Buffer }[]> {
  return Promise.all(
    fontFaces.flatMap((face) => {
      const { cut } = face;
      return cut ? [make(face, cut.keepsLayout)] : [];
    }),
  );
}

async function make(
  face: Parameters<typeof servedFile>[0],
  keepsLayout: boolean,
): Promise<{ file: string; bytes: Buffer }> {
  const bytes = await subsetFont(await readFile(packageFile(face)), charactersOf(unicodeRange(face)), {
    targetFormat: 'woff2',
    noLayoutClosure: !keepsLayout,
  });
  return { file: servedFile(face), bytes };
}

/** Every character of a CSS unicode-range (`U+20-7E,U+A0`). */
function charactersOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [from = 0, until = from] = part
        .replace('U+', '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return Array.from({ length: until - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
}
