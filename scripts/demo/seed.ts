import { createLocalReq, type Payload } from 'payload';
import type { Role } from '../../src/editorial/access/account.ts';
import { changeSettings } from '../../src/editorial/commands/change-settings.ts';
import type { CommandCall } from '../../src/editorial/commands/command-call.ts';
import { slugFor } from '../../src/language/slug.ts';
import type { Instant } from '../../src/model/instant.ts';
import { locales } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';
import { accounts, type DemoAccount } from './accounts.ts';
import { contacts, organisation, topics, type DemoContact, type DemoTopic } from './organisation.ts';
import { allReleases } from './releases/all-releases.ts';
import { seedMedia } from './seed-media.ts';
import { done, seedRelease, type DemoDesk } from './seed-release.ts';
import { timeZone } from './typeset.ts';
import { writtenBody } from './written-text.ts';

export interface SeedOptions {
  /** Of all accounts. */
  password: string;
  now: Instant;
  /** Told how far it is. */
  onProgress?: (step: 'pictures' | 'releases', done: number, of: number) => void;
}

/**
 * Fills an empty newsroom with the demo society, through the commands that people use. Returns the warnings that an
 * editor would have seen. Throws ProblemError.
 */
export async function seedDemo(
  payload: Payload,
  { password, now, onProgress = () => undefined }: SeedOptions,
): Promise<Problem[]> {
  const staff = await createAccounts(payload, password);
  const { pictureIds, logoId, factSheetId } = await seedMedia(payload, (count, of) => {
    onProgress('pictures', count, of);
  });
  const desk: DemoDesk = {
    officer: staff.officer,
    editor: staff.editor,
    ...(await seedSettings(staff.admin, logoId)),
    pictureIds,
    factSheetId,
    releaseIds: new Map(),
    publicIds: new Map(),
  };
  const warnings: Problem[] = [];
  for (const [index, release] of allReleases.entries()) {
    warnings.push(...(await seedRelease(desk, release, now)));
    onProgress('releases', index + 1, allReleases.length);
  }
  return warnings;
}

async function seedSettings(
  admin: CommandCall,
  logoId: string,
): Promise<Pick<DemoDesk, 'topicIds' | 'contactIds'>> {
  const nothing = { pictureIds: {}, publicIds: new Map<string, string>() };
  const boilerplate = Object.fromEntries(
    locales.map((locale) => [locale, writtenBody(organisation.boilerplate[locale], locale, 0, nothing)]),
  );
  const topicNames = Object.keys(topics) as DemoTopic[];
  const contactNames = Object.keys(contacts) as DemoContact[];
  const { topicIds, contactIds } = done(
    await changeSettings(admin, {
      organisation: { ...organisation, boilerplate, logo: logoId, timeZone, defaultLocale: 'en' },
      topics: topicNames.map((name) => ({
        label: topics[name],
        slug: Object.fromEntries(locales.map((locale) => [locale, slugFor(topics[name][locale], locale)])),
      })),
      contacts: contactNames.map((name) => contacts[name]),
    }),
  );
  return { topicIds: byName(topicNames, topicIds), contactIds: byName(contactNames, contactIds) };
}

async function createAccounts(payload: Payload, password: string): Promise<Record<Role, CommandCall>> {
  const made: [Role, CommandCall][] = [];
  for (const account of accounts) made.push([account.role, await createAccount(payload, account, password)]);
  return Object.fromEntries(made) as Record<Role, CommandCall>;
}

/** Returns how that account gives commands: signed in, as from the admin. */
async function createAccount(
  payload: Payload,
  { role, name, email, locales: writes }: DemoAccount,
  password: string,
): Promise<CommandCall> {
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name, role, locales: [...writes] },
  });
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  return { payload, actor: { id: user.id, role, locales: writes }, req };
}

function byName<Name extends string>(names: readonly Name[], ids: readonly string[]): Record<Name, string> {
  return Object.fromEntries(names.map((name, index) => [name, ids[index]])) as Record<Name, string>;
}
