import type { ReactNode } from 'react';
import { mediaPath, releasePath, topicPath } from '../model/address.ts';
import { formatDate } from '../language/format-date.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import { Boilerplate } from './boilerplate.tsx';
import { DateText } from './date-text.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { PressContacts } from './press-contacts.tsx';
import { ReleaseContent } from './release-content.tsx';
import { ReleaseCards } from './release-list.tsx';
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
            <OtherLanguages frame={frame} release={release} />
          </header>
          <div className="text">
            <ReleaseContent {...{ release, t, origin, timeZone }} />
          </div>
        </article>
        <div className="rail">
          <PressContacts frame={frame} settings={settings} contactIds={release.snapshot.contactIds} />
          <Documents frame={frame} release={release} />
          <Topics frame={frame} release={release} />
        </div>
        <Boilerplate frame={frame} settings={settings} />
      </div>
      {release.related.length > 0 && (
        <section className="related">
          <h2>{t('release.related')}</h2>
          <ReleaseCards releases={release.related} frame={frame} timeZone={timeZone} headingLevel={3} />
        </section>
      )}
    </Layout>
  );
}

/** The languages that this very release can be read in. */
function OtherLanguages({ frame, release }: { frame: PageFrame; release: Release }): ReactNode {
  const { publicId, alternates } = release;
  if (alternates.length === 0) return null;
  return (
    <p className="other-languages">
      {frame.t('release.otherLanguages')}{' '}
      {alternates.map(({ locale, slug }, index) => (
        <span key={locale}>
          {index > 0 && ', '}
          <a href={releasePath(locale, { publicId, slug })} lang={locale} hrefLang={locale}>
            {frame.t(`endonym.${locale}`)}
          </a>
        </span>
      ))}
    </p>
  );
}

function Documents({ frame, release }: { frame: PageFrame; release: Release }): ReactNode {
  const { attachmentIds, media } = release.snapshot;
  const documents = attachmentIds.flatMap((id) => media.find((each) => each.mediaId === id) ?? []);
  if (documents.length === 0) return null;
  return (
    <section className="documents">
      <h2>{frame.t('release.documents')}</h2>
      <ul>
        {documents.map(({ mediaId, hash, files, caption, alt, fileName }) => {
          const file = files[0];
          if (!file) return null;
          const type = (file.mimeType.split('/')[1] ?? file.mimeType).toUpperCase();
          const kilobytes = Math.ceil(file.sizeBytes / 1024);
          return (
            <li key={mediaId}>
              <a href={mediaPath(hash, file.file)}>{caption || alt || (fileName ?? file.file)}</a>{' '}
              <span className="size">({frame.t('release.document', { type, kilobytes })})</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Topics({ frame, release }: { frame: PageFrame; release: Release }): ReactNode {
  if (release.topics.length === 0) return null;
  return (
    <nav className="topics" aria-labelledby="topics">
      <h2 id="topics">{frame.t('release.topics')}</h2>
      <ul>
        {release.topics.map((topic) => (
          <li key={topic.topicId}>
            <a href={topicPath(frame.locale, topic.slug)}>{topic.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
