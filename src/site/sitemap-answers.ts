import { apiDocsPath, releasePath, sitemapPath } from '../model/address.ts';
import { newsSitemapMilliseconds } from '../read-model/boundary-queries.ts';
import type { Locale } from '../model/locale.ts';
import type { ReleaseSummary } from '../read-model/types.ts';
import { newsSitemap, sitemap, sitemapIndex, sitemapMimeType, type SitemapUrl } from '../feeds/sitemap.ts';
import type { LanguageLink } from '../views/page-frame.ts';
import type { Answer } from './answer.ts';
import { notFoundAnswer } from './error-answers.tsx';
import { publisherName } from './page-frames.ts';
import {
  defaultPath,
  galleryLinks,
  homeDefaultPath,
  homeLinks,
  monthPages,
  pressLinks,
  topicPages,
} from './page-links.ts';
import type { Question } from './question.ts';

/** The files of the sitemap: that of the lists, then the releases in parts. */
export function sitemapIndexAnswer(question: Question): Answer {
  const { readModel, now, parts } = question;
  const ofReleases = readModel
    .sitemapParts(now)
    .map(({ part, changedAt }) => ({ url: parts.origin + sitemapPath(part), changedAt }));
  const ofLists = ofReleases.length === 0 ? [] : [{ url: parts.origin + sitemapPath(0) }];
  return xmlAnswer(sitemapIndex([...ofLists, ...ofReleases]));
}

/** One file of the sitemap; there is none that is empty. */
export function sitemapAnswer(question: Question): Answer {
  const part = /^(?:0|[1-9]\d{0,8})$/.exec(question.params['part'] ?? '')?.[0];
  if (part === undefined) return notFoundAnswer(question);
  const urls = part === '0' ? listUrls(question) : releaseUrls(question, Number(part));
  return urls.length === 0 ? notFoundAnswer(question) : xmlAnswer(sitemap(urls));
}

function releaseUrls(question: Question, part: number): SitemapUrl[] {
  return question.readModel
    .sitemapReleases(part, question.now)
    .map(({ publicId, locale, slug, updatedAt, alternates }) => {
      const links = alternates.map((each) => ({
        locale: each.locale,
        path: releasePath(each.locale, { publicId, slug: each.slug }),
      }));
      const path = releasePath(locale, { publicId, slug });
      return { ...urlOf(question, path, links), changedAt: updatedAt };
    });
}

/** What is no release, in each language that has it; and, once there is anything, how programs read it all. */
function listUrls(question: Question): SitemapUrl[] {
  const all: { links: LanguageLink[]; byDefault?: string }[] = [
    { links: homeLinks(question), byDefault: homeDefaultPath },
    { links: pressLinks(question) },
    { links: galleryLinks(question) },
    ...[...topicPages(question).values(), ...monthPages(question).values()].map((links) => ({ links })),
  ];
  const pages = all.flatMap(({ links, byDefault }) =>
    links.map(({ path }) => urlOf(question, path, links, byDefault)),
  );
  return pages.length === 0 ? [] : [...pages, urlOf(question, apiDocsPath(), [])];
}

function urlOf(
  { parts: { origin }, settings }: Question,
  path: string,
  links: readonly LanguageLink[],
  byDefault: string | null = defaultPath(links, settings),
): SitemapUrl {
  const alternates =
    links.length > 1 && byDefault !== null
      ? [
          ...links.map((each) => ({ language: each.locale, url: origin + each.path })),
          { language: 'x-default', url: origin + byDefault },
        ]
      : [];
  return { url: origin + path, alternates };
}

/** As many as Google reads of a news sitemap. */
const mostNews = 1000;

/** What was listed in the last two days, in all languages, newest first. */
export function newsSitemapAnswer(question: Question): Answer {
  const { readModel, now, parts } = question;
  const news = readModel
    .localesInUse(now)
    .flatMap((locale) => newsIn(question, locale))
    .sort((a, b) => b.listedAt - a.listedAt)
    .slice(0, mostNews);
  return xmlAnswer(
    newsSitemap(
      news.map((release) => ({
        url: parts.origin + releasePath(release.locale, release),
        publication: publisherName({ ...question, locale: release.locale }),
        language: release.locale,
        publishedAt: release.listedAt,
        title: release.title,
      })),
    ),
  );
}

/** Page by page of the list: most newsrooms have a handful of news. */
function newsIn({ readModel, now }: Question, locale: Locale): ReleaseSummary[] {
  const limit = 50;
  const news: ReleaseSummary[] = [];
  for (let offset = 0; offset < mostNews; offset += limit) {
    const { releases } = readModel.list({ locale }, now, { offset, limit });
    const recent = releases.filter(({ listedAt }) => listedAt > now - newsSitemapMilliseconds);
    news.push(...recent);
    if (recent.length < limit) break;
  }
  return news;
}

function xmlAnswer(body: string): Answer {
  return { status: 200, contentType: sitemapMimeType, body, caching: 'shared' };
}
