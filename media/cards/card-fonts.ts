import { fileURLToPath } from 'node:url';

/** A font file that cards are drawn with. Made by `npm run generate` from the package that the pages' fonts come from. */
export interface CardFont {
  /** The name it has in the file: one that no font of the system has, so that none is drawn in its place. */
  family: 'Card Heading' | 'Card Label' | 'Card Text' | 'Card Khmer Heading' | 'Card Khmer Text';
  file: string;
  source: { package: 'noto-sans' | 'noto-serif' | 'noto-sans-khmer'; subset: string; weight: 400 | 600 };
  /** First and last code point of what it is used for; it has a glyph for each. */
  covers: readonly (readonly [number, number])[];
}

const latin = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0xff],
  [0x152, 0x153],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
] as const;

/** The rest of the alphabets of Europe. */
const latinExtended = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
] as const;

const cyrillic = [
  [0x301, 0x301],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4b0, 0x4b1],
  [0x2116, 0x2116],
] as const;

/** The alphabets of Central Asia, the Caucasus and Siberia. */
const cyrillicExtended = [
  [0x492, 0x4af],
  [0x4b2, 0x4ff],
] as const;

/** Without the signs of the lunar calendar. */
const khmer = [
  [0x1780, 0x17dd],
  [0x17e0, 0x17e9],
  [0x200c, 0x200d],
] as const;

const serif = { package: 'noto-serif', weight: 600 } as const;
const sans = { package: 'noto-sans' } as const;
const sansKhmer = { package: 'noto-sans-khmer', subset: 'khmer' } as const;

export const cardFonts: readonly CardFont[] = [
  font('Card Heading', 'heading-latin', { ...serif, subset: 'latin' }, latin),
  font('Card Heading', 'heading-latin-ext', { ...serif, subset: 'latin-ext' }, latinExtended),
  font('Card Heading', 'heading-cyrillic', { ...serif, subset: 'cyrillic' }, cyrillic),
  font('Card Heading', 'heading-cyrillic-ext', { ...serif, subset: 'cyrillic-ext' }, cyrillicExtended),
  font('Card Label', 'label-latin', { ...sans, subset: 'latin', weight: 600 }, latin),
  font('Card Label', 'label-cyrillic', { ...sans, subset: 'cyrillic', weight: 600 }, cyrillic),
  font('Card Text', 'text-latin', { ...sans, subset: 'latin', weight: 400 }, latin),
  font('Card Text', 'text-cyrillic', { ...sans, subset: 'cyrillic', weight: 400 }, cyrillic),
  font('Card Khmer Heading', 'khmer-heading', { ...sansKhmer, weight: 600 }, khmer),
  font('Card Khmer Text', 'khmer-text', { ...sansKhmer, weight: 400 }, khmer),
];

function font(
  family: CardFont['family'],
  name: string,
  source: CardFont['source'],
  covers: CardFont['covers'],
): CardFont {
  return { family, file: fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url)), source, covers };
}
