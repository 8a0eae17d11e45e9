import { contactsToCall } from '../model/contacts-to-call.ts';
import { organisationName, type ContactIn } from '../model/settings.ts';
import type { KitView } from './kit-view.ts';

/** Whom to call, in the language of the kit. */
export function kitContacts({ release, settings, locale }: KitView): ContactIn[] {
  return contactsToCall(release.snapshot, settings, locale);
}

/** The organisation's name, in the language of the kit where it has one there; empty without any. */
export function kitOrganisation({ settings, locale }: KitView): string {
  return organisationName(settings, locale)?.text ?? '';
}
