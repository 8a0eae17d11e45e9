import type { FrozenMedia } from '../model/media.ts';
import type { Snapshot } from '../model/release.ts';
import type { Settings } from '../model/settings.ts';

/** Has the consent of a picture or document ended at the instant of the question? */
export type HasEnded = (media: Pick<FrozenMedia, 'mediaId' | 'consentExpiresAt'>) => boolean;

/** The snapshot without whatever lost its consent (rules §5), and without a card that shows any of it. */
export function withConsent(snapshot: Snapshot, hasEnded: HasEnded): Snapshot {
  const ended = new Set(snapshot.media.filter(hasEnded).map((each) => each.mediaId));
  const { leadImageId, card, ...rest } = snapshot;
  // The logo is none of the snapshot's media: of it entries alone can say that its consent has ended.
  const isCardEnded = card?.mediaIds.some((mediaId) => ended.has(mediaId) || hasEnded({ mediaId })) ?? false;
  if (ended.size === 0 && !isCardEnded) return snapshot;
  const isLeadKept = leadImageId === undefined || !ended.has(leadImageId);
  return {
    ...rest,
    media: snapshot.media.filter((each) => !ended.has(each.mediaId)),
    attachmentIds: snapshot.attachmentIds.filter((each) => !ended.has(each)),
    body: snapshot.body.filter((block) => block.type !== 'picture' || !ended.has(block.mediaId)),
    ...(isLeadKept && leadImageId !== undefined ? { leadImageId } : {}),
    ...(card && !isCardEnded ? { card } : {}),
  };
}

/** The settings without the logo and topic pictures that lost their consent. */
export function settingsWithConsent(settings: Settings, hasEnded: HasEnded): Settings {
  const { logo, ...organisation } = settings.organisation;
  return {
    ...settings,
    organisation: { ...organisation, ...(logo && !hasEnded(logo) ? { logo } : {}) },
    topics: settings.topics.map(({ picture, ...topic }) =>
      picture && !hasEnded(picture) ? { ...topic, picture } : topic,
    ),
  };
}
