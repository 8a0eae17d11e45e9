import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { drawCard, type CardContent } from '../../../media/cards/draw-card.ts';
import { drawable } from '../../../media/cards/drawable.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';

const titles: Record<Locale, string> = {
  km: 'អំពាវនាវជួយជនរងគ្រោះទឹកជំនន់៖ ប្រជាជន ១២ ០០០ នាក់ត្រូវការជម្រក ទឹកស្អាត និងភួយ។ ',
  en: 'Flood appeal: 12,000 people need shelter, clean water and blankets. ',
  ru: 'Уровень воды в реке превысил отметку тревоги, 1900 человек вывезли заранее. ',
};

function content(locale: Locale, given: Partial<CardContent> = {}): CardContent {
  const words = { km: 'សេចក្ដីអំពាវនាវ', en: 'Appeal', ru: 'Призыв' }[locale];
  return {
    ...{ locale, organisation: 'Tonle Thmey Relief Society', kind: words, date: '20 November 2026' },
    title: titles[locale],
    ...given,
  };
}

/** Left half red, right half blue. */
async function picture(): Promise<Buffer> {
  const half = { create: { width: 600, height: 600, channels: 3 as const, background: '#0000ff' } };
  return sharp({ create: { width: 1200, height: 600, channels: 3, background: '#ff0000' } })
    .composite([{ input: half, left: 600, top: 0 }])
    .png()
    .toBuffer();
}

async function drawn(card: CardContent): Promise<Buffer> {
  return (await drawCard(card)) ?? assert.fail('no card was drawn');
}

/** Are all pixels of a part of the card of one colour? */
async function isEmpty(
  card: Buffer,
  place: { left: number; top: number; width: number; height: number },
): Promise<boolean> {
  const { channels } = await sharp(await sharp(card).extract(place).png().toBuffer()).stats();
  return channels.every(({ min, max }) => min === max);
}

describe('a card', () => {
  it('is a PNG of the size that networks show, the same bytes for the same content', async () => {
    const card = await drawn(content('en'));
    const { format, width, height, hasAlpha } = await sharp(card).metadata();
    assert.deepEqual(
      { format, width, height, hasAlpha },
      { format: 'png', width: 1200, height: 630, hasAlpha: false },
    );
    assert.ok(card.equals(await drawn(content('en'))));
    assert.ok(!card.equals(await drawn(content('en', { date: '21 November 2026' }))));
  });

  it('leaves its margins free in each language, however long the title is', async () => {
    const unbroken = { km: 'ស្ត្រី', en: 'Wm', ru: 'Щж' };
    for (const locale of locales)
      for (const title of [titles[locale].repeat(4), unbroken[locale].repeat(150)]) {
        const card = await drawn(content(locale, { title }));
        assert.ok(await isEmpty(card, { left: 0, top: 0, width: 66, height: 630 }), locale);
        assert.ok(await isEmpty(card, { left: 1134, top: 0, width: 66, height: 630 }), locale);
        assert.ok(await isEmpty(card, { left: 0, top: 560, width: 1200, height: 70 }), locale);
        assert.ok(await isEmpty(card, { left: 0, top: 150, width: 1200, height: 30 }), locale);
      }
  });

  it('shows the picture beside the text, around its focal point', async () => {
    const bytes = await picture();
    for (const [x, colour] of [
      [0, [255, 0, 0]],
      [100, [0, 0, 255]],
    ] as const) {
      const card = await drawn(content('km', { picture: { bytes, focalPoint: { x, y: 50 } } }));
      const pane = await sharp(card)
        .extract({ left: 800, top: 100, width: 300, height: 400 })
        .png()
        .toBuffer();
      assert.deepEqual([...(await sharp(pane).resize(1, 1).raw().toBuffer())], colour);
      assert.ok(
        await isEmpty(card, { left: 680, top: 20, width: 30, height: 600 }),
        'the text stays beside it',
      );
    }
  });

  it('stays small enough for messengers, whatever its picture is', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
    const bytes = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888', noise } })
      .png()
      .toBuffer();
    assert.ok((await drawn(content('en', { picture: { bytes } }))).length < 500_000);
  });

  it('shows a logo of any shape at the top', async () => {
    const wide = await sharp({ create: { width: 400, height: 100, channels: 4, background: '#00ff00' } })
      .png()
      .toBuffer();
    const card = await drawn(content('en', { logo: wide }));
    const middle = await sharp(card).extract({ left: 113, top: 105, width: 1, height: 1 }).raw().toBuffer();
    assert.deepEqual([...middle], [0, 255, 0]);
  });

  it('is not drawn where a letter of its title is in none of its fonts, or where nothing is left of it', async () => {
    assert.equal(await drawCard(content('en', { title: '洪水 appeal' })), null);
    assert.equal(await drawCard(content('en', { title: '🚨' })), null);
  });

  it('drops signs that its fonts do not have, and keeps what steers nothing', () => {
    assert.equal(drawable('Flood 🚨 & <b>\u202Eappeal\u0001'), 'Flood & <b>appeal');
    assert.equal(drawable('1\u202F200 ស្ត្រី Žižkov кыргыз'), '1\u00A0200 ស្ត្រី Žižkov кыргыз');
    assert.equal(drawable('\uD800 x'), 'x');
  });

  it('throws where its picture is damaged', async () => {
    const bytes = Buffer.from('no picture');
    await assert.rejects(drawCard(content('en', { picture: { bytes } })), /unsupported image format/);
  });

  it('has the colours of the pages', async () => {
    const sheet = await readFile(new URL('../../../src/views/site.css', import.meta.url), 'utf8');
    const source = await readFile(new URL('../../../media/cards/card-look.ts', import.meta.url), 'utf8');
    for (const name of ['accent', 'ink', 'quiet', 'paper']) {
      const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? assert.fail(name);
      assert.ok(source.includes(colour), name);
    }
  });
});
