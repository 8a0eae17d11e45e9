import type { NewEntry } from '../../../src/model/entry.ts';
import { sha256 } from '../../../src/model/hash.ts';
import { toIso, type Instant } from '../../../src/model/instant.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import type { TrialLedger } from '../trial-ledger.ts';
import { farAway, instants, lastSummer, start, type InstantName } from './instants.ts';
import { mark } from './marks.ts';
import { inAll, type Cell, type Story, type StoryLink, type Turns } from './story.ts';
import { mediaIdOf, writeVersion, type VersionToWrite } from './write-version.ts';

const live = (version = 1, notes: readonly number[] = []): Cell => ({ state: 'live', version, notes });
const withdrawn = (version = 1): Cell => ({ state: 'withdrawn', version });
const killed = (wasLive: boolean): Cell => ({ state: 'killed', wasLive });

type Given = Partial<Story> & Pick<Story, 'name' | 'cells'>;
type Written = Omit<VersionToWrite, 'story' | 'publicId' | 'locale'>;

let number = 0;

function story(given: Given): Story {
  number += 1;
  return {
    publicId: `${given.name.slice(0, 5)}${String(number).padStart(3, '2')}`.replace(/[ilo]/g, 'x'),
    listedAt: inAll(start),
    newsUntil: inAll<InstantName | null>('newsEnd'),
    entries: [],
    slugs: [1],
    versions: 1,
    ...given,
  };
}

/** Every story of a public state and of what leads to it (rules §1, §8), told in all languages alike. */
function toldInAll(): Story[] {
  const told = (
    name: string,
    turns: Turns<Cell>,
    entries: (id: string) => Turns<(ledger: TrialLedger) => ReturnType<TrialLedger['entry']>[]>,
    more: Partial<Story> = {},
  ): Story => {
    const made = story({ name, cells: inAll(turns), ...more });
    return { ...made, entries: entries(made.publicId) };
  };
  const write = (name: string, publicId: string, written: Written) => (ledger: TrialLedger) =>
    locales.map((locale) => writeVersion(ledger, { story: name, publicId, locale, ...written }));
  const add = (at: InstantName, entries: readonly NewEntry[]) => (ledger: TrialLedger) =>
    entries.map((entry) => ledger.entry(instants[at].at, entry));
  const withdraw = (name: string, publicId: string) =>
    add(
      'withdrawal',
      locales.map((locale) => ({
        ...{ kind: 'withdrawn', publicId, locale, notice: mark(name, locale, 1, 'notice') },
      })),
    );
  const link = (
    publicId: string,
    { token, expiresAt }: StoryLink,
    at: InstantName = 'start',
    isRevoked = false,
  ) =>
    add(at, [
      {
        ...{ kind: 'embargo-link', publicId, locales: [...locales] },
        ...{ tokenHash: sha256(token), expiresAt: toIso(expiresAt) },
        ...(isRevoked ? { revoked: true as const } : {}),
      },
    ]);
  const goLive = instants.goLive.at;
  const byClock = { listedAt: inAll(goLive), newsUntil: inAll<InstantName>('laterNewsEnd') };
  const never = { listedAt: inAll(farAway), newsUntil: inAll(null) };
  const waits = { goesLiveAt: farAway, isEmbargoed: true };
  const linkOf = (token: string, opens: StoryLink['opens'], expiresAt: Instant = farAway): StoryLink => ({
    ...{ token, opens, expiresAt },
  });

  const opened = linkOf('token-of-the-embargoed', [
    ['start', 'embargoed'],
    ['goLive', 'live'],
  ]);
  const expiring = linkOf(
    'token-that-expires',
    [
      ['start', 'embargoed'],
      ['linkEnd', 'ended'],
    ],
    instants.linkEnd.at,
  );
  const revoked = linkOf('token-that-is-revoked', [
    ['start', 'embargoed'],
    ['revocation', 'ended'],
  ]);
  const idle = linkOf('token-of-the-cancelled', [
    ['start', 'embargoed'],
    ['cancellation', 'ended'],
  ]);
  const orphaned = linkOf('token-of-the-stillborn', [
    ['start', 'embargoed'],
    ['kill', 'ended'],
  ]);
  const ofMoved = linkOf('token-of-the-withdrawn', [
    ['start', 'embargoed'],
    ['goLive', 'live'],
    ['withdrawal', 'ended'],
  ]);

  return [
    told('unpublished', [], () => []),
    told(
      'scheduled',
      [['goLive', live()]],
      (id) => [['start', write('scheduled', id, { goesLiveAt: goLive })]],
      byClock,
    ),
    told(
      'embargoed',
      [['goLive', live()]],
      (id) => [
        ['start', write('embargoed', id, { goesLiveAt: goLive, isEmbargoed: true })],
        ['start', link(id, opened)],
      ],
      { ...byClock, link: opened },
    ),
    told(
      'waiting',
      [],
      (id) => [
        ['start', write('waiting', id, waits)],
        ['start', link(id, expiring)],
      ],
      { ...never, link: expiring },
    ),
    told(
      'revoked',
      [],
      (id) => [
        ['start', write('revoked', id, waits)],
        ['start', link(id, revoked)],
        ['revocation', link(id, revoked, 'revocation', true)],
      ],
      { ...never, link: revoked },
    ),
    told(
      'called',
      [],
      (id) => [
        ['start', write('called', id, { goesLiveAt: goLive, isEmbargoed: true })],
        ['start', link(id, idle)],
        [
          'cancellation',
          add(
            'cancellation',
            locales.map((locale) => ({ ...{ kind: 'cancelled', publicId: id, locale, version: 1 } })),
          ),
        ],
      ],
      { ...never, link: idle },
    ),
    told('live', [['start', live()]], (id) => [['start', write('live', id, {})]]),
    told(
      'corrected',
      [
        ['start', live()],
        ['correction', live(2, [2])],
      ],
      (id) => [
        ['start', write('corrected', id, {})],
        ['start', correction('corrected', id, instants.correction.at)],
      ],
      { versions: 2, slugs: [1, 2] },
    ),
    told(
      'minor',
      [
        ['start', live()],
        ['minorChange', live(2)],
      ],
      (id) => [
        ['start', write('minor', id, {})],
        [
          'minorChange',
          write('minor', id, { version: 2, at: 'minorChange', change: 'minor', slugOf: 1, listedAt: start }),
        ],
      ],
      { versions: 2 },
    ),
    // Its correction would have come with the end of consents: the withdrawal ends it.
    told(
      'withdrawn',
      [
        ['start', live()],
        ['withdrawal', withdrawn()],
      ],
      (id) => [
        ['start', write('withdrawn', id, {})],
        ['start', correction('withdrawn', id, instants.consentEnd.at)],
        ['withdrawal', withdraw('withdrawn', id)],
      ],
      { versions: 2 },
    ),
    told(
      'moved',
      [
        ['goLive', live()],
        ['withdrawal', withdrawn()],
      ],
      (id) => [
        ['start', write('moved', id, { goesLiveAt: goLive, isEmbargoed: true })],
        ['start', link(id, ofMoved)],
        ['withdrawal', withdraw('moved', id)],
      ],
      { ...byClock, link: ofMoved },
    ),
    told(
      'reinstated',
      [
        ['start', live()],
        ['withdrawal', withdrawn()],
        ['reinstatement', live(2, [2])],
      ],
      (id) => [
        ['start', write('reinstated', id, {})],
        ['withdrawal', withdraw('reinstated', id)],
        [
          'reinstatement',
          (ledger) => [
            ...locales.map((locale) =>
              ledger.entry(instants.reinstatement.at, { ...{ kind: 'reinstated', publicId: id, locale } }),
            ),
            ...correction('reinstated', id, instants.reinstatement.at, 'reinstatement')(ledger),
          ],
        ],
      ],
      { versions: 2, slugs: [1, 2] },
    ),
    told(
      'killed',
      [
        ['start', live()],
        ['kill', killed(true)],
      ],
      (id) => [
        ['start', write('killed', id, {})],
        ['kill', add('kill', [{ kind: 'killed', publicId: id }])],
      ],
    ),
    told(
      'stillborn',
      [['kill', killed(false)]],
      (id) => [
        ['start', write('stillborn', id, waits)],
        ['start', link(id, orphaned)],
        ['kill', add('kill', [{ kind: 'killed', publicId: id }])],
      ],
      { ...never, link: orphaned },
    ),
    told(
      'ending',
      [['start', live()]],
      (id) => [['start', write('ending', id, { consentExpiresAt: instants.consentEnd.at })]],
      { consentUntil: 'consentEnd' },
    ),
    told(
      'taken',
      [['start', live()]],
      (id) => [
        ['start', write('taken', id, {})],
        [
          'consentTaken',
          add(
            'consentTaken',
            (['picture', 'paper'] as const).map((thing) => ({
              ...{ kind: 'media-consent', mediaId: mediaIdOf('taken', 1, thing), until: toIso(start) },
            })),
          ),
        ],
      ],
      { consentUntil: 'consentTaken' },
    ),
    told(
      'summer',
      [
        ['start', live()],
        ['withdrawal', withdrawn()],
      ],
      (id) => [
        ['start', write('summer', id, { listedAt: lastSummer })],
        ['withdrawal', withdraw('summer', id)],
      ],
      { listedAt: inAll(lastSummer), newsUntil: inAll(null) },
    ),
  ];

  function correction(name: string, publicId: string, goesLiveAt: Instant, at: InstantName = 'start') {
    return write(name, publicId, { version: 2, change: 'correction', at, goesLiveAt, listedAt: start });
  }
}

/** One language goes through everything, one is live all the time, one is never written: in every order. */
function toldInOne(): Story[] {
  return locales.map((acting, index) => {
    const witness: Locale = locales[(index + 1) % locales.length] ?? acting;
    const made = story({
      name: `only${acting}`,
      cells: {
        ...inAll<Turns<Cell>>([]),
        [acting]: [
          ['goLive', live()],
          ['withdrawal', withdrawn()],
          ['reinstatement', live()],
        ],
        [witness]: [['start', live()]],
      },
      listedAt: { ...inAll(start), [acting]: instants.goLive.at },
      newsUntil: { ...inAll<InstantName>('newsEnd'), [acting]: 'laterNewsEnd' },
    });
    const { name, publicId } = made;
    const of = { story: name, publicId };
    return {
      ...made,
      entries: [
        [
          'start',
          (ledger) => [
            writeVersion(ledger, { ...of, locale: acting, goesLiveAt: instants.goLive.at }),
            writeVersion(ledger, { ...of, locale: witness }),
          ],
        ],
        [
          'withdrawal',
          (ledger) => [
            ledger.entry(instants.withdrawal.at, {
              ...{ kind: 'withdrawn', publicId, locale: acting, notice: mark(name, acting, 1, 'notice') },
            }),
          ],
        ],
        [
          'reinstatement',
          (ledger) => [
            ledger.entry(instants.reinstatement.at, { kind: 'reinstated', publicId, locale: acting }),
          ],
        ],
      ],
    };
  });
}

/** A release that names all the others, in its text and as related. */
function teller(others: readonly Story[]): Story {
  const made = story({ name: 'linking', cells: inAll<Turns<Cell>>([['start', live()]]) });
  const { name, publicId } = made;
  const relatesTo = others.map((each) => each.publicId);
  return {
    ...made,
    entries: [
      [
        'start',
        (ledger) =>
          locales.map((locale) => writeVersion(ledger, { story: name, publicId, locale, relatesTo })),
      ],
    ],
  };
}

const others = [...toldInAll(), ...toldInOne()];
export const linking = teller(others);
export const stories: readonly Story[] = [...others, linking];
