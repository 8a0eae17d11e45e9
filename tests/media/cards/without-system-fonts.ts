/*
 * Draws single letters and clusters in a process whose fontconfig knows no font at all, and prints their sizes: what a
 * server without fonts gets. Pango draws what it has no font for as boxes of one size.
 */
import { drawLine, loadCardFonts } from '../../../media/cards/draw-text.ts';

const families = ['Card Heading', 'Card Khmer Heading', 'Card Label', 'Card Text'] as const;
const sizes: Record<string, { width: number; height: number }> = {};
await loadCardFonts();
for (const text of process.argv.slice(2)) {
  const run = { text, style: { families, colour: '#000000' } };
  const { width, height } = await drawLine([run], 'km', { width: 2000, sizes: [100] });
  sizes[text] = { width, height };
}
console.log(JSON.stringify(sizes));
