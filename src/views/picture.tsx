import type { ReactNode } from 'react';
import { mediaPath, type FilePath } from '../model/address.ts';
import type { FrozenMedia, StoredFile } from '../model/media.ts';
import { pictureClasses } from './picture-classes.ts';
import type { Translate } from './translate.ts';

export interface PictureProps {
  media: FrozenMedia;
  t: Translate;
  origin: string;
  isAbsolute?: boolean;
  /** Where its files are, if not where the public finds them. */
  filePath?: FilePath | undefined;
  /** The one at the top is loaded at once, the others when they come near. */
  isLead?: boolean;
}

/** How wide each kind of place shows a picture (HTML `sizes`); the widths are those of site.css. */
const sizesOf = {
  text: '(min-width: 48rem) 42rem, 100vw',
  lead: '(min-width: 62rem) 40rem, 100vw',
  card: '(min-width: 48rem) 20rem, 100vw',
  thumbnail: '(min-width: 40rem) 11rem, 6.5rem',
} as const;

/** A picture with its caption and credit. */
export function Picture(props: PictureProps): ReactNode {
  const { media, t, origin, isAbsolute = false, isLead = false, filePath = mediaPath } = props;
  const file = plainestFile(media);
  if (!file) return null;
  const { caption, credit, licence } = media;
  return (
    <figure>
      {isAbsolute ? (
        <img
          src={origin + filePath(media.hash, file.file)}
          alt={media.alt}
          width={file.width}
          height={file.height}
          // React would put a preload link before one that is not lazy.
          loading="lazy"
        />
      ) : (
        <PictureImage media={media} alt={media.alt} place="text" isFirst={isLead} filePath={filePath} />
      )}
      {(caption || credit || licence) && (
        <figcaption>
          {caption}
          {caption && credit && ' '}
          {credit && <span className="credit">{t('release.credit', { credit })}</span>}
          {credit && licence ? ' · ' : caption && licence && ' '}
          {licence && t('release.licence', { licence })}
        </figcaption>
      )}
    </figure>
  );
}

/** The picture alone, for a place of a page. The browser chooses the file; its colour stands there meanwhile. */
export function PictureImage(props: {
  media: FrozenMedia;
  /** Empty where the words beside it say it all: a reader who hears the page need not hear the picture too. */
  alt: string;
  place: keyof typeof sizesOf;
  /** The first thing on its page: loaded at once and before others. */
  isFirst?: boolean;
  filePath?: FilePath | undefined;
}): ReactNode {
  const { media, alt, place, isFirst = false, filePath = mediaPath } = props;
  const file = plainestFile(media);
  if (!file) return null;
  return (
    <picture>
      {sources(media, file).map(({ mimeType, files }) => (
        <source
          key={mimeType}
          type={mimeType}
          srcSet={files.map((each) => `${filePath(media.hash, each.file)} ${String(each.width)}w`).join(', ')}
          sizes={sizesOf[place]}
        />
      ))}
      <img
        src={filePath(media.hash, file.file)}
        alt={alt}
        width={file.width}
        height={file.height}
        className={pictureClasses(media)}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}

/** Wide enough for a page at twice the density; wider files are for those who ask for them. */
const enoughWidth = 1600;

/** The file for readers that take one and choose nothing: the largest JPEG or PNG of a sound size, else the original. */
export function plainestFile(media: FrozenMedia): StoredFile | null {
  const plain = byWidth(media).filter((each) => /^image\/(jpeg|png)$/.test(each.mimeType));
  const fitting = plain.findLast((each) => (each.width ?? 0) <= enoughWidth);
  return fitting ?? plain[0] ?? media.files[0] ?? null;
}

/** Renditions by format: the formats better than the plain file's first, each from narrow to wide. */
function sources(media: FrozenMedia, plain: StoredFile): { mimeType: string; files: StoredFile[] }[] {
  const formats = ['image/avif', 'image/webp', plain.mimeType];
  const [original] = media.files;
  const renditions = byWidth(media).filter((each) => each !== original && each.width !== undefined);
  return [...new Set(formats)]
    .map((mimeType) => ({ mimeType, files: renditions.filter((each) => each.mimeType === mimeType) }))
    .filter(({ mimeType, files }) => files.length > (mimeType === plain.mimeType ? 1 : 0));
}

function byWidth(media: FrozenMedia): StoredFile[] {
  return media.files.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
}
