import type { ReactNode } from 'react';
import { embargoFilePath, embargoPath } from '../model/address.ts';
import { formatDate, formatTime } from '../language/format-date.ts';
import { formatTimeZone } from '../language/format-time-zone.ts';
import type { Instant } from '../model/instant.ts';
import type { Settings } from '../model/settings.ts';
import type { EmbargoAnswer } from '../read-model/types.ts';
import { Boilerplate } from './boilerplate.tsx';
import { WaysOn, type WayOn } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { OtherLanguages } from './other-languages.tsx';
import type { PageFrame } from './page-frame.ts';
import { ContactList, contactsIn } from './press-contacts.tsx';
import { ReleaseContent } from './release-content.tsx';
import { RelatedReleases, ReleaseRail } from './release-surroundings.tsx';

export interface EmbargoView {
  frame: PageFrame;
  settings: Settings;
  /** Of the link that the page was opened with. */
  token: string;
  answer: Extract<EmbargoAnswer, { state: 'embargoed' }>;
}

/** A release before its go-live, for holders of a link. */
export function EmbargoPage({ frame, settings, token, answer }: EmbargoView): ReactNode {
  const { t, origin, locale } = frame;
  const { release } = answer;
  const { timeZone } = settings.organisation;
  const filePath = embargoFilePath(token, locale);
  const others = answer.locales
    .filter((each) => each !== locale)
    .map((each) => ({ locale: each, path: embargoPath(token, each) }));
  return (
    <Layout frame={frame} title={t('embargo.title', { title: release.title })} isUnlisted sheet="embargo">
      <EmbargoNotice {...{ frame, timeZone, answer }} />
      <div className="release">
        <article>
          <header>
            <p className="facts">
              <span className="kind">{t(`kind.${release.kind}`)}</span>
            </p>
            <h1>{release.title}</h1>
            {release.summary !== '' && <p className="summary">{release.summary}</p>}
            <OtherLanguages frame={frame} others={others} />
          </header>
          <div className="text">
            <ReleaseContent {...{ release, t, origin, timeZone, filePath }} />
          </div>
        </article>
        <ReleaseRail {...{ frame, settings, release, filePath }} />
        <Boilerplate frame={frame} settings={settings} />
      </div>
      <RelatedReleases {...{ frame, settings, release }} />
    </Layout>
  );
}

/** Until when nothing may be published; on paper it stands at the head of every sheet. */
function EmbargoNotice(props: Pick<EmbargoView, 'frame' | 'answer'> & { timeZone: string }): ReactNode {
  const { frame, answer, timeZone } = props;
  const { t, locale } = frame;
  const { goesLiveAt } = answer.release;
  const { expiresAt } = answer;
  const wordsOf = (at: Instant) => ({
    date: formatDate(at, locale, timeZone),
    time: formatTime(at, locale, timeZone),
  });
  const zone = formatTimeZone(goesLiveAt, locale, timeZone);
  return (
    <aside className="notice embargo">
      <p className="until">
        <time dateTime={new Date(goesLiveAt).toISOString()}>
          {t('embargo.until', { ...wordsOf(goesLiveAt), zone })}
        </time>
      </p>
      <p>
        {t('embargo.text')}
        {expiresAt < goesLiveAt && <> {t('embargo.opensUntil', wordsOf(expiresAt))}</>}
      </p>
    </aside>
  );
}

/** What a link says that opens nothing any more: not why, but whom to ask. */
export function EmbargoEndedPage({ settings, ...wayOn }: WayOn & { settings: Settings }): ReactNode {
  const { frame } = wayOn;
  const { t } = frame;
  const contacts = contactsIn(settings.contacts, frame.locale);
  return (
    <Layout frame={frame} title={t('embargo.ended.heading')} isUnlisted sheet="embargo">
      <div className="error">
        <h1>{t('embargo.ended.heading')}</h1>
        <p className="summary">{t('embargo.ended.text')}</p>
        {contacts.length > 0 && (
          <section className="contacts">
            <h2>{t('release.contacts')}</h2>
            <ContactList contacts={contacts} />
          </section>
        )}
        <WaysOn {...wayOn} />
      </div>
    </Layout>
  );
}
