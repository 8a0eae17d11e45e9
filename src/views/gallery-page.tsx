import type { ReactNode } from 'react';
import { mediaPath, releasePath } from '../model/address.ts';
import { khmerDigits } from '../language/khmer-digits.ts';
import type { FrozenMedia, StoredFile } from '../model/media.ts';
import type { Settings } from '../model/settings.ts';
import type { GalleryItem, ReleaseSummary } from '../read-model/types.ts';
import { DateText } from './date-text.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { PictureImage } from './picture.tsx';
import { pagePath } from './release-list.tsx';
import { typeAndSize } from './type-and-size.ts';

export interface GalleryView {
  frame: PageFrame;
  settings: Settings;
  items: readonly GalleryItem[];
  page: { number: number; hasNext: boolean; path: string };
}

/** The pictures and documents of the releases, under the release that shows them, to be taken away. */
export function GalleryPage({ frame, settings, items, page }: GalleryView): ReactNode {
  const { t } = frame;
  const heading = t('gallery.heading');
  const title = page.number === 1 ? heading : `${heading}, ${t('gallery.page', { page: page.number })}`;
  return (
    <Layout frame={frame} title={title} description={t('gallery.lede')} sheet="gallery">
      <header className="list-header">
        <div>
          <h1>{heading}</h1>
          <p className="summary">{t('gallery.lede')}</p>
        </div>
      </header>
      <div className="gallery">
        {items.length === 0 && <p className="empty">{t('gallery.empty')}</p>}
        {byRelease(items).map(({ release, media }, index) => (
          <section key={release.publicId}>
            <header>
              <h2>
                <a href={releasePath(frame.locale, release)}>{release.title}</a>
              </h2>
              <p className="facts">
                <DateText
                  at={release.listedAt}
                  locale={frame.locale}
                  timeZone={settings.organisation.timeZone}
                />
              </p>
            </header>
            <ul>
              {picturesFirst(media).map((each, place) => (
                <li key={each.hash}>
                  <Piece {...{ media: each, release, frame }} isFirst={index === 0 && place === 0} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <GalleryPager frame={frame} page={page} />
      </div>
    </Layout>
  );
}

/** A document has no picture, and would leave a hole between two. */
function picturesFirst(media: readonly FrozenMedia[]): FrozenMedia[] {
  return [
    ...media.filter(({ kind }) => kind === 'picture'),
    ...media.filter(({ kind }) => kind === 'document'),
  ];
}

interface PieceProps {
  media: FrozenMedia;
  release: ReleaseSummary;
  frame: PageFrame;
  isFirst: boolean;
}

function Piece(props: PieceProps): ReactNode {
  const { media, frame, isFirst } = props;
  const { t } = frame;
  const { caption, credit, licence } = media;
  return (
    <figure>
      {media.kind === 'picture' && (
        <PictureImage media={media} alt={media.alt} place="card" isFirst={isFirst} />
      )}
      <figcaption>
        {media.kind === 'document' ? (
          <p className="name">{caption || media.alt || media.fileName}</p>
        ) : (
          caption && <p className="caption">{caption}</p>
        )}
        {credit && <p>{t(media.kind === 'document' ? 'gallery.credit' : 'release.credit', { credit })}</p>}
        {licence && <p>{t('release.licence', { licence })}</p>}
        <Downloads {...props} />
      </figcaption>
    </figure>
  );
}

/** The original, and of a picture the renditions that any program opens, from wide to narrow. */
function Downloads({ media, release, frame }: PieceProps): ReactNode {
  const { t } = frame;
  const [original, ...renditions] = media.files;
  if (!original) return null;
  const smaller = renditions.filter((file) => isPlain(file) && isSmaller(file, original)).toReversed();
  const nameOf = ({ file, width }: StoredFile): string => {
    const words = [release.slug, media.hash.slice(0, 6), ...(width === undefined ? [] : [String(width)])];
    return media.fileName ?? `${words.join('-')}.${file.split('.').at(-1) ?? ''}`;
  };
  const link = (file: StoredFile, words: string): ReactNode => (
    <a href={mediaPath(media.hash, file.file)} download={nameOf(file)}>
      {words}
    </a>
  );
  return (
    <p className="downloads">
      {link(original, t(media.kind === 'picture' ? 'gallery.original' : 'gallery.document'))}{' '}
      <span className="size">({[typeAndSize(original, t), ...dimensions(original, frame)].join(', ')})</span>
      {smaller.length > 0 && (
        <span className="smaller">
          {t('gallery.smaller')}{' '}
          {smaller.map((file, index) => (
            <span key={file.file}>
              {index > 0 && ', '}
              {link(file, dimensions(file, frame).join(''))}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

function isSmaller({ width = 0 }: StoredFile, original: StoredFile): boolean {
  return width < (original.width ?? 0);
}

function isPlain({ mimeType, width }: StoredFile): boolean {
  return width !== undefined && (mimeType === 'image/jpeg' || mimeType === 'image/png');
}

/** `1280 × 853`; of a document none. */
function dimensions({ width, height }: StoredFile, { locale }: PageFrame): string[] {
  if (width === undefined || height === undefined) return [];
  const size = `${String(width)}\u00A0×\u00A0${String(height)}`;
  return [locale === 'km' ? khmerDigits(size) : size];
}

function GalleryPager({ frame, page }: Pick<GalleryView, 'frame' | 'page'>): ReactNode {
  const { number, hasNext, path } = page;
  const { t } = frame;
  if (number === 1 && !hasNext) return null;
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      {number > 1 && (
        <a rel="prev" href={pagePath(path, number - 1)}>
          {t('list.newer')}
        </a>
      )}
      <span>{t('gallery.page', { page: number })}</span>
      {hasNext && (
        <a rel="next" href={pagePath(path, number + 1)}>
          {t('list.older')}
        </a>
      )}
    </nav>
  );
}

/** They come in the order of their releases. */
function byRelease(items: readonly GalleryItem[]): { release: ReleaseSummary; media: FrozenMedia[] }[] {
  const groups: { release: ReleaseSummary; media: FrozenMedia[] }[] = [];
  for (const { release, media } of items) {
    const last = groups.at(-1);
    if (last?.release.publicId === release.publicId) last.media.push(media);
    else groups.push({ release, media: [media] });
  }
  return groups;
}
