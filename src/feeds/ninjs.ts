import { toIso, type Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import { jsonDocument, type JsonValue } from './json.ts';

/** ninjs has no media type of its own. */
export const ninjsMimeType = 'application/json; charset=utf-8';

/** One locale of a release as ninjs shows it. All URLs are absolute, percent-encoded ASCII; ids are `tag:` URIs. */
export type NinjsView = NinjsUsable | NinjsWithheld | NinjsCanceled;

interface NinjsCommon {
  id: string;
  publicId: string;
  locale: Locale;
  /** When what is said here began to hold. */
  versionAt: Instant;
}

export interface NinjsUsable extends NinjsCommon {
  status: 'usable';
  version: number;
  firstLiveAt: Instant;
  /** The date readers see. */
  listedAt: Instant;
  url: string;
  title: string;
  slug: string;
  /** Plain text; empty where the release has none, as the other texts may be. */
  summary: string;
  place: string;
  kind: string;
  contentHtml: string;
  contentText: string;
  /** Public notes of corrections, newest first. */
  corrections: readonly string[];
  creator: string;
  licence: string;
  topics: readonly { id: string; label: string }[];
  /** Pictures, the lead picture first, and documents. */
  media: readonly NinjsMedia[];
}

export interface NinjsWithheld extends NinjsCommon {
  status: 'withheld';
  url: string;
  title: string;
  notice: string;
}

export interface NinjsCanceled extends NinjsCommon {
  status: 'canceled';
}

export interface NinjsMedia {
  id: string;
  kind: 'picture' | 'document';
  name: string;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  files: readonly {
    name: string;
    url: string;
    mimeType: string;
    sizeBytes: number;
    width?: number;
    height?: number;
  }[];
}

/** A document of IPTC ninjs 3.1 (iptc.org/std/ninjs): usable, withheld without a text, or canceled. */
export function ninjs(view: NinjsView): string {
  return jsonDocument({ ...headOf(view), ...contentOf(view) });
}

type Members = Record<string, JsonValue | undefined>;

function headOf({ id, publicId, locale, status, versionAt }: NinjsView): Members {
  return {
    uri: id,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    pubStatus: status,
    language: locale,
    versionCreated: toIso(versionAt),
    altIds: [{ role: 'publicId', value: publicId }],
  };
}

function contentOf(view: NinjsView): Members {
  switch (view.status) {
    case 'usable':
      return usable(view);
    case 'withheld':
      return {
        headlines: [headline(view.title)],
        descriptions: [{ role: 'withdrawal', contentType: 'text/plain', value: view.notice }],
        edNote: view.notice,
        renditions: [page(view.url)],
      };
    case 'canceled':
      return {};
  }
}

function usable(view: NinjsUsable): Members {
  const { summary, corrections, topics, media } = view;
  return {
    representationType: 'full',
    version: String(view.version),
    firstCreated: toIso(view.firstLiveAt),
    contentCreated: toIso(view.listedAt),
    headlines: [headline(view.title)],
    slugline: view.slug,
    descriptions: some([
      ...corrections.map((value) => ({ role: 'correction', contentType: 'text/plain', value })),
      ...(summary === '' ? [] : [{ role: 'summary', contentType: 'text/plain', value: summary }]),
    ]),
    bodies: [
      { role: 'main', contentType: 'text/html', value: view.contentHtml },
      { role: 'main', contentType: 'text/plain', value: view.contentText },
    ],
    by: view.creator,
    located: filled(view.place),
    usageTerms: filled(view.licence),
    genres: [{ name: view.kind }],
    infoSources: [{ name: view.creator }],
    subjects: some(topics.map(({ id, label }) => ({ name: label, uri: id }))),
    renditions: [page(view.url)],
    associations: some(media.map((each) => association(each, view.locale))),
  };
}

function association(media: NinjsMedia, locale: Locale): JsonValue {
  const { alt, caption, credit, licence } = media;
  return {
    name: media.name,
    uri: media.id,
    type: media.kind === 'picture' ? 'picture' : 'text',
    rel: media.kind,
    language: locale,
    by: filled(credit),
    usageTerms: filled(licence),
    descriptions: some([
      ...(caption === '' ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]),
      ...(alt === '' ? [] : [{ role: 'alt', contentType: 'text/plain', value: alt }]),
    ]),
    renditions: media.files.map(({ name, url, mimeType, sizeBytes, width, height }) => ({
      name,
      href: url,
      contentType: mimeType,
      sizeInBytes: sizeBytes,
      width,
      height,
    })),
  };
}

function headline(title: string): JsonValue {
  return { role: 'main', contentType: 'text/plain', value: title };
}

function page(url: string): JsonValue {
  return { name: 'web', href: url, contentType: 'text/html' };
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function some(values: readonly JsonValue[]): readonly JsonValue[] | undefined {
  return values.length === 0 ? undefined : values;
}
