import { sha256 } from '../../../src/model/hash.ts';
import type { Locale } from '../../../src/model/locale.ts';

/** Where a word of marks stands in a version of a release. */
export type Part =
  'title' | 'summary' | 'body' | 'alt' | 'caption' | 'credit' | 'document' | 'note' | 'notice' | 'slug';

/** A word that stands in one place of one text: every answer is searched for those that it must not hold. */
export function mark(story: string, locale: Locale, version: number, part: Part): string {
  return made(`zq${story}${locale}${String(version)}${part}z`);
}

export const storedThings = ['picture', 'paper', 'card'] as const;
export type StoredThing = (typeof storedThings)[number];

/** The folder in the store of what a version shows, in every language alike; its address names it. */
export function folderOf(story: string, version: number, thing: StoredThing): string {
  const hash = sha256(`${story} ${String(version)} ${thing}`);
  named.set(hash, refTo(story, version, thing));
  return hash;
}

/** The mark of an answer that names that folder. */
export function refTo(story: string, version: number, thing: StoredThing): string {
  return `address of ${thing} ${String(version)} of ${story}`;
}

/** The word within the file itself. */
export function bytesOf(story: string, version: number, thing: StoredThing): string {
  return made(`zq${story}${String(version)}${thing}bytesz`);
}

const words = new Set<string>();

function made(word: string): string {
  words.add(word);
  return word;
}

const named = new Map<string, string>();

/** All marks in a text, however it is written: words, and the folders of files that it names. */
export function marksIn(text: string): Set<string> {
  const found = [...text.matchAll(/zq[a-y]+\d[a-y]+z/gi)].map(([word]) => word.toLowerCase());
  const folders = [...text.matchAll(/[0-9a-f]{64}/g)].flatMap(([hash]) => named.get(hash) ?? []);
  // Cursors are letters and digits too.
  return new Set([...found.filter((word) => words.has(word)), ...folders]);
}
