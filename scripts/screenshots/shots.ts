import type { Page } from 'playwright-core';
import {
  encodeSegment,
  galleryPath,
  homePath,
  releasePath,
  searchPath,
  topicPath,
} from '../../src/model/address.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Locale } from '../../src/model/locale.ts';
import { registry } from '../../src/registry.ts';
import type { DemoNewsroom } from '../../tests/e2e/support/demo-newsroom.ts';

/** One picture to take, in every language and size. */
export interface Shot {
  side: 'site' | 'admin';
  name: string;
  /** The path to open, or null where the demo has no such page in this language. */
  address(demo: DemoNewsroom, locale: Locale): Promise<string | null>;
  colorScheme?: 'dark';
  /** Signed in by nobody. */
  isPublic?: boolean;
  /** What to do on the page before the picture is taken. */
  arrange?(page: Page): Promise<void>;
}

const searchedFor: Record<Locale, string> = { km: 'ទឹកជំនន់', en: 'flood', ru: 'наводнение' };

export const shots: readonly Shot[] = [
  { side: 'site', name: 'home', address: (_, locale) => Promise.resolve(homePath(locale)) },
  {
    side: 'site',
    name: 'home-dark',
    colorScheme: 'dark',
    address: (_, locale) => Promise.resolve(homePath(locale)),
  },
  { side: 'site', name: 'release', address: (_, locale) => Promise.resolve(illustratedRelease(locale)) },
  {
    side: 'site',
    name: 'release-text',
    address: (_, locale) => Promise.resolve(illustratedRelease(locale)),
    arrange: (page) => page.mouse.wheel(0, 900),
  },
  { side: 'site', name: 'topic', address: (_, locale) => Promise.resolve(largestTopic(locale)) },
  { side: 'site', name: 'press', address: (_, locale) => Promise.resolve(`${homePath(locale)}/press`) },
  { side: 'site', name: 'gallery', address: (_, locale) => Promise.resolve(galleryPath(locale)) },
  {
    side: 'site',
    name: 'search',
    address: (_, locale) => Promise.resolve(`${searchPath(locale)}?q=${encodeSegment(searchedFor[locale])}`),
  },
  { side: 'site', name: 'withdrawn', address: withdrawnRelease },
  { side: 'admin', name: 'login', isPublic: true, address: () => Promise.resolve('/admin/login') },
  {
    side: 'admin',
    name: 'releases',
    address: (_, locale) => Promise.resolve(`/admin/collections/press-releases?locale=${locale}`),
  },
  { side: 'admin', name: 'release', address: releaseForm, arrange: formIsComplete },
  {
    side: 'admin',
    name: 'publish-dialog',
    address: unpublishedForm,
    arrange: async (page) => {
      await formIsComplete(page);
      await page.locator('#act-publish').click();
      await page.locator('#act-confirm:enabled').waitFor();
    },
  },
  {
    side: 'admin',
    name: 'media',
    address: (_, locale) => Promise.resolve(`/admin/collections/media?locale=${locale}`),
  },
];

/** The editor and the public state come after the form. */
async function formIsComplete(page: Page): Promise<void> {
  await page.locator('#field-body[contenteditable=true]').waitFor();
  await page.locator('.release-actions').waitFor();
}

function newest(locale: Locale) {
  const { readModel, clock } = registry();
  const model = readModel();
  if (!model) throw new Error('The demo has no read model yet.');
  const now: Instant = clock();
  return { model, now, releases: model.list({ locale }, now, { offset: 0, limit: 100 }).releases };
}

function illustratedRelease(locale: Locale): string | null {
  const { releases } = newest(locale);
  const release = releases.find(({ leadImage }) => leadImage !== null) ?? releases[0];
  return release ? releasePath(locale, release) : null;
}

function largestTopic(locale: Locale): string | null {
  const { model, now } = newest(locale);
  const topic = model.topics(locale, now).toSorted((a, b) => b.count - a.count)[0];
  return topic ? topicPath(locale, topic.slug) : null;
}

async function withdrawnRelease({ payload }: DemoNewsroom, locale: Locale): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'publication-ledger',
    where: { kind: { equals: 'withdrawn' }, locale: { equals: locale } },
    limit: 1,
  });
  const publicId = docs[0]?.publicId;
  if (!publicId) return null;
  const { model, now } = newest(locale);
  const page = model.page(publicId, locale, now);
  return page.state === 'withdrawn' ? releasePath(locale, page) : null;
}

async function releaseForm({ payload }: DemoNewsroom, locale: Locale): Promise<string | null> {
  const { releases } = newest(locale);
  const release = releases.find(({ leadImage }) => leadImage !== null) ?? releases[0];
  if (!release) return null;
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: { publicId: { equals: release.publicId } },
    limit: 1,
  });
  return docs[0] ? `/admin/collections/press-releases/${docs[0].id}?locale=${locale}` : null;
}

async function unpublishedForm({ payload }: DemoNewsroom, locale: Locale): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: { title: { exists: true } },
    draft: true,
    locale,
    fallbackLocale: false,
    limit: 100,
  });
  const published = await payload.find({
    collection: 'publication-ledger',
    where: { kind: { equals: 'published' }, locale: { equals: locale } },
    pagination: false,
  });
  const publicIds = new Set(published.docs.map(({ publicId }) => publicId));
  const draft = docs.find(({ publicId, title }) => title && !publicIds.has(publicId));
  return draft ? `/admin/collections/press-releases/${draft.id}?locale=${locale}` : null;
}
