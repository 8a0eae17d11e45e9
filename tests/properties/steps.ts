import fc from 'fast-check';
import { locales, type Locale } from '../../src/model/locale.ts';

/** When something is to happen, seen from now: seconds, or right now where null. */
export type Delay = number | null;

/** One thing that somebody in the newsroom does, or that time does. `rel` and `to` are counted round among the releases. */
export type Step =
  | { act: 'draft'; source: Locale; others: Locale[]; releasedAgo: number | null; hasPicture: boolean }
  | { act: 'edit'; rel: number; locale: Locale }
  | { act: 'link'; rel: number; locale: Locale; to: number }
  | { act: 'picture'; rel: number }
  | {
      act: 'publish';
      rel: number;
      locales: Locale[];
      after: Delay;
      isEmbargoed: boolean;
      cancels: boolean;
      upToDate: boolean;
    }
  | { act: 'minor'; rel: number; locales: Locale[]; after: Delay; cancels: boolean; upToDate: boolean }
  | { act: 'correct'; rel: number; locales: Locale[]; after: Delay; cancels: boolean; hasNotes: boolean }
  | { act: 'press'; rel: number; locale: Locale }
  | { act: 'cancel'; rel: number; locales: Locale[]; revokes: boolean }
  | { act: 'withdraw'; rel: number; locales: Locale[]; hasNotices: boolean }
  | { act: 'reinstate'; rel: number; locales: Locale[]; corrected: Locale[]; hasNotes: boolean }
  | { act: 'kill'; rel: number }
  | { act: 'issue'; rel: number; locales: Locale[]; after: number }
  | { act: 'revoke'; rel: number; link: number }
  | { act: 'consent'; after: Delay }
  | { act: 'rename' }
  | { act: 'label'; locale: Locale }
  | { act: 'pass'; until: 'before the next event' | 'the next event' | number };

// Mostly the same few pages, so that what is done to them meets.
const locale = fc.constantFrom<Locale>('en', 'en', 'en', 'km', 'km', 'ru');
const some = fc.oneof(
  { weight: 5, arbitrary: locale.map((each) => [each]) },
  { weight: 1, arbitrary: fc.subarray([...locales], { minLength: 2 }) },
);
const rel = fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 2);
const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const rarely = mostly.map((is) => !is);
const sometimes = fc.integer({ min: 0, max: 2 }).map((n) => n === 0);
const after: fc.Arbitrary<Delay> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.constantFrom(0.001, 60, 3600, 3 * 86_400) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1) },
);

const texts = { rel, locale };
const publications = { rel, locales: some, after, cancels: sometimes };

/** Steps that are allowed and steps that are not; how often each comes follows how much can go wrong with it. */
export const steps: readonly fc.Arbitrary<Step>[] = [
  fc.record({
    act: fc.constant('draft' as const),
    source: locale,
    others: fc.subarray([...locales]),
    releasedAgo: fc.constantFrom<number | null>(null, null, 60, 86_400, 400 * 86_400),
    hasPicture: sometimes,
  }),
  ...[0, 1, 2].map(() => fc.record({ act: fc.constant('edit' as const), ...texts })),
  ...[0, 1].map(() =>
    fc.record({ act: fc.constant('link' as const), ...texts, to: fc.constantFrom(0, 1, 1, 2) }),
  ),
  fc.record({ act: fc.constant('picture' as const), rel }),
  ...[0, 1, 2].map(() =>
    fc.record({
      act: fc.constant('publish' as const),
      ...publications,
      isEmbargoed: sometimes,
      upToDate: sometimes,
    }),
  ),
  ...[0, 1].map(() =>
    fc.record({ act: fc.constant('minor' as const), ...publications, upToDate: sometimes }),
  ),
  ...[0, 1].map(() => fc.record({ act: fc.constant('correct' as const), ...publications, hasNotes: mostly })),
  fc.record({ act: fc.constant('press' as const), ...texts }),
  fc.record({ act: fc.constant('cancel' as const), rel, locales: some, revokes: sometimes }),
  fc.record({ act: fc.constant('withdraw' as const), rel, locales: some, hasNotices: mostly }),
  ...[0, 1].map(() =>
    fc.record({
      act: fc.constant('reinstate' as const),
      rel,
      locales: some,
      corrected: fc.subarray([...locales], { maxLength: 1 }),
      hasNotes: mostly,
    }),
  ),
  fc
    .record({ act: fc.constant('kill' as const), rel, isMeant: sometimes })
    .map(({ isMeant, ...kill }): Step => (isMeant ? kill : { act: 'edit', rel: kill.rel, locale: 'en' })),
  fc.record({
    act: fc.constant('issue' as const),
    rel,
    locales: some,
    after: fc.constantFrom(-1, 60, 86_400),
  }),
  fc.record({ act: fc.constant('revoke' as const), rel, link: fc.nat(2) }),
  fc.record({ act: fc.constant('consent' as const), after }),
  rarely.map((isMeant): Step => (isMeant ? { act: 'rename' } : { act: 'pass', until: 0.001 })),
  fc.record({ act: fc.constant('label' as const), locale }),
  ...[0, 1, 2].map(() =>
    fc.record({
      act: fc.constant('pass' as const),
      until: fc.constantFrom(
        'before the next event' as const,
        'the next event' as const,
        'the next event' as const,
        0.001,
        1800,
        5 * 86_400,
      ),
    }),
  ),
];
