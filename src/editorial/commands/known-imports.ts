import { locales, type Locale } from '../../model/locale.ts';
import { asNested } from './command-call.ts';
import type { Desk } from './run-command.ts';

/** What became of the text in one locale. */
export interface ImportedLocale {
  locale: Locale;
  /** `unchanged`: the text is known; `skipped`: it cannot be told to belong to a release, or its locale is taken. */
  outcome: 'imported' | 'unchanged' | 'skipped';
  /** English; empty for `imported`. */
  why: string;
  /** Of the release that holds the text, or what keeps it out. */
  publicId: string;
  /** Was the text imported, now or before, in this locale of the release that the answer names? */
  isInRelease: boolean;
}

/** A release that imported texts belong to. */
export interface Home {
  releaseId: string;
  publicId: string;
}

/** A text of the newsroom that came by an import. */
export interface KnownText extends Home {
  locale: Locale;
  file: string;
  hash: string;
}

interface AskedText {
  locale: Locale;
  importedFrom: { file: string; hash: string };
  siblings: readonly string[];
}

/** What is known of the texts of one release before anything is written. */
export interface Standing<Text> {
  /** What is decided already. */
  settled: Map<Locale, ImportedLocale>;
  /** The texts to be written: into `home`, or where there is none, into a release of their own. */
  unknown: Text[];
  /** The one release that holds texts of these, unchanged and in their locales. */
  home: Home | null;
}

/** What was imported before with one of these hashes, from one of these files, or from a sibling of one. */
export async function knownTexts(desk: Desk, texts: readonly AskedText[]): Promise<KnownText[]> {
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

/**
 * Settles texts that are known, and all that cannot be told to belong to a release: the name of a file may have been
 * used again for another event, so a text joins others only where they came with it and are what they were.
 */
export function standingOf<Text extends AskedText>(
  texts: readonly Text[],
  known: readonly KnownText[],
): Standing<Text> {
  const found = texts.map((text) => ({ text, same: sameText(text, known), other: otherText(text, known) }));
  const homes = new Map<string, Home>();
  for (const { text, same } of found) {
    if (same?.locale === text.locale) homes.set(same.releaseId, same);
  }
  const [first] = homes.values();
  const home = homes.size === 1 && first ? { releaseId: first.releaseId, publicId: first.publicId } : null;
  const doubt = doubtOf(found, homes, known);
  const settled = new Map<Locale, ImportedLocale>();
  const unknown: Text[] = [];
  for (const { text, same, other } of found) {
    const { locale } = text;
    if (same) settled.set(locale, unchanged(text, same, home));
    else if (other) settled.set(locale, skipped(locale, other, reused(other)));
    else if (doubt) settled.set(locale, skipped(locale, doubt.by, doubt.why));
    else unknown.push(text);
  }
  return { settled, unknown, home };
}

interface Found {
  text: AskedText;
  same: KnownText | undefined;
  other: KnownText | undefined;
}

function sameText({ locale, importedFrom }: AskedText, known: readonly KnownText[]): KnownText | undefined {
  const same = known.filter(({ hash }) => hash === importedFrom.hash);
  const own = same.filter((each) => each.locale === locale);
  return own.find(({ file }) => file === importedFrom.file) ?? own[0] ?? same[0];
}

function otherText({ importedFrom }: AskedText, known: readonly KnownText[]): KnownText | undefined {
  return known.find(({ file }) => file === importedFrom.file);
}

/** Why it cannot be told which release the new texts belong to; null where nothing speaks against it. */
function doubtOf(
  found: readonly Found[],
  homes: ReadonlyMap<string, Home>,
  known: readonly KnownText[],
): { why: string; by: Home } | null {
  const changed = found.find(({ same, other }) => !same && other);
  if (changed?.other) {
    const { file } = changed.other;
    const why = `${file}, of the same release by its name, was imported before with another text, so nothing joins it. Rename the files of the new release.`;
    return { why, by: changed.other };
  }
  const elsewhere = found.find(({ text, same }) => same && same.locale !== text.locale);
  if (elsewhere?.same) {
    const { file, publicId, locale } = elsewhere.same;
    const why = `${elsewhere.text.importedFrom.file}, of the same release by its name, is in release ${publicId} as ${locale}, from ${file}. Add this text in the newsroom.`;
    return { why, by: elsewhere.same };
  }
  const [first, second] = homes.values();
  if (first && second) {
    const why = `The other languages of this text are in releases ${[...homes.values()].map(({ publicId }) => publicId).join(' and ')}. Add it in the newsroom.`;
    return { why, by: first };
  }
  if (first) return null;
  const sibling = known.find(({ file }) => found.some(({ text }) => text.siblings.includes(file)));
  if (!sibling) return null;
  const why = `Its name says that it belongs to release ${sibling.publicId}, and a name may have been used again. Import it together with ${sibling.file} as that was, or rename it.`;
  return { why, by: sibling };
}

function unchanged({ locale, importedFrom }: AskedText, same: KnownText, home: Home | null): ImportedLocale {
  const as = same.locale === locale ? '' : ` in ${same.locale}`;
  const from = same.file === importedFrom.file ? '' : ` from ${same.file}`;
  return {
    locale,
    outcome: 'unchanged',
    why: `This text was imported before${as}${from}.`,
    publicId: same.publicId,
    isInRelease: same.locale === locale && same.releaseId === home?.releaseId,
  };
}

function reused({ publicId }: Home): string {
  return `A file of this name was imported before with another text, as release ${publicId}. Change the release in the newsroom, or rename the file.`;
}

function skipped(locale: Locale, { publicId }: Home, why: string): ImportedLocale {
  return { locale, outcome: 'skipped', why, publicId, isInRelease: false };
}
