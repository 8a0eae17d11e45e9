import type { ReactNode } from 'react';
import { mediaPath, topicPath } from '../model/address.ts';
import { formatDate } from '../language/format-date.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import { DateText } from './date-text.tsx';
import { Layout } from './layout.tsx';
import { NamedText, organisationName } from './named.tsx';
import type { PageFrame } from './page-frame.ts';
import { PressContacts } from './press-contacts.tsx';
import { ReleaseContent } from './release-content.tsx';
import { ReleaseCards } from './release-list.tsx';
import { RichTextView } from './rich-text.tsx';

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
      type="article"
      picture={release.leadImage}
    >
      <article className="release">
        <header>
          <p className="meta">
            <span className="kind">{t(`kind.${release.kind}`)}</span>{' '}
            <DateText at={release.listedAt} locale={frame.locale} timeZone={timeZone} />
          </p>
          <h1>{release.title}</h1>
          {release.isCorrected && (
            <p className="meta">
              <span className="mark">{t('release.corrected')}</span>{' '}
              {t('release.updated', { date: formatDate(release.updatedAt, frame.locale, timeZone) })}
            </p>
          )}
          {release.summary !== '' && <p className="summary">{release.summary}</p>}
        </header>
        <div className="text">
          <ReleaseContent {...{ release, t, origin, timeZone }} />
        </div>
        <Documents frame={frame} release={release} />
        <Topics frame={frame} release={release} />
      </article>
      <PressContacts frame={frame} settings={settings} contactIds={release.snapshot.contactIds} />
      <Boilerplate frame={frame} settings={settings} />
      {release.related.length > 0 && (
        <section className="related">
          <h2>{t('release.related')}</h2>
          <ReleaseCards releases={release.related} frame={frame} timeZone={timeZone} headingLevel={3} />
        </section>
      )}
    </Layout>
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
              <a href={mediaPath(hash, file.file)}>{caption || alt || fileName || file.file}</a>{' '}
              <span className="meta">({frame.t('release.document', { type, kilobytes })})</span>
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
    <nav className="topics" aria-label={frame.t('release.topics')}>
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

function Boilerplate({ frame, settings }: { frame: PageFrame; settings: Settings }): ReactNode {
  const { t, origin, locale } = frame;
  const text = settings.organisation.boilerplate[locale];
  const organisation = organisationName(settings, locale);
  if (!text || text.length === 0) return null;
  return (
    <section className="boilerplate">
      <h2>
        {organisation?.locale === locale
          ? t('release.about', { organisation: organisation.text })
          : organisation && <NamedText named={organisation} pageLocale={locale} />}
      </h2>
      <RichTextView text={text} media={[]} t={t} origin={origin} />
    </section>
  );
}
