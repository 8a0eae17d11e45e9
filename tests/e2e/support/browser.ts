import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What to do where there is no Chromium. */
export const howToGetChromium =
  'Install Chromium (on Debian: apt-get install chromium fonts-khmeros fonts-noto-core), or set CHROMIUM_PATH.';

/** Nothing but what a test asks for may go over the network. */
export const chromiumFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As root there is no sandbox, and in a container /dev/shm is too small.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
];

/** The path of Chromium on this machine: CHROMIUM_PATH, else where it usually is; null where there is none. */
export function chromiumPath(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  const places = given ? [given] : usualPlaces;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Launches Chromium without a window and without a past, with more flags where given. Throws where there is none. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(`There is no Chromium. ${howToGetChromium}`);
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
}
