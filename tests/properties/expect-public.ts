import assert from 'node:assert/strict';
import { mediaPath } from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { FeedItem, ReadModel } from '../../src/read-model/types.ts';
import {
  goneLive,
  isConsented,
  isPictureShown,
  isStale,
  liveOf,
  nextEvent,
  notesOf,
  stateOf,
  updatedAtOf,
  type Model,
  type Release,
  type Version,
} from './rules-model.ts';
import type { PublicSides, Reply } from './public-sides.ts';
import type { Run } from './take-step.ts';
import { slugOf, token } from './tokens.ts';

type Picture = Awaited<ReturnType<PublicSides['newPicture']>>;

/** Holds everything that the public can see at this instant against the model: read model, pages, feeds, files. */
export async function expectPublic(model: Model, run: Run, picture: Picture): Promise<void> {
  const readModel = run.sides.follower.readModel();
  assert.ok(readModel, 'the read model is served');
  expectReadModel(model, readModel, picture);
  for (const locale of locales) {
    await expectPages(model, run, locale);
    await expectFeeds(model, run, locale);
  }
  const file = await run.sides.get(mediaPath(picture.hash, picture.file));
  assert.equal(file.status, isPictureShown(model) ? 200 : 404, 'the picture’s file');
}

function expectReadModel(model: Model, readModel: ReadModel, picture: Picture): void {
  const { now } = model;
  for (const release of model.releases) {
    for (const locale of locales) {
      const what = `${locale} of ${release.publicId}`;
      const page = release.pages[locale];
      const state = stateOf(release, locale, now);
      const answer = readModel.page(release.publicId, locale, now);
      assert.equal(
        answer.state,
        state === 'killed' || state === 'withdrawn' || state === 'live' ? state : 'absent',
        what,
      );
      if (answer.state !== 'live') continue;
      const live = liveOf(release, locale, now);
      assert.ok(live);
      const { release: shown } = answer;
      assert.deepEqual(
        {
          version: shown.version,
          title: shown.title,
          listedAt: shown.listedAt,
          updatedAt: shown.updatedAt,
          isCorrected: shown.isCorrected,
          notes: shown.notes,
          hasPicture: shown.leadImage !== null,
          media: shown.snapshot.media.length,
          isStale: shown.stale !== null,
          alternates: shown.alternates.map((alternate) => alternate.locale),
          related: shown.related.map((each) => each.title),
        },
        {
          version: live.number,
          title: token.title(live.text),
          listedAt: live.listedAt,
          updatedAt: updatedAtOf(page, now),
          isCorrected: notesOf(page, now).length > 0,
          notes: notesOf(page, now).map(({ at, note }) => ({ at, note: token.note(note) })),
          hasPicture: live.hasPicture && isConsented(model, now),
          media: live.hasPicture && isConsented(model, now) ? 1 : 0,
          isStale: isStale(release, locale, now),
          alternates: locales.filter((other) => other !== locale && liveOf(release, other, now)),
          related: relatedOf(model, release, locale).map(({ text }) => token.title(text)),
        },
        what,
      );
    }
    for (const link of release.links) {
      const { publicId } = release;
      const { tokenHash, ...rest } = link;
      assert.deepEqual(readModel.embargoLink(tokenHash), { publicId, ...rest });
    }
  }
  for (const locale of locales) {
    const live = inListOrder(model, locale, ['live']);
    const counted = readModel.months(locale, now).reduce((sum, { count }) => sum + count, 0);
    assert.equal(counted, live.length, `months of ${locale}`);
    assert.equal(readModel.list({ locale }, now, { offset: 0, limit: 1 }).total, live.length);
  }
  assert.equal(readModel.media(picture.hash, now) !== null, isPictureShown(model));
  const event = nextEvent(model);
  const boundary = readModel.nextBoundary(now);
  assert.ok(boundary === null || boundary > now, 'a boundary lies in the future');
  const isSeen = event !== null && (isPictureShown(model) || event !== model.consentUntil);
  if (isSeen) assert.ok(boundary !== null && boundary <= event, 'no event comes before the next boundary');
  expectChanges(model, readModel);
}

/** Rules §2: from the beginning, every locale that ever reached the public, with what it is now. */
function expectChanges(model: Model, readModel: ReadModel): void {
  const ids = new Set(model.releases.map(({ publicId }) => publicId));
  const changes = readModel
    .changedSince({ sequence: 0, instant: 0 }, model.now, { limit: 100_000 })
    .filter(({ publicId }) => ids.has(publicId))
    .map(({ publicId, locale, state }) => `${publicId} ${locale} ${state}`);
  const expected = model.releases.flatMap((release) =>
    locales
      .filter((locale) => goneLive(release.pages[locale], model.now))
      .map((locale) => `${release.publicId} ${locale} ${stateOf(release, locale, model.now)}`),
  );
  assert.deepEqual(changes.sort(), expected.sort());
}

/** How many of the newest releases an error page offers to go on with. */
const latestOnErrors = 3;

async function expectPages(model: Model, { sides }: Run, locale: Locale): Promise<void> {
  const { now } = model;
  for (const release of model.releases) {
    const page = release.pages[locale];
    const live = liveOf(release, locale, now);
    const state = stateOf(release, locale, now);
    const slug = slugOf(page.slug ?? 0);
    const answer = await sides.get(`/${locale}/releases/${release.publicId}-${slug}`);
    const what = `page of ${locale} of ${release.publicId}, ${state}`;
    assert.equal(answer.status, { killed: 410, withdrawn: 200, live: 200 }[state as string] ?? 404, what);
    const onward = answer.status === 200 ? [] : inListOrder(model, locale, ['live']).slice(0, latestOnErrors);
    const latest = onward.flatMap(({ text }) => [token.title(text), token.body(text)]);
    const own = tokensOf(model, release, locale, live ? 'page' : 'notice');
    expectTokens(answer, [...own, ...latest], what, {
      // Links to the other languages carry their headlines, those to related releases their summaries too.
      mayAlso: [
        ...locales.flatMap((other) => liveOf(release, other, now)?.text ?? []).map(token.title),
        ...relatedOf(model, release, locale).flatMap(({ text }) => [token.title(text), token.body(text)]),
      ],
      name: token.name(model.name),
    });
    const latestSlugs = onward.map((each) => slugIn(each.release, locale));
    expectSlugs(answer, [...slugsOf(model, release, locale), ...latestSlugs], what);
    if (live) {
      expectLink(model, locale, answer, live.text, what);
      const shown = [live, ...relatedOf(model, release, locale)];
      const isShown = shown.some(({ hasPicture }) => hasPicture) && isConsented(model, now);
      assert.equal(answer.text.includes('/media/'), isShown, `${what}: a picture`);
    }
    if (state === 'withdrawn') assert.match(answer.text, /noindex/, what);
  }
  const home = await sides.get(`/${locale}`);
  assert.equal(home.status, 200);
  const listed = inListOrder(model, locale, ['live']);
  assert.deepEqual(
    found(home.text, /T\d+t/g),
    listed.map(({ text }) => token.title(text)),
    `home of ${locale}`,
  );
  const summaries = listed.map(({ text }) => token.body(text));
  expectTokens(home, [...listed.map(({ text }) => token.title(text)), ...summaries], `home of ${locale}`, {
    mayAlso: [],
    name: token.name(model.name),
  });
  expectSlugs(
    home,
    listed.map(({ release }) => slugIn(release, locale)),
    `home of ${locale}`,
  );
}

async function expectFeeds(model: Model, { sides }: Run, locale: Locale): Promise<void> {
  const items = inListOrder(model, locale, ['live', 'withdrawn']);
  const feed = await sides.get(`/${locale}/feed.rss`);
  const byTopic = await sides.get(`/${locale}/topics/water/feed.rss`);
  assert.equal(byTopic.status, model.labels.has(locale) ? 200 : 404, `topic feed of ${locale}`);
  for (const [what, answer] of [
    [`feed of ${locale}`, feed],
    [`topic feed of ${locale}`, byTopic],
  ] as const) {
    if (answer.status !== 200) continue;
    assert.deepEqual(
      found(answer.text, /(?<=<guid isPermaLink="false">tag:[^:]+:release:)[^<]+/g),
      items.map(({ release }) => `${release.publicId}:${locale}`),
      what,
    );
    assert.deepEqual(
      found(answer.text, /(?<=<pubDate>)[^<]+/g),
      items.map(({ listedAt }) => new Date(listedAt).toUTCString()),
      what,
    );
    const shown = items.flatMap(({ release, state }) =>
      tokensOf(model, release, locale, state === 'live' ? 'page' : 'notice'),
    );
    expectTokens(answer, shown, what, { mayAlso: [], name: token.name(model.name) });
    const slugs = items.flatMap(({ release }) => slugsOf(model, release, locale));
    expectSlugs(answer, slugs, what);
    for (const { text, state } of items)
      if (state === 'live') expectLink(model, locale, answer, text, `${what}, ${token.title(text)}`);
  }
}

/** What a reader of this page or item finds, and nothing else. */
function tokensOf(model: Model, release: Release, locale: Locale, as: 'page' | 'notice'): string[] {
  const page = release.pages[locale];
  const version = goneLive(page, model.now);
  if (release.isKilled || !version) return [];
  if (as === 'notice')
    return page.withdrawn ? [token.title(version.text), token.notice(page.withdrawn.notice)] : [];
  const notes = notesOf(page, model.now).map(({ note }) => token.note(note));
  const link = model.targets.has(version.text) ? [token.link(version.text)] : [];
  return [token.title(version.text), token.body(version.text), ...link, ...notes];
}

/** The live text of the related release; none where it is the release itself, or not live in this language. */
function relatedOf(model: Model, release: Release, locale: Locale): Version[] {
  const related = liveOf(release, locale, model.now)?.related;
  return related && related !== release ? [liveOf(related, locale, model.now) ?? []].flat() : [];
}

function slugIn(release: Release, locale: Locale): string {
  return slugOf(release.pages[locale].slug ?? 0);
}

/** The slugs that this page or item may hold: its own, and those of what is live and linked from it. */
function slugsOf(model: Model, release: Release, locale: Locale): string[] {
  const { now } = model;
  if (release.isKilled) return [];
  const live = liveOf(release, locale, now);
  const linked = live ? [live.related, model.targets.get(live.text) ?? null] : [];
  return [
    ...(goneLive(release.pages[locale], now) ? [slugIn(release, locale)] : []),
    ...locales.filter((other) => liveOf(release, other, now)).map((other) => slugIn(release, other)),
    ...linked.flatMap((target) => (target && liveOf(target, locale, now) ? [slugIn(target, locale)] : [])),
  ];
}

function expectSlugs({ text }: Reply, allowed: string[], what: string): void {
  assert.deepEqual(
    found(text, /\bs\d+s\b/g).filter((slug) => !allowed.includes(slug)),
    [],
    `${what} holds no slug that the rules hide`,
  );
}

/** The link of a text goes to its target while that is live in this language, and else is words. */
function expectLink(model: Model, locale: Locale, { text }: Reply, of: number, what: string): void {
  const target = model.targets.get(of);
  if (!target) return;
  const address = `/${locale}/releases/${target.publicId}-${slugIn(target, locale)}`;
  // Feeds hold HTML as escaped text.
  const html = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const isLink = html.includes(`${address}">${token.link(of)}</a>`);
  assert.equal(isLink, liveOf(target, locale, model.now) !== null, `${what}: its link`);
  assert.equal(html.includes('"release:'), false, what);
}

function expectTokens(
  { text }: Reply,
  expected: string[],
  what: string,
  { mayAlso, name }: { mayAlso: string[]; name: string },
): void {
  const seen = new Set(found(text, /[TBLNWO]\d+[tblnwo]/g));
  for (const each of expected) assert.ok(seen.has(each), `${what} shows ${each}`);
  const allowed = new Set([...expected, ...mayAlso, name]);
  assert.deepEqual(
    [...seen].filter((each) => !allowed.has(each)),
    [],
    `${what} shows nothing that the rules hide`,
  );
}

/** The releases of a locale in these states, as lists and feeds order them. */
function inListOrder(model: Model, locale: Locale, states: FeedItem['state'][]) {
  return model.releases
    .flatMap((release) => {
      const state = stateOf(release, locale, model.now);
      const version = goneLive(release.pages[locale], model.now);
      const isListed = version && states.some((each) => each === state);
      return isListed ? [{ release, state, text: version.text, listedAt: version.listedAt }] : [];
    })
    .sort((a, b) => b.listedAt - a.listedAt || (a.release.publicId < b.release.publicId ? 1 : -1));
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}
