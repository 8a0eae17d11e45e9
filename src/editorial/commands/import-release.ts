import { z } from 'zod';
import { locales, type Locale } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { draftShared, draftText, type DraftText } from '../drafts/draft-fields.ts';
import { asNested, type CommandCall } from './command-call.ts';
import { createDraft } from './create-draft.ts';
import { runCommand, type Desk } from './run-command.ts';
import { saveDraft } from './save-draft.ts';

const importedText = draftText.required({ title: true, body: true, importedFrom: true }).extend({
  locale: z.enum(locales),
  /** Names under which other languages of this file come: `x.km.txt` and `x.ru.txt` for `x.en.txt`. */
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

/** What became of the text in one locale. */
export interface ImportedLocale {
  locale: Locale;
  /** `unchanged`: the text is known; `skipped`: its file, or the locale of its release, holds another. */
  outcome: 'imported' | 'unchanged' | 'skipped';
  /** English; empty for `imported`. */
  why: string;
  /** Of the release that holds the text, or what keeps it out. */
  publicId: string;
}

export interface ImportedRelease {
  /** Of the release that holds these texts; null where all were skipped for releases of other files. */
  releaseId: string | null;
  locales: ImportedLocale[];
}

interface Home {
  releaseId: string;
  publicId: string;
}

interface KnownText extends Home {
  locale: Locale;
  file: string;
  hash: string;
}

/**
 * Makes a draft of imported texts, or adds them to the release whose other languages were imported before. What is
 * known by hash or file name stays as it is: known texts are looked up while the write turn is held, so that two
 * imports at once make one draft.
 */
export function importRelease(
  call: CommandCall,
  input: ImportReleaseInput,
): Promise<Result<ImportedRelease>> {
  return runCommand(call, 'import-release', { schema, input }, async (desk, { texts, shared }) => {
    const known = await knownTexts(desk, texts);
    const settled = new Map<Locale, ImportedLocale>();
    for (const text of texts) {
      const found = compare(text, known);
      if (found) settled.set(text.locale, found);
    }
    const unknown = texts.filter(({ locale }) => !settled.has(locale));
    const nested = { ...call, req: desk.req };
    let home: Home | undefined = homeOf(texts, known);
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

async function knownTexts(desk: Desk, texts: readonly ImportedText[]): Promise<KnownText[]> {
  const files = texts.flatMap(({ importedFrom, siblings }) => [importedFrom.file, ...siblings]);
  const hashes = texts.map(({ importedFrom }) => importedFrom.hash);
  const known: KnownText[] = [];
  for (const locale of locales) {
    const { docs } = await desk.req.payload.find({
      collection: 'press-releases',
      where: { or: [{ 'importedFrom.hash': { in: hashes } }, { 'importedFrom.file': { in: files } }] },
      select: { publicId: true, importedFrom: true },
      draft: true,
      pagination: false,
      ...asNested(desk.req, locale),
    });
    for (const { id, publicId, importedFrom } of docs) {
      if (!publicId || !importedFrom?.file || !importedFrom.hash) continue;
      known.push({ releaseId: id, publicId, locale, file: importedFrom.file, hash: importedFrom.hash });
    }
  }
  return known;
}

function compare({ locale, importedFrom }: ImportedText, known: readonly KnownText[]): ImportedLocale | null {
  const same = known.find(({ hash }) => hash === importedFrom.hash);
  if (same) {
    const as = same.locale === locale ? '' : ` in ${same.locale}`;
    const from = same.file === importedFrom.file ? '' : ` from ${same.file}`;
    return {
      locale,
      outcome: 'unchanged',
      why: `This text was imported before${as}${from}.`,
      publicId: same.publicId,
    };
  }
  const other = known.find(({ file }) => file === importedFrom.file);
  if (!other) return null;
  const why = `A file of this name was imported before with another text, as release ${other.publicId}. Change the release in the newsroom, or rename the file.`;
  return { locale, outcome: 'skipped', why, publicId: other.publicId };
}

/** The release that the texts belong to, where it is in the newsroom. */
function homeOf(texts: readonly ImportedText[], known: readonly KnownText[]): Home | undefined {
  return known.find(({ file, hash }) =>
    texts.some(
      ({ importedFrom, siblings }) =>
        hash === importedFrom.hash || file === importedFrom.file || siblings.includes(file),
    ),
  );
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
    const why = `Release ${publicId} has a text in ${locale} that was not imported.`;
    return { ok: true, value: { locale, outcome: 'skipped', why, publicId }, warnings: [] };
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
  return { locale, outcome: 'imported', why: '', publicId };
}
