import type { ReactNode } from 'react';
import { homePath } from '../model/address.ts';
import type { Alternate } from '../read-model/types.ts';
import { AlternateLinks } from './alternate-links.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';

export type ErrorName = 'notFound' | 'gone' | 'malformed' | 'notAllowed' | 'failure' | 'unavailable';

/** What went wrong and where to go from here. */
export function ErrorPage({ frame, error }: { frame: PageFrame; error: ErrorName }): ReactNode {
  const { t, locale, settings } = frame;
  return (
    <Layout frame={frame} title={t(`error.${error}.heading`)} isUnlisted>
      <h1>{t(`error.${error}.heading`)}</h1>
      <p>{t(`error.${error}.text`)}</p>
      {settings && (
        <p>
          <a href={homePath(locale)}>{t('layout.home')}</a>
        </p>
      )}
    </Layout>
  );
}

/** A release that is not to be had in this language, but in others. */
export function NotTranslatedPage(props: {
  frame: PageFrame;
  publicId: string;
  alternates: readonly Alternate[];
}): ReactNode {
  const { frame, publicId, alternates } = props;
  const { t, locale } = frame;
  return (
    <Layout frame={frame} title={t('error.notTranslated.heading')} isUnlisted>
      <h1>{t('error.notTranslated.heading')}</h1>
      <p>{t('error.notTranslated.text')}</p>
      <AlternateLinks publicId={publicId} alternates={alternates} />
      <p>
        <a href={homePath(locale)}>{t('layout.home')}</a>
      </p>
    </Layout>
  );
}
