import type { ReactNode } from 'react';
import { homePath, releasePath, searchPath } from '../model/address.ts';
import { toIso } from '../model/instant.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import { mastheadName } from './masthead.tsx';
import type { PageFrame } from './page-frame.ts';
import { safeHref } from '../model/safe-href.ts';
import { logoPicture, mediaPicture, releasePicture } from './share-picture.ts';

/** A thing as schema.org describes it; what is undefined is left out. */
export type Thing = Readonly<Record<string, unknown>>;

/** Puts things into the head of a page as JSON-LD: a block of data, which no browser runs. */
export function StructuredData({ thing }: { thing: Thing }): ReactNode {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped(json) }} />;
}

/** No character is left that could end the script or, as U+2028 and U+2029 do, a line of one. */
function escaped(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A release, with what search engines ask of a news article (schema.org/NewsArticle). */
export function newsArticle(frame: PageFrame, settings: Settings, release: Release): Thing {
  const { origin, locale } = frame;
  const { publicId, snapshot, notes, leadImage } = release;
  const { syndicatedFrom, sourceLocale } = snapshot;
  const url = origin + releasePath(locale, release);
  const picture = (leadImage && mediaPicture(leadImage, true)) ?? releasePicture(release);
  const source = release.alternates.find((each) => each.locale === sourceLocale);
  const sourceUrl = syndicatedFrom?.url === undefined ? null : safeHref(syndicatedFrom.url, origin);
  const publisher = organisation(frame, settings);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline: release.title,
    description: release.summary || undefined,
    datePublished: toIso(release.listedAt),
    dateModified: toIso(release.updatedAt),
    inLanguage: locale,
    isAccessibleForFree: true,
    image: picture ? [origin + picture.path] : undefined,
    author: syndicatedFrom
      ? { '@type': 'Organization', name: syndicatedFrom.name, url: sourceUrl ?? undefined }
      : publisher,
    publisher,
    correction: notes.length === 0 ? undefined : notes.map(correctionComment),
    translationOfWork: source && { '@id': origin + releasePath(source.locale, { publicId, ...source }) },
    creditText: syndicatedFrom?.name,
    isBasedOn: sourceUrl ?? undefined,
  };
}

function correctionComment({ at, note }: Release['notes'][number]): Thing {
  return { '@type': 'CorrectionComment', datePublished: toIso(at), text: note };
}

/** The organisation and its site in one language, with the way to search it. */
export function newsroom(frame: PageFrame, settings: Settings): Thing {
  const { origin, locale } = frame;
  const { email, phone } = settings.organisation;
  const publisher = organisation(frame, settings);
  return {
    '@graph': [
      { ...publisher, '@id': `${origin}/#organisation`, email, telephone: phone },
      {
        '@type': 'WebSite',
        name: publisher['name'],
        url: origin + homePath(locale),
        inLanguage: locale,
        publisher: { '@id': `${origin}/#organisation` },
        potentialAction: {
          '@type': 'SearchAction',
          target: `${origin}${searchPath(locale)}?q={search_term_string}`,
          'query-input': 'required name=search_term_string',
        },
      },
    ],
  };
}

/** Where a list stands: below the home page of its language. */
export function breadcrumb(frame: PageFrame, here: { name: string; path: string }): Thing {
  const { origin, locale, t } = frame;
  const steps = [{ name: t('list.latest'), path: homePath(locale) }, here];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}

function organisation(frame: PageFrame, settings: Settings): Thing {
  const { origin, locale } = frame;
  const logo = logoPicture(settings);
  return {
    '@type': 'Organization',
    name: mastheadName(frame)?.text,
    url: origin + homePath(locale),
    logo: logo
      ? { '@type': 'ImageObject', url: origin + logo.path, width: logo.width, height: logo.height }
      : undefined,
  };
}
