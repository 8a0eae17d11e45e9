import type { Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import type { Snapshot } from '../../src/model/release.ts';
import type { Block } from '../../src/model/rich-text.ts';
import type { Settings } from '../../src/model/settings.ts';

/** A society that does not exist, and its texts: for tests of what the public sees. */

export const trialSettings: Settings = {
  authority: 'trial.example,2026',
  organisation: {
    name: { km: 'សមាគមទន្លេស្ងប់', en: 'Still River Society', ru: 'Общество «Тихая река»' },
    boilerplate: {
      km: [paragraph('សមាគមទន្លេស្ងប់ជួយប្រជាជនតាមដងទន្លេ។')],
      en: [paragraph('The Still River Society helps people along the river.')],
      ru: [paragraph('Общество «Тихая река» помогает жителям прибрежных сёл.')],
    },
    address: { en: '4 Willow Quay\nRivertown' },
    email: 'press@trial.example',
    phone: '+855 00 000 001',
    timeZone: 'Asia/Phnom_Penh',
    defaultLocale: 'km',
  },
  topics: [
    {
      topicId: 'floods',
      label: { km: 'ទឹកជំនន់', en: 'Floods', ru: 'Наводнения' },
      slug: { km: 'ទឹកជំនន់', en: 'floods', ru: 'navodneniya' },
    },
    { topicId: 'health', label: { en: 'Health' }, slug: { en: 'health' } },
  ],
  contacts: [
    {
      contactId: 'officer',
      name: { km: 'សុខ ចន្ថា', en: 'Sok Chantha', ru: 'Сок Тянтха' },
      position: { en: 'Press officer' },
      email: 'chantha@trial.example',
      phone: '+855 00 000 002',
    },
  ],
};

export const trialPicture: FrozenMedia = {
  mediaId: 'boat',
  kind: 'picture',
  hash: 'ab'.repeat(32),
  files: [
    { file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 400_000, width: 2400, height: 1600 },
    { file: '320.webp', mimeType: 'image/webp', sizeBytes: 9000, width: 320, height: 213 },
    { file: '320.jpg', mimeType: 'image/jpeg', sizeBytes: 14_000, width: 320, height: 213 },
    { file: '1280.webp', mimeType: 'image/webp', sizeBytes: 80_000, width: 1280, height: 853 },
    { file: '1280.jpg', mimeType: 'image/jpeg', sizeBytes: 120_000, width: 1280, height: 853 },
  ],
  alt: 'A boat on a river',
  caption: 'A boat carries rice to a village.',
  credit: 'Still River Society',
  licence: 'CC BY 4.0',
};

const texts: Record<Locale, Pick<Snapshot, 'title' | 'slug' | 'summary' | 'datelinePlace' | 'body'>> = {
  km: {
    title: 'ទូកដឹកអង្ករទៅដល់ភូមិទាំងប្រាំបី',
    slug: 'ទូក-ដឹក-អង្ករ',
    summary: 'អ្នកស្ម័គ្រចិត្តបានដឹកអង្ករតាមទូកទៅភូមិដែលលិចទឹក។',
    datelinePlace: 'ភ្នំពេញ',
    body: [paragraph('ទូកចំនួនដប់ពីរបានចេញដំណើរនៅព្រឹកនេះ។')],
  },
  en: {
    title: 'Boats bring rice to eight villages',
    slug: 'boats-bring-rice',
    summary: 'Volunteers took rice by boat to villages under water.',
    datelinePlace: 'Phnom Penh',
    body: [paragraph('Twelve boats set out this morning.')],
  },
  ru: {
    title: 'Лодки доставили рис в восемь деревень',
    slug: 'lodki-dostavili-ris',
    summary: 'Добровольцы доставили рис на лодках в затопленные деревни.',
    datelinePlace: 'Пномпень',
    body: [paragraph('Двенадцать лодок вышли сегодня утром.')],
  },
};

export function trialSnapshot(locale: Locale, changed: Partial<Snapshot> = {}): Snapshot {
  return {
    ...texts[locale],
    kind: 'release',
    sourceLocale: 'en',
    topicIds: ['floods'],
    contactIds: ['officer'],
    attachmentIds: [],
    media: [],
    relatedReleases: [],
    ...changed,
  };
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}
