import type { ReactNode } from 'react';
import { feedFormats, manifestPath, type FeedFormat } from '../model/address.ts';
import { mastheadName } from './masthead.tsx';
import { OpenGraph, type SharedArticle } from './open-graph.tsx';
import type { PageFrame, ScriptName, SheetName } from './page-frame.ts';
import { logoPicture, type SharePicture } from './share-picture.ts';
import { StructuredData, type Thing } from './structured-data.tsx';

export interface PageHeadProps {
  frame: PageFrame;
  /** Without the organisation's name, which is added. */
  title: string | null;
  description?: string | undefined;
  /** Keeps the page out of search engines. */
  isUnlisted?: boolean;
  /** For those who share the page; the logo where there is none. */
  picture?: SharePicture | null;
  /** Where the page is a release. */
  article?: SharedArticle;
  /** What search engines are told of it. */
  thing?: Thing;
  /** Its styles, beside those of every page. */
  sheet?: SheetName;
  script?: ScriptName;
}

/** What a page says of itself to browsers, to search engines and to those who share it. */
export function PageHead(props: PageHeadProps): ReactNode {
  const { frame, title, description, isUnlisted = false, picture, article, thing, sheet, script } = props;
  const { locale, t, settings, assets, canonicalPath, feeds } = frame;
  const organisation = mastheadName(frame)?.text;
  const ownTitle = title ?? organisation ?? t('layout.newsroom');
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{[title, organisation].filter(Boolean).join(' — ') || ownTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {assets.fonts[locale].map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {sheet && <link rel="stylesheet" href={assets.sheets[sheet]} />}
      {script && <script type="module" src={assets.scripts[script]} />}
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={assets.touchIcon} />
      <link rel="manifest" href={manifestPath} />
      {description && <meta name="description" content={description} />}
      {isUnlisted && <meta name="robots" content="noindex" />}
      {canonicalPath !== null && (
        <>
          <Addresses frame={frame} path={canonicalPath} />
          <OpenGraph
            {...{ frame, description, article }}
            path={canonicalPath}
            title={ownTitle}
            siteName={organisation}
            picture={picture ?? (settings && logoPicture(settings))}
          />
          {thing && <StructuredData thing={thing} />}
        </>
      )}
      {feeds.flatMap(({ title: feedTitle, paths }) =>
        feedFormats.map((format) => (
          // A browser and a feed reader both read them against the address of the page: shorter so.
          <link
            key={paths[format]}
            rel="alternate"
            type={feedTypes[format]}
            title={feedTitle}
            href={paths[format]}
          />
        )),
      )}
    </head>
  );
}

const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The one address of the page, and the same page in the other languages. */
function Addresses({ frame, path }: { frame: PageFrame; path: string }): ReactNode {
  const { origin, alternates, defaultPath } = frame;
  return (
    <>
      <link rel="canonical" href={origin + path} />
      {alternates.map((each) => (
        <link key={each.locale} rel="alternate" hrefLang={each.locale} href={origin + each.path} />
      ))}
      {defaultPath !== null && <link rel="alternate" hrefLang="x-default" href={origin + defaultPath} />}
    </>
  );
}
