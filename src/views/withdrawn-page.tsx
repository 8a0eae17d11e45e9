import type { ReactNode } from 'react';
import { homePath } from '../model/address.ts';
import type { Settings } from '../model/settings.ts';
import type { PageAnswer } from '../read-model/types.ts';
import { AlternateLinks } from './alternate-links.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { WithdrawalNotice } from './release-content.tsx';

export interface WithdrawnView {
  frame: PageFrame;
  settings: Settings;
  answer: Extract<PageAnswer, { state: 'withdrawn' }>;
}

/** What stays at the address of a withdrawn release: its headline, why it was withdrawn, and no text. */
export function WithdrawnPage({ frame, settings, answer }: WithdrawnView): ReactNode {
  const { t, locale } = frame;
  const { title, notice, withdrawnAt, publicId, alternates } = answer;
  return (
    <Layout frame={frame} title={title} isUnlisted>
      <article className="error">
        <p className="facts">
          <span className="mark">{t('withdrawn.mark')}</span>
        </p>
        <h1>{title}</h1>
        <section className="notice withdrawn">
          <h2>{t('withdrawn.heading')}</h2>
          <WithdrawalNotice
            {...{ notice, withdrawnAt, locale, t }}
            timeZone={settings.organisation.timeZone}
          />
        </section>
        {alternates.length > 0 && (
          <>
            <p>{t('withdrawn.alternates')}</p>
            <AlternateLinks publicId={publicId} alternates={alternates} />
          </>
        )}
        <ul className="ways-on">
          <li>
            <a href={homePath(locale)}>{t('layout.home')}</a>
          </li>
        </ul>
      </article>
    </Layout>
  );
}
