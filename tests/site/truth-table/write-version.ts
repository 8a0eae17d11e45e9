import type { StoredEntry } from '../../../src/model/entry.ts';
import { toIso, type Instant } from '../../../src/model/instant.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { FrozenMedia } from '../../../src/model/media.ts';
import type { Snapshot } from '../../../src/model/release.ts';
import { releaseHref } from '../../../src/model/rich-text.ts';
import { trialSnapshot } from '../../views/trial-texts.ts';
import type { TrialLedger } from '../trial-ledger.ts';
import { instants, type InstantName } from './instants.ts';
import { bytesOf, folderOf, mark, type StoredThing } from './marks.ts';

export interface VersionToWrite {
  story: string;
  publicId: string;
  locale: Locale;
  version?: number;
  at?: InstantName;
  /** By default at once. */
  goesLiveAt?: Instant;
  listedAt?: Instant;
  isEmbargoed?: boolean;
  change?: 'first' | 'minor' | 'correction';
  /** The version whose address it keeps. */
  slugOf?: number;
  consentExpiresAt?: Instant;
  relatesTo?: readonly string[];
}

/** A version whose every part bears a mark of its own. */
export function writeVersion(ledger: TrialLedger, given: VersionToWrite): StoredEntry {
  const { story, publicId, locale, version = 1, at = 'start', change = 'first', isEmbargoed = false } = given;
  const { at: now } = instants[at];
  const { goesLiveAt = now, listedAt = goesLiveAt } = given;
  return ledger.published(now, {
    ...{ publicId, locale, version, change, goesLiveAt, listedAt },
    snapshot: snapshotOf(given),
    ...(change === 'correction' ? { note: mark(story, locale, version, 'note') } : {}),
    ...(isEmbargoed ? { embargoed: true as const } : {}),
  });
}

function snapshotOf({
  story,
  locale,
  version = 1,
  slugOf = version,
  consentExpiresAt,
  relatesTo = [],
}: VersionToWrite): Snapshot {
  const word = (part: Parameters<typeof mark>[3]) => mark(story, locale, version, part);
  const consent = consentExpiresAt === undefined ? {} : { consentExpiresAt: toIso(consentExpiresAt) };
  const media = mediaOf(story, version).map((each) => ({
    ...each,
    ...consent,
    ...(each.kind === 'picture'
      ? { alt: word('alt'), caption: word('caption'), credit: word('credit') }
      : { caption: word('document') }),
  }));
  const links = relatesTo.map((id) => ({
    type: 'link' as const,
    href: releaseHref(id),
    children: [{ type: 'text' as const, text: 'another release' }],
  }));
  return trialSnapshot(locale, {
    title: `${trialSnapshot(locale).title} ${word('title')}`,
    slug: mark(story, locale, slugOf, 'slug'),
    summary: `${trialSnapshot(locale).summary} ${word('summary')}`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: `${word('body')}. ` }, ...links] }],
    media,
    leadImageId: mediaIdOf(story, version, 'picture'),
    attachmentIds: [mediaIdOf(story, version, 'paper')],
    relatedReleases: [...relatesTo],
    card: {
      ...{ hash: folderOf(story, version, 'card'), file: 'card.png', width: 1200, height: 630 },
      ...{
        sizeBytes: bytesOf(story, version, 'card').length,
        mediaIds: [mediaIdOf(story, version, 'picture')],
      },
    },
  });
}

export function mediaIdOf(story: string, version: number, thing: StoredThing): string {
  return `${story}-${String(version)}-${thing}`;
}

/** The picture and the document of a version, without what a language says of them. */
export function mediaOf(story: string, version: number): FrozenMedia[] {
  const common = { alt: '', caption: '', credit: '', licence: '' };
  const sizeBytes = (thing: StoredThing) => bytesOf(story, version, thing).length;
  return [
    {
      ...{ ...common, kind: 'picture', mediaId: mediaIdOf(story, version, 'picture') },
      hash: folderOf(story, version, 'picture'),
      files: ['original.jpg', '320.jpg'].map((file) => ({
        ...{ file, mimeType: 'image/jpeg', width: 320, height: 213, sizeBytes: sizeBytes('picture') },
      })),
    },
    {
      ...{ ...common, kind: 'document', mediaId: mediaIdOf(story, version, 'paper') },
      hash: folderOf(story, version, 'paper'),
      fileName: 'paper.pdf',
      files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: sizeBytes('paper') }],
    },
  ];
}
