import type { ReactNode } from 'react';
import { plainTextPath, pressKitPath, releasePath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Release } from '../read-model/types.ts';
import type { PageFrame } from './page-frame.ts';

/** What a journalist takes away from a release: its press kit, its text, its address. Links: copy.js adds buttons to the last two. */
export function PressMaterial({ frame, release }: { frame: PageFrame; release: Release }): ReactNode {
  const { t, locale } = frame;
  const megabytes = Math.round(originalBytes(release.snapshot.media) / 1e6);
  return (
    <section className="material" data-copy={t('kit.copy')} data-copied={t('kit.copied')}>
      <h2>{t('press.heading')}</h2>
      <ul>
        <li>
          <a href={pressKitPath(locale, release)}>{t('kit.kit')}</a>{' '}
          <span className="size">{megabytes === 0 ? '(ZIP)' : `(${t('kit.size', { megabytes })})`}</span>
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

/** The texts of a kit are small beside its pictures. */
function originalBytes(media: readonly FrozenMedia[]): number {
  return media.reduce((sum, { files }) => sum + (files[0]?.sizeBytes ?? 0), 0);
}
