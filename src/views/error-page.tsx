import type { ReactNode } from 'react';
import { homePath, pressPath, searchPath } from '../model/address.ts';
import type { Alternate, ReleaseSummary } from '../read-model/types.ts';
import { AlternateLinks } from './alternate-links.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { ReleaseStories } from './release-list.tsx';

export type ErrorName =
  | 'notFound'
  | 'gone'
  | 'malformed'
  | 'tooLong'
  | 'notAllowed'
  | 'tooMany'
  | 'failure'
  | 'busy'
  | 'unavailable';

export interface WayOn {
  frame: PageFrame;
  /** For a reader who has come to a wrong address; none where nothing can be asked of the read model. */
  latest: readonly ReleaseSummary[];
}

/** What went wrong and where to go from here. */
export function ErrorPage({ error, ...wayOn }: WayOn & { error: ErrorName }): ReactNode {
  const { t } = wayOn.frame;
  return (
    <Layout frame={wayOn.frame} title={t(`error.${error}.heading`)} isUnlisted>
      <div className="error">
        <h1>{t(`error.${error}.heading`)}</h1>
        <p className="summary">{t(`error.${error}.text`)}</p>
        <WaysOn {...wayOn} />
      </div>
    </Layout>
  );
}

/** A release that is not to be had in this language, but in others. */
export function NotTranslatedPage(
  props: WayOn & { publicId: string; alternates: readonly Alternate[] },
): ReactNode {
  const { publicId, alternates, ...wayOn } = props;
  const { t } = wayOn.frame;
  return (
    <Layout frame={wayOn.frame} title={t('error.notTranslated.heading')} isUnlisted>
      <div className="error">
        <h1>{t('error.notTranslated.heading')}</h1>
        <p className="summary">{t('error.notTranslated.text')}</p>
        <AlternateLinks publicId={publicId} alternates={alternates} />
        <WaysOn {...wayOn} />
      </div>
    </Layout>
  );
}

/** The home page, the search, the press page, and a few releases. */
export function WaysOn({ frame, latest }: WayOn): ReactNode {
  const { settings, t, locale } = frame;
  if (!settings) return null;
  return (
    <>
      <ul className="ways-on">
        <li>
          <a href={homePath(locale)}>{t('layout.home')}</a>
        </li>
        <li>
          <a href={searchPath(locale)}>{t('search.all')}</a>
        </li>
        <li>
          <a href={pressPath(locale)}>{t('press.all')}</a>
        </li>
      </ul>
      {latest.length > 0 && (
        <section className="latest">
          <h2>{t('list.latest')}</h2>
          <ReleaseStories
            releases={latest}
            frame={frame}
            timeZone={settings.organisation.timeZone}
            headingLevel={3}
          />
        </section>
      )}
    </>
  );
}
