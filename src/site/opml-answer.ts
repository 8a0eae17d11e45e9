import { opml, opmlMimeType } from '../feeds/opml.ts';
import { feedPath, homePath, topicPath } from '../model/address.ts';
import type { TopicLink } from '../read-model/types.ts';
import type { Answer } from './answer.ts';
import { feedDescription, feedTitle, publisherName } from './page-frames.ts';
import type { Question } from './question.ts';

/** All feeds of a locale, for feed readers that import a list. */
export function opmlAnswer(question: Question): Answer {
  const { readModel, now, locale } = question;
  const body = opml({
    locale,
    title: feedTitle(question),
    owner: publisherName(question),
    feeds: [undefined, ...readModel.topics(locale, now)].map((topic) => feedOf(question, topic)),
  });
  return { status: 200, contentType: opmlMimeType, body, caching: 'shared' };
}

function feedOf(question: Question, topic?: TopicLink) {
  const { locale, parts } = question;
  return {
    title: feedTitle(question, topic),
    description: feedDescription(question, topic),
    feedUrl: parts.origin + feedPath(locale, 'rss', topic?.slug),
    pageUrl: parts.origin + (topic ? topicPath(locale, topic.slug) : homePath(locale)),
  };
}
