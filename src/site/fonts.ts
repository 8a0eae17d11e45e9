import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../model/locale.ts';

/** A font file as `@font-face` names it. */
export interface FontFace {
  family:
    'Noto Sans' | 'Noto Sans Signs' | 'Noto Serif' | 'Noto Serif Signs' | 'Noto Sans Khmer' | 'Endonyms';
  weight: 400 | 600;
  italic: boolean;
  /** The package it comes from, and which of its files. */
  source: { package: string; subset: string };
  /** What is kept of that file, in a file of ours; null: the package's own file is served. */
  cut: Cut | null;
}

interface Cut {
  name: string;
  /** As CSS writes it. */
  unicodeRange: string;
  /** Glyphs for combinations too, without which Khmer is not written. */
  keepsLayout: boolean;
}

/** Letters, digits and signs that texts of all three languages are full of; accents are left to the package's file. */
const basic: Cut = {
  name: 'basic',
  unicodeRange:
    'U+20-7E,U+A0,U+A9,U+AB,U+B0,U+B7,U+BB,U+D7,U+2009,U+2011,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+2039-203A,U+20AC,U+2212',
  keepsLayout: false,
};
/** What Russian text takes of Latin where it has no Latin letters: digits, full stops, quotation marks, dashes. */
const signs: Cut = {
  name: 'signs',
  unicodeRange: 'U+20-22,U+25-3B,U+3F,U+A0,U+AB,U+BB,U+2009,U+2011,U+2013-2014,U+201C-201E,U+2026,U+202F',
  keepsLayout: false,
};
const cyrillic: Cut = {
  name: 'cyrillic',
  unicodeRange: 'U+301,U+400-45F,U+490-491,U+2116',
  keepsLayout: false,
};
/** Without the signs of the lunar calendar. */
const khmer: Cut = {
  name: 'khmer',
  unicodeRange: 'U+1780-17F9,U+200B-200D,U+25CC',
  keepsLayout: true,
};

const upright = { italic: false } as const;
const sans = { family: 'Noto Sans', ...upright } as const;
const serif = { family: 'Noto Serif', weight: 600, ...upright } as const;
const sansKhmer = { family: 'Noto Sans Khmer', ...upright } as const;
const endonyms = { family: 'Endonyms', weight: 400, ...upright } as const;
const weights = [400, 600] as const;

/**
 * Every font of the public pages. Of two that have a character the later one is used, so what is seldom needed comes
 * first. The languages' own names have a face of their own: one of a kilobyte, where an English page would have to
 * fetch all of Khmer for one word.
 */
export const fontFaces: readonly FontFace[] = [
  ...weights.flatMap((weight) =>
    ['latin-ext', 'cyrillic-ext', 'latin'].map((subset) => ({
      ...{ ...sans, weight },
      ...{ source: { package: 'noto-sans', subset }, cut: null },
    })),
  ),
  ...['latin', 'cyrillic'].map((subset) => ({
    ...{ ...sans, weight: 400 as const, italic: true },
    ...{ source: { package: 'noto-sans', subset }, cut: null },
  })),
  ...['latin-ext', 'latin'].map((subset) => ({
    ...serif,
    ...{ source: { package: 'noto-serif', subset }, cut: null },
  })),
  ...weights.flatMap((weight) => [
    { ...sans, weight, source: { package: 'noto-sans', subset: 'cyrillic' }, cut: cyrillic },
    { ...sans, weight, source: { package: 'noto-sans', subset: 'latin' }, cut: basic },
    { ...sansKhmer, weight, source: { package: 'noto-sans-khmer', subset: 'khmer' }, cut: khmer },
  ]),
  { ...serif, source: { package: 'noto-serif', subset: 'cyrillic' }, cut: cyrillic },
  { ...serif, source: { package: 'noto-serif', subset: 'latin' }, cut: basic },
  // First of the families of Russian, so that digits and quotation marks do not fetch the letters. An address or a name in
  // Latin letters stands in the text of nearly every page, so there the whole file serves.
  {
    ...{ ...sans, family: 'Noto Sans Signs', weight: 400 },
    ...{ source: { package: 'noto-sans', subset: 'latin' }, cut: basic },
  },
  {
    ...{ ...sans, family: 'Noto Sans Signs', weight: 600 },
    ...{ source: { package: 'noto-sans', subset: 'latin' }, cut: signs },
  },
  {
    ...{ ...serif, family: 'Noto Serif Signs' },
    ...{ source: { package: 'noto-serif', subset: 'latin' }, cut: signs },
  },
  {
    ...endonyms,
    source: { package: 'noto-sans-khmer', subset: 'khmer' },
    cut: { name: 'endonym', unicodeRange: rangeOf('ខ្មែរ'), keepsLayout: true },
  },
  {
    ...endonyms,
    source: { package: 'noto-sans', subset: 'cyrillic' },
    cut: { name: 'endonym', unicodeRange: rangeOf('Русский'), keepsLayout: false },
  },
];

/** The fonts that hold the first screen of a page: worth asking for before the stylesheet has come. */
export function isNeededAtOnce(face: FontFace, locale: Locale): boolean {
  if (locale === 'km') return face.family === 'Noto Sans Khmer';
  const isText =
    (face.family === 'Noto Sans' && face.weight === 400 && !face.italic) || face.family === 'Noto Serif';
  return isText && face.cut === (locale === 'ru' ? cyrillic : basic);
}

const require = createRequire(import.meta.url);

/** Absolute path of the file that is served. */
export function servedFile(face: FontFace): string {
  return face.cut ? fileURLToPath(new URL(`fonts/${cutFileName(face)}`, import.meta.url)) : packageFile(face);
}

/** `noto-sans-400-cyrillic.woff2`; made by `npm run generate`. */
export function cutFileName({ source, weight, cut }: FontFace): string {
  return `${source.package}-${String(weight)}-${cut?.name ?? ''}.woff2`;
}

/** Absolute path of the package's own file. */
export function packageFile({ source, weight, italic }: FontFace): string {
  const name = `${source.package}-${source.subset}-${String(weight)}-${italic ? 'italic' : 'normal'}`;
  return require.resolve(`@fontsource/${source.package}/files/${name}.woff2`);
}

/** As CSS writes it: a browser fetches a file only when a page has a character in its range. */
export function unicodeRange({ source, cut }: FontFace): string {
  if (cut) return cut.unicodeRange;
  const ranges = require(`@fontsource/${source.package}/unicode.json`) as Record<string, string>;
  const range = ranges[source.subset];
  if (range === undefined) throw new Error(`@fontsource/${source.package} has no ${source.subset}.`);
  return range;
}

function rangeOf(text: string): string {
  return [...new Set(text)]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(',');
}
