import type { ReactNode } from 'react';
import { plainTextPath, pressKitPath, releasePath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Release } from '../read-model/types.ts';
import type { PageFrame } from './page-frame.ts';
import type { Translate } from './translate.ts';
import { kilobytesOf } from './type-and-size.ts';

/** What a journalist takes away from a release: its press kit, its text, its address. Links: copy.js adds buttons to the last two. */
export function PressMaterial({ frame, release }: { frame: PageFrame; release: Release }): ReactNode {
  const { t, locale } = frame;
  const size = originalBytes(release.snapshot.media);
  return (
    <section className="material" data-copy={t('kit.copy')} data-copied={t('kit.copied')}>
      <h2>{t('press.heading')}</h2>
      <ul>
        <li>
          <a href={pressKitPath(locale, release)}>{t('kit.kit')}</a>{' '}
          <span className="size">({sizeOf(size, t)})</span>
        </li>
        <li>
          <a href={plainTextPath(locale, release)}>{t('kit.text')}</a>
        </li>
        <li>
          <a href={releasePath(locale, release)}>{t('kit.link')}</a>
        </li>
      </ul>
      <p className="visually-hidden" role="status" />
    </section>
  );
}

/** `ZIP, 674 KB`; without a figure where there are texts alone. */
function sizeOf(bytes: number, t: Translate): string {
  if (bytes === 0) return 'ZIP';
  if (bytes < 1e6) return t('release.document', { type: 'ZIP', kilobytes: kilobytesOf(bytes) });
  return t('kit.size', { megabytes: Math.round(bytes / 1e6) });
}

/** The texts of a kit are small beside its pictures. */
function originalBytes(media: readonly FrozenMedia[]): number {
  return media.reduce((sum, { files }) => sum + (files[0]?.sizeBytes ?? 0), 0);
}
