import type { ReactNode } from 'react';
import { feedPath, homePath, monthPath, searchPath, topicPath } from '../model/address.ts';
import { formatMonth } from '../language/format-date.ts';
import { khmerDigits } from '../language/khmer-digits.ts';
import type { FrozenMedia } from '../model/media.ts';
import { organisationName, type Settings } from '../model/settings.ts';
import type { ReleaseSummary, TopicLink } from '../read-model/types.ts';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { PictureImage } from './picture.tsx';
import { PressBox } from './press-contacts.tsx';
import { LeadStory, Pager, ReleaseDays, ReleaseStories, type PageOf } from './release-list.tsx';
import { mediaPicture } from './share-picture.ts';
import { breadcrumb, newsroom } from './structured-data.tsx';

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

/** The newest release, the others by day, topics and archive of a locale. */
export function HomePage({ topics, months, ...list }: HomeView): ReactNode {
  const { frame, releases, page, settings } = list;
  const { t } = frame;
  const { timeZone } = settings.organisation;
  const isFirst = page.number === 1;
  const lead = isFirst ? releases[0] : undefined;
  const others = lead ? releases.slice(1) : releases;
  return (
    <Layout
      frame={frame}
      title={isFirst ? null : titleOf(t('list.latest'), list)}
      {...described(list)}
      {...(isFirst ? { thing: newsroom(frame, settings) } : {})}
    >
      <h1 className={isFirst ? 'visually-hidden' : undefined}>{t('list.latest')}</h1>
      {lead && <LeadStory release={lead} frame={frame} timeZone={timeZone} />}
      <div className="columns">
        <div>
          {releases.length === 0 && <p className="empty">{t('list.empty')}</p>}
          <ReleaseDays releases={others} frame={frame} timeZone={timeZone} />
          <Pager page={page} frame={frame} />
        </div>
        <div className="beside">
          <TopicLinks topics={topics} frame={frame} />
          <PressBox frame={frame} settings={settings} />
          <MonthLinks months={months} frame={frame} />
        </div>
      </div>
    </Layout>
  );
}

/** The releases on one topic. */
export function TopicPage(props: ListView & { topic: TopicLink; picture: FrozenMedia | null }): ReactNode {
  const { topic, picture, ...list } = props;
  const { frame, releases, settings } = list;
  return (
    <Layout
      frame={frame}
      title={titleOf(topic.label, list)}
      {...described(list, topic.label)}
      thing={breadcrumb(frame, { name: topic.label, path: topicPath(frame.locale, topic.slug) })}
      picture={picture && mediaPicture(picture, true)}
    >
      <header className="list-header">
        <div>
          <p className="above">{frame.t('list.topic')}</p>
          <h1>{topic.label}</h1>
        </div>
        {picture && <PictureImage media={picture} alt="" place="card" isFirst />}
      </header>
      {releases.length === 0 && <p className="empty">{frame.t('list.empty')}</p>}
      <ReleaseStories
        releases={releases}
        frame={frame}
        timeZone={settings.organisation.timeZone}
        headingLevel={2}
      />
      <Pager page={list.page} frame={frame} />
      <p>
        <a href={feedPath(frame.locale, 'rss', topic.slug)}>{frame.t('list.follow')}</a>
      </p>
      <WayHome frame={frame} />
    </Layout>
  );
}

export interface ArchiveView extends ListView {
  /** `2026-11`. */
  month: string;
  /** The months with releases next to it. */
  newer: string | null;
  older: string | null;
}

/** The releases of one month. */
export function ArchivePage({ month, newer, older, ...list }: ArchiveView): ReactNode {
  const { frame, releases, settings } = list;
  const { locale, t } = frame;
  const heading = formatMonth(month, locale);
  return (
    <Layout
      frame={frame}
      title={titleOf(heading, list)}
      {...described(list, heading)}
      thing={breadcrumb(frame, { name: heading, path: monthPath(locale, month) })}
    >
      <header className="list-header">
        <div>
          <p className="above">{t('list.archive')}</p>
          <h1>{heading}</h1>
        </div>
      </header>
      <ReleaseDays releases={releases} frame={frame} timeZone={settings.organisation.timeZone} />
      <Pager page={list.page} frame={frame} />
      {(newer !== null || older !== null) && (
        <nav className="pager months" aria-label={t('list.months')}>
          {newer !== null && (
            <a rel="prev" href={monthPath(locale, newer)}>
              {formatMonth(newer, locale)}
            </a>
          )}
          {older !== null && (
            <a rel="next" href={monthPath(locale, older)}>
              {formatMonth(older, locale)}
            </a>
          )}
        </nav>
      )}
      <WayHome frame={frame} />
    </Layout>
  );
}

function WayHome({ frame }: { frame: PageFrame }): ReactNode {
  return (
    <p>
      <a href={homePath(frame.locale)}>{frame.t('list.latest')}</a>
    </p>
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
                  <span className="count">{t('list.count', { count })}</span>
                </li>
              ))}
          </ul>
        </details>
      ))}
      <p>
        <a href={searchPath(locale)}>{t('search.all')}</a>
      </p>
    </nav>
  );
}

function titleOf(heading: string, { page, frame }: Pick<ListView, 'page' | 'frame'>): string {
  if (page.number === 1) return heading;
  return `${heading}, ${frame.t('list.page', { page: page.number, pages: page.count })}`;
}

/** What search engines say of the list. */
function described({ frame, settings }: ListView, about?: string): { description?: string } {
  const organisation = organisationName(settings, frame.locale);
  if (organisation?.locale !== frame.locale) return {};
  const { t } = frame;
  return {
    description:
      about === undefined
        ? t('list.description', { organisation: organisation.text })
        : t('list.descriptionOf', { organisation: organisation.text, about }),
  };
}
