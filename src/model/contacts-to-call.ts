import type { Locale } from './locale.ts';
import type { Contact, Settings } from './settings.ts';

/**
 * Whom a journalist who holds a release calls: the press officers whom it names, as today's settings know them, without
 * those who have no name in this language; where nobody is left, the organisation itself, if it says how to reach it.
 */
export function contactsToCall(
  contactIds: readonly string[],
  { contacts, organisation }: Settings,
  locale: Locale,
): Contact[] {
  const named = contactIds.flatMap((id) => contacts.find((each) => each.contactId === id) ?? []);
  const officers = named.filter((each) => each.name[locale]);
  const { name, email, phone } = organisation;
  if (officers.length > 0 || !name[locale] || (!email && !phone)) return officers;
  return [
    {
      contactId: 'organisation',
      name,
      position: {},
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    },
  ];
}
