import type { Payload } from 'payload';
import { locales, type Locale, type Localized } from '../../model/locale.ts';

/**
 * The headline of a release in another language, for a list that would have none to show: that of the source language
 * where there is one, else the first of the list of languages; null where the release has no headline at all.
 */
export async function headlineElsewhere(
  payload: Payload,
  id: string | number,
): Promise<{ headline: string; locale: Locale } | null> {
  const release = await payload.findByID({
    collection: 'press-releases',
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    select: { title: true, sourceLocale: true },
  });
  const headlines = (release.title ?? {}) as unknown as Localized<string | null>;
  const inOrder = [release.sourceLocale, ...locales];
  const locale = inOrder.find((each) => headlines[each]?.trim());
  return locale ? { headline: headlines[locale] ?? '', locale } : null;
}
