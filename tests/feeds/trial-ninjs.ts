import type { NinjsCanceled, NinjsUsable, NinjsWithheld } from '../../src/feeds/ninjs.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;

const common = {
  id: 'tag:trial.example,2026:release:abcd2345:en',
  publicId: 'abcd2345',
  locale: 'en' as const,
  versionAt: noon + hour,
};
const url = 'https://trial.example/en/releases/abcd2345-boats-bring-rice';
const title = 'Boats bring rice to eight villages';

const usable: NinjsUsable = {
  ...common,
  status: 'usable',
  version: 2,
  firstLiveAt: noon,
  listedAt: noon,
  ...{ url, title },
  slug: 'boats-bring-rice',
  summary: 'Rice & blankets.',
  place: 'Phnom Penh',
  kind: 'Press release',
  contentHtml: '<p>Twelve boats &amp; a barge.</p>',
  contentText: 'Twelve boats & a barge.',
  corrections: ['Twelve boats, not ten.'],
  creator: 'Still River Society',
  licence: 'CC BY 4.0',
  topics: [{ id: 'tag:trial.example,2026:topic:floods', label: 'Floods' }],
  media: [
    {
      id: 'tag:trial.example,2026:media:abab',
      kind: 'picture',
      name: 'A boat',
      alt: 'A boat',
      caption: 'A boat carries rice to a village.',
      credit: 'Still River Society',
      licence: 'CC BY 4.0',
      files: [
        {
          name: '1280.jpg',
          url: 'https://trial.example/media/abab/1280.jpg',
          mimeType: 'image/jpeg',
          sizeBytes: 120_000,
          width: 1280,
          height: 853,
        },
      ],
    },
    {
      id: 'tag:trial.example,2026:media:cdcd',
      kind: 'document',
      name: 'Boats and loads.pdf',
      ...{ alt: '', caption: '', credit: '', licence: '' },
      files: [
        {
          name: 'original.pdf',
          url: 'https://trial.example/media/cdcd/original.pdf',
          mimeType: 'application/pdf',
          sizeBytes: 54_321,
        },
      ],
    },
  ],
};

const withheld: NinjsWithheld = {
  ...common,
  status: 'withheld',
  url,
  title,
  notice: 'The figures were wrong.',
};
const canceled: NinjsCanceled = { ...common, status: 'canceled' };

/** A release in each state that ninjs has a word for. */
export const ninjsViews = { usable, withheld, canceled };
