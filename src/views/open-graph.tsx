import type { ReactNode } from 'react';
import type { Instant } from '../model/instant.ts';
import { toIso } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import type { PageFrame } from './page-frame.ts';
import type { SharePicture } from './share-picture.ts';

/** What a page that is a release tells of itself beside its title. */
export interface SharedArticle {
  publishedAt: Instant;
  modifiedAt: Instant;
  /** The topic it belongs to most; null where it has none. */
  section: string | null;
}

export interface OpenGraphProps {
  frame: PageFrame;
  /** The address of the page, as a path. */
  path: string;
  /** Without the organisation's name. */
  title: string;
  siteName: string | undefined;
  description?: string | undefined;
  picture: SharePicture | null;
  article?: SharedArticle | undefined;
}

/** Open Graph names a territory with each language; a newsroom may stand anywhere, so these are the languages' own. */
const territories: Record<Locale, string> = { km: 'km_KH', en: 'en_GB', ru: 'ru_RU' };

/** What a page shows of itself where it is shared (ogp.me, and the card that X asks for by a name of its own). */
export function OpenGraph(props: OpenGraphProps): ReactNode {
  const { frame, path, title, siteName, description, picture, article } = props;
  const { origin, locale, alternates } = frame;
  const others = alternates.filter((each) => each.locale !== locale);
  return (
    <>
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={origin + path} />
      {siteName && <meta property="og:site_name" content={siteName} />}
      <meta property="og:locale" content={territories[locale]} />
      {others.map((each) => (
        <meta key={each.locale} property="og:locale:alternate" content={territories[each.locale]} />
      ))}
      {description && <meta property="og:description" content={description} />}
      {picture && <Picture picture={picture} origin={origin} />}
      {article && (
        <>
          <meta property="article:published_time" content={toIso(article.publishedAt)} />
          <meta property="article:modified_time" content={toIso(article.modifiedAt)} />
          {article.section !== null && <meta property="article:section" content={article.section} />}
        </>
      )}
      <meta name="twitter:card" content={picture?.isWide ? 'summary_large_image' : 'summary'} />
    </>
  );
}

function Picture({ picture, origin }: { picture: SharePicture; origin: string }): ReactNode {
  const { path, mimeType, width, height, alt } = picture;
  return (
    <>
      <meta property="og:image" content={origin + path} />
      <meta property="og:image:type" content={mimeType} />
      {width !== undefined && <meta property="og:image:width" content={String(width)} />}
      {height !== undefined && <meta property="og:image:height" content={String(height)} />}
      {alt !== '' && <meta property="og:image:alt" content={alt} />}
    </>
  );
}
