import { locales, type Locale } from '../model/locale.ts';
import { topicIn, type Topic } from '../model/settings.ts';
import type { Database } from '../sqlite/database.ts';
import type { CountQueries } from './count-queries.ts';
import type { SiteFacts } from './site-facts.ts';
import type { ReadModel, TopicAnswer } from './types.ts';

export function openTopicQueries(
  database: Database,
  { site, counts }: { site: SiteFacts; counts: CountQueries },
): Pick<ReadModel, 'topics' | 'topicBySlug'> {
  const holders = database.prepare<{ topic_id: string }>(
    'SELECT topic_id FROM topic_slugs WHERE locale = ? AND slug = ? ORDER BY sequence DESC, topic_id',
  );
  const topics = (): readonly Topic[] => site.settings()?.topics ?? [];
  return {
    topics: (locale, now) =>
      topics().flatMap((each) => {
        const link = topicIn(each, locale);
        return link ? { ...link, count: counts.total(locale, link.topicId, '', now) } : [];
      }),
    topicBySlug(locale, slug) {
      const current = topics().find((each) => topicIn(each, locale)?.slug === slug);
      if (current) return answerOf(current, locale, true);
      // The last to hold an old slug has it, as long as that topic can be shown.
      for (const { topic_id } of holders.all(locale, slug)) {
        const topic = site.topic(topic_id);
        const answer = topic && answerOf(topic, locale, false);
        if (answer) return answer;
      }
      return null;
    },
  };
}

function answerOf(each: Topic, locale: Locale, isCurrentSlug: boolean): TopicAnswer | null {
  const topic = topicIn(each, locale);
  if (!topic) return null;
  const alternates: TopicAnswer['alternates'] = {};
  for (const other of locales) {
    const link = other === locale ? null : topicIn(each, other);
    if (link) alternates[other] = link;
  }
  return { topic, isCurrentSlug, alternates };
}
