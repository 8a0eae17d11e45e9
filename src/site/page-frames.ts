import { homePath, feedPath } from '../model/address.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicLink } from '../read-model/types.ts';
import { organisationName } from '../views/named.tsx';
import type { LanguageLink, PageFrame, Section } from '../views/page-frame.ts';
import type { Question, SiteParts } from './question.ts';

/** The frame of a page that stands at an address. `alternates` also make the language switcher where not given. */
export function pageFrame(
  question: Question,
  page: {
    canonicalPath: string | null;
    alternates: readonly LanguageLink[];
    languages?: readonly LanguageLink[];
    topic?: TopicLink;
    section?: Section;
  },
): PageFrame {
  const { parts, settings, locale, t } = question;
  const { canonicalPath, alternates, topic } = page;
  const { origin, assets } = parts;
  return {
    ...{ locale, t, origin, assets, settings, canonicalPath, alternates },
    languages: page.languages ?? alternates,
    section: page.section ?? null,
    feed: { path: feedPath(locale, 'rss', topic?.slug), title: feedTitle(question, topic) },
  };
}

/** The frame of an error page. It must do without a read model, since that may be what failed. */
export function errorFrame(
  parts: SiteParts,
  locale: Locale,
  known: { settings: Settings; languages: readonly LanguageLink[] } | null,
): PageFrame {
  return {
    locale,
    t: parts.translations[locale],
    origin: parts.origin,
    assets: parts.assets,
    settings: known?.settings ?? null,
    canonicalPath: null,
    languages: known?.languages ?? [],
    alternates: [],
    section: null,
    feed: null,
  };
}

/** The home pages of the languages in use. */
export function homeLinks(question: Pick<Question, 'readModel' | 'now'>): LanguageLink[] {
  return question.readModel.localesInUse(question.now).map((locale) => ({ locale, path: homePath(locale) }));
}

/** In the order of the list of locales, so that the switcher looks the same everywhere. */
export function inOrder(links: readonly LanguageLink[]): LanguageLink[] {
  return links.toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
}

/** Name of the organisation as plain text; the host where settings have none yet. */
export function publisherName({ settings, locale, parts }: Question): string {
  return organisationName(settings, locale)?.text ?? new URL(parts.origin).host;
}

export function feedTitle(question: Question, topic?: TopicLink): string {
  const organisation = publisherName(question);
  return topic
    ? question.t('feed.topicTitle', { organisation, topic: topic.label })
    : question.t('feed.title', { organisation });
}
