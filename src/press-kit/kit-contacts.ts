import { locales } from '../model/locale.ts';
import type { KitView } from './kit-view.ts';

/** A press officer in the language of the kit. */
export interface KitContact {
  name: string;
  position: string;
  phone: string;
  email: string;
}

/** The press officers whom the release names, as today's settings know them; one without a name here is left out. */
export function kitContacts({ release, settings, locale }: KitView): KitContact[] {
  return release.snapshot.contactIds.flatMap((id) => {
    const contact = settings.contacts.find((each) => each.contactId === id);
    const name = contact?.name[locale];
    if (!contact || !name) return [];
    const { position, phone = '', email = '' } = contact;
    return [{ name, position: position[locale] ?? '', phone, email }];
  });
}

/** The organisation's name, in the language of the kit where it has one there; empty without any. */
export function kitOrganisation({ settings, locale }: KitView): string {
  const { name, defaultLocale } = settings.organisation;
  const named = [locale, defaultLocale, ...locales].find((each) => name[each]);
  return (named && name[named]) ?? '';
}
