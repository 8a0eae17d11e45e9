import { releasePath } from '../../../src/model/address.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { mark, refTo } from './marks.ts';
import { stories } from './stories.ts';
import { cellAt, isReached, slugVersion, type Moment, type Story } from './story.ts';

/** What an address is to answer: the marks that it must hold, those that it may hold beside them, and no others. */
export interface Expected {
  status: number;
  must: readonly string[];
  may?: readonly string[];
  /** Where given: the releases whose ids it holds, and no others. */
  releases?: readonly Story[];
  /** What it must say in so many words. */
  words?: readonly string[];
  /** Of a redirect; a path. */
  location?: string;
}

/** One address at one moment. */
export interface Asked {
  target: string;
  expected: Expected;
  headers?: Record<string, string>;
}

/** All addresses of one kind, with what rules §8 says of each. */
export interface AddressKind {
  /** The pattern under which the site answers it. */
  path: string;
  asked(moment: Moment): Asked[];
}

/** A live text in a locale. */
export interface Live {
  story: Story;
  locale: Locale;
  version: number;
  notes: readonly number[];
}

export function liveOf(story: Story, locale: Locale, moment: Moment): Live | null {
  const cell = cellAt(story, locale, moment);
  return cell.state === 'live' ? { story, locale, version: cell.version, notes: cell.notes } : null;
}

/** What is live in a locale, in the order of lists. */
export function liveIn(locale: Locale, moment: Moment): Live[] {
  return inOrder(stories.flatMap((story) => liveOf(story, locale, moment) ?? []));
}

export function inOrder<Each extends { story: Story; locale: Locale }>(texts: Each[]): Each[] {
  return texts.sort(
    ({ story: a, locale }, { story: b }) =>
      b.listedAt[locale] - a.listedAt[locale] || (a.publicId < b.publicId ? 1 : -1),
  );
}

export function pathOf({ story, locale, version }: Omit<Live, 'notes'>): string {
  return releasePath(locale, { publicId: story.publicId, slug: slugOf(story, locale, version) });
}

export function slugOf(story: Story, locale: Locale, version: number): string {
  return mark(story.name, locale, slugVersion(story, version), 'slug');
}

/** As lists show it. */
export function brief(live: Live, moment: Moment): string[] {
  const { story, locale, version } = live;
  return [
    mark(story.name, locale, version, 'title'),
    mark(story.name, locale, version, 'summary'),
    slugOf(story, locale, version),
    ...(hasConsent(story, moment) ? [refTo(story.name, version, 'picture')] : []),
  ];
}

/** The words of the whole text, without its address. */
export function whole({ story, locale, version, notes }: Live, moment: Moment): string[] {
  const word = (part: Parameters<typeof mark>[3]) => mark(story.name, locale, version, part);
  return [
    ...(['title', 'summary', 'body'] as const).map(word),
    ...notes.map((each) => mark(story.name, locale, each, 'note')),
    ...(hasConsent(story, moment)
      ? [...(['alt', 'caption', 'credit'] as const).map(word), refTo(story.name, version, 'picture')]
      : []),
  ];
}

/** Its document, where a place shows it. */
export function papers({ story, locale, version }: Live, moment: Moment): string[] {
  if (!hasConsent(story, moment)) return [];
  return [mark(story.name, locale, version, 'document'), refTo(story.name, version, 'paper')];
}

/** Its sharing card: gone with the consent of the lead picture. */
export function card({ story, version }: Live, moment: Moment): string[] {
  return hasConsent(story, moment) ? [refTo(story.name, version, 'card')] : [];
}

export function hasConsent({ consentUntil }: Story, moment: Moment): boolean {
  return !isReached(consentUntil, moment);
}

/** The other locales of a release that are live: the headline and the address of each. */
export function alternates(
  story: Story,
  locale: Locale,
  moment: Moment,
): { titles: string[]; slugs: string[] } {
  const others = locales.flatMap((other) => (other === locale ? [] : (liveOf(story, other, moment) ?? [])));
  return {
    titles: others.map((each) => mark(story.name, each.locale, each.version, 'title')),
    slugs: others.map((each) => slugOf(story, each.locale, each.version)),
  };
}

/** How many of the newest releases a page without anything else offers to go on with. */
const latestCount = 3;

/** What stands in place of a file: nothing of anything. */
export function plainPage(status: number): Expected {
  return { status, must: [] };
}

/** A page of an error: nothing of what was asked for, and the newest that is live. */
export function errorPage(
  status: number,
  locale: Locale,
  moment: Moment,
  more: readonly string[] = [],
): Expected {
  const latest = liveIn(locale, moment).slice(0, latestCount);
  return { status, must: [...latest.flatMap((each) => brief(each, moment)), ...more] };
}
