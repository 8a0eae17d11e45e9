import { renderToStaticMarkup } from 'react-dom/server';
import {
  feedPath,
  feedTag,
  homePath,
  mediaPath,
  releasePath,
  releaseTag,
  topicPath,
  type FeedFormat,
} from '../model/address.ts';
import type { Instant } from '../model/instant.ts';
import { documentsOf } from '../model/release.ts';
import type { FeedDocument, FeedPicture, FeedView, FeedViewItem } from '../feeds/feed-view.ts';
import type { FeedItem, ListKey, Release, Tombstone, TopicLink } from '../read-model/types.ts';
import { plainestFile } from '../views/picture.tsx';
import { ReleaseContent, WithdrawalNotice } from '../views/release-content.tsx';
import { writeArchiveKey } from './archive-key.ts';
import { feedDescription, feedTitle, publisherName } from './page-frames.ts';
import type { Question } from './question.ts';

/** Of an archive document; the feed that one subscribes to has from one to almost two of them. */
const archiveSize = 20;

/** How many killed releases the feed remembers, wherever in its history they stood. */
const tombstonesLimit = 100;

export interface FeedOf {
  format: FeedFormat;
  topic?: TopicLink;
  /** Of an archive document: where it begins. */
  before?: ListKey;
}

/**
 * The feed of a locale or topic, or a document of its archive. Archive documents join without gap or overlap, each
 * beginning where its newer neighbour ends, whatever is published, withdrawn or killed meanwhile.
 */
export function feedView(question: Question, { format, topic, before }: FeedOf): FeedView {
  const { readModel, now, locale, parts, settings } = question;
  const filter = topic ? { locale, topicId: topic.topicId } : { locale };
  const limit = before ? archiveSize : feedSize(readModel.list(filter, now, { offset: 0, limit: 0 }).total);
  const found = readModel.feed(filter, now, { ...(before ? { before } : {}), limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const end = last && found.length > limit ? keyOf(last) : undefined;
  const tombstones = before
    ? readModel.tombstones(filter, now, { before, ...(end ? { until: end } : {}) })
    : readModel.lastTombstones(filter, now, { limit: tombstonesLimit });
  const addressOf = (key?: ListKey): string =>
    parts.origin + feedPath(locale, format, topic?.slug, key && writeArchiveKey(key));
  return {
    id: feedTag(settings.authority, locale, topic?.topicId),
    locale,
    title: feedTitle(question, topic),
    description: feedDescription(question, topic),
    pageUrl: parts.origin + (topic ? topicPath(locale, topic.slug) : homePath(locale)),
    selfUrl: addressOf(before),
    publisher: publisherName(question),
    ...logoUrls(question),
    updatedAt: changedAt(shown, tombstones) ?? openedAt(settings.authority),
    items: shown.map((item) => feedViewItem(question, item)),
    tombstones: tombstones.map(({ publicId, killedAt }) => ({
      id: releaseTag(settings.authority, publicId, locale),
      killedAt,
    })),
    archive: { olderUrl: end ? addressOf(end) : null, feedUrl: before ? addressOf() : null },
  };
}

/**
 * How many items the feed itself holds: what is older fills whole archive documents. So these stay at their addresses,
 * as RFC 5005 §4 asks, while new releases are published: the feed grows, and then leaves a new archive document.
 */
function feedSize(total: number): number {
  return archiveSize + (total % archiveSize);
}

function keyOf(item: FeedItem): ListKey {
  const { listedAt, publicId } = item.state === 'live' ? item.release : item;
  return { listedAt, publicId };
}

/** A release dated back changes the feed when it goes live, not on its date. */
function changedAt(items: readonly FeedItem[], tombstones: readonly Tombstone[]): Instant | null {
  const instants = [
    ...items.map((item) =>
      item.state === 'live' ? Math.max(item.release.updatedAt, item.release.firstLiveAt) : item.updatedAt,
    ),
    ...tombstones.map(({ killedAt }) => killedAt),
  ];
  return instants.length === 0 ? null : Math.max(...instants);
}

/** Atom asks for a date even of a feed that never held anything: the year from which the newsroom has named things. */
function openedAt(authority: string): Instant {
  const year = Number(/,(\d{4})/.exec(authority)?.[1] ?? 1970);
  return Date.UTC(year, 0, 1);
}

/** Pixels across that JSON Feed asks for where it shows an icon in a timeline. */
const largeLogoPixels = 512;

/**
 * In a format that every reader knows: the smallest file, and the smallest that a large icon need not enlarge; where all
 * are narrower, the widest.
 */
function logoUrls({ settings, parts }: Question): Pick<FeedView, 'logoUrl' | 'largeLogoUrl'> {
  const { logo } = settings.organisation;
  const files = (logo?.files ?? [])
    .filter(({ mimeType }) => mimeType === 'image/png' || mimeType === 'image/jpeg')
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0) || a.sizeBytes - b.sizeBytes);
  const [small] = files;
  const large = files.find(({ width = 0 }) => width >= largeLogoPixels) ?? files.at(-1);
  if (!logo || !small || !large) return { logoUrl: null, largeLogoUrl: null };
  const urlOf = ({ file }: typeof small): string => parts.origin + mediaPath(logo.hash, file);
  return { logoUrl: urlOf(small), largeLogoUrl: urlOf(large) };
}

function feedViewItem(question: Question, item: FeedItem): FeedViewItem {
  const { settings, parts, locale, t } = question;
  const { origin } = parts;
  const { timeZone } = settings.organisation;
  const subject = item.state === 'live' ? item.release : item;
  const { publicId, listedAt, updatedAt, title } = subject;
  const common = {
    id: releaseTag(settings.authority, publicId, locale),
    url: origin + releasePath(locale, subject),
    publishedAt: listedAt,
    updatedAt,
  };
  if (item.state === 'withdrawn') {
    const notice = { notice: item.notice, withdrawnAt: updatedAt, locale, t, timeZone };
    return {
      ...common,
      title: t('feed.withdrawnTitle', { title }),
      summary: item.notice,
      contentHtml: renderToStaticMarkup(<WithdrawalNotice {...notice} />),
      creator: publisherName(question),
      licence: '',
      topics: [],
      picture: null,
      documents: [],
    };
  }
  const { release } = item;
  const source = release.snapshot.syndicatedFrom;
  return {
    ...common,
    title,
    summary: release.summary,
    contentHtml: renderToStaticMarkup(<ReleaseContent {...{ release, t, origin, timeZone }} isAbsolute />),
    creator: source?.name ?? publisherName(question),
    licence: source?.licence ?? '',
    topics: release.topics,
    picture: pictureOf(release, origin),
    documents: feedDocuments(release, origin),
  };
}

function pictureOf({ leadImage }: Release, origin: string): FeedPicture | null {
  const file = leadImage && plainestFile(leadImage);
  if (!leadImage || !file) return null;
  const { mimeType, sizeBytes, width, height } = file;
  const { alt, credit, licence } = leadImage;
  return {
    url: origin + mediaPath(leadImage.hash, file.file),
    ...{ mimeType, sizeBytes, alt, credit, licence },
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

function feedDocuments({ snapshot }: Release, origin: string): FeedDocument[] {
  return documentsOf(snapshot).flatMap((media) => {
    const [file] = media.files;
    if (!file) return [];
    const { mimeType, sizeBytes } = file;
    return {
      url: origin + mediaPath(media.hash, file.file),
      mimeType,
      sizeBytes,
      title: media.fileName ?? media.caption,
    };
  });
}
