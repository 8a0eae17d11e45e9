import type { CollectionBeforeChangeHook } from 'payload';
import { slugFor } from '../../language/slug.ts';
import { isLocale } from '../../model/locale.ts';

/** A language that gets its title gets its slug with it, where nobody has given one; later titles leave it as it is. */
export const fillSlug: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const title: unknown = data['title'];
  const slug: unknown = data['slug'] ?? (originalDoc as { slug?: unknown } | undefined)?.slug;
  if (typeof title !== 'string' || typeof slug === 'string' || !isLocale(req.locale)) return data;
  const made = slugFor(title, req.locale);
  return made === '' ? data : { ...data, slug: made };
};
