import { apiReleasePath, apiReleasesPath, ninjsPath } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { trialSettings } from '../../views/trial-texts.ts';
import { brief, liveIn, papers, slugOf, whole, type AddressKind, type Expected } from './expected.ts';
import { mark } from './marks.ts';
import { linkedFrom, relatedOf } from './page-kinds.ts';
import { stories } from './stories.ts';
import { cellAt, type Moment, type Story } from './story.ts';

/** More than a language has. */
const limit = 50;

/** The public API: its errors are problems, which offer nothing to go on with. */
export const apiKinds: readonly AddressKind[] = [
  {
    path: '/api/v1/releases',
    asked: (moment) =>
      locales.flatMap((locale) => [
        { target: apiReleasesPath({ locale, limit }), expected: listOf(locale, moment) },
        {
          target: apiReleasesPath({ locale, limit, topic: trialSettings.topics[0]?.slug[locale] }),
          expected: listOf(locale, moment),
        },
        { target: apiReleasesPath({ locale, since: 0 }), expected: changesOf(locale, moment) },
      ]),
  },
  {
    path: '/api/v1/releases/:publicId',
    asked: (moment) =>
      stories.map((story) => ({
        target: apiReleasePath(story.publicId),
        expected: releaseOf(story, moment),
      })),
  },
  {
    path: '/api/v1/releases/:publicId/:locale.ninjs.json',
    asked: (moment) =>
      stories.flatMap((story) =>
        locales.map((locale) => ({
          target: ninjsPath(locale, story.publicId),
          expected: ninjsOf(story, locale, moment),
        })),
      ),
  },
];

function ninjsOf(story: Story, locale: Locale, moment: Moment): Expected {
  const cell = cellAt(story, locale, moment);
  switch (cell.state) {
    case 'absent':
      return { status: 404, must: [] };
    case 'killed':
      return { status: 410, must: [], words: ['"canceled"'] };
    case 'withdrawn':
      return { status: 200, must: publicationOf(story, locale, moment), words: ['"withheld"'] };
    case 'live': {
      const live = { story, locale, version: cell.version, notes: cell.notes };
      const own = [...whole(live, moment), ...papers(live, moment), slugOf(story, locale, cell.version)];
      return {
        status: 200,
        must: [...own, ...linkedFrom(story, locale, moment)],
        words: ['"usable"'],
      };
    }
  }
}

function listOf(locale: Locale, moment: Moment): Expected {
  const found = liveIn(locale, moment);
  return {
    status: 200,
    must: found.flatMap((each) => brief(each, moment)),
    // A list shows the lead picture with its words.
    may: found
      .flatMap((each) => whole(each, moment))
      .filter((each) => /\d(?:alt|caption|credit)z$/.test(each)),
    releases: found.map(({ story }) => story),
  };
}

/** From the beginning: what is live, whole; what was withdrawn, as its notice; what was killed, as its id. */
function changesOf(locale: Locale, moment: Moment): Expected {
  const told = stories.filter((story) => {
    const cell = cellAt(story, locale, moment);
    return cell.state !== 'absent' && (cell.state !== 'killed' || cell.wasLive);
  });
  const texts = told.flatMap((story) => publicationOf(story, locale, moment));
  const others = told.flatMap((story) => relatedOf(story, locale, moment).map(({ story: other }) => other));
  return { status: 200, must: texts, releases: [...told, ...others] };
}

function releaseOf(story: Story, moment: Moment): Expected {
  const cells = locales.map((locale) => cellAt(story, locale, moment));
  if (cells.some(({ state }) => state === 'killed')) return { status: 410, must: [], releases: [] };
  if (cells.every(({ state }) => state === 'absent')) return { status: 404, must: [], releases: [] };
  return { status: 200, must: locales.flatMap((locale) => publicationOf(story, locale, moment)) };
}

function publicationOf(story: Story, locale: Locale, moment: Moment): string[] {
  const cell = cellAt(story, locale, moment);
  switch (cell.state) {
    case 'absent':
    case 'killed':
      return [];
    case 'withdrawn':
      return [
        mark(story.name, locale, cell.version, 'title'),
        mark(story.name, locale, cell.version, 'notice'),
        slugOf(story, locale, cell.version),
      ];
    case 'live': {
      const live = { story, locale, version: cell.version, notes: cell.notes };
      return [
        ...whole(live, moment),
        ...papers(live, moment),
        slugOf(story, locale, cell.version),
        ...linkedFrom(story, locale, moment),
        ...relatedOf(story, locale, moment).map((each) =>
          mark(each.story.name, locale, each.version, 'title'),
        ),
      ];
    }
  }
}
