import { feedFormats, feedPath, opmlPath, type FeedFormat } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { trialSettings } from '../../views/trial-texts.ts';
import { papers, slugOf, whole, type AddressKind, type Expected } from './expected.ts';
import { mark } from './marks.ts';
import { linkedFrom } from './page-kinds.ts';
import { stories } from './stories.ts';
import { cellAt, type Moment } from './story.ts';

/** Feeds: what is live, of what was withdrawn the notice, and in Atom the id of what was killed. */
export const feedKinds: readonly AddressKind[] = [
  {
    path: '/:locale/feeds.opml',
    asked: () => locales.map((locale) => ({ target: opmlPath(locale), expected: { status: 200, must: [] } })),
  },
  ...feedFormats.flatMap((format) => [
    feedKind('/:locale', format, () => undefined),
    feedKind('/:locale/topics/:slug', format, (locale) => trialSettings.topics[0]?.slug[locale]),
  ]),
];

function feedKind(
  base: string,
  format: FeedFormat,
  topicOf: (locale: Locale) => string | undefined,
): AddressKind {
  return {
    path: `${base}/feed.${format}`,
    asked: (moment) =>
      locales.map((locale) => ({
        target: feedPath(locale, format, topicOf(locale)),
        expected: feedOf(locale, format, moment),
      })),
  };
}

function feedOf(locale: Locale, format: FeedFormat, moment: Moment): Expected {
  const items = stories.map((story) => {
    const cell = cellAt(story, locale, moment);
    if (cell.state !== 'live' && cell.state !== 'withdrawn') return { must: [], may: [] };
    const { version } = cell;
    const word = (part: 'title' | 'notice') => mark(story.name, locale, version, part);
    const slug = slugOf(story, locale, version);
    if (cell.state === 'withdrawn') return { must: [word('title'), word('notice'), slug], may: [] };
    const live = { story, locale, version, notes: cell.notes };
    return {
      must: [...whole(live, moment), slug, ...linkedFrom(story, locale, moment)],
      may: papers(live, moment),
    };
  });
  const releases = stories.filter((story) => {
    const cell = cellAt(story, locale, moment);
    return cell.state === 'killed' ? format === 'atom' && cell.wasLive : cell.state !== 'absent';
  });
  return {
    ...{ status: 200, releases },
    must: items.flatMap(({ must }) => must),
    may: items.flatMap(({ may }) => may),
  };
}
