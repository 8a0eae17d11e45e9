import { z } from 'zod';
import { locales, type Localized } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { richTextSchema } from '../../model/rich-text.ts';
import { hasRole } from '../access/account.ts';
import { slateOf } from '../drafts/slate-of.ts';
import { holdEntries } from '../hooks/held-entries.ts';
import { appendChangedSettings } from '../settings/append-changed-settings.ts';
import { asNested, type CommandCall } from './command-call.ts';
import { forbidden } from './command-problems.ts';
import { wellFormedText } from './input-schemas.ts';
import { runCommand, type Desk } from './run-command.ts';

const perLocale = z.partialRecord(z.enum(locales), wellFormedText);
const details = { email: z.email().nullable().optional(), phone: wellFormedText.nullable().optional() };

const schema = z.strictObject({
  organisation: z
    .strictObject({
      name: perLocale.optional(),
      address: perLocale.optional(),
      boilerplate: z.partialRecord(z.enum(locales), richTextSchema).optional(),
      /** Id of a picture. */
      logo: z.string().nullable().optional(),
      timeZone: z.string().optional(),
      defaultLocale: z.enum(locales).optional(),
      ...details,
    })
    .optional(),
  /** Without an id, a new one. */
  topics: z
    .array(
      z
        .strictObject({
          id: z.string().optional(),
          label: perLocale.optional(),
          slug: perLocale.optional(),
          picture: z.string().nullable().optional(),
        })
        .refine(({ id, label }) => id !== undefined || label !== undefined, 'A new topic needs a label.'),
    )
    .optional(),
  contacts: z
    .array(
      z
        .strictObject({
          id: z.string().optional(),
          name: perLocale.optional(),
          position: perLocale.optional(),
          ...details,
        })
        .refine(({ id, name }) => id !== undefined || name !== undefined, 'A new contact needs a name.'),
    )
    .optional(),
  removedTopics: z.array(z.string()).optional(),
  removedContacts: z.array(z.string()).optional(),
});

export type ChangeSettingsInput = z.input<typeof schema>;

export interface ChangedSettings {
  /** False where nothing that the public sees has changed. */
  isPublic: boolean;
  /** Ids in the order of the input. */
  topicIds: string[];
  contactIds: string[];
}

/** Changes organisation, topics and contacts together: at most one `settings` entry (rules §4). */
export function changeSettings(
  call: CommandCall,
  input: ChangeSettingsInput,
): Promise<Result<ChangedSettings>> {
  return runCommand(call, 'change-settings', { schema, input }, async (desk, asked) => {
    if (asked.organisation && !hasRole(desk.actor, 'admin'))
      return {
        ok: false,
        problems: [forbidden('admin', 'The organisation can be changed by an admin only.', 'organisation')],
      };
    holdEntries(desk.req);
    if (asked.organisation) await changeOrganisation(desk, asked.organisation);
    // First, so that a topic may have the slug of one that goes.
    for (const id of asked.removedTopics ?? []) await remove(desk, 'topics', id);
    for (const id of asked.removedContacts ?? []) await remove(desk, 'contacts', id);
    const topicIds: string[] = [];
    for (const topic of asked.topics ?? []) topicIds.push(await writeDocument(desk, 'topics', topic));
    const contactIds: string[] = [];
    for (const contact of asked.contacts ?? [])
      contactIds.push(await writeDocument(desk, 'contacts', contact));
    await desk.done({ changed: Object.keys(asked) });
    const isPublic = await appendChangedSettings(desk.req, desk.ledger);
    return { ok: true, value: { isPublic, topicIds, contactIds }, warnings: [] };
  });
}

async function changeOrganisation(
  desk: Desk,
  { name, address, boilerplate, ...shared }: NonNullable<ChangeSettingsInput['organisation']>,
): Promise<void> {
  for (const { locale, fields } of byLocale({ name, address, boilerplate }, shared)) {
    const { boilerplate: richText, ...rest } = fields;
    await desk.req.payload.updateGlobal({
      slug: 'organisation',
      data: { ...rest, ...(richText ? { boilerplate: slateOf(richTextSchema.parse(richText)) } : {}) },
      ...asNested(desk.req, locale),
    });
  }
}

async function writeDocument(
  desk: Desk,
  collection: 'topics' | 'contacts',
  { id, label, slug, name, position, ...shared }: Record<string, unknown>,
): Promise<string> {
  const { payload } = desk.req;
  let written = typeof id === 'string' ? id : null;
  for (const { locale, fields } of byLocale({ label, slug, name, position }, shared)) {
    const options = { collection, ...asNested(desk.req, locale) };
    const document =
      written === null
        ? await payload.create({ ...options, data: fields })
        : await payload.update({ ...options, id: written, data: fields });
    written = document.id;
  }
  if (written === null) throw new Error(`Nothing was said of a new document of ${collection}.`);
  return written;
}

async function remove(desk: Desk, collection: 'topics' | 'contacts', id: string): Promise<void> {
  await desk.req.payload.delete({ collection, id, ...asNested(desk.req, 'en') });
}

/** One write a locale, since Payload writes nothing of a value for all locales at once; the first has the shared fields. */
function byLocale(
  localizedFields: Record<string, unknown>,
  shared: Record<string, unknown>,
): { locale: (typeof locales)[number]; fields: Record<string, unknown> }[] {
  const writes = locales.map((locale) => ({
    locale,
    fields: Object.fromEntries(
      Object.entries(localizedFields).flatMap(([name, value]) => {
        const here = (value as Localized<unknown> | undefined)?.[locale];
        return here === undefined ? [] : [[name, here]];
      }),
    ),
  }));
  const said = writes.filter(({ fields }) => Object.keys(fields).length > 0);
  const [first = { locale: locales[0], fields: {} }, ...rest] = said;
  const isEmpty = said.length === 0 && Object.keys(shared).length === 0;
  return isEmpty ? [] : [{ ...first, fields: { ...shared, ...first.fields } }, ...rest];
}
