import type { ReactNode } from 'react';
import { mediaPath } from '../model/address.ts';
import type { FrozenMedia, StoredFile } from '../model/media.ts';
import type { Translate } from './translate.ts';

export interface PictureProps {
  media: FrozenMedia;
  t: Translate;
  origin: string;
  isAbsolute?: boolean;
  /** The one at the top is loaded at once, the others when they come near. */
  isLead?: boolean;
}

const sizes = '(min-width: 48rem) 44rem, 100vw';

/** A picture with its caption and credit. */
export function Picture({ media, t, origin, isAbsolute = false, isLead = false }: PictureProps): ReactNode {
  const file = plainestFile(media);
  if (!file) return null;
  const url = (each: StoredFile): string => (isAbsolute ? origin : '') + mediaPath(media.hash, each.file);
  const { caption, credit } = media;
  const image = (
    <img
      src={url(file)}
      alt={media.alt}
      width={file.width}
      height={file.height}
      // In a feed for all: React would put a preload link before one that is not lazy.
      loading={isLead && !isAbsolute ? undefined : 'lazy'}
      decoding={isAbsolute ? undefined : 'async'}
    />
  );
  return (
    <figure>
      {isAbsolute ? (
        image
      ) : (
        <picture>
          {sources(media, file).map(({ mimeType, files }) => (
            <source
              key={mimeType}
              type={mimeType}
              srcSet={files.map((each) => `${url(each)} ${String(each.width)}w`).join(', ')}
              sizes={sizes}
            />
          ))}
          {image}
        </picture>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && ' '}
          {credit && <span className="credit">{t('release.credit', { credit })}</span>}
        </figcaption>
      )}
    </figure>
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

/** The smallest file, for a list. */
export function narrowestFile(media: FrozenMedia): StoredFile | null {
  return byWidth(media).find((each) => each.width !== undefined) ?? media.files[0] ?? null;
}

/** Renditions with a width, by format: the formats better than the plain file's first, each from narrow to wide. */
function sources(media: FrozenMedia, plain: StoredFile): { mimeType: string; files: StoredFile[] }[] {
  const formats = ['image/avif', 'image/webp', plain.mimeType];
  return [...new Set(formats)]
    .map((mimeType) => ({
      mimeType,
      files: byWidth(media).filter((each) => each.mimeType === mimeType && each.width !== undefined),
    }))
    .filter(({ mimeType, files }) => files.length > (mimeType === plain.mimeType ? 1 : 0));
}

function byWidth(media: FrozenMedia): StoredFile[] {
  return media.files.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
}
