import type { ReactNode } from 'react';
import type { Contact, Settings } from '../model/settings.ts';
import type { PageFrame } from './page-frame.ts';

/** The press officers whom a release names, as today's settings know them; one without a name here is left out. */
export function PressContacts(props: {
  frame: PageFrame;
  settings: Settings;
  contactIds: readonly string[];
}): ReactNode {
  const { frame, settings, contactIds } = props;
  const contacts = contactIds.flatMap((id) => {
    const contact = settings.contacts.find((each) => each.contactId === id);
    return contact?.name[frame.locale] ? [contact] : [];
  });
  if (contacts.length === 0) return null;
  return (
    <section className="contacts">
      <h2>{frame.t('release.contacts')}</h2>
      <ul>
        {contacts.map((contact) => (
          <ContactCard key={contact.contactId} contact={contact} frame={frame} />
        ))}
      </ul>
    </section>
  );
}

function ContactCard({ contact, frame }: { contact: Contact; frame: PageFrame }): ReactNode {
  const { email, phone } = contact;
  const position = contact.position[frame.locale];
  return (
    <li>
      <strong>{contact.name[frame.locale]}</strong>
      {position && <span>{position}</span>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <a href={phoneHref(phone)}>{phone}</a>}
    </li>
  );
}

/** RFC 3966: digits and a leading plus; the spaces people write are for the eye. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
