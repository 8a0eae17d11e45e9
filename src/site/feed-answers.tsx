import { renderToStaticMarkup } from 'react-dom/server';
import { homePath, mediaPath, releasePath, releaseTag, feedPath, topicPath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { FeedItem, Release, TopicLink } from '../read-model/types.ts';
import type { FeedPicture, FeedView, FeedViewItem } from '../feeds/feed-view.ts';
import { rssFeed, rssMimeType } from '../feeds/rss.ts';
import { plainestFile } from '../views/picture.tsx';
import { ReleaseContent, WithdrawalNotice } from '../views/release-content.tsx';
import { movedAnswer, type Answer } from './answer.ts';
import { notFoundAnswer } from './error-answers.tsx';
import { feedTitle, publisherName } from './page-frames.ts';
import type { Question } from './question.ts';

const feedSize = 20;

/** The latest releases of a locale as RSS. */
export function rssAnswer(question: Question): Answer {
  return rssOf(feedView(question));
}

/** The latest releases on one topic as RSS; an old slug of the topic moves to the new one. */
export function topicRssAnswer(question: Question): Answer {
  const { readModel, locale, params } = question;
  const found = readModel.topicBySlug(locale, params['slug'] ?? '');
  if (!found) return notFoundAnswer(question);
  if (!found.isCurrentSlug) return movedAnswer(feedPath(locale, 'rss', found.topic.slug));
  return rssOf(feedView(question, found.topic));
}

function rssOf(view: FeedView): Answer {
  return { status: 200, contentType: rssMimeType, body: rssFeed(view), caching: 'shared' };
}

function feedView(question: Question, topic?: TopicLink): FeedView {
  const { readModel, now, locale, t, parts } = question;
  const filter = topic ? { locale, topicId: topic.topicId } : { locale };
  return {
    locale,
    title: feedTitle(question, topic),
    description: topic ? t('feed.topicDescription', { topic: topic.label }) : t('feed.description'),
    pageUrl: parts.origin + (topic ? topicPath(locale, topic.slug) : homePath(locale)),
    selfUrl: parts.origin + feedPath(locale, 'rss', topic?.slug),
    items: readModel.feed(filter, now, { limit: feedSize }).map((item) => feedViewItem(question, item)),
  };
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
      topics: [],
      picture: null,
    };
  }
  const { release } = item;
  return {
    ...common,
    title,
    summary: release.summary,
    contentHtml: renderToStaticMarkup(<ReleaseContent {...{ release, t, origin, timeZone }} isAbsolute />),
    creator: release.snapshot.syndicatedFrom?.name ?? publisherName(question),
    topics: release.topics.map(({ label }) => label),
    picture: feedPicture(release, origin),
  };
}

function feedPicture({ leadImage }: Release, origin: string): FeedPicture | null {
  const file = leadImage && plainestFile(leadImage);
  return leadImage && file ? pictureOf(leadImage, file, origin) : null;
}

function pictureOf(media: FrozenMedia, file: FrozenMedia['files'][number], origin: string): FeedPicture {
  const { mimeType, sizeBytes, width, height } = file;
  return {
    url: origin + mediaPath(media.hash, file.file),
    mimeType,
    sizeBytes,
    alt: media.alt,
    credit: media.credit,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}
