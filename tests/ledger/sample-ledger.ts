import { canonicalJson } from '../../src/model/canonical-json.ts';
import {
  headHash,
  writeHead,
  type EntryHead,
  type NewEntry,
  type StoredEntry,
} from '../../src/model/entry.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import type { Snapshot } from '../../src/model/release.ts';
import { textHash } from '../../src/model/release.ts';
import type { Settings } from '../../src/model/settings.ts';

/** 6 September 2025, noon in Phnom Penh: where the sample ledgers begin. */
export const start: Instant = Date.UTC(2025, 8, 6, 5);

export const sampleSettings: Settings = {
  authority: 'example.org,2025',
  organisation: {
    name: { en: 'River Aid Society', km: 'សមាគមជំនួយទន្លេ', ru: 'Общество «Речная помощь»' },
    boilerplate: {},
    address: {},
    timeZone: 'Asia/Phnom_Penh',
    defaultLocale: 'km',
  },
  topics: [],
  contacts: [],
};

export function sampleSnapshot(title: string): Snapshot {
  return {
    title,
    slug: 'boats-reach-the-lower-villages',
    summary: 'Ten boats carried rice and clean water.',
    datelinePlace: 'Kratie',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ten boats left at dawn.' }] }],
    kind: 'release',
    sourceLocale: 'en',
    topicIds: [],
    contactIds: [],
    attachmentIds: [],
    media: [],
    relatedReleases: [],
  };
}

/** A `published` line of version 1, live at `at`. */
export function samplePublication(publicId: string, at: Instant): { entry: NewEntry; snapshot: Snapshot } {
  const snapshot = sampleSnapshot(`Release ${publicId}`);
  const hash = textHash(snapshot);
  const when = toIso(at);
  const dates = { goesLiveAt: when, listedAt: when };
  return {
    entry: {
      kind: 'published',
      publicId,
      locale: 'en',
      version: 1,
      ...dates,
      change: 'first',
      textHash: hash,
      basis: hash,
    },
    snapshot,
  };
}

/** The entries of several commands, chained as the append chains them; command n is at `start` + n seconds. */
export function chain(
  commands: readonly (readonly { entry: NewEntry; snapshot?: Snapshot | Settings }[])[],
): StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (const [index, lines] of commands.entries()) {
    for (const { entry, snapshot } of lines) {
      const last = entries.at(-1);
      const text = snapshot ? canonicalJson(snapshot) : null;
      const head = {
        ...entry,
        sequence: entries.length + 1,
        at: toIso(start + index * 1000),
        by: 'an-editor',
        previousHash: last ? headHash(last.head) : null,
        ...(text === null ? {} : { snapshotHash: sha256(text) }),
      } as EntryHead;
      entries.push({ sequence: head.sequence, head: writeHead(head), snapshot: text });
    }
  }
  return entries;
}

/** Entry 1, then `commands` commands of `entriesEach` publications each. */
export function sampleChain(commands: number, entriesEach = 1): StoredEntry[] {
  const publications = Array.from({ length: commands }, (_, command) =>
    Array.from({ length: entriesEach }, (_, line) =>
      samplePublication(`r${String(command)}-${String(line)}`, start + (command + 1) * 1000),
    ),
  );
  return chain([[{ entry: { kind: 'settings' }, snapshot: sampleSettings }], ...publications]);
}
