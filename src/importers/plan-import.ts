import path from 'node:path';
import { sha256 } from '../model/hash.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { plainText } from '../model/rich-text.ts';
import { likelyPairs, type LikelyPair } from './likely-pairs.ts';
import { releaseFileName } from './text/file-name.ts';
import { parseTextRelease } from './text/parse-text-release.ts';
import { readableText } from './text/readable-text.ts';
import { emptyReport, type TextDraft, type TextReleaseOptions, type TextReport } from './text/text-draft.ts';

/** A file as it lies on the disk, or why it could not be read. */
export type ImportFile = { path: string; bytes: Uint8Array } | { path: string; problem: Problem };

/** A text that can become one locale of a release. */
export interface PlannedText {
  path: string;
  /** Folder and base name, `2024/release.en.txt`: how a later import knows the file again, wherever it is called. */
  name: string;
  /** The names of its other languages; none where its own name tells no language, or one is given for all. */
  siblings: string[];
  /** SHA-256 of the text, whatever its line ends. */
  hash: string;
  draft: TextDraft;
  report: TextReport;
}

export interface RefusedText {
  path: string;
  problems: Problem[];
  report: TextReport;
}

export interface ImportPlan {
  /** Each one release: its texts in different locales, the source first. */
  releases: PlannedText[][];
  refused: RefusedText[];
  likelyPairs: LikelyPair[];
}

export interface PlanOptions extends Omit<TextReleaseOptions, 'fileName'> {
  defaultLocale: Locale;
}

/**
 * Reads files into releases; writes nothing. `x.km.txt`, `x.en.txt` and `x.ru.txt` of one folder are one release,
 * unless one locale is given for all.
 */
export function planImport(files: readonly ImportFile[], options: PlanOptions): ImportPlan {
  const groups = new Map<string, PlannedText[]>();
  const refused: RefusedText[] = [];
  for (const file of files) {
    const read = readFile(file, options);
    if ('problems' in read) {
      refused.push(read);
      continue;
    }
    const key = options.locale ? file.path : groupOf(file.path);
    const group = groups.get(key) ?? [];
    if (group.some(({ draft }) => draft.locale === read.draft.locale)) {
      const message = `Another file of this release is in ${read.draft.locale} already.`;
      refused.push({ path: file.path, problems: [invalid('same-language', message)], report: read.report });
      continue;
    }
    groups.set(key, [...group, read]);
  }
  const releases = [...groups.values()].map((group) => sourceFirst(group, options.defaultLocale));
  return { releases, refused, likelyPairs: pairsOf(releases) };
}

function readFile(file: ImportFile, options: PlanOptions): PlannedText | RefusedText {
  if ('problem' in file) return { path: file.path, problems: [file.problem], report: emptyReport() };
  const readable = readableText(file.bytes);
  if (!readable.ok) return { path: file.path, problems: [readable.problem], report: emptyReport() };
  const { text } = readable;
  const fileName = path.basename(file.path).normalize('NFC');
  const parsed = parseTextRelease(text, { ...options, fileName });
  if (!parsed.ok) return { path: file.path, problems: parsed.problems, report: parsed.report };
  const { draft, report } = parsed;
  return {
    path: file.path,
    name: inFolder(file.path, fileName),
    siblings: options.locale ? [] : siblingsOf(fileName).map((sibling) => inFolder(file.path, sibling)),
    hash: sha256(text.replace(/\r\n?/g, '\n').trim()),
    draft,
    report,
  };
}

/** No more of the path than the folder's name: texts move, and where they lie on a machine is nobody's business. */
function inFolder(file: string, name: string): string {
  const folder = path.basename(path.dirname(path.resolve(file))).normalize('NFC');
  return folder === '' ? name : `${folder}/${name}`;
}

/** `x.km.txt` and `x.ru.txt` for `x.en.txt`. */
function siblingsOf(name: string): string[] {
  const { stem, locale } = releaseFileName(name);
  const ending = name.slice(name.lastIndexOf('.'));
  return locale ? locales.filter((each) => each !== locale).map((each) => `${stem}.${each}${ending}`) : [];
}

/** Files whose names tell a locale belong together by folder and stem; any other stands alone. */
function groupOf(file: string): string {
  const { stem, locale } = releaseFileName(path.basename(file));
  return locale ? path.join(path.dirname(file), `${stem}.*`) : file;
}

function sourceFirst(group: readonly PlannedText[], defaultLocale: Locale): PlannedText[] {
  const order = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
  return group.toSorted((a, b) => order.indexOf(a.draft.locale) - order.indexOf(b.draft.locale));
}

function pairsOf(releases: readonly PlannedText[][]): LikelyPair[] {
  const texts = releases.flatMap((group) => (group.length === 1 ? group : []));
  return likelyPairs(
    texts.map(({ path: file, draft: { locale, title, body, releasedOn } }) => ({
      path: file,
      locale,
      title,
      text: `${title}.\n${plainText(body)}`,
      ...(releasedOn ? { releasedOn } : {}),
    })),
  );
}

function invalid(rule: string, message: string): Problem {
  return { code: 'Invalid', rule, message };
}
