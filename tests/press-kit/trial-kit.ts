import type { Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import type { Block } from '../../src/model/rich-text.ts';
import type { Snapshot } from '../../src/model/release.ts';
import { createTranslations } from '../../src/site/translations.ts';
import type { KitView } from '../../src/press-kit/kit-view.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';

/** A picture of which the store holds these files; `number` makes it another one each time. */
export function kitPicture(number: number, changed: Partial<FrozenMedia> = {}): FrozenMedia {
  return {
    ...trialPicture,
    mediaId: `picture-${String(number)}`,
    hash: number.toString(16).padStart(64, '0'),
    files: [
      { file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 3000, width: 2400, height: 1600 },
      { file: '640.jpg', mimeType: 'image/jpeg', sizeBytes: 700, width: 640, height: 427 },
      { file: '640.webp', mimeType: 'image/webp', sizeBytes: 400, width: 640, height: 427 },
    ],
    ...changed,
  };
}

export const kitDocument: FrozenMedia = {
  mediaId: 'map',
  kind: 'document',
  hash: 'd0c'.padEnd(64, '0'),
  files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 900 }],
  alt: '',
  caption: 'Map of the district',
  credit: '',
  licence: '',
  fileName: 'ផែនទីស្រុក.pdf',
};

/** Bytes for a file of the store: its size counts, not what it shows. */
export function storedBytes(media: FrozenMedia): Map<string, Buffer> {
  return new Map(media.files.map(({ file, sizeBytes }) => [file, Buffer.alloc(sizeBytes, media.hash)]));
}

const run = (text: string) => ({ type: 'text', text }) as const;

/** One of every kind of block, every mark and link, lists within lists. */
export const everyBlock: Block[] = [
  {
    type: 'paragraph',
    children: [run('First, '), { ...run('loud'), bold: true }, run(' words\nin two lines.')],
  },
  { type: 'heading', level: 2, children: [run('What we did')] },
  { type: 'heading', level: 3, children: [run('ជំនួយ')] },
  { type: 'quotation', children: [{ ...run('We will stay.'), italic: true }] },
  { type: 'pull-quote', children: [run('Nobody was left behind.')] },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        children: [run('rice')],
        list: { type: 'list', ordered: false, items: [{ children: [run('white')] }] },
      },
      { children: [run('boats')] },
    ],
  },
  { type: 'list', ordered: true, items: [{ children: [run('counted anew')] }] },
  { type: 'picture', mediaId: 'picture-2' },
  { type: 'separator' },
  {
    type: 'paragraph',
    children: [
      run('See '),
      { type: 'link', href: 'https://example.org/a?b=1&c=2', children: [run('the figures')] },
      run(', write to '),
      { type: 'link', href: 'mailto:press@trial.example', children: [run('press@trial.example')] },
      run(' and '),
      { type: 'link', href: 'javascript:alert(1)', children: [run('beware')] },
      run('.'),
    ],
  },
];

export const kitMedia = [kitPicture(1), kitPicture(2), kitDocument];

export function kitSnapshot(locale: Locale, changed: Partial<Snapshot> = {}): Snapshot {
  return trialSnapshot(locale, {
    body: everyBlock,
    media: kitMedia,
    leadImageId: 'picture-1',
    attachmentIds: ['map'],
    ...changed,
  });
}

const translations = createTranslations();
const at = Date.UTC(2026, 10, 21, 3);

export function kitView(
  locale: Locale,
  changed: Partial<Snapshot> = {},
  release: Partial<KitView['release']> = {},
): KitView {
  const snapshot = kitSnapshot(locale, changed);
  const { title, slug, summary, datelinePlace, kind } = snapshot;
  return {
    settings: trialSettings,
    locale,
    t: translations[locale],
    origin: 'https://news.example',
    release: {
      publicId: 'abcd2345',
      ...{ locale, kind, title, slug, summary, datelinePlace, snapshot },
      ...{ listedAt: at, updatedAt: at, firstLiveAt: at, goesLiveAt: at, version: 1, isCorrected: false },
      ...{ notes: [], alternates: [], stale: null, related: [], topics: [] },
      leadImage: snapshot.media.find(({ mediaId }) => mediaId === snapshot.leadImageId) ?? null,
      ...release,
    },
  };
}
