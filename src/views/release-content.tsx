import type { ReactNode } from 'react';
import { releasePath, type FilePath } from '../model/address.ts';
import { formatDate } from '../language/format-date.ts';
import type { Locale } from '../model/locale.ts';
import { safeHref } from '../model/safe-href.ts';
import type { Release } from '../read-model/types.ts';
import { Picture } from './picture.tsx';
import { RichTextView } from './rich-text.tsx';
import type { Translate } from './translate.ts';

export interface ReleaseContentProps {
  release: Omit<Release, 'firstLiveAt'>;
  t: Translate;
  origin: string;
  timeZone: string;
  /** For feeds: every URL absolute. */
  isAbsolute?: boolean;
  /** Where the files of pictures are, if not where the public finds them. */
  filePath?: FilePath | undefined;
}

/** The text of a release without its headline: corrections, notices, picture, body, source. Page and feeds share it. */
export function ReleaseContent(props: ReleaseContentProps): ReactNode {
  const { release, t, origin, isAbsolute = false, filePath } = props;
  const { leadImage } = release;
  return (
    <>
      <Corrections {...props} />
      <StaleNotice {...props} />
      {leadImage && <Picture media={leadImage} isLead {...{ t, origin, isAbsolute, filePath }} />}
      <ReleaseBody {...props} />
      <Source {...props} />
    </>
  );
}

/** The text alone, opened by its dateline. */
export function ReleaseBody(props: ReleaseContentProps): ReactNode {
  const { release, t, origin, isAbsolute = false, filePath } = props;
  return (
    <RichTextView
      text={release.snapshot.body}
      media={release.snapshot.media}
      {...{ t, origin, isAbsolute, filePath }}
      {...(release.datelinePlace === '' ? {} : { opening: <Dateline {...props} /> })}
    />
  );
}

function Dateline({ release, t, timeZone }: ReleaseContentProps): ReactNode {
  const date = formatDate(release.listedAt, release.locale, timeZone);
  return <b className="dateline">{t('release.dateline', { place: release.datelinePlace, date })}</b>;
}

function Corrections({ release, t, timeZone }: ReleaseContentProps): ReactNode {
  if (release.notes.length === 0) return null;
  return (
    <section className="notice" aria-label={t('release.corrections')}>
      {release.notes.map(({ at, note }) => (
        <p key={at}>
          <strong>{t('release.correction', { date: formatDate(at, release.locale, timeZone) })}</strong>{' '}
          {note}
        </p>
      ))}
    </section>
  );
}

/** That the text it was translated from is newer, where it is. */
export function StaleNotice({ release, t, origin, isAbsolute }: ReleaseContentProps): ReactNode {
  if (!release.stale) return null;
  const { sourceLocale, slug } = release.stale;
  const path = releasePath(sourceLocale, { publicId: release.publicId, slug });
  return (
    <aside className="notice stale">
      <p>
        {t(`release.stale.${sourceLocale}`)}{' '}
        <a href={(isAbsolute ? origin : '') + path} hrefLang={sourceLocale}>
          {t('release.staleLink')}
        </a>
      </p>
    </aside>
  );
}

function Source({ release, t, origin }: ReleaseContentProps): ReactNode {
  const source = release.snapshot.syndicatedFrom;
  if (!source) return null;
  const href = source.url ? safeHref(source.url, origin) : null;
  return (
    <p className="source">
      {t('release.source')} {href === null ? source.name : <a href={href}>{source.name}</a>}
      {source.licence && <> {t('release.licence', { licence: source.licence })}</>}
    </p>
  );
}

/** The notice of a withdrawn release, and nothing of its text. */
export function WithdrawalNotice(props: {
  notice: string;
  withdrawnAt: number;
  locale: Locale;
  t: Translate;
  timeZone: string;
}): ReactNode {
  const { notice, withdrawnAt, locale, t, timeZone } = props;
  return (
    <>
      <p>{notice}</p>
      <p className="facts">{t('withdrawn.date', { date: formatDate(withdrawnAt, locale, timeZone) })}</p>
    </>
  );
}
