import { galleryPath, monthPath, pressPath, releasePath, topicPath } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { trialSettings } from '../../views/trial-texts.ts';
import {
  alternates,
  brief,
  card,
  errorPage,
  hasConsent,
  liveIn,
  papers,
  slugOf,
  whole,
  type AddressKind,
  type Asked,
  type Expected,
  type Live,
} from './expected.ts';
import { lastSummer, start } from './instants.ts';
import { mark } from './marks.ts';
import { linking, stories } from './stories.ts';
import { cellAt, slugVersion, type Moment, type Story } from './story.ts';

const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);

/** Pages and lists. */
export const pageKinds: readonly AddressKind[] = [
  {
    path: '/',
    asked: () => [{ target: '/', headers: { 'Accept-Language': 'ru' }, expected: leadingTo('/ru') }],
  },
  {
    path: '/:locale',
    asked: (moment) =>
      locales.flatMap((locale) => [
        { target: `/${locale}`, expected: listOf(locale, moment) },
        { target: `/${locale}?page=2`, expected: errorPage(404, locale, moment) },
      ]),
  },
  {
    path: '/:locale/topics/:slug',
    asked: (moment) =>
      locales.map((locale) => ({
        target: topicPath(locale, trialSettings.topics[0]?.slug[locale] ?? ''),
        expected: listOf(locale, moment),
      })),
  },
  {
    path: '/:locale/archive/:year/:month',
    asked: (moment) =>
      locales.flatMap((locale) =>
        [start, lastSummer, Date.UTC(2027, 0, 5)].map((at) => ({
          target: monthPath(locale, monthOf(at)),
          expected: monthOfList(locale, monthOf(at), moment),
        })),
      ),
  },
  {
    path: '/:locale/gallery',
    asked: (moment) =>
      locales.flatMap((locale) => [
        { target: galleryPath(locale), expected: galleryOf(locale, 1, moment) },
        { target: `${galleryPath(locale)}?page=2`, expected: galleryOf(locale, 2, moment) },
      ]),
  },
  {
    path: '/:locale/press',
    asked: () => locales.map((locale) => ({ target: pressPath(locale), expected: nothing })),
  },
  { path: '/:locale/releases/:address', asked: ofEachAddress(releasePath, pageOf) },
  ...['/manifest.webmanifest', '/favicon.ico', '/api/v1/openapi.json', '/api/v1/docs'].map((path) => ({
    path,
    asked: () => [{ target: path, expected: nothing }],
  })),
  {
    path: 'no address at all',
    asked: (moment) =>
      locales.map((locale) => ({
        target: `/${locale}/nowhere`,
        expected: errorPage(404, locale, moment),
      })),
  },
];

const nothing: Expected = { status: 200, must: [] };

function leadingTo(location: string): Expected {
  return { status: 302, must: [], location };
}

function listOf(locale: Locale, moment: Moment): Expected {
  return { status: 200, must: liveIn(locale, moment).flatMap((each) => brief(each, moment)) };
}

/** Of each release that is live a picture and a document, twelve releases a page. */
function galleryOf(locale: Locale, page: number, moment: Moment): Expected {
  const all = liveIn(locale, moment).filter(({ story }) => hasConsent(story, moment));
  const shown = all.slice((page - 1) * 12, page * 12);
  if (page > 1 && shown.length === 0) return errorPage(404, locale, moment);
  const words = /(?:title|alt|caption|credit)z$|^address/;
  return {
    status: 200,
    must: shown.flatMap((live) => [
      ...whole(live, moment).filter((each) => words.test(each)),
      ...papers(live, moment),
      slugOf(live.story, locale, live.version),
    ]),
  };
}

function monthOfList(locale: Locale, month: string, moment: Moment): Expected {
  const found = liveIn(locale, moment).filter(({ story }) => monthOf(story.listedAt[locale]) === month);
  if (found.length === 0) return errorPage(404, locale, moment);
  return { status: 200, must: found.flatMap((each) => brief(each, moment)) };
}

/**
 * Every address that a release ever had or will have in every locale: what stands there, or the redirect to where it is
 * shown now.
 */
export function ofEachAddress(
  address: typeof releasePath,
  expectedOf: (story: Story, locale: Locale, moment: Moment) => Expected,
  localesOf: (story: Story) => readonly Locale[] = () => locales,
): (moment: Moment) => Asked[] {
  return (moment) =>
    stories.flatMap((story) =>
      localesOf(story).flatMap((locale) =>
        story.slugs.map((slugged) => {
          const slug = slugOf(story, locale, slugged);
          const target = address(locale, { publicId: story.publicId, slug });
          const expected = expectedOf(story, locale, moment);
          const cell = cellAt(story, locale, moment);
          if (!('version' in cell) || expected.status !== 200) return { target, expected };
          if (slugVersion(story, cell.version) === slugged) return { target, expected };
          const shown = slugOf(story, locale, cell.version);
          const location = address(locale, { publicId: story.publicId, slug: shown });
          return { target, expected: { status: 301, must: [shown], location } };
        }),
      ),
    );
}

function pageOf(story: Story, locale: Locale, moment: Moment): Expected {
  const cell = cellAt(story, locale, moment);
  const others = alternates(story, locale, moment);
  switch (cell.state) {
    case 'killed':
      return errorPage(410, locale, moment);
    case 'absent':
      return errorPage(404, locale, moment, [...others.titles, ...others.slugs]);
    case 'withdrawn': {
      const own = (['title', 'notice'] as const).map((part) => mark(story.name, locale, cell.version, part));
      return { status: 200, must: [...own, ...others.titles, ...others.slugs] };
    }
    case 'live': {
      const live = { story, locale, version: cell.version, notes: cell.notes };
      const own = [...whole(live, moment), ...papers(live, moment), slugOf(story, locale, cell.version)];
      return {
        status: 200,
        must: [...own, ...others.slugs, ...named(story, locale, moment)],
        may: card(live, moment),
      };
    }
  }
}

/** What the linking release names, as far as it is live in its language. */
export function relatedOf(story: Story, locale: Locale, moment: Moment): Live[] {
  return story === linking ? liveIn(locale, moment).filter((each) => each.story !== linking) : [];
}

/** The headlines, addresses and pictures of what the linking release names. */
function named(story: Story, locale: Locale, moment: Moment): string[] {
  const texts = relatedOf(story, locale, moment).flatMap((live) => brief(live, moment));
  return texts.filter((each) => !each.endsWith('summaryz'));
}

/** The addresses that the text of the linking release leads to. */
export function linkedFrom(story: Story, locale: Locale, moment: Moment): string[] {
  return relatedOf(story, locale, moment).map((live) => slugOf(live.story, locale, live.version));
}
