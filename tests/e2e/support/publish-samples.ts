import type { Payload } from 'payload';
import type { Account } from '../../../src/editorial/access/account.ts';
import { correct } from '../../../src/editorial/commands/correct.ts';
import { createDraft } from '../../../src/editorial/commands/create-draft.ts';
import { kill } from '../../../src/editorial/commands/kill.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { ProblemError, type Result } from '../../../src/model/problem.ts';
import type { DemoNewsroom } from './demo-newsroom.ts';

/** Public ids of releases that every locale has in that state. */
export interface Samples {
  corrected: string;
  withdrawn: string;
  killed: string;
  /** Stale in the locales other than the source. */
  stale: Record<'en' | 'km', string>;
  /** Live in that locale alone. */
  only: Record<'en' | 'km', string>;
}

/** Five words and a sentence; what a page in that state looks like does not depend on more. */
const texts: Record<Locale, { title: string; summary: string; datelinePlace: string; sentence: string }> = {
  km: {
    title: 'ស្ពានថ្មីបើកឱ្យប្រើប្រាស់នៅមាត់ទន្លេ',
    summary: 'អ្នកភូមិឆ្លងទន្លេបានដោយសុវត្ថិភាព។',
    datelinePlace: 'ទន្លេថ្មី',
    sentence: 'ស្ពាននេះតភ្ជាប់ភូមិចំនួនពីរ។',
  },
  en: {
    title: 'A new footbridge opens on the river',
    summary: 'Villagers can cross the river safely.',
    datelinePlace: 'TONLE THMEY',
    sentence: 'The bridge joins two villages.',
  },
  ru: {
    title: 'На реке открыт новый пешеходный мост',
    summary: 'Жители теперь безопасно переходят реку.',
    datelinePlace: 'ТОНЛЕ ТХМЕЙ',
    sentence: 'Мост соединяет две деревни.',
  },
};

const notes: Record<Locale, string> = {
  km: 'ចំនួនភូមិក្នុងអត្ថបទដំបូងមិនត្រឹមត្រូវ។',
  en: 'The number of villages was wrong in the first text.',
  ru: 'В первом тексте было указано неверное число деревень.',
};

/** Publishes one release in each public state, through the commands. Throws ProblemError. */
export async function publishSamples(demo: DemoNewsroom): Promise<Samples> {
  const { payload } = demo;
  const admin = { payload, actor: await accountAt(payload, demo.emailOf('admin')) };
  const published = async (sourceLocale: Locale, inLocales: readonly Locale[] = locales) => {
    const drafts = inLocales.map((locale) => {
      const { sentence, ...text } = texts[locale];
      return [
        locale,
        { ...text, body: [{ type: 'paragraph', children: [{ type: 'text', text: sentence }] }] },
      ];
    });
    const made = done(await createDraft(admin, { sourceLocale, texts: Object.fromEntries(drafts) as never }));
    const { releaseId } = made;
    done(await publish(admin, { releaseId, locales: [...inLocales], upToDate: [...inLocales] }));
    return made;
  };
  const stale = async (source: Locale): Promise<string> => {
    const { releaseId, publicId } = await published(source);
    const summary = `${texts[source].summary} ${texts[source].sentence}`;
    done(await saveDraft(admin, { releaseId, locale: source, text: { summary } }));
    done(await correct(admin, { releaseId, notes: { [source]: notes[source] } }));
    return publicId;
  };
  const corrected = await published('en');
  done(await correct(admin, { releaseId: corrected.releaseId, notes }));
  const withdrawn = await published('en');
  done(await withdraw(admin, { releaseId: withdrawn.releaseId, notices: notes }));
  const killed = await published('en');
  done(await kill(admin, { releaseId: killed.releaseId }));
  return {
    corrected: corrected.publicId,
    withdrawn: withdrawn.publicId,
    killed: killed.publicId,
    stale: { en: await stale('en'), km: await stale('km') },
    only: {
      en: (await published('en', ['en'])).publicId,
      km: (await published('km', ['km'])).publicId,
    },
  };
}

async function accountAt(payload: Payload, email: string): Promise<Account> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 });
  const user = docs[0];
  if (!user) throw new Error(`The demo has no account ${email}.`);
  return { id: user.id, role: user.role, locales };
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}
