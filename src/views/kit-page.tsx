import type { ReactNode } from 'react';
import { releasePath, type FilePath } from '../model/address.ts';
import { formatDate } from '../language/format-date.ts';
import { contactsToCall } from '../model/contacts-to-call.ts';
import type { Locale } from '../model/locale.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { Settings } from '../model/settings.ts';
import type { Release } from '../read-model/types.ts';
import { Boilerplate } from './boilerplate.tsx';
import { ContactList } from './press-contacts.tsx';
import { ReleaseContent, StaleNotice } from './release-content.tsx';
import type { Translate } from './translate.ts';

export interface KitPageProps {
  release: Release;
  settings: Settings;
  locale: Locale;
  t: Translate;
  origin: string;
  /** From where the page lies. */
  filePath: FilePath;
}

/** Noto is not on every computer: what Windows, macOS and Cambodian desks have for Khmer comes next. */
const styles = `
body{font:1.0625rem/1.65 'Noto Sans',system-ui,sans-serif;margin:2rem auto;max-width:42rem;padding:0 1rem}
:lang(km){font-family:'Noto Sans Khmer','Khmer OS Battambang','Khmer UI','Leelawadee UI',sans-serif;line-height:1.9}
h1{line-height:1.3}h1:lang(km){line-height:1.8}
img{height:auto;max-width:100%}
figure{margin:1.5rem 0}
figcaption,.facts{color:#56616b;font-size:.9rem}
.facts span,.contact-list li>*{display:block}
.notice{background:#fff6df;padding:.5rem 1rem}
`;

/** A release as a page by itself, for a reader without a connection: its pictures lie beside it, its links lead to us. */
export function KitPage(props: KitPageProps): ReactNode {
  const { settings, locale, t, origin, filePath } = props;
  const release = withOriginalsOnly(props.release);
  const { timeZone } = settings.organisation;
  const address = origin + releasePath(locale, release);
  const frame = { locale, t, origin };
  const contacts = contactsToCall(release.snapshot, settings, locale);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{release.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="canonical" href={address} />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>
          <p className="facts">
            <span>{t(`kind.${release.kind}`)}</span>
            <span>{formatDate(release.listedAt, locale, timeZone)}</span>
            {release.isCorrected && (
              <span>{t('release.updated', { date: formatDate(release.updatedAt, locale, timeZone) })}</span>
            )}
          </p>
          <h1>{release.title}</h1>
          {release.summary !== '' && (
            <p>
              <strong>{release.summary}</strong>
            </p>
          )}
          <StaleNotice {...{ release, t, origin, timeZone }} isAbsolute />
          <ReleaseContent
            {...{ t, origin, timeZone, filePath }}
            // Said above, with an address that leads somewhere from any place.
            release={{ ...release, stale: null }}
          />
          {contacts.length > 0 && (
            <section>
              <h2>{t('release.contacts')}</h2>
              <ContactList contacts={contacts} />
            </section>
          )}
          <Boilerplate {...{ frame, settings }} />
          <p>
            <a href={address}>{decodeURI(address)}</a>
          </p>
        </main>
      </body>
    </html>
  );
}

/** No renditions lie beside the page, so none are offered to the browser. */
function withOriginalsOnly(release: Release): Release {
  const original = (media: FrozenMedia): FrozenMedia => ({ ...media, files: media.files.slice(0, 1) });
  return {
    ...release,
    leadImage: release.leadImage && original(release.leadImage),
    snapshot: { ...release.snapshot, media: release.snapshot.media.map(original) },
  };
}
