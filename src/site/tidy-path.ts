import { locales } from '../model/locale.ts';
import { routes } from './routes.ts';

const locale = locales.join('|');
const patterns = routes.map(({ path }) => {
  const parts = path.split(/:(\w+)/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll('.', '[.]');
    return part === 'locale' ? `(?:${locale})` : '[^/]+';
  });
  return new RegExp(`^${parts.join('')}$`);
});

/** A path as people mean it: no slash too many, and a locale in lower case. It begins with one slash. */
export function tidyPath(path: string): string {
  const [first = '', ...others] = path.split('/').filter((segment) => segment !== '');
  const isLocaleInCapitals = new RegExp(`^(?:${locale})$`, 'i').test(first);
  return `/${[isLocaleInCapitals ? first.toLowerCase() : first, ...others].join('/')}`;
}

/** Does a route of ours answer this path? */
export function isOfRoute(path: string): boolean {
  return path === '/' || patterns.some((pattern) => pattern.test(path));
}
