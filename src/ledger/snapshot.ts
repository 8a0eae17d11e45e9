import type { Locale } from '../model/locale.ts';
import { frozenMediaSchema, type FrozenMedia } from '../model/media.ts';
import type { ReleaseKind, Snapshot, Syndication } from '../model/release.ts';
import { releaseHref, type Block } from '../model/rich-text.ts';
import { cleanField, cleanLine } from './clean-text.ts';
import { namedInSlate, richTextFromSlate } from './snapshot-slate.ts';

/** A reference as Payload gives it: an id, or the document. */
type Reference = string | number | { id: string | number };

/** One locale of the working copy: a document of `press-releases` read in that locale, without fallback. */
export interface ReleaseDocument {
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  datelinePlace?: string | null;
  /** Slate's value. */
  body?: unknown;
  kind: ReleaseKind;
  sourceLocale: Locale;
  topics?: readonly Reference[] | null;
  contacts?: readonly Reference[] | null;
  leadImage?: Reference | null;
  attachments?: readonly Reference[] | null;
  relatedReleases?: readonly Reference[] | null;
  syndicatedFrom?: { name?: string | null; url?: string | null; licence?: string | null } | null;
}

/** A document of `media` read in one locale, without fallback. */
export interface MediaDocument {
  id: string | number;
  kind?: string | null;
  filename?: string | null;
  hash?: string | null;
  files?: unknown;
  alt?: string | null;
  caption?: string | null;
  credit?: string | null;
  licence?: string | null;
  colour?: string | null;
  /** Payload's focal point, in percent from the left and the top. */
  focalX?: number | null;
  focalY?: number | null;
  consentExpiresAt?: string | null;
}

export interface SnapshotSources {
  /** The media documents that `namedIn` names, as far as there are any. */
  media: readonly MediaDocument[];
  /**
   * The public ids of the releases that `namedIn` names, by document id; nothing else of them may be frozen, since
   * they may not be public yet, or any more.
   */
  publicIds: ReadonlyMap<string, string>;
  /** Told of each node of the body that is not known, and of each picture that is not there. */
  onUnknown: (what: string) => void;
}

/** The ids of all media and releases that a working copy names: what `snapshotOf` wants to be given. */
export function namedIn(release: ReleaseDocument): { mediaIds: string[]; releaseIds: string[] } {
  const inBody = namedInSlate(release.body);
  return {
    mediaIds: unique([
      ...references(release.leadImage),
      ...references(release.attachments),
      ...inBody.mediaIds,
    ]),
    releaseIds: unique([...references(release.relatedReleases), ...inBody.releaseIds]),
  };
}

/**
 * Freezes one locale of the working copy. Pictures, documents and releases that are not given are left out, so the
 * snapshot names nothing that it does not hold.
 */
export function snapshotOf(release: ReleaseDocument, sources: SnapshotSources): Snapshot {
  const { publicIds, onUnknown } = sources;
  const frozen = new Map(
    sources.media.flatMap((each) => {
      const media = frozenMedia(each);
      return media ? [[media.mediaId, media] as const] : [];
    }),
  );
  const isPicture = (mediaId: string | undefined): mediaId is string => {
    const isThere = mediaId !== undefined && frozen.get(mediaId)?.kind === 'picture';
    if (mediaId !== undefined && !isThere) onUnknown(`picture ${mediaId}`);
    return isThere;
  };
  const hrefOfRelease = (releaseId: string): string | null => {
    const publicId = publicIds.get(releaseId);
    return publicId === undefined ? null : releaseHref(publicId);
  };
  const body = richTextFromSlate(release.body, onUnknown, hrefOfRelease).filter(
    (block: Block) => block.type !== 'picture' || isPicture(block.mediaId),
  );
  const [leadImageId] = references(release.leadImage).filter(isPicture);
  const attachmentIds = references(release.attachments).filter((id) => frozen.get(id)?.kind === 'document');
  const inBody = body.flatMap((block) => (block.type === 'picture' ? [block.mediaId] : []));
  const named = unique([...(leadImageId === undefined ? [] : [leadImageId]), ...attachmentIds, ...inBody]);
  const syndicatedFrom = syndicationOf(release.syndicatedFrom);
  return {
    title: cleanLine(release.title),
    slug: cleanLine(release.slug),
    summary: cleanField(release.summary),
    datelinePlace: cleanLine(release.datelinePlace),
    body,
    kind: release.kind,
    sourceLocale: release.sourceLocale,
    topicIds: references(release.topics),
    contactIds: references(release.contacts),
    ...(leadImageId === undefined ? {} : { leadImageId }),
    attachmentIds,
    media: named.flatMap((id) => frozen.get(id) ?? []),
    ...(syndicatedFrom ? { syndicatedFrom } : {}),
    relatedReleases: references(release.relatedReleases).flatMap((id) => publicIds.get(id) ?? []),
  };
}

/** A picture or document as it is now in one locale; null where it has no bytes in the store. */
export function frozenMedia(media: MediaDocument): FrozenMedia | null {
  const { kind, filename, hash, files, colour, consentExpiresAt } = media;
  const focalPoint = focalPointOf(media);
  const parsed = frozenMediaSchema.safeParse({
    mediaId: String(media.id),
    kind,
    hash,
    files,
    alt: cleanLine(media.alt),
    caption: cleanField(media.caption),
    credit: cleanLine(media.credit),
    licence: cleanLine(media.licence),
    ...(kind === 'document' && filename ? { fileName: cleanLine(filename) } : {}),
    ...(colour ? { colour } : {}),
    ...(focalPoint ? { focalPoint } : {}),
    ...(consentExpiresAt ? { consentExpiresAt: new Date(consentExpiresAt).toISOString() } : {}),
  });
  return parsed.success ? parsed.data : null;
}

/** In whole percent; null where nobody has moved it from the middle, which is what readers get without one. */
function focalPointOf({ focalX, focalY }: MediaDocument): FrozenMedia['focalPoint'] | null {
  const [x, y] = [focalX, focalY].map((each) => Math.min(100, Math.max(0, Math.round(each ?? 50))));
  return x === undefined || y === undefined || (x === 50 && y === 50) ? null : { x, y };
}

function syndicationOf(source: ReleaseDocument['syndicatedFrom']): Syndication | null {
  const name = cleanLine(source?.name);
  if (!source || name === '') return null;
  const url = cleanLine(source.url);
  const licence = cleanLine(source.licence);
  const isAddress = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
  return { name, ...(isAddress ? { url } : {}), ...(licence === '' ? {} : { licence }) };
}

function references(value: Reference | readonly Reference[] | null | undefined): string[] {
  const all =
    value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as Reference];
  return unique(all.map((each: Reference) => String(typeof each === 'object' ? each.id : each)));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
