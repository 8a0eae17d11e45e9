import { fromIso, toIso, type Instant } from '../../src/model/instant.ts';
import type { EntryHead, NewEntry } from '../../src/model/entry.ts';
import { entryHeadSchema, parseHead, writeHead } from '../../src/model/entry.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { textHash, type Snapshot } from '../../src/model/release.ts';
import { recordOf, type Candidate, type ReleaseRecord } from '../../src/model/transitions-record.ts';
import type { PlannedLine } from '../../src/model/transitions-record.ts';

export const publicId = '3f7k9m2p';

export function snapshotWith(changed: Partial<Snapshot> = {}): Snapshot {
  return {
    title: 'Wells reopened',
    slug: 'wells-reopened',
    summary: 'Forty wells give water again.',
    datelinePlace: 'KAMPOT',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Forty wells give water again.' }] }],
    kind: 'release',
    sourceLocale: 'en',
    topicIds: [],
    contactIds: [],
    attachmentIds: [],
    media: [],
    relatedReleases: [],
    ...changed,
  };
}

export function pictureWith(changed: Partial<FrozenMedia> = {}): FrozenMedia {
  return {
    mediaId: 'picture-1',
    kind: 'picture',
    hash: 'a'.repeat(64),
    files: [{ file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 1 }],
    alt: 'A well',
    caption: '',
    credit: '',
    licence: '',
    ...changed,
  };
}

export function candidate(
  locale: Locale,
  changed: Partial<Snapshot> = {},
  rest: Partial<Candidate> = {},
): Candidate {
  const snapshot = snapshotWith(changed);
  return { locale, snapshot, textHash: textHash(snapshot), ...rest };
}

/** A ledger of one release in memory: what a command planned is appended as the real one would write it. */
export class LedgerOfOne {
  readonly heads: EntryHead[] = [];
  readonly snapshots = new Map<string, Snapshot>();

  append(lines: readonly (PlannedLine | NewEntry)[], at: Instant): void {
    for (const line of lines) {
      const { entry, snapshot } = 'entry' in line ? line : { entry: line, snapshot: undefined };
      const head = entryHeadSchema.parse({
        ...entry,
        sequence: this.heads.length + 1,
        at: toIso(at),
        by: 'account-1',
        previousHash: null,
        ...(snapshot ? { snapshotHash: 'b'.repeat(64) } : {}),
      });
      this.heads.push(parseHead(writeHead(head)));
      if (head.kind === 'published' && snapshot)
        this.snapshots.set(`${head.locale} ${String(head.version)}`, snapshot);
    }
  }

  record(): ReleaseRecord {
    return recordOf(
      publicId,
      this.heads,
      (locale, version) => this.snapshots.get(`${locale} ${String(version)}`) ?? null,
    );
  }
}

/** Minutes after the start of the tests' day, as an instant. */
export function minute(minutes: number): Instant {
  return fromIso('2026-11-21T08:00:00.000Z') + minutes * 60_000;
}
