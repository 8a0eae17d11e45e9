import type { ReactNode } from 'react';
import type { LanguageLink, PageFrame } from './page-frame.ts';

/** The other languages that the very text of a page can be read in; nothing where there is none. */
export function OtherLanguages(props: { frame: PageFrame; others: readonly LanguageLink[] }): ReactNode {
  const { frame, others } = props;
  if (others.length === 0) return null;
  return (
    <p className="other-languages">
      {frame.t('release.otherLanguages')}{' '}
      {others.map(({ locale, path }, index) => (
        <span key={locale}>
          {index > 0 && ', '}
          <a href={path} lang={locale} hrefLang={locale}>
            {frame.t(`endonym.${locale}`)}
          </a>
        </span>
      ))}
    </p>
  );
}
