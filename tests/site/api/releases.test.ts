import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiReleasePath, apiReleasesPath } from '../../../src/model/address.ts';
import { startTrialSite, type TrialSite } from '../trial-site.ts';
import { apiNewsroom, bodyOf, goLive, hour, idOf, start, walk } from './api-newsroom.ts';

let trial: TrialSite;

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  trial.append(...apiNewsroom());
});
after(() => trial.close());

test('a live release has its text, pictures, documents, contacts and source', async () => {
  const reply = await trial.get(apiReleasePath(idOf.live));
  assert.equal(reply.status, 200);
  const [publication, ...others] = bodyOf(reply, 'Release').publications;
  assert.ok(publication?.state === 'live' && others.length === 0);
  assert.equal(publication.locale, 'en');
  assert.equal(publication.id, 'tag:trial.example,2026:release:live1111:en');
  assert.match(publication.contentHtml, /^<p><b class="dateline">Phnom Penh, .*Twelve boats/);
  assert.match(publication.contentText, /^Phnom Penh, 21 November 2026 — Twelve boats/);
  assert.equal(publication.leadPicture?.credit, 'Still River Society');
  assert.equal(publication.leadPicture.licence, 'CC BY 4.0');
  assert.equal(publication.pictures.length, 1);
  assert.equal(publication.documents[0]?.fileName, 'Report.pdf');
  assert.equal(publication.contacts[0]?.name, 'Sok Chantha');
  assert.equal(publication.publisher, 'River Agency');
  assert.deepEqual(
    publication.related.map(({ publicId }) => publicId),
    [idOf.corrected],
  );
  for (const url of [publication.url, publication.leadPicture.files[0]?.url, publication.topics[0]?.url])
    assert.ok(url?.startsWith(`${trial.origin}/`), url);
});

test('a release lists the languages that are live or withdrawn and no other', async () => {
  const of = async (publicId: string) =>
    bodyOf(await trial.get(apiReleasePath(publicId)), 'Release').publications.map(({ locale, state }) => [
      locale,
      state,
    ]);
  assert.deepEqual(await of(idOf.translated), [
    ['km', 'live'],
    ['en', 'live'],
    ['ru', 'live'],
  ]);
  assert.deepEqual(await of(idOf.embargoed), [['ru', 'live']]);
  assert.deepEqual(await of(idOf.withdrawn), [['en', 'withdrawn']]);
});

test('a correction stands beside its text, and a translation names the newer source', async () => {
  const corrected = bodyOf(await trial.get(apiReleasePath(idOf.corrected)), 'Release').publications[0];
  assert.ok(corrected?.state === 'live' && corrected.isCorrected);
  assert.deepEqual(
    corrected.corrections.map(({ note }) => note),
    ['Twelve boats, not ten.'],
  );
  const khmer = bodyOf(await trial.get(apiReleasePath(idOf.translated)), 'Release').publications[0];
  assert.ok(khmer?.state === 'live' && khmer.newerSource?.locale === 'en');
});

test('a withdrawn release has its notice and nothing of its text', async () => {
  const reply = await trial.get(apiReleasePath(idOf.withdrawn));
  assert.equal(reply.status, 200);
  const publication = bodyOf(reply, 'Release').publications[0];
  assert.ok(publication?.state === 'withdrawn');
  assert.equal(publication.notice, 'The figures were wrong.');
  assert.doesNotMatch(reply.text, /Text of|Twelve boats/);
});

for (const [name, status] of [
  ['scheduled', 404],
  ['killed', 410],
  ['killed before it was live', 410],
] as const)
  test(`a release ${name} is ${String(status)}, as a problem`, async () => {
    const reply = await trial.get(apiReleasePath(idOf[name]));
    assert.equal(reply.status, status);
    assert.equal(bodyOf(reply, 'Problem').status, status);
    assert.doesNotMatch(reply.text, /Text of/);
  });

test('the list shows what is live in every language, newest first, in pages that join', async () => {
  const whole = bodyOf(await trial.get(apiReleasesPath({ limit: 50 })), 'ReleaseList');
  assert.equal(whole.next, null);
  const ids = whole.items.map(({ publicId, locale }) => `${publicId} ${locale}`);
  assert.deepEqual(ids, [
    'transl11 en',
    'transl11 km',
    'transl11 ru',
    'reinst11 en',
    'live1111 en',
    'embarg11 ru',
    'correc11 en',
  ]);
  for (const limit of [1, 2, 3]) {
    const pages = await walk(trial, apiReleasesPath({ limit }), 'ReleaseList');
    assert.deepEqual(
      pages.flatMap(({ items }) => items),
      whole.items,
      String(limit),
    );
  }
});

test('the list of a locale or a topic holds these alone, and an old slug of the topic still finds it', async () => {
  const idsOf = async (query: Parameters<typeof apiReleasesPath>[0]) =>
    bodyOf(await trial.get(apiReleasesPath(query)), 'ReleaseList').items.map(({ publicId }) => publicId);
  assert.deepEqual(await idsOf({ locale: 'ru' }), [idOf.translated, idOf.embargoed]);
  assert.deepEqual(await idsOf({ locale: 'ru', topic: 'navodneniya' }), [idOf.translated, idOf.embargoed]);
  assert.deepEqual(await idsOf({ locale: 'ru', topic: 'pavodki' }), [idOf.translated, idOf.embargoed]);
  assert.deepEqual(await idsOf({ locale: 'en', topic: 'health' }), []);
});

test('a cursor loses and repeats nothing while releases are published, withdrawn and corrected', async () => {
  const own = await startTrialSite({ now: start + hour });
  try {
    const entries = apiNewsroom();
    own.append(...entries.slice(0, 8));
    const first = bodyOf(await own.get(apiReleasesPath({ limit: 1 })), 'ReleaseList');
    own.append(...entries.slice(8));
    const rest = await walk(own, first.next?.slice(own.origin.length) ?? '', 'ReleaseList');
    const seen = [first, ...rest].flatMap(({ items }) => items.map(({ publicId }) => publicId));
    assert.deepEqual(seen, [idOf.live, idOf.embargoed, idOf.corrected]);
  } finally {
    await own.close();
  }
});

test('what is scheduled appears at its instant, cache warm', async () => {
  const addresses = [apiReleasesPath({ locale: 'en', limit: 50 }), apiReleasePath(idOf.scheduled)];
  const shows = async () =>
    (await Promise.all(addresses.map((each) => trial.get(each)))).map(({ text }) =>
      text.includes('The scheduled one'),
    );
  try {
    trial.clock.now = goLive - 1;
    for (let twice = 0; twice < 2; twice += 1) assert.deepEqual(await shows(), [false, false]);
    trial.clock.now = goLive;
    for (let twice = 0; twice < 2; twice += 1) assert.deepEqual(await shows(), [true, true]);
  } finally {
    trial.clock.now = start + hour;
  }
});

for (const [query, parameter, why] of [
  ['?limit=0', 'limit', /whole number from 1 to 50/],
  ['?limit=51', 'limit', /whole number from 1 to 50/],
  ['?limit=ten', 'limit', /whole number/],
  ['?limit=020', 'limit', /whole number/],
  ['?locale=de', 'locale', /one of km, en, ru/],
  ['?locale=en&locale=ru', 'locale', /more than once/],
  ['?cursor=nonsense', 'cursor', /no cursor of a list/],
  ['?cursor=', 'cursor', /no cursor of a list/],
  ['?since=WyJsMSIsMSwiYSIsImttIl0', 'since', /no cursor of a mirror/],
  ['?since=0&cursor=WyJsMSIsMSwiYSIsImttIl0', 'cursor', /beside `since`/],
  ['?since=0&topic=floods&locale=en', 'topic', /beside `since`/],
  ['?topic=floods', 'topic', /needs `locale`/],
  ['?locale=km&topic=health', 'topic', /no topic in km/],
  ['?since=0&limit=21', 'limit', /20 at most beside `since`/],
  ['?page=2', 'page', /unknown here: there are locale, topic, limit, cursor, since/],
  ['/live1111?locale=en', 'locale', /takes no parameters/],
] as const)
  test(`${query} is 400 and says which parameter is wrong and why`, async () => {
    const reply = await trial.get(apiReleasesPath() + query);
    assert.equal(reply.status, 400);
    assert.equal(reply.headers['cache-control'], 'no-store');
    const { errors, detail } = bodyOf(reply, 'Problem');
    assert.equal(errors?.[0]?.parameter, parameter);
    assert.match(errors[0].detail, why);
    assert.ok(detail.includes(parameter));
  });

test('of very many wrong parameters the first ten are named, shortened, with how many more there are', async () => {
  const long = encodeURIComponent('ក'.repeat(100));
  const others = Array.from({ length: 199 }, (_, index) => `x${String(index)}=`);
  const reply = await trial.get(`${apiReleasesPath()}?${[`${long}=`, ...others].join('&')}`);
  const { errors, detail } = bodyOf(reply, 'Problem');
  assert.equal(errors?.length, 10);
  assert.equal(errors[0]?.parameter, `${'ក'.repeat(64)}…`);
  assert.match(detail, / 190 more are wrong\.$/);
  assert.ok(reply.bytes.length < 4000);
});

test('every parameter that is wrong is named at once', async () => {
  const { errors } = bodyOf(await trial.get(`${apiReleasesPath()}?locale=xx&limit=x&x=1`), 'Problem');
  assert.deepEqual(errors?.map(({ parameter }) => parameter).sort(), ['limit', 'locale', 'x']);
});
