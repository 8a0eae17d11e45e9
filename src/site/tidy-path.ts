import { locales } from '../model/locale.ts';
import { routes } from './routes.ts';

/** Addresses that the table of routes has not: what they answer is a file, or depends on more than it knows. */
const others = ['/:locale/releases/:address/press-kit.zip', '/media/:hash/:file', '/cards/:locale/:name'];

// The locale in any case; all else as it is.
const locale = locales.map((each) =>
  each.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
);
const patterns = [...routes.map(({ path }) => path), ...others].map((path) => {
  const parts = path.split(/:(\w+)/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll('.', '[.]');
    return part === 'locale' ? `(?<locale>${locale.join('|')})` : '[^/]+';
  });
  return new RegExp(`^${parts.join('')}$`, 'd');
});

/** A path as people mean it: no slash too many, and the locale of an address of ours in lower case. It begins with one slash. */
export function tidyPath(path: string): string {
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`;
  for (const pattern of patterns) {
    const found = pattern.exec(tidy);
    if (!found) continue;
    const [start, end] = found.indices?.groups?.['locale'] ?? [0, 0];
    return tidy.slice(0, start) + tidy.slice(start, end).toLowerCase() + tidy.slice(end);
  }
  return tidy;
}

/** Does this path, tidied, lead to an address of ours? */
export function isOfRoute(path: string): boolean {
  return path === '/' || patterns.some((pattern) => pattern.test(path));
}
