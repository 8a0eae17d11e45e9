import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { launchBrowser } from '../../tests/e2e/support/browser.ts';
import { freePort } from './free-port.ts';

const folder = path.join(import.meta.dirname, '../lighthouse');
const run = promisify(execFile);

export interface LighthouseQuestion {
  urls: readonly string[];
  categories: readonly ('accessibility' | 'best-practices' | 'performance' | 'seo')[];
}

const reports = z.array(
  z.object({
    url: z.string(),
    categories: z.array(z.object({ id: z.string(), score: z.number(), failed: z.array(z.string()) })),
  }),
);

/** A page's scores from 0 to 100, each with the audits that cost it points. */
export type LighthouseReport = z.output<typeof reports>[number];

/**
 * What Lighthouse says of these pages, as on a phone of medium price and a slow network that it simulates. Installs it first, at the version its lock names. Throws
 * where there is no Chromium, and where a page cannot be audited.
 */
export async function lighthouseScores(question: LighthouseQuestion): Promise<LighthouseReport[]> {
  if (!existsSync(path.join(folder, 'node_modules/lighthouse'))) {
    console.log('Installing Lighthouse, once.');
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  }
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  try {
    const asked = JSON.stringify({ ...question, port });
    const { stdout } = await run(process.execPath, [path.join(folder, 'audit.mjs'), asked], {
      maxBuffer: 16 * 1024 * 1024,
    });
    return reports.parse(JSON.parse(stdout));
  } finally {
    await browser.close();
  }
}
