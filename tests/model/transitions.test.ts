import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PublishedHead } from '../../src/model/entry.ts';
import { toIso } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { transition, type ReleaseCommand } from '../../src/model/transitions.ts';
import type { Candidate } from '../../src/model/transitions-record.ts';
import type { PublishCommand } from '../../src/model/transitions-publish.ts';
import { candidate, LedgerOfOne, minute, pictureWith, publicId } from './release-record.ts';

/** `now` where no go-live is given; the text differs from all others unless `same` is given. */
const first = (rest: Partial<PublishCommand> = {}, text = 'one'): ReleaseCommand => ({
  kind: 'publish',
  change: 'first',
  candidates: [candidate('en', { title: text })],
  ...rest,
});
const minor = (text: string, rest: Partial<PublishCommand> = {}): ReleaseCommand =>
  first({ change: 'minor', ...rest }, text);
const correction = (text: string, rest: Partial<PublishCommand> = {}, note = 'Forty, not fourteen.') =>
  first({ change: 'correction', candidates: [candidate('en', { title: text }, { note })], ...rest }, text);
const at = (minutes: number): Partial<PublishCommand> => ({ goesLiveAt: minute(minutes) });
const embargo = (minutes: number): Partial<PublishCommand> => ({ ...at(minutes), isEmbargoed: true });
const cancel: ReleaseCommand = { kind: 'cancel', locales: ['en'] };
const withdraw: ReleaseCommand = { kind: 'withdraw', locales: [{ locale: 'en', notice: 'Wrong figures.' }] };
const reinstate: ReleaseCommand = { kind: 'reinstate', locales: ['en'] };
const kill: ReleaseCommand = { kind: 'kill' };
const issue = (token = 'a', ...named: Locale[]): ReleaseCommand => ({
  kind: 'issue-link',
  locales: named.length > 0 ? named : ['en'],
  tokenHash: token.repeat(64),
  expiresAt: minute(1000),
});
const revoke = (token = 'a'): ReleaseCommand => ({ kind: 'revoke-link', tokenHash: token.repeat(64) });
const ended = pictureWith({ consentExpiresAt: toIso(minute(50)) });

type Step = readonly [atMinute: number, command: ReleaseCommand];

function run(steps: readonly Step[]): LedgerOfOne {
  const ledger = new LedgerOfOne();
  for (const [minutes, command] of steps) {
    const result = transition(ledger.record(), command, minute(minutes));
    assert.ok(result.ok, `setup of the row: ${JSON.stringify(result)}`);
    ledger.append(result.value.lines, minute(minutes));
  }
  return ledger;
}

/** What the last command of a row answers: kinds of the lines, `unchanged`, or the rules it broke. */
function outcome(steps: readonly Step[]): string {
  const [minutes, command] = steps.at(-1) ?? assert.fail('a row needs a step');
  const result = transition(run(steps.slice(0, -1)).record(), command, minute(minutes));
  if (!result.ok) return result.problems.map(({ code, rule }) => `${code} ${rule}`).join(', ');
  const { lines, unchanged } = result.value;
  return [
    ...lines.map(
      ({ entry }) => `${entry.kind}${entry.kind === 'published' ? ` v${String(entry.version)}` : ''}`,
    ),
    ...unchanged.map((locale) => `unchanged ${locale}`),
  ].join(', ');
}

/** Written from publishing-rules.md §1 and §6: what was, the command, what comes of it. */
const rows: Record<string, Record<string, [steps: Step[], outcome: string]>> = {
  'publish (first)': {
    'a locale that never was published': [[[0, first()]], 'published v1'],
    'at an instant': [[[0, first(at(5))]], 'published v1'],
    'at this very instant': [[[5, first(at(5))]], 'published v1'],
    'in the past': [[[5, first(at(4))]], 'Invalid go-live-passed'],
    'after the year 9999': [
      [[0, first({ goesLiveAt: Date.parse('+010000-01-01T00:00:00Z') })]],
      'Invalid go-live-too-far',
    ],
    'under embargo': [[[0, first(embargo(5))]], 'published v1'],
    'under embargo, now': [[[0, first({ isEmbargoed: true })]], 'Invalid embargo-without-time'],
    'a live locale': [
      [
        [0, first()],
        [1, first({}, 'two')],
      ],
      'Conflict was-live',
    ],
    'a scheduled locale, now': [
      [
        [0, first(at(5))],
        [1, first({}, 'two')],
      ],
      'Conflict pending',
    ],
    'a scheduled locale, at another instant': [
      [
        [0, first(at(5))],
        [1, first(at(6))],
      ],
      'Conflict pending',
    ],
    'a scheduled locale, under embargo': [
      [
        [0, first(at(5))],
        [1, first(embargo(5))],
      ],
      'Conflict pending',
    ],
    'a scheduled locale, cancelling': [
      [
        [0, first(at(5))],
        [1, first({ cancelsPending: true })],
      ],
      'cancelled, published v2',
    ],
    'cancelling where nothing waits': [[[0, first({ cancelsPending: true })]], 'published v1'],
    'after a cancelled version': [
      [
        [0, first(at(5))],
        [1, cancel],
        [2, first()],
      ],
      'published v2',
    ],
    'a withdrawn locale': [
      [
        [0, first()],
        [1, withdraw],
        [2, first({}, 'two')],
      ],
      'Conflict withdrawn',
    ],
    'a public note': [
      [[0, first({ candidates: [candidate('en', {}, { note: 'Corrected.' })] })]],
      'Invalid note-without-correction',
    ],
  },
  unchanged: {
    'the live text again': [
      [
        [0, first()],
        [1, first()],
      ],
      'unchanged en',
    ],
    'the live text again, as a minor change': [
      [
        [0, first()],
        [1, minor('one')],
      ],
      'unchanged en',
    ],
    'the live text again, at an instant': [
      [
        [0, first()],
        [1, minor('one', at(5))],
      ],
      'unchanged en',
    ],
    'the pending text again, at the same instant': [
      [
        [0, first(at(5))],
        [1, first(at(5))],
      ],
      'unchanged en',
    ],
    'another text at the same instant': [
      [
        [0, first(at(5))],
        [1, first(at(5), 'two')],
      ],
      'Conflict pending',
    ],
    'the live text again while another waits': [
      [
        [0, first()],
        [1, minor('two', at(5))],
        [2, minor('one')],
      ],
      'Conflict pending',
    ],
    'the live text again, cancelling what waits': [
      [
        [0, first()],
        [1, minor('two', at(5))],
        [2, minor('one', { cancelsPending: true })],
      ],
      'cancelled, unchanged en',
    ],
    'a cancelled version is never followed': [
      [
        [0, first(at(5))],
        [1, first({ ...at(5), cancelsPending: true })],
      ],
      'cancelled, published v2',
    ],
    'the same text with a public note': [
      [
        [0, first()],
        [1, correction('one')],
      ],
      'published v2',
    ],
    'only the card differs': [
      [
        [0, first()],
        [
          1,
          minor('', {
            candidates: [
              candidate('en', {
                title: 'one',
                card: { hash: 'c', file: 'card.png', width: 1, height: 1, sizeBytes: 1, mediaIds: [] },
              }),
            ],
          }),
        ],
      ],
      'unchanged en',
    ],
    'a shared field differs': [
      [
        [0, first()],
        [1, minor('', { candidates: [candidate('en', { title: 'one', kind: 'appeal' })] })],
      ],
      'published v2',
    ],
    'a caption differs': [
      [
        [0, first({ candidates: [candidate('en', { media: [pictureWith()] })] })],
        [1, minor('', { candidates: [candidate('en', { media: [pictureWith({ caption: 'new' })] })] })],
      ],
      'published v2',
    ],
    'the withdrawn text again': [
      [
        [0, first()],
        [1, withdraw],
        [2, minor('one')],
      ],
      'Conflict withdrawn',
    ],
  },
  'minor change and correction': {
    'a minor change of a live locale': [
      [
        [0, first()],
        [1, minor('two')],
      ],
      'published v2',
    ],
    'at an instant': [
      [
        [0, first()],
        [1, minor('two', at(9))],
      ],
      'published v2',
    ],
    'a minor change of an unpublished locale': [[[0, minor('two')]], 'Conflict not-live'],
    'a minor change of a scheduled locale': [
      [
        [0, first(at(5))],
        [1, minor('two')],
      ],
      'Conflict pending',
    ],
    'a minor change of a scheduled locale, cancelling': [
      [
        [0, first(at(5))],
        [1, minor('two', { cancelsPending: true })],
      ],
      'Conflict not-live',
    ],
    'a correction of a live locale': [
      [
        [0, first()],
        [1, correction('two')],
      ],
      'published v2',
    ],
    'a correction without a note': [
      [
        [0, first()],
        [1, correction('two', {}, ' \u200b')],
      ],
      'Invalid note-missing',
    ],
    'a correction of an unpublished locale': [[[0, correction('two')]], 'Conflict not-live'],
    'a second change while one waits': [
      [
        [0, first()],
        [1, minor('two', at(9))],
        [2, correction('three')],
      ],
      'Conflict pending',
    ],
    'a second change that cancels the waiting one': [
      [
        [0, first()],
        [1, minor('two', at(9))],
        [2, correction('three', { cancelsPending: true })],
      ],
      'cancelled, published v3',
    ],
    'a correction of a withdrawn locale': [
      [
        [0, first()],
        [1, withdraw],
        [2, correction('two')],
      ],
      'Conflict withdrawn',
    ],
    'a change after the waiting one went live': [
      [
        [0, first()],
        [1, minor('two', at(9))],
        [9, minor('three')],
      ],
      'published v3',
    ],
  },
  cancel: {
    'a scheduled version': [
      [
        [0, first(at(5))],
        [1, cancel],
      ],
      'cancelled',
    ],
    'at the instant of its go-live': [
      [
        [0, first(at(5))],
        [5, cancel],
      ],
      'Conflict no-pending',
    ],
    'a live locale': [
      [
        [0, first()],
        [1, cancel],
      ],
      'Conflict no-pending',
    ],
    'a pending change of a live locale': [
      [
        [0, first()],
        [1, minor('two', at(5))],
        [2, cancel],
      ],
      'cancelled',
    ],
    'a second time': [
      [
        [0, first(at(5))],
        [1, cancel],
        [2, cancel],
      ],
      'Conflict no-pending',
    ],
    'a locale without any version': [[[0, cancel]], 'Conflict no-pending'],
  },
  'withdraw and reinstate': {
    'a live locale': [
      [
        [0, first()],
        [1, withdraw],
      ],
      'withdrawn',
    ],
    'an unpublished locale': [[[0, withdraw]], 'Conflict not-live'],
    'a scheduled locale': [
      [
        [0, first(at(5))],
        [1, withdraw],
      ],
      'Conflict not-live',
    ],
    'a second time': [
      [
        [0, first()],
        [1, withdraw],
        [2, withdraw],
      ],
      'Conflict withdrawn',
    ],
    'without a notice, and not live: both problems': [
      [[0, { kind: 'withdraw', locales: [{ locale: 'en', notice: '' }] }]],
      'Conflict not-live, Invalid notice-missing',
    ],
    'with a pending change: no cancelled entry': [
      [
        [0, first()],
        [1, minor('two', at(5))],
        [2, withdraw],
      ],
      'withdrawn',
    ],
    'what was pending is gone for good': [
      [
        [0, first()],
        [1, minor('two', at(5))],
        [2, withdraw],
        [3, reinstate],
        [4, cancel],
      ],
      'Conflict no-pending',
    ],
    'the number of what was pending is not used again': [
      [
        [0, first()],
        [1, minor('two', at(5))],
        [2, withdraw],
        [3, reinstate],
        [4, minor('three')],
      ],
      'published v3',
    ],
    'reinstate a withdrawn locale': [
      [
        [0, first()],
        [1, withdraw],
        [2, reinstate],
      ],
      'reinstated',
    ],
    'reinstate a live locale': [
      [
        [0, first()],
        [1, reinstate],
      ],
      'Conflict not-withdrawn',
    ],
    'reinstate with a correction': [
      [
        [0, first()],
        [1, withdraw],
        [2, { ...reinstate, corrections: [candidate('en', {}, { note: 'Forty.' })] }],
      ],
      'reinstated, published v2',
    ],
    'reinstate with a correction without a note': [
      [
        [0, first()],
        [1, withdraw],
        [2, { ...reinstate, corrections: [candidate('en')] }],
      ],
      'Invalid note-missing',
    ],
    'reinstate one locale and correct another': [
      [
        [0, first({ candidates: [candidate('en'), candidate('ru')] })],
        [1, withdraw],
        [2, { ...reinstate, corrections: [candidate('ru', {}, { note: 'Forty.' })] }],
      ],
      'Invalid correction-alone',
    ],
  },
  kill: {
    'a live release': [
      [
        [0, first()],
        [1, kill],
      ],
      'killed',
    ],
    'a scheduled release': [
      [
        [0, first(at(5))],
        [1, kill],
      ],
      'killed',
    ],
    'a release whose only version was cancelled': [
      [
        [0, first(at(5))],
        [1, cancel],
        [2, kill],
      ],
      'killed',
    ],
    'a release that never was published': [[[0, kill]], 'Conflict never-published'],
    ...Object.fromEntries(
      [first(), minor('two'), correction('two'), cancel, withdraw, reinstate, kill, issue(), revoke()].map(
        (command): [string, [Step[], string]] => [
          `nothing after it: ${command.kind}${command.kind === 'publish' ? ` ${command.change}` : ''}`,
          [
            [
              [0, first(embargo(5))],
              [1, issue()],
              [2, kill],
              [3, command],
            ],
            'Conflict killed',
          ],
        ],
      ),
    ),
  },
  'embargo links': {
    'while a version waits under embargo': [
      [
        [0, first(embargo(5))],
        [1, issue()],
      ],
      'embargo-link',
    ],
    'at the go-live': [
      [
        [0, first(embargo(5))],
        [5, issue()],
      ],
      'Conflict no-embargo',
    ],
    'of a scheduled locale': [
      [
        [0, first(at(5))],
        [1, issue()],
      ],
      'Conflict no-embargo',
    ],
    'of a live locale': [
      [
        [0, first()],
        [1, issue()],
      ],
      'Conflict no-embargo',
    ],
    'of an unpublished locale': [[[0, issue()]], 'Conflict no-embargo'],
    'where one of its locales waits': [
      [
        [0, first(embargo(5))],
        [1, issue('a', 'en', 'km')],
      ],
      'embargo-link',
    ],
    'where only another locale waits': [
      [
        [0, first(embargo(5))],
        [1, issue('a', 'km')],
      ],
      'Conflict no-embargo',
    ],
    'that would have expired': [
      [
        [0, first(embargo(2000))],
        [1000, issue()],
      ],
      'Invalid link-expired',
    ],
    'with a token in use': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [2, issue()],
      ],
      'Conflict token-used',
    ],
    'revoke a link': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [2, revoke()],
      ],
      'embargo-link',
    ],
    'revoke a link after the go-live': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [7, revoke()],
      ],
      'embargo-link',
    ],
    'revoke a second time': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [2, revoke()],
        [3, revoke()],
      ],
      'Conflict link-revoked',
    ],
    'revoke an unknown link': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [2, revoke('b')],
      ],
      'NotFound link-unknown',
    ],
    'a plain cancel leaves them': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [2, cancel],
      ],
      'cancelled',
    ],
    'a cancel that revokes them': [
      [
        [0, first(embargo(5))],
        [1, issue()],
        [2, issue('b')],
        [3, revoke()],
        [4, { ...cancel, revokesLinks: true }],
      ],
      'cancelled, embargo-link',
    ],
    'a cancel leaves a link that another locale still waits under': [
      [
        [0, first({ ...embargo(5), candidates: [candidate('en'), candidate('km')] })],
        [1, issue('a', 'en', 'km')],
        [2, { ...cancel, revokesLinks: true }],
      ],
      'cancelled',
    ],
  },
  content: {
    'without title, slug and body: all at once': [
      [[0, first({ candidates: [candidate('en', { title: ' ', slug: '', body: [] })] })]],
      'Invalid title-missing, Invalid slug-missing, Invalid body-missing',
    ],
    'a body of invisible characters': [
      [
        [
          0,
          first({
            candidates: [
              candidate('km', {
                body: [{ type: 'paragraph', children: [{ type: 'text', text: '\u200b\u00a0\ufeff' }] }],
              }),
            ],
          }),
        ],
      ],
      'Invalid body-missing',
    ],
    'problems of several locales: all at once': [
      [
        [
          0,
          first({
            candidates: [candidate('en', { title: '' }), candidate('ru', { slug: '' }), candidate('km')],
          }),
        ],
      ],
      'Invalid title-missing, Invalid slug-missing',
    ],
    'a picture whose consent has ended': [
      [[50, first({ candidates: [candidate('en', { media: [ended] })] })]],
      'Invalid consent-ended',
    ],
    'a picture whose consent ends by the go-live': [
      [[0, first({ ...at(50), candidates: [candidate('en', { media: [ended] })] })]],
      'Invalid consent-ended',
    ],
    'a picture whose consent ends after the go-live': [
      [[0, first({ ...at(49), candidates: [candidate('en', { media: [ended] })] })]],
      'published v1',
    ],
    'a release date before the year 1': [
      [
        [
          0,
          first({ candidates: [candidate('en', {}, { releasedAt: Date.parse('-000001-01-01T00:00:00Z') })] }),
        ],
      ],
      'Invalid released-too-early',
    ],
  },
};

for (const [command, table] of Object.entries(rows)) {
  describe(command, () => {
    for (const [name, [steps, expected]] of Object.entries(table)) {
      test(`${name}: ${expected}`, () => {
        assert.equal(outcome(steps), expected);
      });
    }
  });
}

/** The head that the last step publishes for `en`. */
function publishedBy(steps: readonly Step[]): PublishedHead {
  const head = run(steps).heads.at(-1);
  assert.ok(head?.kind === 'published');
  return head;
}

describe('dates of a publication (rules §2)', () => {
  const released = (minutes: number) => ({
    candidates: [candidate('en', {}, { releasedAt: minute(minutes) })],
  });

  test('it is listed at its first go-live', () => {
    assert.equal(publishedBy([[3, first()]]).listedAt, toIso(minute(3)));
    assert.equal(publishedBy([[3, first(at(9))]]).listedAt, toIso(minute(9)));
  });

  test('"now" goes live at the instant of the entry', () => {
    assert.equal(publishedBy([[3, first()]]).goesLiveAt, toIso(minute(3)));
  });

  test('an earlier date given explicitly is the listed one and never schedules', () => {
    const head = publishedBy([[3, first(released(-1000))]]);
    assert.deepEqual([head.listedAt, head.goesLiveAt], [toIso(minute(-1000)), toIso(minute(3))]);
  });

  test('a later date given explicitly is passed over, with a warning', () => {
    assert.equal(publishedBy([[3, first(released(10))]]).listedAt, toIso(minute(3)));
    const result = transition(new LedgerOfOne().record(), first(released(10)), minute(3));
    assert.ok(result.ok);
    assert.deepEqual(
      result.warnings.map(({ rule }) => rule),
      ['released-later'],
    );
  });

  test('the listed date never moves: not by a change, a correction, nor another explicit date', () => {
    const candidates = [candidate('en', { title: 'two' }, { note: 'Forty.', releasedAt: minute(-9) })];
    assert.equal(
      publishedBy([
        [3, first()],
        [5, minor('three', at(6))],
        [7, correction('two', { candidates })],
      ]).listedAt,
      toIso(minute(3)),
    );
  });

  test('a first version that was cancelled does not set the listed date', () => {
    assert.equal(
      publishedBy([
        [3, first(at(9))],
        [4, cancel],
        [5, first()],
      ]).listedAt,
      toIso(minute(5)),
    );
  });
});

describe('basis (rules §3)', () => {
  const hashOf = (title: string) => candidate('en', { title }).textHash;

  test('first and correction stand on their own text', () => {
    assert.equal(publishedBy([[0, first({}, 'one')]]).basis, hashOf('one'));
    assert.equal(
      publishedBy([
        [0, first()],
        [1, correction('two')],
      ]).basis,
      hashOf('two'),
    );
  });

  test('a minor change stands on the basis of the version before', () => {
    const head = publishedBy([
      [0, first()],
      [1, correction('two')],
      [2, minor('three')],
      [3, minor('four')],
    ]);
    assert.deepEqual([head.basis, head.textHash], [hashOf('two'), hashOf('four')]);
  });

  test('a cancelled or ended version is not the version before', () => {
    assert.equal(
      publishedBy([
        [0, first()],
        [1, correction('two', at(9))],
        [2, minor('three', { cancelsPending: true })],
      ]).basis,
      hashOf('one'),
    );
    assert.equal(
      publishedBy([
        [0, first()],
        [1, correction('two', at(9))],
        [2, withdraw],
        [3, reinstate],
        [10, minor('three')],
      ]).basis,
      hashOf('one'),
    );
  });

  test('a translation found to be up to date with a newer source is a change without a change of text', () => {
    const translated = (hash: string): Candidate[] => [
      candidate('ru', {}, { translatedFrom: { locale: 'en', hash: hash.repeat(64) } }),
    ];
    const before: Step = [0, first({ candidates: translated('1') })];
    assert.equal(outcome([before, [1, minor('', { candidates: translated('1') })]]), 'unchanged ru');
    assert.equal(outcome([before, [1, minor('', { candidates: translated('2') })]]), 'published v2');
  });
});

test('several locales are one plan, in their order, each with its own version', () => {
  const ledger = run([[0, first()]]);
  const result = transition(
    ledger.record(),
    {
      kind: 'publish',
      change: 'first',
      candidates: [candidate('ru'), candidate('km'), candidate('en', { title: 'one' })],
    },
    minute(1),
  );
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.lines.map(({ entry }) => (entry.kind === 'published' ? [entry.locale, entry.version] : [])),
    [
      ['ru', 1],
      ['km', 1],
    ],
  );
  assert.deepEqual(result.value.unchanged, ['en']);
});

test('warnings come with the plan, all at once, and keep nothing back', () => {
  const result = transition(
    new LedgerOfOne().record(),
    first({
      candidates: [candidate('en', { summary: '', datelinePlace: '', media: [pictureWith({ alt: '' })] })],
    }),
    minute(0),
  );
  assert.ok(result.ok);
  assert.deepEqual(
    result.warnings.map(({ rule, locale }) => `${rule} ${String(locale)}`),
    ['summary-missing en', 'dateline-missing en', 'alt-missing en'],
  );
});

test('one locale says nothing of another', () => {
  const ledger = run([
    [0, first()],
    [1, withdraw],
  ]);
  for (const locale of locales) {
    const result = transition(
      ledger.record(),
      { ...first(), candidates: [candidate(locale)] } as PublishCommand,
      minute(2),
    );
    assert.equal(result.ok, locale !== 'en');
  }
  assert.equal(ledger.record().history.publicId, publicId);
});
