import type { ReactNode } from 'react';
import { mediaPath, releasePath } from '../model/address.ts';
import type { ReleaseSummary } from '../read-model/types.ts';
import { DateText } from './date-text.tsx';
import { narrowestFile } from './picture.tsx';
import type { PageFrame } from './page-frame.ts';

/** Where a list stands in its pages, counted from 1. */
export interface PageOf {
  number: number;
  count: number;
  /** The path of the list's first page. */
  path: string;
}

/** Releases of one locale, one below the other. */
export function ReleaseCards(props: {
  releases: readonly ReleaseSummary[];
  frame: PageFrame;
  timeZone: string;
  headingLevel: 2 | 3;
}): ReactNode {
  const { releases, frame, timeZone, headingLevel } = props;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <ol className="cards">
      {releases.map((release) => (
        <li key={release.publicId}>
          <article className="card">
            <div>
              <p className="meta">
                {release.kind !== 'release' && (
                  <>
                    <span className="kind">{frame.t(`kind.${release.kind}`)}</span>{' '}
                  </>
                )}
                <DateText at={release.listedAt} locale={release.locale} timeZone={timeZone} />
                {release.isCorrected && (
                  <>
                    {' '}
                    <span className="mark">{frame.t('release.corrected')}</span>
                  </>
                )}
              </p>
              <Heading>
                <a href={releasePath(release.locale, release)}>{release.title}</a>
              </Heading>
              {release.summary !== '' && <p>{release.summary}</p>}
            </div>
            <CardPicture release={release} />
          </article>
        </li>
      ))}
    </ol>
  );
}

function CardPicture({ release }: { release: ReleaseSummary }): ReactNode {
  const media = release.leadImage;
  const file = media && narrowestFile(media);
  if (!media || !file) return null;
  // The headline beside it says it all: a reader who hears the page need not hear the picture too.
  return (
    <img
      src={mediaPath(media.hash, file.file)}
      alt=""
      width={file.width}
      height={file.height}
      loading="lazy"
      decoding="async"
    />
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
          ← {t('list.newer')}
        </a>
      )}
      <span>{t('list.page', { page: page.number, pages: page.count })}</span>
      {page.number < page.count && (
        <a rel="next" href={pagePath(page.path, page.number + 1)}>
          {t('list.older')} →
        </a>
      )}
    </nav>
  );
}

/** The first page of a list has one address, without a query. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}?page=${String(number)}`;
}
