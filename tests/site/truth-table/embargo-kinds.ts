import { embargoFilePath, embargoPath, mediaPath } from '../../../src/model/address.ts';
import { locales } from '../../../src/model/locale.ts';
import { errorPage, papers, pathOf, slugOf, whole, type AddressKind, type Expected } from './expected.ts';
import { turnAt } from './instants.ts';
import { bytesOf, folderOf } from './marks.ts';
import { stories } from './stories.ts';
import type { Moment, Story, StoryLink } from './story.ts';

/** Embargo links: open to their holders before the go-live (rules §6). */
export const embargoKinds: readonly AddressKind[] = [
  {
    path: '/embargo/:token',
    asked: () =>
      linked.map(({ link }) => ({
        target: embargoPath(link.token),
        expected: { status: 302, must: [], location: embargoPath(link.token, locales[0]) },
      })),
  },
  {
    path: '/embargo/:token/:locale',
    asked: (moment) => [
      ...linked.flatMap(({ story, link }) =>
        locales.map((locale) => ({
          target: embargoPath(link.token, locale),
          expected: ofLink(link, locale, moment, {
            embargoed: () => {
              const text = { story, locale, version: 1, notes: [] };
              return { status: 200, must: [...whole(text, moment), ...papers(text, moment)] };
            },
            live: () => ({
              status: 302,
              must: [slugOf(story, locale, 1)],
              location: pathOf({ story, locale, version: 1 }),
            }),
          }),
        })),
      ),
      ...locales.map((locale) => ({
        target: embargoPath('token-of-nothing', locale),
        expected: errorPage(404, locale, moment),
      })),
    ],
  },
  {
    path: '/embargo/:token/:locale/media/:hash/:file',
    asked: (moment) =>
      linked.flatMap(({ story, link }) =>
        locales.flatMap((locale) =>
          stories
            .filter((each) => each === story || each.name === 'waiting')
            .map((each) => {
              const hash = folderOf(each.name, 1, 'picture');
              return {
                target: embargoFilePath(link.token, locale)(hash, '320.jpg'),
                expected: ofLink(link, locale, moment, {
                  embargoed: () =>
                    each === story
                      ? { status: 200, must: [bytesOf(story.name, 1, 'picture')] }
                      : errorPage(404, locale, moment),
                  live: () => ({
                    status: 302,
                    must: [],
                    may: [`address of picture 1 of ${each.name}`],
                    location: mediaPath(hash, '320.jpg'),
                  }),
                }),
              };
            }),
        ),
      ),
  },
];

const linked: readonly { story: Story; link: StoryLink }[] = stories.flatMap((story) =>
  story.link ? [{ story, link: story.link }] : [],
);

function ofLink(
  { opens }: StoryLink,
  locale: (typeof locales)[number],
  moment: Moment,
  open: Record<'embargoed' | 'live', () => Expected>,
): Expected {
  const state = turnAt(opens, moment.reached) ?? 'ended';
  return state === 'ended' ? errorPage(410, locale, moment) : open[state]();
}
