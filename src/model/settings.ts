import { z } from 'zod';
import { locales, type Locale } from './locale.ts';
import { frozenMediaSchema } from './media.ts';
import { richTextSchema } from './rich-text.ts';

const localized = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(locales), value);

const topic = z.strictObject({
  topicId: z.string(),
  /** A topic without a label in a locale has no page, link or feed there (rules §4). */
  label: localized(z.string()),
  slug: localized(z.string()),
  picture: frozenMediaSchema.optional(),
});

const contact = z.strictObject({
  contactId: z.string(),
  name: localized(z.string()),
  position: localized(z.string()),
  email: z.string().optional(),
  phone: z.string().optional(),
});

/** The whole of the site-wide facts in all locales, as one `settings` entry carries it (rules §4). */
export const settingsSchema = z.strictObject({
  /** The authority of `tag:` ids (RFC 4151), `{host},{year}`: made with entry 1 and never changed. */
  authority: z.string(),
  organisation: z.strictObject({
    name: localized(z.string()),
    boilerplate: localized(richTextSchema),
    address: localized(z.string()),
    email: z.string().optional(),
    phone: z.string().optional(),
    logo: frozenMediaSchema.optional(),
    /** IANA name, e.g. `Asia/Phnom_Penh`. */
    timeZone: z.string(),
    /** Where `/` sends a reader whose browser asks for no language in use. `km` until an admin chooses another. */
    defaultLocale: z.enum(locales),
  }),
  topics: z.array(topic),
  contacts: z.array(contact),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Topic = Settings['topics'][number];
export type Contact = Settings['contacts'][number];

/** A topic in one locale, or null where it has no label or slug there. */
export function topicIn(
  each: Topic,
  locale: Locale,
): { topicId: string; label: string; slug: string } | null {
  const label = each.label[locale];
  const slug = each.slug[locale];
  return label && slug ? { topicId: each.topicId, label, slug } : null;
}

/** A press contact in one locale; what is not known of it is empty. */
export interface ContactIn {
  contactId: string;
  name: string;
  position: string;
  email: string;
  phone: string;
}

/** A contact in one locale, or null where it has no name there. */
export function contactIn(each: Contact, locale: Locale): ContactIn | null {
  const { contactId, email = '', phone = '' } = each;
  const name = each.name[locale];
  return name ? { contactId, name, position: each.position[locale] ?? '', email, phone } : null;
}

/** The contacts that a release names, as these settings know them; one without a name in the locale is left out. */
export function contactsOf(
  { contactIds }: { contactIds: readonly string[] },
  { contacts }: Pick<Settings, 'contacts'>,
  locale: Locale,
): ContactIn[] {
  return contactIds.flatMap((id) => {
    const contact = contacts.find((each) => each.contactId === id);
    return (contact && contactIn(contact, locale)) ?? [];
  });
}

/** A name, and the language it is in. */
export interface Named {
  text: string;
  locale: Locale;
}

/**
 * The organisation's name in this locale. A name is not a text that could mislead by its language, and a page must
 * say whose it is: where there is none, the name in the default locale or any other, marked as such. Null without any.
 */
export function organisationName(
  { organisation: { name, defaultLocale } }: Pick<Settings, 'organisation'>,
  locale: Locale,
): Named | null {
  const found = [locale, defaultLocale, ...locales].find((each) => name[each]);
  const text = found && name[found];
  return text ? { text, locale: found } : null;
}
