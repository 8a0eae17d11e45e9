import type { ReactNode } from 'react';
import type { Settings } from '../model/settings.ts';
import type { TopicLink } from '../read-model/types.ts';
import { Boilerplate } from './boilerplate.tsx';
import { Follow } from './follow.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { ContactList, contactsIn, phoneHref } from './press-contacts.tsx';

export interface PressView {
  frame: PageFrame;
  settings: Settings;
  /** Those that have a feed. */
  topics: readonly TopicLink[];
}

/** For journalists: whom to call, what the organisation is, and how to follow it. */
export function PressPage({ frame, settings, topics }: PressView): ReactNode {
  const { t } = frame;
  const { email, phone, address } = settings.organisation;
  const contacts = contactsIn(settings.contacts, frame.locale);
  const ownAddress = address[frame.locale];
  return (
    <Layout frame={frame} title={t('press.heading')} description={t('press.lede')} sheet="press">
      <header className="list-header">
        <div>
          <h1>{t('press.heading')}</h1>
          <p className="summary">{t('press.lede')}</p>
        </div>
      </header>
      <div className="press">
        <section className="contacts">
          <h2>{t('release.contacts')}</h2>
          <ContactList contacts={contacts} />
          {(phone ?? email ?? ownAddress) && (
            <dl className="office">
              {phone && <Fact name={t('press.phone')} value={<a href={phoneHref(phone)}>{phone}</a>} />}
              {email && <Fact name={t('press.email')} value={<a href={`mailto:${email}`}>{email}</a>} />}
              {ownAddress && <Fact name={t('press.address')} value={ownAddress} />}
            </dl>
          )}
        </section>
        <Boilerplate frame={frame} settings={settings} />
        <Follow frame={frame} topics={topics} />
      </div>
    </Layout>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
