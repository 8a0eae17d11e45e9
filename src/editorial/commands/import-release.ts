import { z } from 'zod';
import { locales, type Locale } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { draftShared, draftText, type DraftText } from '../drafts/draft-fields.ts';
import { asNested, type CommandCall } from './command-call.ts';
import { createDraft } from './create-draft.ts';
import { knownTexts, standingOf, type Home, type ImportedLocale } from './known-imports.ts';
import { runCommand, type Desk } from './run-command.ts';
import { saveDraft } from './save-draft.ts';

const importedText = draftText.required({ title: true, body: true, importedFrom: true }).extend({
  locale: z.enum(locales),
  /** Files in which other languages of this text would come: `x.km.txt` and `x.ru.txt` for `x.en.txt`. */
  siblings: z.array(z.string()),
});

const schema = z.strictObject({
  /** One release in different locales, the source first. */
  texts: z
    .array(importedText)
    .min(1)
    .refine(
      (texts) => new Set(texts.map(({ locale }) => locale)).size === texts.length,
      'A locale is named twice.',
    ),
  shared: draftShared.optional(),
});

export type ImportReleaseInput = z.input<typeof schema>;
type ImportedText = z.output<typeof importedText>;

export interface ImportedRelease {
  /** Of the one release that holds these texts; null where all were skipped, or several hold them. */
  releaseId: string | null;
  locales: ImportedLocale[];
}

/**
 * Makes a draft of imported texts, or adds them to the release that holds others of them, unchanged. What is known by
 * hash or file stays as it is, and a file's name alone joins nothing. Known texts are looked up while the write turn
 * is held, so that two imports at once make one draft.
 */
export function importRelease(
  call: CommandCall,
  input: ImportReleaseInput,
): Promise<Result<ImportedRelease>> {
  return runCommand(call, 'import-release', { schema, input }, async (desk, { texts, shared }) => {
    const { settled, unknown, home: known } = standingOf(texts, await knownTexts(desk, texts));
    const nested = { ...call, req: desk.req };
    let home = known;
    if (home) {
      for (const text of unknown) {
        const added = await addTo(nested, desk, home, text);
        if (!added.ok) return added;
        settled.set(text.locale, added.value);
      }
    } else if (unknown.length > 0) {
      const created = await makeDraft(nested, unknown, shared);
      if (!created.ok) return created;
      home = created.value;
      for (const { locale } of unknown) settled.set(locale, imported(locale, created.value.publicId));
    }
    for (const { locale, importedFrom } of unknown) {
      const done = settled.get(locale);
      if (done?.outcome !== 'imported') continue;
      desk.about.publicId = done.publicId;
      await desk.done({ file: importedFrom.file }, locale);
    }
    const value = {
      releaseId: home?.releaseId ?? null,
      locales: texts.flatMap(({ locale }) => settled.get(locale) ?? []),
    };
    return { ok: true, value, warnings: [] };
  });
}

async function makeDraft(
  call: CommandCall,
  texts: readonly ImportedText[],
  shared: ImportReleaseInput['shared'],
): ReturnType<typeof createDraft> {
  return createDraft(call, {
    sourceLocale: texts[0]?.locale ?? locales[0],
    texts: Object.fromEntries(texts.map((text) => [text.locale, fieldsOf(text)])),
    ...(shared ? { shared } : {}),
  });
}

async function addTo(
  call: CommandCall,
  desk: Desk,
  { releaseId, publicId }: Home,
  text: ImportedText,
): Promise<Result<ImportedLocale>> {
  const { locale } = text;
  if (await isWritten(desk, releaseId, locale)) {
    const why = `Release ${publicId} has another text in ${locale}.`;
    const value = { locale, outcome: 'skipped' as const, why, publicId, isInRelease: false };
    return { ok: true, value, warnings: [] };
  }
  const saved = await saveDraft(call, { releaseId, locale, text: fieldsOf(text) });
  return saved.ok ? { ok: true, value: imported(locale, publicId), warnings: [] } : saved;
}

async function isWritten(desk: Desk, id: string, locale: Locale): Promise<boolean> {
  const release = await desk.req.payload.findByID({
    collection: 'press-releases',
    id,
    draft: true,
    select: { title: true, body: true },
    ...asNested(desk.req, locale),
  });
  return Boolean(release.title) || (Array.isArray(release.body) && release.body.length > 0);
}

function fieldsOf(text: ImportedText): DraftText {
  const fields: Partial<ImportedText> = { ...text };
  delete fields.locale;
  delete fields.siblings;
  return fields;
}

function imported(locale: Locale, publicId: string): ImportedLocale {
  return { locale, outcome: 'imported', why: '', publicId, isInRelease: true };
}
