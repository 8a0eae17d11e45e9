import type { ReactNode } from 'react';
import { pressPath } from '../model/address.ts';
import type { Settings } from '../model/settings.ts';
import { mastheadName } from './masthead.tsx';
import { NamedText } from './named.tsx';
import type { PageFrame } from './page-frame.ts';
import { OrganisationLines } from './press-contacts.tsx';

/** The foot of every page: who publishes it, and how to reach them. */
export function PageFooter({ frame, settings }: { frame: PageFrame; settings: Settings }): ReactNode {
  const { locale, t, feeds } = frame;
  const { address } = settings.organisation;
  const name = mastheadName(frame);
  return (
    <footer className="page-footer">
      <div className="wide">
        <div>
          {name && (
            <p className="name">
              <NamedText named={name} pageLocale={locale} />
            </p>
          )}
          {address[locale] && <p className="address">{address[locale]}</p>}
        </div>
        <ul>
          <OrganisationLines organisation={settings.organisation} />
        </ul>
        <ul>
          <li>
            <a href={pressPath(locale)}>{t('layout.section.press')}</a>
          </li>
          {feeds[0] && (
            <li>
              <a href={feeds[0].paths.rss}>{t('layout.feed')}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
