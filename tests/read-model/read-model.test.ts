import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { parseSearchQuery } from '../../src/language/search-query.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso } from '../../src/model/instant.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { releaseHref } from '../../src/model/rich-text.ts';
import type { ListKey, PageAnswer } from '../../src/read-model/types.ts';
import { day, hour, ledgerScript, samplePicture, start, type LedgerScript } from './ledger-script.ts';
import { project, type Projected } from './projected.ts';

const opened: Projected[] = [];
after(() => {
  for (const each of opened) each.close();
});

/** Entry 1, then what the test writes. */
function readModelOf(write: (script: LedgerScript) => void) {
  const script = ledgerScript();
  script.settings(start);
  write(script);
  const projected = project(script.entries);
  opened.push(projected);
  return projected.readModel;
}

function live(answer: PageAnswer) {
  assert.ok(answer.state === 'live', `the page is ${answer.state}`);
  return answer.release;
}

describe('a version', () => {
  it('is public from its go-live on and not a millisecond before', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'km', { goesLiveAt: start + hour });
    });
    assert.equal(readModel.page('aaaa', 'km', start + hour - 1).state, 'absent');
    assert.equal(readModel.page('aaaa', 'km', start + hour).state, 'live');
    assert.deepEqual(readModel.localesInUse(start + hour - 1), []);
    assert.deepEqual(readModel.localesInUse(start + hour), ['km']);
  });

  it('may be listed or go live in any year that an entry can hold, and what comes after it is applied too', () => {
    const years = { aaaa: '0001', bbbb: '0202', cccc: '1600', dddd: '2602', eeee: '9999' };
    const instantOf = (year: string): number => Date.parse(`${year}-12-30T20:00:00.000Z`);
    const readModel = readModelOf((script) => {
      for (const [publicId, year] of Object.entries(years))
        script.publish(start, publicId, 'en', { listedAt: instantOf(year), topicIds: ['floods'] });
      script.publish(start, 'ffff', 'en', { goesLiveAt: instantOf('9999') });
      script.add(start + 1, { kind: 'withdrawn', publicId: 'cccc', locale: 'en', notice: 'Withdrawn' });
    });
    const shown = ['eeee', 'dddd', 'bbbb', 'aaaa'];
    const page = { offset: 0, limit: 10 };
    const ids = (found: readonly { publicId: string }[]): string[] => found.map(({ publicId }) => publicId);
    assert.deepEqual(ids(readModel.list({ locale: 'en' }, start + 1, page).releases), shown);
    const { hits } = readModel.search(parseSearchQuery('boats'), { locale: 'en' }, start + 1, page);
    assert.deepEqual(ids(hits.map(({ release }) => release)), shown);
    for (const { month } of readModel.months('en', start + 1))
      assert.equal(readModel.list({ locale: 'en', month }, start + 1, page).total, 1, month);
    assert.equal(readModel.page('ffff', 'en', instantOf('9999') - 1).state, 'absent');
    assert.equal(readModel.page('ffff', 'en', instantOf('9999')).state, 'live');
  });

  it('is in its own language only', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'km');
    });
    assert.equal(readModel.list({ locale: 'ru' }, start, { offset: 0, limit: 9 }).total, 0);
    assert.deepEqual(readModel.feed({ locale: 'ru' }, start, { limit: 9 }), []);
    assert.deepEqual(readModel.page('aaaa', 'ru', start), {
      state: 'absent',
      alternates: [{ locale: 'km', title: 'aaaa km 1', slug: 'aaaa-km-1' }],
    });
  });

  it('that was cancelled never is public, and its number is passed over', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en', { goesLiveAt: start + hour });
      script.add(start, { kind: 'cancelled', publicId: 'aaaa', locale: 'en', version: 1 });
      script.publish(start, 'aaaa', 'en', { version: 2, change: 'first', goesLiveAt: start + 2 * hour });
    });
    assert.equal(readModel.page('aaaa', 'en', start + hour).state, 'absent');
    assert.equal(live(readModel.page('aaaa', 'en', start + 2 * hour)).version, 2);
    assert.deepEqual(readModel.changedSince({ sequence: 0, instant: 0 }, start + hour, { limit: 9 }), []);
  });
});

describe('a correction', () => {
  const readModel = readModelOf((script) => {
    script.publish(start, 'aaaa', 'en', { listedAt: start - 400 * day });
    const corrected = { change: 'correction', listedAt: start - 400 * day } as const;
    script.publish(start + hour, 'aaaa', 'en', { ...corrected, version: 2, note: 'Ten, not twelve.' });
    script.publish(start + 2 * hour, 'aaaa', 'en', { ...corrected, version: 3, change: 'minor' });
    const pending = { version: 4, goesLiveAt: start + 5 * hour, note: 'Kratie, not Stung Treng.' };
    script.publish(start + 3 * hour, 'aaaa', 'en', { ...corrected, ...pending });
  });
  const at = (hours: number) => live(readModel.page('aaaa', 'en', start + hours * hour));

  it('moves `updated` and leaves the place in lists', () => {
    assert.equal(at(0).updatedAt, start - 400 * day);
    assert.equal(at(1).updatedAt, start + hour);
    assert.equal(at(1).listedAt, start - 400 * day);
    assert.equal(at(0).isCorrected, false);
    assert.equal(at(1).isCorrected, true);
  });

  it('keeps its note through a later minor change, which moves nothing', () => {
    assert.deepEqual(at(2).notes, [{ at: start + hour, note: 'Ten, not twelve.' }]);
    assert.equal(at(2).updatedAt, start + hour);
    assert.equal(at(2).version, 3);
  });

  it('that is pending hides text and note until its go-live', () => {
    assert.equal(at(4).version, 3);
    assert.equal(JSON.stringify(at(4)).includes('Stung Treng'), false);
    assert.deepEqual(
      at(5).notes.map((each) => each.note),
      ['Kratie, not Stung Treng.', 'Ten, not twelve.'],
    );
  });
});

describe('withdrawal', () => {
  const readModel = readModelOf((script) => {
    script.publish(start, 'aaaa', 'en');
    script.publish(start, 'aaaa', 'km');
    script.publish(start, 'aaaa', 'en', { version: 2, goesLiveAt: start + 5 * hour });
    script.add(start + hour, { kind: 'withdrawn', publicId: 'aaaa', locale: 'en', notice: 'In error.' });
  });

  it('leaves the page as a notice without the text', () => {
    assert.deepEqual(readModel.page('aaaa', 'en', start + hour), {
      state: 'withdrawn',
      publicId: 'aaaa',
      title: 'aaaa en 1',
      slug: 'aaaa-en-1',
      notice: 'In error.',
      withdrawnAt: start + hour,
      alternates: [{ locale: 'km', title: 'aaaa km 1', slug: 'aaaa-km-1' }],
    });
  });

  it('takes the release out of lists and counts, not out of the feed', () => {
    assert.deepEqual(readModel.list({ locale: 'en' }, start + hour, { offset: 0, limit: 9 }), {
      releases: [],
      total: 0,
    });
    assert.deepEqual(readModel.months('en', start + hour), []);
    const [item] = readModel.feed({ locale: 'en' }, start + hour, { limit: 9 });
    assert.ok(item?.state === 'withdrawn');
    assert.equal(item.updatedAt, start + hour);
  });

  it('ends the pending version for good', () => {
    assert.equal(readModel.page('aaaa', 'en', start + 6 * hour).state, 'withdrawn');
    const reinstated = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en');
      script.publish(start, 'aaaa', 'en', { version: 2, goesLiveAt: start + 5 * hour });
      script.add(start + hour, { kind: 'withdrawn', publicId: 'aaaa', locale: 'en', notice: 'In error.' });
      script.add(start + 2 * hour, { kind: 'reinstated', publicId: 'aaaa', locale: 'en' });
    });
    const release = live(reinstated.page('aaaa', 'en', start + 6 * hour));
    assert.equal(release.version, 1);
    assert.equal(release.updatedAt, start + 2 * hour);
  });
});

describe('a kill', () => {
  const readModel = readModelOf((script) => {
    script.publish(start, 'aaaa', 'en', { media: [samplePicture('boat')] });
    script.publish(start, 'aaaa', 'km', { goesLiveAt: start + 5 * hour });
    script.publish(start, 'bbbb', 'en', { relatedReleases: ['aaaa'] });
    script.add(start + hour, { kind: 'killed', publicId: 'aaaa' });
  });
  const now = start + 6 * hour;

  it('answers killed in every locale, and nothing else names the release', () => {
    for (const locale of ['km', 'en', 'ru'] as const)
      assert.deepEqual(readModel.page('aaaa', locale, now), { state: 'killed', killedAt: start + hour });
    assert.equal(readModel.feed({ locale: 'en' }, now, { limit: 9 }).length, 1);
    assert.deepEqual(live(readModel.page('bbbb', 'en', now)).related, []);
    assert.equal(readModel.list({ locale: 'en' }, now, { offset: 0, limit: 9 }).total, 1);
  });

  it('takes its files', () => {
    assert.equal(readModel.media(sha256('boat'), now), null);
  });

  it('leaves a tombstone for mirrors only where the release had been live', () => {
    const changes = readModel.changedSince({ sequence: 4, instant: start }, now, { limit: 9 });
    assert.deepEqual(changes, [
      { publicId: 'aaaa', locale: 'en', state: 'killed', sequence: 5, changedAt: start + hour },
    ]);
  });
});

describe('a link to another release', () => {
  const words = [{ type: 'text' as const, text: 'the boats' }];
  const readModel = readModelOf((script) => {
    const link = { type: 'link' as const, href: releaseHref('bbbb'), children: words };
    const body = [{ type: 'paragraph' as const, children: [link] }];
    script.publish(start, 'aaaa', 'en', { body, relatedReleases: ['bbbb'] });
    script.publish(start, 'aaaa', 'km', { body, relatedReleases: ['bbbb'] });
    script.publish(start, 'bbbb', 'en', { goesLiveAt: start + hour, embargoed: true, slug: 'boats left' });
    const renamed = { version: 2, slug: 'boats-back' } as const;
    script.publish(start + 2 * hour, 'bbbb', 'en', { ...renamed, goesLiveAt: start + 3 * hour });
  });
  const linked = (locale: 'en' | 'km', hours: number) => {
    const { snapshot, related } = live(readModel.page('aaaa', locale, start + hours * hour));
    const [item] = readModel.feed({ locale }, start + hours * hour, { limit: 9 }).slice(-1);
    assert.ok(item?.state === 'live');
    assert.deepEqual(item.release.snapshot, snapshot);
    assert.deepEqual(
      snapshot.relatedReleases,
      related.map(({ publicId }) => publicId),
    );
    const [block] = snapshot.body;
    assert.ok(block?.type === 'paragraph');
    const [inline] = block.children;
    return inline?.type === 'link' ? inline.href : block.children;
  };

  it('is its words until that is live, and then goes to the slug that is live', () => {
    assert.deepEqual(linked('en', 1 - 1 / hour), words);
    assert.equal(linked('en', 1), '/en/releases/bbbb-boats%20left');
    assert.equal(linked('en', 3 - 1 / hour), '/en/releases/bbbb-boats%20left');
    assert.equal(linked('en', 3), '/en/releases/bbbb-boats-back');
  });

  it('stays words in a language in which that is not live', () => {
    assert.deepEqual(linked('km', 3), words);
  });
});

describe('a translation', () => {
  it('is stale while the live source has another basis than the one translated', () => {
    const readModel = readModelOf((script) => {
      const hash = script.publish(start, 'aaaa', 'en');
      script.publish(start, 'aaaa', 'km', { translatedFrom: { locale: 'en', hash } });
      script.publish(start, 'aaaa', 'en', {
        version: 2,
        change: 'minor',
        basis: hash,
        goesLiveAt: start + hour,
      });
      script.publish(start + hour, 'aaaa', 'en', { version: 3, note: 'New.', goesLiveAt: start + 2 * hour });
      script.add(start + 3 * hour, { kind: 'withdrawn', publicId: 'aaaa', locale: 'en', notice: 'x' });
      script.add(start + 4 * hour, { kind: 'reinstated', publicId: 'aaaa', locale: 'en' });
    });
    const staleAt = (hours: number) => live(readModel.page('aaaa', 'km', start + hours * hour)).stale;
    assert.equal(staleAt(0), null);
    assert.equal(staleAt(1), null);
    assert.deepEqual(staleAt(2), { sourceLocale: 'en', title: 'aaaa en 3', slug: 'aaaa-en-3' });
  });
});

describe('consent to a picture', () => {
  const end = start + 3 * hour;
  const picture = samplePicture('boat', end);
  const texts = {
    media: [picture, samplePicture('bridge')],
    leadImageId: 'boat',
    body: [
      { type: 'picture' as const, mediaId: 'boat' },
      { type: 'picture' as const, mediaId: 'bridge' },
    ],
    card: {
      ...{ hash: 'c'.repeat(64), file: 'card.png', width: 1, height: 1, sizeBytes: 1 },
      mediaIds: ['boat', 'logo'],
    },
  };

  it('ends by the clock on page, list, card and file', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en', texts);
    });
    const before = live(readModel.page('aaaa', 'en', end - 1));
    assert.equal(before.leadImage?.mediaId, 'boat');
    assert.deepEqual(readModel.media(picture.hash, end - 1), { state: 'in-use', media: picture });
    assert.equal(readModel.nextBoundary(start), end);
    const { snapshot, leadImage } = live(readModel.page('aaaa', 'en', end));
    assert.equal(leadImage, null);
    assert.equal(JSON.stringify(snapshot).includes('"boat"'), false);
    assert.equal(snapshot.card, undefined);
    assert.deepEqual(snapshot.body, [{ type: 'picture', mediaId: 'bridge' }]);
    assert.equal(readModel.media(picture.hash, end), null);
    assert.equal(readModel.list({ locale: 'en' }, end, { offset: 0, limit: 1 }).releases[0]?.leadImage, null);
  });

  it('is governed by the newest entry in earlier and later snapshots alike', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en', texts);
      script.add(start, { kind: 'media-consent', mediaId: 'boat', until: toIso(start + hour) });
      script.add(start, { kind: 'media-consent', mediaId: 'boat', until: null });
      script.add(start, { kind: 'media-consent', mediaId: 'bridge', until: toIso(start - day) });
      script.publish(start, 'bbbb', 'en', texts);
    });
    for (const id of ['aaaa', 'bbbb'])
      assert.deepEqual(
        live(readModel.page(id, 'en', end + day)).snapshot.media.map((each) => each.mediaId),
        ['boat'],
      );
    assert.equal(readModel.media(sha256('bridge'), start), null);
  });

  it('ends for logo and topic pictures too', () => {
    const readModel = readModelOf((script) => {
      script.settings(start, (settings) => {
        settings.organisation.logo = picture;
      });
    });
    assert.equal(readModel.settings(end - 1).organisation.logo?.mediaId, 'boat');
    assert.equal(readModel.settings(end).organisation.logo, undefined);
    assert.notEqual(readModel.media(picture.hash, end - 1), null);
    assert.equal(readModel.media(picture.hash, end), null);
  });
});

describe('the archive', () => {
  it('goes by the months of the organisation, and follows a change of time zone', () => {
    const newYear = Date.UTC(2025, 11, 31, 20);
    const write = (script: LedgerScript): void => {
      script.publish(newYear, 'aaaa', 'en');
      script.publish(newYear, 'bbbb', 'en', { goesLiveAt: newYear + 40 * day, listedAt: newYear });
    };
    const inPhnomPenh = readModelOf(write);
    assert.deepEqual(inPhnomPenh.months('en', newYear), [{ month: '2026-01', count: 1 }]);
    assert.deepEqual(inPhnomPenh.months('en', newYear + 40 * day), [{ month: '2026-01', count: 2 }]);
    const inUtc = readModelOf((script) => {
      write(script);
      script.settings(newYear, (settings) => {
        settings.organisation.timeZone = 'Etc/UTC';
      });
    });
    assert.deepEqual(inUtc.months('en', newYear), [{ month: '2025-12', count: 1 }]);
    const page = { offset: 0, limit: 9 };
    assert.equal(inUtc.list({ locale: 'en', month: '2025-12' }, newYear, page).releases.length, 1);
    assert.equal(inUtc.list({ locale: 'en', month: '2026-01' }, newYear, page).total, 0);
  });

  it('has nothing under what is no month', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en');
    });
    for (const month of ['', '2025-13', '2025-9', 'x'])
      assert.equal(
        readModel.list({ locale: 'en', month }, start, { offset: 0, limit: 9 }).releases.length,
        0,
      );
  });
});

describe('paging', () => {
  const readModel = readModelOf((script) => {
    for (let index = 0; index < 57; index += 1) {
      const publicId = `r${String(index).padStart(3, '0')}`;
      // Several share a date: an import.
      script.publish(start + index, publicId, 'en', { listedAt: start - Math.floor(index / 5) * day });
    }
  });
  const now = start + day;

  it('by key gives every item once, newest first', () => {
    const seen: string[] = [];
    let before: ListKey | undefined;
    for (;;) {
      const items = readModel.feed({ locale: 'en' }, now, { limit: 7, ...(before ? { before } : {}) });
      const releases = items.map((item) => (item.state === 'live' ? item.release : item));
      seen.push(...releases.map((each) => each.publicId));
      before = releases.at(-1);
      if (!before) break;
    }
    const all = readModel.list({ locale: 'en' }, now, { offset: 0, limit: 100 });
    assert.deepEqual(
      seen,
      all.releases.map((each) => each.publicId),
    );
    assert.equal(new Set(seen).size, 57);
    assert.equal(all.total, 57);
  });

  it('of changes gives every change once', () => {
    const seen: number[] = [];
    let last: { sequence: number; publicId: string; locale: 'en' | 'km' | 'ru' } | undefined;
    for (;;) {
      const page = { limit: 10, ...(last ? { after: last } : {}) };
      const changes = readModel.changedSince({ sequence: 0, instant: 0 }, now, page);
      seen.push(...changes.map((each) => each.sequence));
      last = changes.at(-1);
      if (!last) break;
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 57 }, (_, index) => index + 2),
    );
  });
});

describe('a mirror', () => {
  it('is told of what went live without a new entry, once', () => {
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en', { goesLiveAt: start + 2 * hour });
      script.publish(start + hour, 'bbbb', 'en');
    });
    const ids = (cursor: { sequence: number; instant: number }, now: number) =>
      readModel.changedSince(cursor, now, { limit: 9 }).map((each) => each.publicId);
    assert.deepEqual(ids({ sequence: 0, instant: 0 }, start + hour), ['bbbb']);
    assert.deepEqual(ids({ sequence: 3, instant: start + hour }, start + 2 * hour - 1), []);
    assert.deepEqual(ids({ sequence: 3, instant: start + hour }, start + 2 * hour), ['aaaa']);
    assert.deepEqual(ids({ sequence: 3, instant: start + 2 * hour }, start + 3 * hour), []);
  });
});

describe('the next boundary', () => {
  it('is the earliest go-live, end of consent or link, or departure from the news sitemap', () => {
    const tokenHash = 'a'.repeat(64);
    const readModel = readModelOf((script) => {
      script.publish(start, 'aaaa', 'en', { media: [samplePicture('boat', start + 3 * hour)] });
      script.publish(start, 'bbbb', 'en', { goesLiveAt: start + hour, embargoed: true });
      const link = { kind: 'embargo-link', publicId: 'bbbb', locales: ['en' as const], tokenHash } as const;
      script.add(start, { ...link, locales: ['en'], expiresAt: toIso(start + 2 * hour) });
    });
    const walk: number[] = [];
    for (let now: number | null = start; now !== null; now = readModel.nextBoundary(now))
      walk.push(now - start);
    assert.deepEqual(
      walk.map((each) => each / hour),
      [0, 1, 2, 3, 48, 49],
    );
    assert.deepEqual(readModel.embargoLink(tokenHash), {
      publicId: 'bbbb',
      locales: ['en'],
      expiresAt: start + 2 * hour,
      isRevoked: false,
    });
  });
});

describe('topics', () => {
  const readModel = readModelOf((script) => {
    script.publish(start, 'aaaa', 'en', { topicIds: ['floods', 'health'] });
    script.publish(start, 'aaaa', 'km', { topicIds: ['floods', 'health'] });
    script.settings(start + hour, (settings) => {
      const [floods] = settings.topics;
      if (floods) floods.slug = { ...floods.slug, en: 'high-water' };
    });
  });

  it('redirect from old slugs', () => {
    const answer = readModel.topicBySlug('en', 'floods');
    assert.ok(answer);
    assert.equal(answer.isCurrentSlug, false);
    assert.equal(answer.topic.slug, 'high-water');
    assert.equal(readModel.topicBySlug('en', 'high-water')?.isCurrentSlug, true);
    assert.deepEqual(Object.keys(answer.alternates), ['km', 'ru']);
  });

  it('without a label in a locale have no page, link or list there', () => {
    assert.equal(readModel.topicBySlug('km', 'health'), null);
    assert.deepEqual(
      readModel.topics('km', start).map(({ topicId, count }) => [topicId, count]),
      [['floods', 1]],
    );
    const list = readModel.list({ locale: 'km', topicId: 'health' }, start, { offset: 0, limit: 9 });
    assert.deepEqual(list, { releases: [], total: 0 });
    assert.equal(live(readModel.page('aaaa', 'km', start)).topics.length, 1);
  });
});

describe('a read model without entries', () => {
  it('says Unavailable when asked for settings', () => {
    const projected = project();
    opened.push(projected);
    assert.throws(
      () => projected.readModel.settings(),
      (error: unknown) => error instanceof ProblemError && error.problems[0]?.code === 'Unavailable',
    );
    assert.equal(projected.readModel.nextBoundary(start), null);
  });
});
