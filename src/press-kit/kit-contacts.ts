import { contactsToCall } from '../model/contacts-to-call.ts';
import { locales } from '../model/locale.ts';
import type { KitView } from './kit-view.ts';

/** A press officer, or the organisation itself, in the language of the kit. */
export interface KitContact {
  name: string;
  position: string;
  phone: string;
  email: string;
}

/** Whom to call, in the language of the kit. */
export function kitContacts({ release, settings, locale }: KitView): KitContact[] {
  const contacts = contactsToCall(release.snapshot.contactIds, settings, locale);
  return contacts.map(({ name, position, phone = '', email = '' }) => ({
    name: name[locale] ?? '',
    position: position[locale] ?? '',
    phone,
    email,
  }));
}

/** The organisation's name, in the language of the kit where it has one there; empty without any. */
export function kitOrganisation({ settings, locale }: KitView): string {
  const { name, defaultLocale } = settings.organisation;
  const named = [locale, defaultLocale, ...locales].find((each) => name[each]);
  return (named && name[named]) ?? '';
}
