import type { ReactNode } from 'react';
import { homePath, mediaPath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Settings } from '../model/settings.ts';
import { NamedText, organisationName, type Named } from './named.tsx';
import type { PageFrame } from './page-frame.ts';
import { phoneHref } from './press-contacts.tsx';

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
  children: ReactNode;
}

/** The whole document but its doctype. */
export function Layout({ frame, title, children, ...rest }: LayoutProps): ReactNode {
  const { locale, t, settings } = frame;
  // A newsroom that nobody has named yet still says what it is.
  const unnamed: Named = { text: t('layout.newsroom'), locale };
  const organisation = settings && (organisationName(settings, locale) ?? unnamed);
  const fullTitle = [title, organisation?.text].filter(Boolean).join(' — ') || unnamed.text;
  return (
    <html lang={locale}>
      <Head frame={frame} title={fullTitle} {...rest} />
      <body>
        <a className="skip" href="#content">
          {t('layout.skipToContent')}
        </a>
        <header className="site-header">
          <div className="wide">
            {organisation && (
              <a className="organisation" href={homePath(locale)}>
                {settings.organisation.logo && <Logo logo={settings.organisation.logo} />}
                <span>
                  <NamedText named={organisation} pageLocale={locale} />
                </span>
              </a>
            )}
            <LanguageSwitcher frame={frame} />
          </div>
        </header>
        <main id="content">{children}</main>
        {settings && <Footer frame={frame} organisation={settings.organisation} />}
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
}: Omit<LayoutProps, 'children' | 'title'> & { title: string }): ReactNode {
  const { locale, origin, assets, canonicalPath, alternates, feed } = frame;
  const share = picture?.files[0];
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

function Logo({ logo }: { logo: FrozenMedia }): ReactNode {
  const file = logo.files[0];
  if (!file) return null;
  // The name stands beside it, so the picture has nothing to add for a screen reader.
  return <img src={mediaPath(logo.hash, file.file)} alt="" width={file.width} height={file.height} />;
}

function LanguageSwitcher({ frame }: { frame: PageFrame }): ReactNode {
  const { locale, languages, t } = frame;
  if (languages.length === 0 || (languages.length === 1 && languages[0]?.locale === locale)) return null;
  return (
    <nav className="languages" aria-label={t('layout.languages')}>
      <ul>
        {languages.map((each) => (
          <li key={each.locale}>
            <a
              href={each.path}
              lang={each.locale}
              hrefLang={each.locale}
              aria-current={each.locale === locale ? 'true' : undefined}
            >
              {t(`endonym.${each.locale}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({
  frame,
  organisation,
}: {
  frame: PageFrame;
  organisation: Settings['organisation'];
}): ReactNode {
  const { locale, t, feed } = frame;
  const address = organisation.address[locale];
  const { email, phone } = organisation;
  return (
    <footer className="site-footer">
      <div className="wide">
        {address && <p className="address">{address}</p>}
        <ul>
          {phone && (
            <li>
              <a href={phoneHref(phone)}>{phone}</a>
            </li>
          )}
          {email && (
            <li>
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          )}
          {feed && (
            <li>
              <a href={feed.path}>{t('layout.feed')}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
