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

/** The RSS feed of a locale, or of one topic in it. */
export function rssPath(locale: Locale, topicSlug?: string): string {
  return topicSlug === undefined ? `/${locale}/feed.rss` : `${topicPath(locale, topicSlug)}/feed.rss`;
}

export function mediaPath(hash: string, file: string): string {
  return `/media/${hash}/${encodeSegment(file)}`;
}

/** The `tag:` id (RFC 4151) of a release in one locale; the same through every change of slug, title or domain. */
export function releaseTag(authority: string, publicId: string, locale: Locale): string {
  return `tag:${authority}:release:${publicId}:${locale}`;
}

/** One path segment; encodeURIComponent throws on lone surrogates, which a hand-made address may hold. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
