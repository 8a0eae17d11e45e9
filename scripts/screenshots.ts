/**
 * `npm run screenshots` takes the pictures of docs/screenshots from the demo: the site and the admin, in every language,
 * on a phone and at a desk. Names of shots take these alone: `npm run screenshots -- home release`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { fromIso } from '../src/model/instant.ts';
import { locales, type Locale } from '../src/model/locale.ts';
import { launchBrowser } from '../tests/e2e/support/browser.ts';
import { startDemo, type DemoNewsroom } from '../tests/e2e/support/demo-newsroom.ts';
import { signIn } from '../tests/e2e/support/sign-in.ts';
import { visit } from '../tests/e2e/support/visit.ts';
import { shots, type Shot } from './screenshots/shots.ts';

const folder = path.resolve(import.meta.dirname, '../docs/screenshots');

/** The same dates on the site whenever the pictures are taken. */
const at = fromIso('2026-11-20T02:00:00.000Z');

const devices = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

const named = process.argv.slice(2);
const wanted = named.length === 0 ? shots : shots.filter(({ name }) => named.includes(name));

// What is no longer taken must not stay.
if (named.length === 0) await rm(folder, { recursive: true, force: true });
const demo = await startDemo({ at });
const browser = await launchBrowser();
try {
  for (const shot of wanted) for (const locale of locales) await take(browser, demo, shot, locale);
} finally {
  await browser.close();
  await demo.close();
}
process.exit(0);

async function take(browser: Browser, demo: DemoNewsroom, shot: Shot, locale: Locale): Promise<void> {
  const address = await shot.address(demo, locale);
  if (address === null) {
    console.log(`${shot.side}/${shot.name}: the demo has none in ${locale}`);
    return;
  }
  for (const [device, { viewport, deviceScaleFactor }] of Object.entries(devices)) {
    const colorScheme = shot.colorScheme ?? 'light';
    const options = { viewport, deviceScaleFactor, locale, colorScheme } as const;
    const picture = await visit(
      { browser, origin: demo.origin, reducedMotion: 'reduce', ...options },
      async (page) => {
        if (shot.side === 'admin' && !shot.isPublic) await signIn(page, demo, 'editor', locale);
        await page.goto(address, { waitUntil: 'networkidle' });
        await shot.arrange?.(page);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        return page.screenshot();
      },
    );
    const file = path.join(folder, shot.side, `${shot.name}-${locale}-${device}.webp`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await sharp(picture).webp({ quality: 82, effort: 6 }).toBuffer());
    console.log(path.relative(process.cwd(), file));
  }
}
