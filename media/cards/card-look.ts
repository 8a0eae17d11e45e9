import type { Locale } from '../../src/model/locale.ts';
import type { CardFont } from './card-fonts.ts';

/*
 * What cards look like: the pages' letters and colours (views/site.css). All lengths in pixels.
 */

/** What social networks show whole. */
export const cardSize = { width: 1200, height: 630 } as const;
/** Messengers show no picture from about 600 KB on. */
export const maxBytes = 500_000;

export const accent = '#0d4f63';
/** Beside a picture; of a card without one. */
export const onPaper = { ground: '#ffffff', title: '#18222b', kind: accent, date: '#56616b' } as const;
export const onAccent = { ground: accent, title: '#ffffff', kind: '#ffffff', date: '#b9dbe6' } as const;

/** The coloured edge above. */
export const bar = 12;
export const logoSize = 84;
/** Between logo and name; between head and facts, at least; between facts and title. */
export const gaps = { name: 22, head: 40, title: 22 } as const;

/** Of the picture; a title of more clusters than `longTitle` gets more room beside it. */
export const paneWidth = { short: 480, long: 372 } as const;
export const longTitle = 110;

/** Font sizes to choose from, largest first. */
export const sizes = {
  title: [72, 66, 60, 54, 49, 45, 41, 37, 34, 31, 28, 26],
  wideTitle: [88, 80, 73, 66, 60, 55, 50, 46, 42, 38, 34],
  facts: [25, 23, 21, 19],
  wideFacts: [28, 26, 24, 22],
  name: [34, 31, 28, 25, 22, 20],
} as const;

interface Letters {
  families: readonly CardFont['family'][];
  leading: number;
}

const serif: Letters = { families: ['Card Heading', 'Card Khmer Heading'], leading: 1.2 };

/** Serif headings, but in Khmer one cut of letters for everything, with room for what stands above and below the line. */
export const headings: Record<Locale, Letters> = {
  km: { families: ['Card Khmer Heading', 'Card Label', 'Card Heading'], leading: 1.62 },
  en: serif,
  ru: serif,
};
export const labelFamilies: readonly CardFont['family'][] = ['Card Label', 'Card Khmer Heading'];
export const textFamilies: readonly CardFont['family'][] = ['Card Text', 'Card Khmer Text'];
