import type { ReactElement } from 'react';
import { homePath, monthPath, topicPath } from '../model/address.ts';
import type { Locale } from '../model/locale.ts';
import type { ListFilter } from '../read-model/types.ts';
import { ArchivePage, HomePage, TopicPage, type ListView } from '../views/list-pages.tsx';
import type { LanguageLink } from '../views/page-frame.ts';
import { pagePath } from '../views/release-list.tsx';
import { htmlAnswer, movedAnswer, type Answer } from './answer.ts';
import { notFoundAnswer } from './error-answers.tsx';
import { pageFrame } from './page-frames.ts';
import { homeDefaultPath, homeLinks, inOrder, monthLinks, topicLinks } from './page-links.ts';
import type { Question } from './question.ts';
import { pageNumber } from './target.ts';

const pageSize = 20;

export function homeAnswer(question: Question): Answer {
  const { readModel, now, locale } = question;
  return listAnswer(question, {
    filter: { locale },
    path: homePath(locale),
    frame: { alternates: homeLinks(question), defaultPath: homeDefaultPath, section: 'home' },
    page: (list) => (
      <HomePage {...list} topics={readModel.topics(locale, now)} months={readModel.months(locale, now)} />
    ),
  });
}

export function topicAnswer(question: Question): Answer {
  const { readModel, now, locale, params, settings } = question;
  const found = readModel.topicBySlug(locale, params['slug'] ?? '');
  if (!found) return notFoundAnswer(question);
  const { topic } = found;
  if (!found.isCurrentSlug) return movedAnswer(topicPath(locale, topic.slug));
  const labelled = { ...found.alternates, [locale]: topic };
  const linksTo = (each: Iterable<Locale>): LanguageLink[] =>
    [...each].flatMap((to) => {
      const link = labelled[to];
      return link ? { locale: to, path: topicPath(to, link.slug) } : [];
    });
  const inUse = readModel.localesInUse(now);
  const picture = settings.topics.find(({ topicId }) => topicId === topic.topicId)?.picture ?? null;
  return listAnswer(question, {
    filter: { locale, topicId: topic.topicId },
    path: topicPath(locale, topic.slug),
    frame: {
      topic,
      alternates: topicLinks(question, topic.topicId),
      languages: inOrder(linksTo(new Set([...inUse, locale]))),
    },
    page: (list) => <TopicPage {...list} {...{ topic, picture }} />,
  });
}

export function archiveAnswer(question: Question): Answer {
  const { readModel, now, locale, params } = question;
  const month = `${params['year'] ?? ''}-${params['month'] ?? ''}`;
  const months = readModel.months(locale, now).map((each) => each.month);
  const at = months.indexOf(month);
  if (at === -1) return notFoundAnswer(question);
  return listAnswer(question, {
    filter: { locale, month },
    path: monthPath(locale, month),
    frame: { alternates: monthLinks(question, month) },
    page: (list) => (
      <ArchivePage {...list} month={month} newer={months[at - 1] ?? null} older={months[at + 1] ?? null} />
    ),
  });
}

interface ListOf {
  filter: ListFilter;
  /** Of the first page. */
  path: string;
  frame: Pick<
    Parameters<typeof pageFrame>[1],
    'alternates' | 'languages' | 'defaultPath' | 'topic' | 'section'
  >;
  page: (list: ListView) => ReactElement;
}

function listAnswer(question: Question, { filter, path, frame, page }: ListOf): Answer {
  const { readModel, now, settings, query } = question;
  const number = pageNumber(query);
  if (number === null) return notFoundAnswer(question);
  const offset = (number - 1) * pageSize;
  const { releases, total } = readModel.list(filter, now, { offset, limit: pageSize });
  const count = Math.max(1, Math.ceil(total / pageSize));
  if (number > count) return notFoundAnswer(question);
  const list: ListView = {
    frame: pageFrame(question, {
      ...frame,
      canonicalPath: pagePath(path, number),
      // The third page in one language is not the third page in another.
      alternates: number === 1 ? frame.alternates : [],
      languages: frame.languages ?? frame.alternates,
    }),
    settings,
    releases,
    page: { number, count, path },
  };
  return htmlAnswer(200, page(list));
}
