import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { cleanLine } from '../../ledger/clean-text.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import { fieldErrors } from '../access/refusals.ts';
import { asNested } from '../commands/command-call.ts';

/** The slugs that the other topics have in a locale now, as the public sees them; in the transaction of `req`. */
export async function topicSlugs(
  req: PayloadRequest,
  { locale, exceptId }: { locale: Locale; exceptId: string | undefined },
): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    select: { slug: true },
    pagination: false,
    ...asNested(req, locale),
  });
  return new Set(
    docs
      .filter(({ id }) => id !== exceptId)
      .map(({ slug }) => cleanLine(slug))
      .filter((slug) => slug !== ''),
  );
}

/**
 * Two topics never have one slug in one locale (rules §4). A slug that another topic had before is free: it leads to
 * the topic that has it now, and back to the other one once it is given up.
 */
export const refuseTakenTopicSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const slug = cleanLine(data['slug']);
  const { locale } = req;
  if (slug === '' || !isLocale(locale)) return data;
  const { id } = (originalDoc ?? {}) as { id?: string };
  if (!(await topicSlugs(req, { locale, exceptId: id })).has(slug)) return data;
  const message = `Another topic has the slug “${slug}” in ${locale}: choose another.`;
  throw await fieldErrors(req, {
    collection: 'topics',
    problems: [{ code: 'Conflict', rule: 'slug-taken', message, locale, field: 'slug' }],
    otherwise: 'slug',
  });
};
