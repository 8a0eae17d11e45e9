import type { ReactNode } from 'react';
import { releasePath } from '../model/address.ts';
import { formatDate } from '../language/format-date.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import { Boilerplate } from './boilerplate.tsx';
import { DateText } from './date-text.tsx';
import { Layout } from './layout.tsx';
import { OtherLanguages } from './other-languages.tsx';
import type { PageFrame } from './page-frame.ts';
import { PressMaterial } from './press-material.tsx';
import { ReleaseContent } from './release-content.tsx';
import { RelatedReleases, ReleaseRail } from './release-surroundings.tsx';
import { releasePicture } from './share-picture.ts';
import { newsArticle } from './structured-data.tsx';

export interface ReleaseView {
  frame: PageFrame;
  settings: Settings;
  release: Release;
}

/** One live release in one locale. */
export function ReleasePage({ frame, settings, release }: ReleaseView): ReactNode {
  const { t, origin } = frame;
  const { timeZone } = settings.organisation;
  const alternates = release.alternates.map(({ locale, slug }) => ({
    locale,
    path: releasePath(locale, { publicId: release.publicId, slug }),
  }));
  return (
    <Layout
      frame={frame}
      title={release.title}
      description={release.summary}
      picture={releasePicture(release)}
      article={{
        publishedAt: release.listedAt,
        modifiedAt: release.updatedAt,
        section: release.topics[0]?.label ?? null,
      }}
      thing={newsArticle(frame, settings, release)}
      script="copy"
    >
      <div className="release">
        <article>
          <header>
            <p className="facts">
              <span className="kind">{t(`kind.${release.kind}`)}</span>
              <DateText at={release.listedAt} locale={frame.locale} timeZone={timeZone} />
              {release.isCorrected && (
                <>
                  <span className="mark">{t('release.corrected')}</span>
                  <span>
                    {t('release.updated', { date: formatDate(release.updatedAt, frame.locale, timeZone) })}
                  </span>
                </>
              )}
            </p>
            <h1>{release.title}</h1>
            {release.summary !== '' && <p className="summary">{release.summary}</p>}
            <OtherLanguages frame={frame} others={alternates} />
          </header>
          <div className="text">
            <ReleaseContent {...{ release, t, origin, timeZone }} />
          </div>
        </article>
        <ReleaseRail {...{ frame, settings, release }}>
          <PressMaterial {...{ frame, release }} />
        </ReleaseRail>
        <Boilerplate frame={frame} settings={settings} />
      </div>
      <RelatedReleases {...{ frame, settings, release }} />
    </Layout>
  );
}
