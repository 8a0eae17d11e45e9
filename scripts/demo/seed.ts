import type { Payload } from 'payload';
import { roles, type Account, type Role } from '../../src/editorial/access/account.ts';
import { changeSettings } from '../../src/editorial/commands/change-settings.ts';
import { correct } from '../../src/editorial/commands/correct.ts';
import { createDraft } from '../../src/editorial/commands/create-draft.ts';
import { publish } from '../../src/editorial/commands/publish.ts';
import { saveDraft } from '../../src/editorial/commands/save-draft.ts';
import { slugFor } from '../../src/language/slug.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { ProblemError, type Result } from '../../src/model/problem.ts';
import { contacts, organisation, releases, topics, type DemoRelease, type DemoTopic } from './content.ts';

const hour = 3_600_000;

export interface DemoAccount {
  role: Role;
  email: string;
}

/** One account a role; they share the demo's password. */
export const accounts: readonly DemoAccount[] = roles.map((role) => ({
  role,
  email: `${role}@tonle-thmey.example`,
}));

interface Staff {
  payload: Payload;
  officer: Account;
  editor: Account;
  topicIds: Record<DemoTopic, string>;
  contactIds: string[];
}

/** Fills an empty newsroom with the demo society, through the commands that people use. Throws ProblemError. */
export async function seedDemo(
  payload: Payload,
  { password, now }: { password: string; now: Instant },
): Promise<void> {
  const staff = Object.fromEntries(
    await Promise.all(
      accounts.map(async (each) => [each.role, await createAccount(payload, each, password)] as const),
    ),
  ) as Record<Role, Account>;
  const slugs = Object.keys(topics) as DemoTopic[];
  const settings = done(
    await changeSettings(
      { payload, actor: staff.admin },
      {
        organisation: { ...organisation, defaultLocale: 'en' },
        topics: slugs.map((slug) => ({
          label: topics[slug],
          slug: Object.fromEntries(locales.map((locale) => [locale, slugFor(topics[slug][locale], locale)])),
        })),
        contacts,
      },
    ),
  );
  const topicIds = Object.fromEntries(slugs.map((slug, index) => [slug, settings.topicIds[index]])) as Record<
    DemoTopic,
    string
  >;
  const newsroom: Staff = {
    payload,
    officer: staff.officer,
    editor: staff.editor,
    topicIds,
    contactIds: settings.contactIds,
  };
  for (const release of releases) await seedRelease(newsroom, release, now);
}

async function seedRelease(staff: Staff, release: DemoRelease, now: Instant): Promise<void> {
  const { payload } = staff;
  const officer = { payload, actor: staff.officer };
  const editor = { payload, actor: staff.editor };
  const { releaseId } = done(
    await createDraft(officer, {
      sourceLocale: release.sourceLocale,
      texts: { ...release.texts, ...release.drafts },
      shared: {
        kind: release.kind,
        topics: release.topics.map((topic) => staff.topicIds[topic]),
        contacts: staff.contactIds,
        ...(release.releasedDaysAgo === undefined
          ? {}
          : { releasedAt: toIso(now - release.releasedDaysAgo * 24 * hour) }),
      },
    }),
  );
  done(
    await publish(editor, {
      releaseId,
      locales: Object.keys(release.texts) as Locale[],
      ...(release.goesLiveInHours === undefined
        ? {}
        : { goesLiveAt: toIso(now + release.goesLiveInHours * hour) }),
    }),
  );
  if (!release.correction) return;
  const { locale, text, note } = release.correction;
  done(await saveDraft(officer, { releaseId, locale, text }));
  done(await correct(editor, { releaseId, notes: { [locale]: note } }));
}

async function createAccount(
  payload: Payload,
  { role, email }: DemoAccount,
  password: string,
): Promise<Account> {
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name: role, role, locales: [...locales] },
  });
  return { id: user.id, role, locales };
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}
