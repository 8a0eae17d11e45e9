import type { ReactNode } from 'react';
import { mediaPath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import { Masthead, mastheadName } from './masthead.tsx';
import type { PageFrame, SheetName } from './page-frame.ts';
import { PageFooter } from './page-footer.tsx';
import { plainestFile } from './picture.tsx';

export interface LayoutProps {
  frame: PageFrame;
  /** Without the organisation's name, which is added. */
  title: string | null;
  description?: string;
  /** Keeps the page out of search engines. */
  isUnlisted?: boolean;
  /** For Open Graph. */
  type?: 'article' | 'website';
  picture?: FrozenMedia | null;
  /** Its styles, beside those of every page. */
  sheet?: SheetName;
  children: ReactNode;
}

/** The whole document but its doctype. */
export function Layout({ frame, title, children, ...rest }: LayoutProps): ReactNode {
  const { locale, t, settings, origin, canonicalPath } = frame;
  const organisation = mastheadName(frame)?.text;
  const fullTitle = [title, organisation].filter(Boolean).join(' — ') || t('layout.newsroom');
  return (
    <html lang={locale}>
      <Head frame={frame} title={fullTitle} {...rest} />
      <body>
        <a className="skip" href="#content">
          {t('layout.skipToContent')}
        </a>
        <Masthead frame={frame} />
        <main id="content" className="wide" tabIndex={-1}>
          {children}
        </main>
        {settings && <PageFooter frame={frame} settings={settings} />}
        {canonicalPath !== null && (
          // On paper, for people: in their own letters, not percent-encoded.
          <p className="printed-address">{origin + decodeURI(canonicalPath)}</p>
        )}
      </body>
    </html>
  );
}

function Head({
  frame,
  title,
  description,
  isUnlisted = false,
  type = 'website',
  picture,
  sheet,
}: Omit<LayoutProps, 'children' | 'title'> & { title: string }): ReactNode {
  const { locale, origin, assets, canonicalPath, alternates, feed } = frame;
  const share = picture && plainestFile(picture);
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {assets.fonts[locale].map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {sheet && <link rel="stylesheet" href={assets.sheets[sheet]} />}
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {description && <meta name="description" content={description} />}
      {isUnlisted && <meta name="robots" content="noindex" />}
      {canonicalPath !== null && (
        <>
          <link rel="canonical" href={origin + canonicalPath} />
          {alternates.length > 1 &&
            alternates.map((each) => (
              <link key={each.locale} rel="alternate" hrefLang={each.locale} href={origin + each.path} />
            ))}
          <meta property="og:type" content={type} />
          <meta property="og:title" content={title} />
          <meta property="og:url" content={origin + canonicalPath} />
          {description && <meta property="og:description" content={description} />}
          {picture && share && (
            <meta property="og:image" content={origin + mediaPath(picture.hash, share.file)} />
          )}
        </>
      )}
      {feed && (
        <link rel="alternate" type="application/rss+xml" title={feed.title} href={origin + feed.path} />
      )}
    </head>
  );
}
