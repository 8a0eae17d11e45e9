import { galleryPath, homePath, monthPath, pressPath, topicPath } from '../model/address.ts';
import { locales } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';
import type { LanguageLink } from '../views/page-frame.ts';
import type { Question } from './question.ts';

/*
 * Each page in every language in which it is to be found: what pages say of one another, and what the sitemap says of them,
 * is the same.
 */

type Asked = Pick<Question, 'readModel' | 'now'>;

/** The home pages of the languages in use. */
export function homeLinks({ readModel, now }: Asked): LanguageLink[] {
  return readModel.localesInUse(now).map((locale) => ({ locale, path: homePath(locale) }));
}

/** The press pages of the languages in use. */
export function pressLinks({ readModel, now }: Asked): LanguageLink[] {
  return readModel.localesInUse(now).map((locale) => ({ locale, path: pressPath(locale) }));
}

/** The galleries of the languages in use. */
export function galleryLinks({ readModel, now }: Asked): LanguageLink[] {
  return readModel.localesInUse(now).map((locale) => ({ locale, path: galleryPath(locale) }));
}

/** The pages of a topic that hold anything. */
export function topicLinks({ readModel, now }: Asked, topicId: string): LanguageLink[] {
  return readModel.localesInUse(now).flatMap((locale) => {
    const topic = readModel.topics(locale, now).find((each) => each.topicId === topicId);
    return topic && topic.count > 0 ? { locale, path: topicPath(locale, topic.slug) } : [];
  });
}

/** The pages of a month that hold anything; `month` as `2026-11`. */
export function monthLinks({ readModel, now }: Asked, month: string): LanguageLink[] {
  return readModel.localesInUse(now).flatMap((locale) => {
    const isThere = readModel.months(locale, now).some((each) => each.month === month);
    return isThere ? { locale, path: monthPath(locale, month) } : [];
  });
}

/** For readers of any other language than those of the home pages: the one address that chooses. */
export const homeDefaultPath = '/';

/**
 * The path for readers of any other language (`hreflang="x-default"`): where `/` would send them, the default locale of
 * the organisation, else the first in the order of locales. Null where there is none at all.
 */
export function defaultPath(
  alternates: readonly LanguageLink[],
  { organisation: { defaultLocale } }: Settings,
): string | null {
  const chosen = alternates.find((each) => each.locale === defaultLocale) ?? inOrder(alternates)[0];
  return chosen?.path ?? null;
}

/** In the order of the list of locales, so that the switcher looks the same everywhere. */
export function inOrder(links: readonly LanguageLink[]): LanguageLink[] {
  return links.toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
}
