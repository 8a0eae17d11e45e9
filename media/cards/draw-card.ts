import sharp, { type OverlayOptions } from 'sharp';
import { graphemes } from '../../src/language/graphemes.ts';
import type { Locale } from '../../src/model/locale.ts';
import {
  accent,
  bar,
  cardSize,
  gaps,
  headings,
  labelFamilies,
  logoSize,
  longTitle,
  maxBytes,
  onAccent,
  onPaper,
  paneWidth,
  sizes,
  textFamilies,
} from './card-look.ts';
import { covered, tile, type CardPicture } from './card-pictures.ts';
import { drawFitting, drawLine, loadCardFonts, type DrawnText } from './draw-text.ts';
import { drawable } from './drawable.ts';

/** What a card says and shows, ready to be drawn. */
export interface CardContent {
  locale: Locale;
  organisation: string;
  /** In words: "Appeal". */
  kind: string;
  /** In words. */
  date: string;
  title: string;
  /** A file of the store. */
  logo?: Buffer;
  picture?: CardPicture;
}

/**
 * Draws a card as a PNG: name and logo of the organisation at the top, kind and date above the title at the bottom, as
 * the pages have it, and on the right the picture. Null where the title has letters that no font of the cards has.
 * Throws where a picture cannot be decoded.
 */
export async function drawCard(content: CardContent): Promise<Buffer | null> {
  const { locale, picture, logo } = content;
  const [title, organisation] = [drawable(content.title), drawable(content.organisation)];
  if (title === null || title === '' || organisation === null) return null;
  await loadCardFonts();
  const colours = picture ? onPaper : onAccent;
  const margin = picture ? 56 : 72;
  const pane = picture ? paneWidth[graphemes(title, longTitle + 1).length > longTitle ? 'long' : 'short'] : 0;
  const width = cardSize.width - pane - 2 * margin;
  const head = picture ? bar + 44 : 64;
  const foot = cardSize.height - margin;
  const layers: OverlayOptions[] = [];
  if (picture) {
    layers.push(filled(accent, { left: 0, top: 0, width: cardSize.width, height: bar }));
    layers.push(await covered(picture, { left: cardSize.width - pane, top: bar, width: pane }));
  }

  if (logo) layers.push(...(await tile(logo, { left: margin, top: head, isBare: picture !== undefined })));
  if (organisation !== '') {
    const nameLeft = margin + (logo ? logoSize + gaps.name : 0);
    const name = await drawFitting(
      organisation,
      { ...headings[locale], locale, colour: colours.title },
      { width: margin + width - nameLeft, height: logoSize, sizes: sizes.name },
    );
    layers.push(placed(name, nameLeft, head + Math.round((logoSize - name.height) / 2)));
  }

  const facts = await drawLine(
    [
      { text: `${content.kind}   `, style: { families: labelFamilies, colour: colours.kind } },
      { text: content.date, style: { families: textFamilies, colour: colours.date } },
    ],
    locale,
    { width, sizes: picture ? sizes.facts : sizes.wideFacts },
  );
  const drawnTitle = await drawFitting(
    title,
    { ...headings[locale], locale, colour: colours.title },
    {
      width,
      height: foot - head - logoSize - gaps.head - facts.height - gaps.title,
      sizes: picture ? sizes.title : sizes.wideTitle,
    },
  );
  const titleTop = foot - drawnTitle.height;
  layers.push(
    placed(drawnTitle, margin, titleTop),
    placed(facts, margin, titleTop - gaps.title - facts.height),
  );

  const png = await sharp({ create: { ...cardSize, channels: 3, background: colours.ground } })
    .composite(layers)
    .removeAlpha()
    .png({ compressionLevel: 6, adaptiveFiltering: picture !== undefined })
    .toBuffer();
  // Of a photograph that compresses badly nobody sees that its colours are fewer.
  return png.length <= maxBytes ? png : sharp(png).png({ palette: true, effort: 2, dither: 0.6 }).toBuffer();
}

function filled(
  background: string,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background } }, left, top };
}

function placed({ pixels, width, height }: DrawnText, left: number, top: number): OverlayOptions {
  return { input: pixels, raw: { width, height, channels: 4 }, left, top };
}
