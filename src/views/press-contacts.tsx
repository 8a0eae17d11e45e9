import type { ReactNode } from 'react';
import { asciiDigits } from '../language/khmer-digits.ts';
import { pressPath } from '../model/address.ts';
import type { Locale } from '../model/locale.ts';
import { contactIn, contactsOf, type Contact, type ContactIn, type Settings } from '../model/settings.ts';
import type { PageFrame } from './page-frame.ts';

/** The press officers whom a release names, as today's settings know them; one without a name here is left out. */
export function PressContacts(props: {
  frame: Pick<PageFrame, 'locale' | 't'>;
  settings: Settings;
  contactIds: readonly string[];
}): ReactNode {
  const { frame, settings, contactIds } = props;
  const contacts = contactsOf({ contactIds }, settings, frame.locale);
  if (contacts.length === 0) return null;
  return (
    <section className="contacts">
      <h2>{frame.t('release.contacts')}</h2>
      <ContactList contacts={contacts} />
    </section>
  );
}

/** For journalists who look for somebody to call: the organisation's own numbers, and the way to the press page. */
export function PressBox({ frame, settings }: { frame: PageFrame; settings: Settings }): ReactNode {
  const { t, locale } = frame;
  return (
    <section className="press-box">
      <h2>{t('press.heading')}</h2>
      <ul>
        <OrganisationLines organisation={settings.organisation} />
        <li>
          <a href={pressPath(locale)}>{t('press.all')}</a>
        </li>
      </ul>
    </section>
  );
}

/** The organisation's own telephone and e-mail, as items of a list. */
export function OrganisationLines({ organisation }: Pick<Settings, 'organisation'>): ReactNode {
  const { email, phone } = organisation;
  return (
    <>
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
    </>
  );
}

/** Those who have a name in the language of the page. */
export function contactsIn(contacts: readonly Contact[], locale: Locale): ContactIn[] {
  return contacts.flatMap((contact) => contactIn(contact, locale) ?? []);
}

export function ContactList({ contacts }: { contacts: readonly ContactIn[] }): ReactNode {
  return (
    <ul className="contact-list">
      {contacts.map((contact) => (
        <ContactCard key={contact.contactId} contact={contact} />
      ))}
    </ul>
  );
}

function ContactCard({ contact }: { contact: ContactIn }): ReactNode {
  const { name, position, email, phone } = contact;
  return (
    <li>
      <strong>{name}</strong>
      {position && <span>{position}</span>}
      {phone && <a href={phoneHref(phone)}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </li>
  );
}

/** RFC 3966: ASCII digits and a leading plus; what else people write is for the eye. */
export function phoneHref(phone: string): string {
  return `tel:${asciiDigits(phone).replace(/[^+\d]/g, '')}`;
}
