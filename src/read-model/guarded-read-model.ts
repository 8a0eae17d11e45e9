import { isDamage } from './read-model-file.ts';
import type { ReadModel } from './types.ts';

/** The same answers; an error that shows the file to be damaged is reported before it is thrown on. */
export function guardReadModel(readModel: ReadModel, onDamage: (error: unknown) => void): ReadModel {
  function guard<Answer>(ask: () => Answer): Answer {
    try {
      return ask();
    } catch (error) {
      if (isDamage(error)) onDamage(error);
      throw error;
    }
  }
  return {
    sequence: () => readModel.sequence(),
    settings: (now) => readModel.settings(now),
    page: (publicId, locale, now) => guard(() => readModel.page(publicId, locale, now)),
    list: (filter, now, page) => guard(() => readModel.list(filter, now, page)),
    listAfter: (filter, now, page) => guard(() => readModel.listAfter(filter, now, page)),
    gallery: (locale, now, page) => guard(() => readModel.gallery(locale, now, page)),
    search: (query, filter, now, page) => guard(() => readModel.search(query, filter, now, page)),
    feed: (filter, now, page) => guard(() => readModel.feed(filter, now, page)),
    feedKey: (filter, key, now) => guard(() => readModel.feedKey(filter, key, now)),
    lastTombstones: (filter, now, page) => guard(() => readModel.lastTombstones(filter, now, page)),
    tombstones: (filter, now, part) => guard(() => readModel.tombstones(filter, now, part)),
    months: (locale, now) => guard(() => readModel.months(locale, now)),
    topics: (locale, now) => guard(() => readModel.topics(locale, now)),
    topicBySlug: (locale, slug) => guard(() => readModel.topicBySlug(locale, slug)),
    localesInUse: (now) => guard(() => readModel.localesInUse(now)),
    changedSince: (cursor, now, page) => guard(() => readModel.changedSince(cursor, now, page)),
    sitemapParts: (now) => guard(() => readModel.sitemapParts(now)),
    sitemapReleases: (part, now) => guard(() => readModel.sitemapReleases(part, now)),
    media: (hash, now) => guard(() => readModel.media(hash, now)),
    embargoLink: (tokenHash) => guard(() => readModel.embargoLink(tokenHash)),
    embargoed: (tokenHash, locale, now) => guard(() => readModel.embargoed(tokenHash, locale, now)),
    nextBoundary: (now) => guard(() => readModel.nextBoundary(now)),
  };
}
