import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sha256 } from '../model/hash.ts';
import type { AssetLinks } from '../views/page-frame.ts';
import type { Answer } from './answer.ts';

/** Styles and fonts, by the path that holds the hash of their bytes. */
export interface Assets {
  links: AssetLinks;
  answers: ReadonlyMap<string, Answer>;
}

/** Reads the stylesheet and the fonts it names. A few hundred kilobytes, once a process. */
export function readAssets(): Assets {
  const answers = new Map<string, Answer>();
  const add = (body: Buffer, contentType: string, extension: string): string => {
    const path = `/assets/${sha256(body).slice(0, 20)}.${extension}`;
    answers.set(path, { status: 200, contentType, body, caching: 'immutable' });
    return path;
  };
  const faces = fonts.map((font) => {
    const path = add(readFileSync(require.resolve(fileOf(font))), 'font/woff2', 'woff2');
    return { ...font, path };
  });
  const pathOf = (subset: string): string[] =>
    faces.flatMap((face) => (face.subset === subset && face.weight === 400 && !face.italic ? face.path : []));
  const styles = readFileSync(new URL('../views/site.css', import.meta.url), 'utf8');
  const stylesheet = add(
    Buffer.from(`${faces.map(fontFace).join('\n')}\n${styles}`),
    'text/css; charset=utf-8',
    'css',
  );
  return {
    answers,
    links: {
      stylesheet,
      fonts: { km: pathOf('khmer'), en: pathOf('latin'), ru: pathOf('cyrillic') },
    },
  };
}

const require = createRequire(import.meta.url);

interface Font {
  family: 'Noto Sans' | 'Noto Sans Khmer';
  subset: string;
  weight: 400 | 700;
  italic: boolean;
}

const weights = [400, 700] as const;

/** The Khmer subset has no Cyrillic and plain Latin digits of another cut, so the two families go together. */
const fonts: readonly Font[] = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].flatMap((subset) =>
    weights.map((weight) => ({ family: 'Noto Sans' as const, subset, weight, italic: false })),
  ),
  ...['latin', 'cyrillic'].map((subset) => ({
    family: 'Noto Sans' as const,
    subset,
    weight: 400 as const,
    italic: true,
  })),
  ...weights.map((weight) => ({
    family: 'Noto Sans Khmer' as const,
    subset: 'khmer',
    weight,
    italic: false,
  })),
];

function packageOf({ family }: Font): string {
  return family === 'Noto Sans' ? 'noto-sans' : 'noto-sans-khmer';
}

function fileOf(font: Font): string {
  const { subset, weight, italic } = font;
  const name = `${packageOf(font)}-${subset}-${String(weight)}-${italic ? 'italic' : 'normal'}`;
  return `@fontsource/${packageOf(font)}/files/${name}.woff2`;
}

/** A browser fetches a subset only when a page has a character in its `unicode-range`. */
function fontFace(font: Font & { path: string }): string {
  const ranges = require(`@fontsource/${packageOf(font)}/unicode.json`) as Record<string, string>;
  return [
    '@font-face {',
    `  font-family: '${font.family}';`,
    `  font-style: ${font.italic ? 'italic' : 'normal'};`,
    `  font-weight: ${String(font.weight)};`,
    '  font-display: swap;',
    `  src: url('${font.path}') format('woff2');`,
    `  unicode-range: ${ranges[font.subset] ?? 'U+0-10FFFF'};`,
    '}',
  ].join('\n');
}
