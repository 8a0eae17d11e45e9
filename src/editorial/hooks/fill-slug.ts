import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { slugFor } from '../../language/slug.ts';
import { isLocale, type Locale } from '../../model/locale.ts';

/** Slugs of a locale that a new one must differ from. */
type TakenSlugs = (
  req: PayloadRequest,
  asked: { locale: Locale; exceptId: string | undefined },
) => Promise<ReadonlySet<string>>;

/**
 * A language that gets its title (the field `source`) gets its slug with it, where nobody has given one; later titles
 * leave it as it is. Where the made slug is one of `taken`, it ends in -2, -3 and so on.
 */
export function fillSlug(source: string, taken?: TakenSlugs): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const stored = (originalDoc ?? {}) as { id?: string; slug?: unknown };
    const title: unknown = data[source];
    const slug: unknown = data['slug'] === undefined ? stored.slug : data['slug'];
    const { locale } = req;
    if (typeof title !== 'string' || isGiven(slug) || !isLocale(locale)) return data;
    const made = slugFor(title, locale);
    if (made === '') return data;
    const others = taken ? await taken(req, { locale, exceptId: stored.id }) : new Set<string>();
    return { ...data, slug: firstFree(made, others) };
  };
}

function isGiven(slug: unknown): boolean {
  return typeof slug === 'string' && slug.trim() !== '';
}

function firstFree(made: string, taken: ReadonlySet<string>): string {
  let free = made;
  for (let count = 2; taken.has(free); count += 1) free = `${made}-${String(count)}`;
  return free;
}
