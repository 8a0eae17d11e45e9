import type { ReactNode } from 'react';
import { releasePath } from '../model/address.ts';
import { dateIn, isoDate } from '../language/calendar-date.ts';
import type { ReleaseSummary } from '../read-model/types.ts';
import { DateText } from './date-text.tsx';
import { PictureImage } from './picture.tsx';
import type { PageFrame } from './page-frame.ts';

/** Where a list stands in its pages, counted from 1. */
export interface PageOf {
  number: number;
  count: number;
  /** The path of the list's first page. */
  path: string;
}

interface Releases {
  releases: readonly ReleaseSummary[];
  frame: PageFrame;
  timeZone: string;
}

/** Releases under the days they came out on; each day is a heading of level 2. */
export function ReleaseDays({ releases, frame, timeZone }: Releases): ReactNode {
  return byDay(releases, timeZone).map(([day, ofDay]) => (
    <section key={day} className="day">
      <h2>
        <DateText at={ofDay[0].listedAt} locale={frame.locale} timeZone={timeZone} />
      </h2>
      <div className="stories">
        {ofDay.map((release) => (
          <Story key={release.publicId} {...{ release, frame }} headingLevel={3} />
        ))}
      </div>
    </section>
  ));
}

/** Releases one below the other, each with its date. */
export function ReleaseStories(props: Releases & { headingLevel: 2 | 3 }): ReactNode {
  const { releases, frame, timeZone, headingLevel } = props;
  return (
    <div className="stories">
      {releases.map((release) => (
        <Story key={release.publicId} {...{ release, frame, headingLevel, timeZone }} />
      ))}
    </div>
  );
}

/** Releases side by side where there is room, with their pictures above. */
export function ReleaseCards(props: Releases & { headingLevel: 2 | 3 }): ReactNode {
  const { releases, frame, timeZone, headingLevel } = props;
  return (
    <div className="cards">
      {releases.map((release) => (
        <article key={release.publicId} className="card">
          {release.leadImage && <PictureImage media={release.leadImage} alt="" place="card" />}
          <Headline release={release} level={headingLevel} />
          <Facts {...{ release, frame, timeZone }} />
        </article>
      ))}
    </div>
  );
}

/** The newest release, larger than the others; its headline is a heading of level 2. */
export function LeadStory(props: { release: ReleaseSummary; frame: PageFrame; timeZone: string }): ReactNode {
  const { release, frame, timeZone } = props;
  return (
    <article className={release.leadImage ? 'lead-story with-picture' : 'lead-story'}>
      {release.leadImage && <PictureImage media={release.leadImage} alt="" place="lead" isFirst />}
      <div>
        <Facts {...{ release, frame, timeZone }} />
        <Headline release={release} level={2} />
        {release.summary !== '' && <p className="summary">{release.summary}</p>}
      </div>
    </article>
  );
}

function Story(props: {
  release: ReleaseSummary;
  frame: PageFrame;
  headingLevel: 2 | 3;
  /** Shows the date, which a list by days has above. */
  timeZone?: string;
}): ReactNode {
  const { release, frame, headingLevel, timeZone } = props;
  return (
    <article className="story">
      <div>
        <Headline release={release} level={headingLevel} />
        {release.summary !== '' && <p>{release.summary}</p>}
        <Facts {...{ release, frame }} {...(timeZone === undefined ? {} : { timeZone })} />
      </div>
      {release.leadImage && <PictureImage media={release.leadImage} alt="" place="thumbnail" />}
    </article>
  );
}

function Headline({ release, level }: { release: ReleaseSummary; level: 2 | 3 }): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading>
      <a href={releasePath(release.locale, release)}>{release.title}</a>
    </Heading>
  );
}

/** Kind, date and marks of a release; nothing where there is nothing to say. */
function Facts(props: { release: ReleaseSummary; frame: PageFrame; timeZone?: string }): ReactNode {
  const { release, frame, timeZone } = props;
  const isOrdinary = release.kind === 'release';
  if (isOrdinary && timeZone === undefined && !release.isCorrected) return null;
  return (
    <p className="facts">
      {!isOrdinary && <span className="kind">{frame.t(`kind.${release.kind}`)}</span>}
      {timeZone !== undefined && (
        <DateText at={release.listedAt} locale={release.locale} timeZone={timeZone} />
      )}
      {release.isCorrected && <span className="mark">{frame.t('release.corrected')}</span>}
    </p>
  );
}

/** Links to the newer and older page of a list; nothing where there is only one. */
export function Pager({ page, frame }: { page: PageOf; frame: PageFrame }): ReactNode {
  if (page.count <= 1) return null;
  const { t } = frame;
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      {page.number > 1 && (
        <a rel="prev" href={pagePath(page.path, page.number - 1)}>
          {t('list.newer')}
        </a>
      )}
      <span>{t('list.page', { page: page.number, pages: page.count })}</span>
      {page.number < page.count && (
        <a rel="next" href={pagePath(page.path, page.number + 1)}>
          {t('list.older')}
        </a>
      )}
    </nav>
  );
}

/** The first page of a list has one address, without a query. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${String(number)}`;
}

/** In the order of the list, which is by day already. */
function byDay(
  releases: readonly ReleaseSummary[],
  timeZone: string,
): [day: string, releases: [ReleaseSummary, ...ReleaseSummary[]]][] {
  const days = new Map<string, [ReleaseSummary, ...ReleaseSummary[]]>();
  for (const release of releases) {
    const day = isoDate(dateIn(release.listedAt, timeZone));
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(release);
    else days.set(day, [release]);
  }
  return [...days];
}
