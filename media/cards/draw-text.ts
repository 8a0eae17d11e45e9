import sharp from 'sharp';
import { graphemes } from '../../src/language/graphemes.ts';
import { withBreaksAnywhere, withLineBreaks } from '../../src/language/line-breaks.ts';
import { truncate } from '../../src/language/truncate.ts';
import type { Locale } from '../../src/model/locale.ts';
import { cardFonts, type CardFont } from './card-fonts.ts';

/** Pixels of a text, cut to its ink. */
export interface DrawnText {
  /** RGBA. */
  pixels: Buffer;
  width: number;
  height: number;
}

export interface TextStyle {
  locale: Locale;
  /** The first that has a character draws it. */
  families: readonly CardFont['family'][];
  /** `#rrggbb`. */
  colour: string;
  /** From one baseline to the next, in font sizes. */
  leading: number;
}

export interface TextBox {
  /** In pixels. */
  width: number;
  height: number;
  /** Font sizes in pixels to choose from, largest first. */
  sizes: readonly number[];
}

/** A part of a line with a style of its own. */
export interface Run {
  text: string;
  style: Pick<TextStyle, 'families' | 'colour'>;
}

/** Of a piece of text that is longer than its line, in pixels that are let pass: ink may hang over. */
const overhang = 3;

/**
 * A text in the largest of the sizes at which it fits its box, its lines about equally long. Where it fits at none,
 * words may break anywhere but inside a cluster; where even that is too much, it ends in an ellipsis.
 */
export async function drawFitting(text: string, style: TextStyle, box: TextBox): Promise<DrawnText> {
  const divided = withLineBreaks(text, style.locale);
  const fitted =
    (await fitting(divided, style, box)) ?? (await fitting(withBreaksAnywhere(text), style, box));
  if (fitted) return balanced(fitted.text, fitted.size, style, box, fitted.drawn);
  const size = box.sizes.at(-1) ?? 1;
  return shortened(text, size, style, box);
}

/** Several runs in one line, at the largest of the sizes at which it is no wider than `width`; else at the smallest. */
export async function drawLine(
  runs: readonly Run[],
  locale: Locale,
  { width, sizes }: Pick<TextBox, 'width' | 'sizes'>,
): Promise<DrawnText> {
  const markupAt = (size: number): string =>
    runs.map(({ text, style }) => span(text, { ...style, locale }, size)).join('');
  for (const size of sizes.slice(0, -1)) {
    const drawn = await render(markupAt(size));
    if (drawn.width <= width) return drawn;
  }
  return render(markupAt(sizes.at(-1) ?? 1), width);
}

/** Registers the fonts with Pango in this process: it knows them by their names from then on, and keeps each once. */
export async function loadCardFonts(): Promise<void> {
  for (const { file } of cardFonts)
    await sharp({ text: { text: ' .', fontfile: file, font: 'Card Text 1', dpi: 72 } })
      .raw()
      .toBuffer();
}

interface Fitted {
  text: string;
  size: number;
  drawn: DrawnText;
}

async function fitting(text: string, style: TextStyle, box: TextBox): Promise<Fitted | null> {
  let [first, last] = [0, box.sizes.length - 1];
  let best: Fitted | null = null;
  while (first <= last) {
    const middle = Math.floor((first + last) / 2);
    const size = box.sizes[middle] ?? 1;
    const drawn = await render(span(text, style, size), box.width);
    // Lines set otherwise may have their highest and lowest letters elsewhere.
    if (isWithin(drawn, { ...box, height: box.height - size / 8 })) {
      best = { text, size, drawn };
      last = middle - 1;
    } else first = middle + 1;
  }
  return best;
}

/** The narrowest setting that takes no more lines: as `text-wrap: balance` has it on the pages. */
async function balanced(
  text: string,
  size: number,
  style: TextStyle,
  box: TextBox,
  drawn: DrawnText,
): Promise<DrawnText> {
  const pitch = size * style.leading;
  if (drawn.height < pitch) return drawn;
  let best = drawn;
  let [tooNarrow, wide] = [box.width / 2, box.width];
  while (wide - tooNarrow > size / 2) {
    const width = Math.round((tooNarrow + wide) / 2);
    const tried = await render(span(text, style, size), width);
    const hasAsManyLines = tried.height < drawn.height + pitch / 2;
    if (hasAsManyLines && isWithin(tried, { ...box, width })) {
      best = tried;
      wide = width;
    } else tooNarrow = width;
  }
  return best;
}

async function shortened(text: string, size: number, style: TextStyle, box: TextBox): Promise<DrawnText> {
  let [fits, isTooMany] = [1, graphemes(text).length];
  let best: DrawnText | null = null;
  while (isTooMany - fits > 1) {
    const count = Math.floor((fits + isTooMany) / 2);
    const cut = withLineBreaks(truncate(text, count, style.locale), style.locale);
    let drawn = await render(span(cut, style, size), box.width);
    if (drawn.width > box.width + overhang)
      drawn = await render(span(withBreaksAnywhere(cut), style, size), box.width);
    if (isWithin(drawn, box)) {
      best = drawn;
      fits = count;
    } else isTooMany = count;
  }
  return best ?? render(span('…', style, size));
}

function isWithin(drawn: DrawnText, box: Pick<TextBox, 'width' | 'height'>): boolean {
  return drawn.width <= box.width + overhang && drawn.height <= box.height;
}

function span(
  text: string,
  { families, colour, leading, locale }: Omit<TextStyle, 'leading'> & { leading?: number },
  size: number,
): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const font = `font="${families.join(',')} ${String(size)}px" lang="${locale}" foreground="${colour}"`;
  // In 1024ths of a pixel: a number below 1024 would be a factor of what the font says, which differs by script.
  const lines = leading === undefined ? '' : ` line_height="${String(Math.round(size * leading * 1024))}"`;
  return `<span ${font}${lines}>${escaped}</span>`;
}

async function render(markup: string, width?: number): Promise<DrawnText> {
  const { data, info } = await sharp({
    text: {
      text: markup,
      rgba: true,
      // A point is a pixel.
      dpi: 72,
      ...(width === undefined ? {} : { width, wrap: 'word' as const }),
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
