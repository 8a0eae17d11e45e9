import type { ReactNode } from 'react';
import { galleryPath, homePath, mediaPath, pressPath, searchPath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import { organisationName, type Named } from '../model/settings.ts';
import { NamedText } from './named.tsx';
import type { PageFrame, Section } from './page-frame.ts';

/** Whose newsroom it is; a newsroom that nobody has named yet still says what it is. Null without settings. */
export function mastheadName({ settings, t, locale }: PageFrame): Named | null {
  return settings && (organisationName(settings, locale) ?? { text: t('layout.newsroom'), locale });
}

/** The head of every page: whose it is, in which languages it can be read, and the menu. */
export function Masthead({ frame }: { frame: PageFrame }): ReactNode {
  const { settings, locale } = frame;
  const name = mastheadName(frame);
  return (
    <header className="masthead">
      <div className="wide">
        {settings && name && (
          <a className="organisation" href={homePath(locale)}>
            {settings.organisation.logo && <Logo logo={settings.organisation.logo} />}
            <span>
              <NamedText named={name} pageLocale={locale} />
            </span>
          </a>
        )}
        {settings && <SearchBox frame={frame} />}
        <LanguageSwitcher frame={frame} />
      </div>
      {settings && <Menu frame={frame} />}
    </header>
  );
}

function Logo({ logo }: { logo: FrozenMedia }): ReactNode {
  const [original, ...renditions] = logo.files;
  // The logo is shown three rem high: the narrowest rendition is enough at twice the density.
  const file = renditions.find((each) => each.mimeType === 'image/webp') ?? original;
  if (!file) return null;
  // The name stands beside it, so the picture has nothing to add for a screen reader.
  return <img src={mediaPath(logo.hash, file.file)} alt="" width={file.width} height={file.height} />;
}

/** Of a search, in UTF-16 units: more than is read of a query, and an address of it is not too long in any script. */
export const longestTyped = 600;

/** Where there is room for it; a phone has a place in the menu instead. */
function SearchBox({ frame: { locale, t } }: { frame: PageFrame }): ReactNode {
  return (
    <form className="search" action={searchPath(locale)} role="search">
      <input type="search" name="q" aria-label={t('search.label')} maxLength={longestTyped} />
      <button type="submit">{t('search.go')}</button>
    </form>
  );
}

function Menu({ frame }: { frame: PageFrame }): ReactNode {
  const { locale, t, section } = frame;
  const places: { name: Section; path: string }[] = [
    { name: 'home', path: homePath(locale) },
    { name: 'gallery', path: galleryPath(locale) },
    { name: 'press', path: pressPath(locale) },
  ];
  return (
    <nav className="menu" aria-label={t('layout.menu')}>
      <ul className="wide">
        {places.map(({ name, path }) => (
          <li key={name}>
            <a href={path} aria-current={name === section ? 'page' : undefined}>
              {t(`layout.section.${name}`)}
            </a>
          </li>
        ))}
        <li className="to-search">
          <a href={searchPath(locale)}>{t('search.heading')}</a>
        </li>
      </ul>
    </nav>
  );
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
