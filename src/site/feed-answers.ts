import { atomFeed, atomMimeType } from '../feeds/atom.ts';
import type { FeedView } from '../feeds/feed-view.ts';
import { jsonFeed, jsonFeedMimeType } from '../feeds/json-feed.ts';
import { rssFeed, rssMimeType } from '../feeds/rss.ts';
import { feedPath, type FeedFormat } from '../model/address.ts';
import type { TopicLink } from '../read-model/types.ts';
import { foundAnswer, movedAnswer, type Answer } from './answer.ts';
import { parseArchiveKey, writeArchiveKey } from './archive-key.ts';
import { errorAnswer, notFoundAnswer } from './error-answers.tsx';
import { feedView } from './feed-view.tsx';
import type { Question } from './question.ts';

const formats: Record<FeedFormat, { mimeType: string; write: (view: FeedView) => string }> = {
  rss: { mimeType: rssMimeType, write: rssFeed },
  atom: { mimeType: atomMimeType, write: atomFeed },
  json: { mimeType: jsonFeedMimeType, write: jsonFeed },
};

/** The releases of a locale as a feed. */
export function feedAnswer(question: Question, format: FeedFormat): Answer {
  return feedOf(question, format);
}

/** The releases on one topic as a feed; an old slug of the topic moves to the new one. */
export function topicFeedAnswer(question: Question, format: FeedFormat): Answer {
  const { readModel, locale, params, query } = question;
  const found = readModel.topicBySlug(locale, params['slug'] ?? '');
  if (!found) return notFoundAnswer(question);
  if (!found.isCurrentSlug) return movedAnswer(feedPath(locale, format, found.topic.slug, query['before']));
  return feedOf(question, format, found.topic);
}

function feedOf(question: Question, format: FeedFormat, topic?: TopicLink): Answer {
  const { readModel, now, locale, query } = question;
  const { mimeType, write } = formats[format];
  const asked = query['before'];
  const before = asked === undefined ? null : parseArchiveKey(asked);
  if (asked !== undefined) {
    if (!before) return errorAnswer(question, 'malformed');
    const filter = topic ? { locale, topicId: topic.topicId } : { locale };
    const key = readModel.feedKey(filter, before, now);
    const canonical = key ? writeArchiveKey(key) : undefined;
    // Only keys of items have answers, so that nobody fills the cache with keys of their own making; the key of an item
    // that was killed meanwhile still leads on to what is older.
    if (canonical !== asked) return foundAnswer(feedPath(locale, format, topic?.slug, canonical));
  }
  const view = feedView(question, { format, ...(topic ? { topic } : {}), ...(before ? { before } : {}) });
  return { status: 200, contentType: mimeType, body: write(view), caching: 'shared' };
}
