import type { FrozenMedia } from '../model/media.ts';
import type { Snapshot } from '../model/release.ts';

/** What lists show of a snapshot: kept beside it, since reading the whole text for each line would cost ten times as much. */
export type VersionFacts = Pick<Snapshot, 'kind' | 'title' | 'slug' | 'summary' | 'datelinePlace'> & {
  leadImage?: FrozenMedia;
};

export function versionFacts(snapshot: Snapshot): VersionFacts {
  const { kind, title, slug, summary, datelinePlace, leadImageId } = snapshot;
  const leadImage = snapshot.media.find((each) => each.mediaId === leadImageId);
  return { kind, title, slug, summary, datelinePlace, ...(leadImage ? { leadImage } : {}) };
}

/** What other pages link to a version by, under its sequence. */
export type VersionNames = Record<number, Pick<Snapshot, 'title' | 'slug'> | undefined>;
