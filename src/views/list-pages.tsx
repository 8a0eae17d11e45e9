import type { ReactNode } from 'react';
import { homePath, monthPath, topicPath } from '../model/address.ts';
import { formatMonth } from '../language/format-date.ts';
import { khmerDigits } from '../language/khmer-digits.ts';
import type { Settings } from '../model/settings.ts';
import type { ReleaseSummary, TopicLink } from '../read-model/types.ts';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { Pager, ReleaseCards, type PageOf } from './release-list.tsx';

export interface ListView {
  frame: PageFrame;
  settings: Settings;
  releases: readonly ReleaseSummary[];
  page: PageOf;
}

export interface HomeView extends ListView {
  topics: readonly (TopicLink & { count: number })[];
  /** Newest first, as `2026-11`. */
  months: readonly { month: string; count: number }[];
}

/** The latest releases of a locale, its topics and its archive. */
export function HomePage({ topics, months, ...list }: HomeView): ReactNode {
  const { frame } = list;
  return (
    <Layout frame={frame} title={list.page.number === 1 ? null : titleOf(frame.t('list.latest'), list)}>
      <div className="columns">
        <div>
          <h1>{frame.t('list.latest')}</h1>
          <List {...list} />
        </div>
        <div className="beside">
          <TopicLinks topics={topics} frame={frame} />
          <MonthLinks months={months} frame={frame} />
        </div>
      </div>
    </Layout>
  );
}

/** The releases on one topic. */
export function TopicPage({ topic, ...list }: ListView & { topic: TopicLink }): ReactNode {
  return <ListPage heading={topic.label} above={list.frame.t('list.topic')} {...list} />;
}

/** The releases of one month, given as `2026-11`. */
export function ArchivePage({ month, ...list }: ListView & { month: string }): ReactNode {
  const heading = formatMonth(month, list.frame.locale);
  return <ListPage heading={heading} above={list.frame.t('list.archive')} {...list} />;
}

function ListPage({ heading, above, ...list }: ListView & { heading: string; above: string }): ReactNode {
  const { frame } = list;
  return (
    <Layout frame={frame} title={titleOf(heading, list)}>
      <p className="meta">{above}</p>
      <h1>{heading}</h1>
      <List {...list} />
      <p>
        <a href={homePath(frame.locale)}>{frame.t('list.latest')}</a>
      </p>
    </Layout>
  );
}

function List({ frame, settings, releases, page }: ListView): ReactNode {
  if (releases.length === 0) return <p>{frame.t('list.empty')}</p>;
  const { timeZone } = settings.organisation;
  return (
    <>
      <ReleaseCards releases={releases} frame={frame} timeZone={timeZone} headingLevel={2} />
      <Pager page={page} frame={frame} />
    </>
  );
}

function TopicLinks({ topics, frame }: Pick<HomeView, 'topics' | 'frame'>): ReactNode {
  const { t, locale } = frame;
  const used = topics.filter((topic) => topic.count > 0);
  if (used.length === 0) return null;
  return (
    <nav className="topics" aria-labelledby="topics">
      <h2 id="topics">{t('list.topics')}</h2>
      <ul>
        {used.map((topic) => (
          <li key={topic.topicId}>
            <a href={topicPath(locale, topic.slug)}>{topic.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Years, newest first and open, each with its months; a browser opens them without a script. */
function MonthLinks({ months, frame }: Pick<HomeView, 'months' | 'frame'>): ReactNode {
  const { t, locale } = frame;
  if (months.length === 0) return null;
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return (
    <nav className="archive" aria-labelledby="archive">
      <h2 id="archive">{t('list.archive')}</h2>
      {years.map((year, index) => (
        <details key={year} open={index === 0}>
          <summary>{locale === 'km' ? khmerDigits(year) : year}</summary>
          <ul>
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, count }) => (
                <li key={month}>
                  <a href={monthPath(locale, month)}>{formatMonth(month, locale)}</a>{' '}
                  <span className="meta">{t('list.count', { count })}</span>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function titleOf(heading: string, { page, frame }: Pick<ListView, 'page' | 'frame'>): string {
  if (page.number === 1) return heading;
  return `${heading}, ${frame.t('list.page', { page: page.number, pages: page.count })}`;
}
