import type { ReactNode } from 'react';
import { mediaPath, topicPath, type FilePath } from '../model/address.ts';
import { documentsOf } from '../model/release.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import type { PageFrame } from './page-frame.ts';
import { PressContacts } from './press-contacts.tsx';
import { ReleaseCards } from './release-list.tsx';
import { typeAndSize } from './type-and-size.ts';

export interface Surroundings {
  frame: PageFrame;
  settings: Settings;
  release: Omit<Release, 'firstLiveAt'>;
  /** Where its files are, if not where the public finds them. */
  filePath?: FilePath;
}

/** Beside the text of a release: whom to call, what is given as `children`, its documents, its topics. */
export function ReleaseRail(props: Surroundings & { children?: ReactNode }): ReactNode {
  const { frame, settings, release, filePath = mediaPath, children } = props;
  return (
    <div className="rail">
      <PressContacts frame={frame} settings={settings} contactIds={release.snapshot.contactIds} />
      {children}
      <Documents {...{ frame, release, filePath }} />
      <Topics frame={frame} release={release} />
    </div>
  );
}

/** Below it: the releases that it names, as far as they are live. */
export function RelatedReleases({ frame, settings, release }: Surroundings): ReactNode {
  if (release.related.length === 0) return null;
  const { timeZone } = settings.organisation;
  return (
    <section className="related">
      <h2>{frame.t('release.related')}</h2>
      <ReleaseCards releases={release.related} frame={frame} timeZone={timeZone} headingLevel={3} />
    </section>
  );
}

function Documents(props: Required<Omit<Surroundings, 'settings'>>): ReactNode {
  const { frame, release, filePath } = props;
  const documents = documentsOf(release.snapshot);
  if (documents.length === 0) return null;
  return (
    <section className="documents">
      <h2>{frame.t('release.documents')}</h2>
      <ul>
        {documents.map(({ mediaId, hash, files, caption, alt, fileName }) => {
          const file = files[0];
          if (!file) return null;
          return (
            <li key={mediaId}>
              <a href={filePath(hash, file.file)}>{caption || alt || (fileName ?? file.file)}</a>{' '}
              <span className="size">({typeAndSize(file, frame.t)})</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Topics({ frame, release }: Pick<Surroundings, 'frame' | 'release'>): ReactNode {
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
