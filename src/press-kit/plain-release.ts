import { formatDate } from '../language/format-date.ts';
import { readableText } from '../language/readable-text.ts';
import { releasePath } from '../model/address.ts';
import type { FrozenMedia } from '../model/media.ts';
import { kitContacts, kitOrganisation } from './kit-contacts.ts';
import type { KitMedia } from './kit-media.ts';
import type { KitView } from './kit-view.ts';
import { plainBlocks } from './plain-blocks.ts';
import { staleNotice } from './stale-notice.ts';

/**
 * A release as plain text, paragraphs parted by blank lines, lines by `\n`: for pasting into an editor of any kind.
 * `pictures` are those that lie beside it, named where the text shows them.
 */
export function plainRelease(view: KitView, pictures: readonly KitMedia[] = []): string {
  const { release, settings, locale, t, origin } = view;
  const { timeZone } = settings.organisation;
  const dateOf = (at: number): string => formatDate(at, locale, timeZone);
  const pictureLine = (mediaId: string): string | null => {
    const picture = pictures.find(({ media }) => media.mediaId === mediaId);
    return picture ? `[${[picture.name, captionLine(picture.media, t)].filter(Boolean).join('\n')}]` : null;
  };
  const { leadImageId } = release.snapshot;
  const stale = staleNotice(view);
  const blocks = [
    [
      t(`kind.${release.kind}`),
      dateOf(release.listedAt),
      ...(release.isCorrected ? [t('release.updated', { date: dateOf(release.updatedAt) })] : []),
    ].join('\n'),
    release.title,
    release.summary,
    stale === null ? '' : `${stale.text} ${stale.link}: ${stale.address}`,
    ...release.notes.map(({ at, note }) => `${t('release.correction', { date: dateOf(at) })} ${note}`),
    leadImageId === undefined ? '' : (pictureLine(leadImageId) ?? ''),
    ...withDateline(plainBlocks(release.snapshot.body, { origin, pictureLine }), view),
    sourceLine(view),
    ...contactBlocks(view),
    ...aboutBlocks(view),
    origin + releasePath(locale, release),
  ].filter((block) => block !== '');
  return readableText(blocks.map((block) => `${block}\n`).join('\n'));
}

/** Caption, credit and licence of a picture in one line, as far as there are any. */
export function captionLine({ caption, credit, licence }: FrozenMedia, t: KitView['t']): string {
  const rights = [credit && t('release.credit', { credit }), licence && t('release.licence', { licence })];
  return [caption, rights.filter(Boolean).join(' · ')].filter(Boolean).join(' ');
}

/** The dateline opens the first paragraph, as it does on the page. */
function withDateline(blocks: string[], { release, settings, locale, t }: KitView): string[] {
  const { datelinePlace: place, listedAt, snapshot } = release;
  if (place === '') return blocks;
  const date = formatDate(listedAt, locale, settings.organisation.timeZone);
  const dateline = t('release.dateline', { place, date });
  const [first, ...others] = blocks;
  if (first === undefined || snapshot.body[0]?.type !== 'paragraph') return [dateline, ...blocks];
  return [`${dateline} ${first}`, ...others];
}

function sourceLine({ release, t }: KitView): string {
  const source = release.snapshot.syndicatedFrom;
  if (!source) return '';
  return [
    t('release.source'),
    source.name,
    source.url && `(${source.url})`,
    source.licence && t('release.licence', { licence: source.licence }),
  ]
    .filter(Boolean)
    .join(' ');
}

function contactBlocks(view: KitView): string[] {
  const contacts = kitContacts(view);
  if (contacts.length === 0) return [];
  return [
    view.t('release.contacts'),
    ...contacts.map(({ name, position, phone, email }) =>
      [name, position, phone, email].filter(Boolean).join('\n'),
    ),
  ];
}

function aboutBlocks(view: KitView): string[] {
  const { settings, locale, t, origin } = view;
  const boilerplate = settings.organisation.boilerplate[locale] ?? [];
  if (boilerplate.length === 0) return [];
  const organisation = kitOrganisation(view);
  return [
    ...(organisation ? [t('release.about', { organisation })] : []),
    ...plainBlocks(boilerplate, { origin }),
  ];
}
