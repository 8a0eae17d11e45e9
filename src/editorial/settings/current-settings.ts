import type { PayloadRequest } from 'payload';
import { cleanField, cleanLine } from '../../ledger/clean-text.ts';
import { richTextFromSlate } from '../../ledger/snapshot-slate.ts';
import { frozenMedia } from '../../ledger/snapshot.ts';
import { locales, type Locale, type Localized } from '../../model/locale.ts';
import type { FrozenMedia } from '../../model/media.ts';
import { plainText } from '../../model/rich-text.ts';
import type { Settings } from '../../model/settings.ts';
import { registry } from '../../registry.ts';
import { asNested } from '../commands/command-call.ts';

/** The public part of organisation, topics and contacts as they are now, in all locales (rules §4). */
export async function currentSettings(req: PayloadRequest): Promise<Omit<Settings, 'authority'>> {
  const { payload } = req;
  const inAll = { ...asNested(req, 'en'), locale: 'all' as const };
  const organisation = await payload.findGlobal({ slug: 'organisation', ...inAll });
  const list = { pagination: false, limit: 0, sort: ['createdAt', 'id'], ...inAll };
  const topics = (await payload.find({ collection: 'topics', ...list })).docs;
  const contacts = (await payload.find({ collection: 'contacts', ...list })).docs;
  const { timeZone, defaultLocale } = organisation;
  const frozen = (reference: unknown) => picture(req, reference, defaultLocale);
  const logo = await frozen(organisation.logo);
  const settings: Omit<Settings, 'authority'> = {
    organisation: {
      name: localized(organisation.name, cleanLine),
      boilerplate: localizedBoilerplate(organisation.boilerplate),
      address: localized(organisation.address, cleanField),
      ...contactDetails(organisation),
      ...(logo ? { logo } : {}),
      timeZone,
      defaultLocale,
    },
    topics: [],
    contacts: contacts.map((each) => ({
      contactId: each.id,
      name: localized(each.name, cleanLine),
      position: localized(each.position, cleanLine),
      ...contactDetails(each),
    })),
  };
  for (const each of topics) {
    const topicPicture = await frozen(each.picture);
    settings.topics.push({
      topicId: each.id,
      label: localized(each.label, cleanLine),
      slug: localized(each.slug, cleanLine),
      ...(topicPicture ? { picture: topicPicture } : {}),
    });
  }
  return settings;
}

/** Read with `locale: 'all'`, a localized field is a value per locale; the generated types say otherwise. */
function perLocale(value: unknown): Localized<unknown> {
  return typeof value === 'object' && value !== null ? value : {};
}

function localized(value: unknown, clean: (text: unknown) => string): Localized<string> {
  return Object.fromEntries(
    locales
      .map((locale) => [locale, clean(perLocale(value)[locale])] as const)
      .filter(([, text]) => text !== ''),
  );
}

function localizedBoilerplate(value: unknown): Settings['organisation']['boilerplate'] {
  const onUnknown = (what: string): void => {
    registry().log.warn({ what }, 'The boilerplate holds something unknown.');
  };
  return Object.fromEntries(
    locales
      .map((locale) => [locale, richTextFromSlate(perLocale(value)[locale], onUnknown)] as const)
      .filter(([, richText]) => plainText(richText) !== ''),
  );
}

function contactDetails(source: { email?: unknown; phone?: unknown }): { email?: string; phone?: string } {
  const email = cleanLine(source.email);
  const phone = cleanLine(source.phone);
  return { ...(email === '' ? {} : { email }), ...(phone === '' ? {} : { phone }) };
}

/** A picture of the settings says its alternative text in the default locale. */
async function picture(req: PayloadRequest, reference: unknown, locale: Locale): Promise<FrozenMedia | null> {
  if (typeof reference !== 'string') return null;
  const found = await req.payload.findByID({
    collection: 'media',
    id: reference,
    disableErrors: true,
    ...asNested(req, locale),
  });
  return found ? frozenMedia(found) : null;
}
