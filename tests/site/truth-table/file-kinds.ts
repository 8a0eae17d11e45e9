import { cardPath, mediaPath, plainTextPath, pressKitPath } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import {
  errorPage,
  hasConsent,
  liveOf,
  plainPage,
  papers,
  slugOf,
  whole,
  type AddressKind,
  type Expected,
} from './expected.ts';
import { bytesOf, folderOf, refTo } from './marks.ts';
import { linkedFrom, ofEachAddress } from './page-kinds.ts';
import { stories } from './stories.ts';
import { cellAt, type Moment, type Story } from './story.ts';

const things = [
  { thing: 'picture', file: 'original.jpg' },
  { thing: 'paper', file: 'original.pdf' },
] as const;

/** Files, and what is made of a whole release. */
export const fileKinds: readonly AddressKind[] = [
  {
    path: '/media/:hash/:file',
    asked: (moment) =>
      stories.flatMap((story) =>
        versionsOf(story).flatMap((version) =>
          things.map(({ thing, file }) => {
            const isShown = locales.some((locale) => liveOf(story, locale, moment)?.version === version);
            const isPublic = isShown && hasConsent(story, moment);
            return {
              target: mediaPath(folderOf(story.name, version, thing), file),
              // Such an address names no language: the reader's is taken.
              headers: { 'Accept-Language': 'en' },
              expected: isPublic
                ? { status: 200, must: [bytesOf(story.name, version, thing)] }
                : plainPage(404),
            };
          }),
        ),
      ),
  },
  {
    path: '/cards/:locale/:name',
    asked: (moment) =>
      stories.flatMap((story) =>
        inTurn(story).flatMap((locale) =>
          versionsOf(story).map((version) => ({
            target: cardPath(locale, story.publicId, folderOf(story.name, version, 'card')),
            headers: { 'Accept-Language': locale },
            expected: cardOf(story, locale, version, moment),
          })),
        ),
      ),
  },
  { path: '/:locale/releases/:address/text.txt', asked: ofEachAddress(plainTextPath, textOf, inTurn) },
  { path: '/:locale/releases/:address/press-kit.zip', asked: ofEachAddress(pressKitPath, kitOf, inTurn) },
];

/** What is made of the live text of one language, as its page is: of what is told in all alike, one language in turn. */
export function inTurn(story: Story): readonly Locale[] {
  const index = stories.indexOf(story);
  return isToldInAll(story) ? locales.filter((_, at) => at === index % locales.length) : locales;
}

function isToldInAll({ cells }: Story): boolean {
  return locales.every((locale) => cells[locale] === cells[locales[0]]);
}

export function versionsOf(story: Story): number[] {
  return Array.from({ length: story.versions }, (_, index) => index + 1);
}

/** Of the live version alone: another one's address leads to it. */
function cardOf(story: Story, locale: Locale, version: number, moment: Moment): Expected {
  if (!hasConsent(story, moment)) return plainPage(404);
  const live = liveOf(story, locale, moment);
  if (!live) return plainPage(statusOf(story, locale, moment));
  if (live.version === version) return { status: 200, must: [bytesOf(story.name, version, 'card')] };
  const location = cardPath(locale, story.publicId, folderOf(story.name, live.version, 'card'));
  return { status: 301, must: [refTo(story.name, live.version, 'card')], location };
}

/** Of a release that is not live there is neither text nor kit. */
function madeOf(
  story: Story,
  locale: Locale,
  moment: Moment,
  expected: (live: NonNullable<ReturnType<typeof liveOf>>) => Expected,
): Expected {
  const live = liveOf(story, locale, moment);
  if (live) return expected(live);
  return errorPage(statusOf(story, locale, moment), locale, moment);
}

function statusOf(story: Story, locale: Locale, moment: Moment): number {
  return cellAt(story, locale, moment).state === 'killed' ? 410 : 404;
}

function textOf(story: Story, locale: Locale, moment: Moment): Expected {
  return madeOf(story, locale, moment, (live) => {
    const all = [...whole(live, moment), ...papers(live, moment), ...linkedFrom(story, locale, moment)];
    const words = ['title', 'summary', 'body'].map((part) => new RegExp(`\\d${part}z$`));
    return {
      status: 200,
      must: [
        ...all.filter((each) => words.some((word) => word.test(each))),
        slugOf(story, locale, live.version),
      ],
      may: all,
    };
  });
}

function kitOf(story: Story, locale: Locale, moment: Moment): Expected {
  return madeOf(story, locale, moment, (live) => {
    const { version } = live;
    const hidden = refTo(story.name, version, 'picture');
    const refs = [hidden, refTo(story.name, version, 'paper')];
    const files = hasConsent(story, moment)
      ? things.map(({ thing }) => bytesOf(story.name, version, thing))
      : [];
    return {
      status: 200,
      must: [
        ...whole(live, moment).filter((each) => !refs.includes(each)),
        ...files,
        slugOf(story, locale, version),
        ...linkedFrom(story, locale, moment),
      ],
      // The Word document says where its picture is from.
      may: [...whole(live, moment), ...papers(live, moment)],
    };
  });
}
