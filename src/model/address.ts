import type { Locale } from './locale.ts';

/*
 * The addresses of design §5, as paths from the root of the public side: percent-encoded ASCII, no origin in front.
 */

export function homePath(locale: Locale): string {
  return `/${locale}`;
}

export function releasePath(locale: Locale, release: { publicId: string; slug: string }): string {
  return `/${locale}/releases/${release.publicId}-${encodeSegment(release.slug)}`;
}

export function topicPath(locale: Locale, slug: string): string {
  return `/${locale}/topics/${encodeSegment(slug)}`;
}

/** `month` as `2026-11`. */
export function monthPath(locale: Locale, month: string): string {
  return `/${locale}/archive/${month.replace('-', '/')}`;
}

/** Press contacts, boilerplate and feeds of a locale. */
export function pressPath(locale: Locale): string {
  return `/${locale}/press`;
}

/** What the feeds of a locale and of its topics are written in, as their addresses end. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The feed of a locale, or of one topic in it; with `before`, the document of its archive that begins after that key. */
export function feedPath(locale: Locale, format: FeedFormat, topicSlug?: string, before?: string): string {
  const place = topicSlug === undefined ? homePath(locale) : topicPath(locale, topicSlug);
  return `${place}/feed.${format}${before === undefined ? '' : `?before=${encodeSegment(before)}`}`;
}

/** All feeds of a locale, for readers that take a list (OPML). */
export function opmlPath(locale: Locale): string {
  return `/${locale}/feeds.opml`;
}

export function searchPath(locale: Locale): string {
  return `/${locale}/search`;
}

/** Pictures and documents of what is live in a locale. */
export function galleryPath(locale: Locale): string {
  return `/${locale}/gallery`;
}

export function pressKitPath(locale: Locale, release: { publicId: string; slug: string }): string {
  return `${releasePath(locale, release)}/press-kit.zip`;
}

/** A release as plain text. */
export function plainTextPath(locale: Locale, release: { publicId: string; slug: string }): string {
  return `${releasePath(locale, release)}/text.txt`;
}

/** Everything of the public API stands below it, errors included. */
export const apiRoot = '/api';

/** The releases of the public API: lists, and the changes for mirrors. */
export function apiReleasesPath(query: Readonly<Record<string, string | number | undefined>> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeSegment(String(value))}`],
  );
  return ['/api/v1/releases', ...(pairs.length === 0 ? [] : [pairs.join('&')])].join('?');
}

/** What the public API is, for programs. */
export function openApiPath(): string {
  return '/api/v1/openapi.json';
}

/** What the public API is, for people. */
export function apiDocsPath(): string {
  return '/api/v1/docs';
}

/** A release in all its languages, as the public API has it. */
export function apiReleasePath(publicId: string): string {
  return `${apiReleasesPath()}/${encodeSegment(publicId)}`;
}

/** One publication as IPTC ninjs. */
export function ninjsPath(locale: Locale, publicId: string): string {
  return `${apiReleasePath(publicId)}/${locale}.ninjs.json`;
}

/** The picture for sharing; `hash` names its content. */
export function cardPath(locale: Locale, publicId: string, hash: string): string {
  return `/cards/${locale}/${encodeSegment(publicId)}-${hash}.png`;
}

export const manifestPath = '/manifest.webmanifest';

/** One file of the sitemap: 0 for the lists, from 1 on the releases in parts. */
export function sitemapPath(part: number): string {
  return `/sitemaps/${String(part)}.xml`;
}

export function mediaPath(hash: string, file: string): string {
  return `/media/${hash}/${encodeSegment(file)}`;
}

/** Where a file of the store is to be had: `mediaPath`, or the same below a link. */
export type FilePath = typeof mediaPath;

/** What a holder of an embargo link reads; without a locale the link itself, which leads to its first. */
export function embargoPath(token: string, locale?: Locale): string {
  return `/embargo/${encodeSegment(token)}${locale === undefined ? '' : `/${locale}`}`;
}

/** A file of that text. */
export function embargoFilePath(token: string, locale: Locale): FilePath {
  return (hash, file) => embargoPath(token, locale) + mediaPath(hash, file);
}

/** The `tag:` id (RFC 4151) of a release in one locale; the same through every change of slug, title or domain. */
export function releaseTag(authority: string, publicId: string, locale: Locale): string {
  return `tag:${authority}:release:${publicId}:${locale}`;
}

/** The `tag:` id of a feed, the same in all formats and through every change of slug, title or domain. */
export function feedTag(authority: string, locale: Locale, topicId?: string): string {
  const topic = topicId === undefined ? '' : `:${encodeSegment(topicId)}`;
  return `tag:${authority}:feed:${locale}${topic}`;
}

/** The `tag:` id of a topic, the same in all languages. */
export function topicTag(authority: string, topicId: string): string {
  return `tag:${authority}:topic:${encodeSegment(topicId)}`;
}

/** The `tag:` id of a picture or document; `hash` names its content. */
export function mediaTag(authority: string, hash: string): string {
  return `tag:${authority}:media:${hash}`;
}

/** One path segment; encodeURIComponent throws on lone surrogates, which a hand-made address may hold. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
