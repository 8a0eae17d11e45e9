import { galleryPath, homePath, monthPath, pressPath, topicPath } from '../model/address.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';
import type { LanguageLink } from '../views/page-frame.ts';
import type { Question } from './question.ts';

/*
 * Each page in every language in which it is to be found: what pages say of one another, and what the sitemap says of them,
 * is the same.
 */

type Asked = Pick<Question, 'readModel' | 'now'>;

/** The home pages of the languages in use. */
export function homeLinks(asked: Asked): LanguageLink[] {
  return linksInUse(asked, homePath);
}

/** The press pages of the languages in use. */
export function pressLinks(asked: Asked): LanguageLink[] {
  return linksInUse(asked, pressPath);
}

/** The galleries of the languages in use. */
export function galleryLinks(asked: Asked): LanguageLink[] {
  return linksInUse(asked, galleryPath);
}

/** The pages of a topic that hold anything. */
export function topicLinks(asked: Asked, topicId: string): LanguageLink[] {
  return topicPages(asked).get(topicId) ?? [];
}

/** The pages of all topics that hold anything, by `topicId`. */
export function topicPages({ readModel, now }: Asked): Map<string, LanguageLink[]> {
  return linksBy(
    readModel.localesInUse(now).flatMap((locale) =>
      readModel
        .topics(locale, now)
        .filter(({ count }) => count > 0)
        .map(({ topicId, slug }) => ({ of: topicId, locale, path: topicPath(locale, slug) })),
    ),
  );
}

/** The pages of a month that hold anything; `month` as `2026-11`. */
export function monthLinks(asked: Asked, month: string): LanguageLink[] {
  return monthPages(asked).get(month) ?? [];
}

/** The pages of all months that hold anything, by month. */
export function monthPages({ readModel, now }: Asked): Map<string, LanguageLink[]> {
  return linksBy(
    readModel
      .localesInUse(now)
      .flatMap((locale) =>
        readModel
          .months(locale, now)
          .map(({ month }) => ({ of: month, locale, path: monthPath(locale, month) })),
      ),
  );
}

function linksInUse({ readModel, now }: Asked, pathIn: (locale: Locale) => string): LanguageLink[] {
  return readModel.localesInUse(now).map((locale) => ({ locale, path: pathIn(locale) }));
}

function linksBy(pages: readonly (LanguageLink & { of: string })[]): Map<string, LanguageLink[]> {
  const links = new Map<string, LanguageLink[]>();
  for (const { of, locale, path } of pages) links.set(of, [...(links.get(of) ?? []), { locale, path }]);
  return links;
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
