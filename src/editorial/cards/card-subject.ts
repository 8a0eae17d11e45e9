import en from '../../../locales/en/site.json' with { type: 'json' };
import km from '../../../locales/km/site.json' with { type: 'json' };
import ru from '../../../locales/ru/site.json' with { type: 'json' };
import { formatDate } from '../../language/format-date.ts';
import type { Instant } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import type { FrozenMedia } from '../../model/media.ts';
import type { Snapshot } from '../../model/release.ts';
import { organisationName, type Settings } from '../../model/settings.ts';

/** All that a card says and shows: two publications with equal ones have the same card. */
export interface CardSubject {
  locale: Locale;
  organisation: string;
  kind: string;
  date: string;
  title: string;
  logo?: ShownMedia;
  picture?: ShownMedia & { focalPoint?: FrozenMedia['focalPoint'] };
}

/** A picture by the file of the store that it is drawn from. */
export interface ShownMedia {
  mediaId: string;
  hash: string;
  file: string;
}

const strings = { km, en, ru };

/**
 * What the card of a publication is about. `logo` may be absent although the settings have one: where its consent has
 * an end, no card may show it.
 */
export function cardSubject(
  publication: { locale: Locale; snapshot: Snapshot; listedAt: Instant },
  settings: Pick<Settings, 'organisation'>,
  logo: FrozenMedia | null,
): CardSubject {
  const { locale, snapshot, listedAt } = publication;
  const lead = snapshot.media.find((each) => each.mediaId === snapshot.leadImageId);
  return {
    locale,
    organisation: organisationName(settings, locale)?.text ?? strings[locale].layout.newsroom,
    kind: strings[locale].kind[snapshot.kind],
    date: formatDate(listedAt, locale, settings.organisation.timeZone),
    title: snapshot.title,
    ...(logo ? { logo: shown(logo, 168, 168) } : {}),
    ...(lead
      ? { picture: { ...shown(lead, 480, 618), ...(lead.focalPoint ? { focalPoint: lead.focalPoint } : {}) } }
      : {}),
  };
}

/** The smallest rendition that is not enlarged at this many pixels, else the widest: the original may be huge. */
function shown({ mediaId, hash, files }: FrozenMedia, width: number, height: number): ShownMedia {
  const [original, ...renditions] = files;
  const large = renditions.find((each) => (each.width ?? 0) >= width && (each.height ?? 0) >= height);
  const { file } = large ?? renditions.at(-1) ?? original ?? { file: '' };
  return { mediaId, hash, file };
}
