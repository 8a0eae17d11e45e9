import type { Locale } from './locale.ts';
import { contactsOf, type ContactIn, type Settings } from './settings.ts';

/**
 * Whom a journalist who holds a release calls: the press officers whom it names, as today's settings know them, without
 * those who have no name in this language; where nobody is left, the organisation itself, if it says how to reach it.
 */
export function contactsToCall(
  release: { contactIds: readonly string[] },
  settings: Settings,
  locale: Locale,
): ContactIn[] {
  const officers = contactsOf(release, settings, locale);
  const { name, email = '', phone = '' } = settings.organisation;
  const own = name[locale];
  if (officers.length > 0 || !own || (!email && !phone)) return officers;
  return [{ contactId: 'organisation', name: own, position: '', email, phone }];
}
