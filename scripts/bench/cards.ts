import path from 'node:path';
import sharp from 'sharp';
import { drawCard } from '../../media/cards/draw-card.ts';
import { createFileStore } from '../../media/file-store.ts';
import { cardPath } from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import {
  syntheticCard,
  syntheticCardBytes,
  syntheticPublicId,
} from '../../tests/support/synthetic-ledger.ts';
import { floodMorning } from '../demo/illustrations/flood-morning.ts';
import { logo } from '../demo/illustrations/logo.ts';
import { jpegOf, pngOf } from '../demo/illustrations/picture-bytes.ts';
import { startChild } from './child.ts';
import type { Corpus } from './corpus.ts';
import { load } from './load.ts';
import type { Measurement } from './report.ts';
import type { ServingOptions } from './serving.ts';

const drawings = 30;

const titles: Record<Locale, string> = {
  km: 'អំពាវនាវជួយជនរងគ្រោះទឹកជំនន់៖ ប្រជាជន ១២ ០០០ នាក់ត្រូវការជម្រក ទឹកស្អាត និងភួយ',
  en: 'Flood appeal: 12,000 people need shelter, clean water and blankets',
  ru: 'Уровень воды в реке Тхмей превысил отметку тревоги, 1900 человек вывезли заранее',
};

/** How long a card takes to draw, and how many are served from the store. */
export async function measureCards(
  corpus: Corpus,
  { tool, seconds }: ServingOptions,
): Promise<Measurement[]> {
  const { releases } = corpus;
  const store = createFileStore(path.join(corpus.readModelDir, 'media'));
  await store.put(syntheticCard.hash, new Map([[syntheticCard.file, syntheticCardBytes]]));
  const site = await startChild('serve-site.ts', [corpus.ledger, corpus.readModelDir]);
  try {
    const paths = Array.from({ length: 1500 }, (_, n) =>
      cardPath(
        locales[n % locales.length] ?? 'en',
        syntheticPublicId((n * 7919) % releases),
        syntheticCard.hash,
      ),
    );
    const served = await load(tool, { origin: site.origin, paths, seconds, connections: 16 });
    return [
      { what: 'card, drawn', releases, value: await drawingMs(), unit: 'ms', aim: { atMost: 300 } },
      { what: 'card, served', releases, value: served.requestsPerSecond, unit: '/s' },
    ];
  } finally {
    await site.stop();
  }
}

/** The mean of some, after the first, which loads the fonts. */
async function drawingMs(): Promise<number> {
  const bytes = await sharp(await jpegOf(floodMorning()))
    .resize({ width: 1280 })
    .jpeg()
    .toBuffer();
  const drawn = { logo: await pngOf(logo()), picture: { bytes }, organisation: 'Trial Society' };
  const draw = async (locale: Locale): Promise<void> => {
    await drawCard({ locale, title: titles[locale], kind: 'Appeal', date: '20 November 2026', ...drawn });
  };
  await draw('en');
  const beganAt = performance.now();
  for (let count = 0; count < drawings; count += 1) await draw(locales[count % locales.length] ?? 'en');
  return (performance.now() - beganAt) / drawings;
}
