import type { ReactNode } from 'react';
import { Masthead } from './masthead.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHead, type PageHeadProps } from './page-head.tsx';

/** The whole document but its doctype. */
export function Layout({ children, ...head }: PageHeadProps & { children: ReactNode }): ReactNode {
  const { locale, t, settings, origin, canonicalPath } = head.frame;
  return (
    <html lang={locale}>
      <PageHead {...head} />
      <body>
        <a className="skip" href="#content">
          {t('layout.skipToContent')}
        </a>
        <Masthead frame={head.frame} />
        <main id="content" className="wide" tabIndex={-1}>
          {children}
        </main>
        {settings && <PageFooter frame={head.frame} settings={settings} />}
        {canonicalPath !== null && (
          // On paper, for people: in their own letters, not percent-encoded.
          <p className="printed-address">{origin + decodeURI(canonicalPath)}</p>
        )}
      </body>
    </html>
  );
}
