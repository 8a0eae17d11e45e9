import { locales } from '../../src/model/locale.ts';
import type { Reply, TrialSite } from './trial-site.ts';

/** Every address of the site that links lead to from the home pages on, with its answer. */
export async function crawlTrial(trial: TrialSite, starts?: readonly string[]): Promise<Map<string, Reply>> {
  const found = new Map<string, Reply>();
  const waiting = new Set(starts ?? locales.map((locale) => `/${locale}`));
  for (const path of waiting) {
    const reply = await trial.get(path);
    found.set(path, reply);
    for (const href of valuesOf(reply.text, /<a [^>]*?href="([^"]+)"/g)) {
      const url = new URL(href, trial.origin + path);
      // A set's loop comes to what is added to it meanwhile.
      if (url.origin === trial.origin) waiting.add(url.pathname + url.search);
    }
  }
  return found;
}

/** What stands in the first place of each match, read as HTML. */
export function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) => unescaped(value));
}

export function unescaped(html: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return html.replace(/&(\w+|#x27);/g, (entity, name: string) => characters[name] ?? entity);
}
