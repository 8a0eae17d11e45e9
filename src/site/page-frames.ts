import { feedFormats, feedPath } from '../model/address.ts';
import type { Locale } from '../model/locale.ts';
import { organisationName } from '../model/settings.ts';
import type { TopicLink } from '../read-model/types.ts';
import type { FeedLink, LanguageLink, PageFrame, Section } from '../views/page-frame.ts';
import { defaultPath, homeLinks } from './page-links.ts';
import type { Question, SiteParts } from './question.ts';

/** The frame of a page that stands at an address. */
export function pageFrame(
  question: Question,
  page: {
    canonicalPath: string | null;
    /** The page in each language in which it is to be found. */
    alternates: readonly LanguageLink[];
    /** For the language switcher; by default the alternates. */
    languages?: readonly LanguageLink[];
    /** For readers of any other language; by default one of the alternates. */
    defaultPath?: string;
    topic?: TopicLink;
    section?: Section;
  },
): PageFrame {
  const { parts, settings, locale, t } = question;
  const { canonicalPath, topic } = page;
  const { origin, assets } = parts;
  // Each of them names all the others: a page that is itself none of them, or alone, names none.
  const isOneOfThem = page.alternates.length > 1 && page.alternates.some((each) => each.locale === locale);
  const alternates = isOneOfThem ? page.alternates : [];
  return {
    ...{ locale, t, origin, assets, settings, canonicalPath, alternates },
    defaultPath: isOneOfThem ? (page.defaultPath ?? defaultPath(alternates, settings)) : null,
    languages: page.languages ?? page.alternates,
    section: page.section ?? null,
    feeds: [...(topic ? [feedLink(question, topic)] : []), feedLink(question)],
  };
}

/** The frame of an error page, where the read model can be asked. */
export function errorFrame(question: Question): PageFrame {
  const { parts, settings, locale } = question;
  return {
    ...plainErrorFrame(parts, locale),
    ...{ settings, languages: homeLinks(question), feeds: [feedLink(question)] },
  };
}

/** The frame of an error page that must do without a read model, since that may be what failed. */
export function plainErrorFrame(parts: SiteParts, locale: Locale): PageFrame {
  return {
    locale,
    t: parts.translations[locale],
    origin: parts.origin,
    assets: parts.assets,
    settings: null,
    canonicalPath: null,
    languages: [],
    alternates: [],
    defaultPath: null,
    section: null,
    feeds: [],
  };
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

/** The feed of a locale, or of one topic in it, in all formats. */
export function feedLink(question: Question, topic?: TopicLink): FeedLink {
  const { locale } = question;
  const paths = Object.fromEntries(
    feedFormats.map((format) => [format, feedPath(locale, format, topic?.slug)]),
  ) as FeedLink['paths'];
  return { title: feedTitle(question, topic), paths };
}

/** What a feed holds, in a sentence. */
export function feedDescription({ t }: Question, topic?: TopicLink): string {
  return topic ? t('feed.topicDescription', { topic: topic.label }) : t('feed.description');
}
