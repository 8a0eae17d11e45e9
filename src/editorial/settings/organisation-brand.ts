import type { Payload } from 'payload';
import { cleanLine } from '../../ledger/clean-text.ts';
import { frozenMedia } from '../../ledger/snapshot.ts';
import { mediaPath } from '../../model/address.ts';
import type { Instant } from '../../model/instant.ts';
import { isLocale, locales, type Locale, type Localized } from '../../model/locale.ts';
import { isConsentOver } from '../../model/media.ts';

/** What the newsroom calls itself. */
export interface Brand {
  /** In the language asked for, else in another; null where the organisation has no name yet. */
  name: { text: string; locale: Locale } | null;
  /** A small rendition of the logo, at an address everybody may read; null without one, or once consent has ended. */
  logo: { address: string; width: number; height: number } | null;
}

/** The organisation's name and logo as they are now, for the screens of the newsroom: the sign-in page too. */
export async function organisationBrand(payload: Payload, language: string, now: Instant): Promise<Brand> {
  const organisation = await payload.findGlobal({
    slug: 'organisation',
    locale: 'all',
    fallbackLocale: false,
    depth: 1,
    select: { name: true, logo: true, defaultLocale: true },
  });
  // Read with `locale: 'all'` a localized field is a value per locale; the generated types say otherwise.
  const names = (organisation.name ?? {}) as unknown as Localized<string | null>;
  const inOrder = [...(isLocale(language) ? [language] : []), organisation.defaultLocale, ...locales];
  const locale = inOrder.find((each) => cleanLine(names[each]) !== '');
  return {
    name: locale ? { text: cleanLine(names[locale]), locale } : null,
    logo: smallPicture(organisation.logo, now),
  };
}

/** Sharp at twice the size at which screens of the newsroom show it. */
const leastWidth = 160;

function smallPicture(media: unknown, now: Instant): Brand['logo'] {
  if (typeof media !== 'object' || media === null) return null;
  const picture = frozenMedia(media as Parameters<typeof frozenMedia>[0]);
  if (!picture || isConsentOver(picture, now)) return null;
  const [original, ...renditions] = picture.files;
  const file = renditions.find(({ width = 0 }) => width >= leastWidth) ?? original;
  if (!file?.width || !file.height) return null;
  return { address: mediaPath(picture.hash, file.file), width: file.width, height: file.height };
}
