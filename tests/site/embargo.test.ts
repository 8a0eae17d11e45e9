import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, test } from 'node:test';
import { mediaPath, releasePath } from '../../src/model/address.ts';
import type { NewEntry, StoredEntry } from '../../src/model/entry.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { releaseHref } from '../../src/model/rich-text.ts';
import { loggedTarget } from '../../src/site/link-address.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger, type TrialPublication } from './trial-ledger.ts';
import { startTrialSite, type Reply, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const minute = 60_000;
const hour = 60 * minute;
const file = '320.jpg';

const foreign: FrozenMedia = { ...trialPicture, mediaId: 'foreign', hash: 'cc'.repeat(32) };

const snapshotIn = (locale: Locale) =>
  trialSnapshot(locale, {
    media: [own, report],
    leadImageId: own.mediaId,
    attachmentIds: [report.mediaId],
    relatedReleases: ['live2345', 'wait2345'],
    body: [
      ...trialSnapshot(locale).body,
      { type: 'paragraph', children: [linkTo('live2345'), { type: 'text', text: ' ' }, linkTo('wait2345')] },
    ],
  });
const linkTo = (id: string) => ({
  type: 'link' as const,
  href: releaseHref(id),
  children: [{ type: 'text' as const, text: `about ${id}` }],
});

let trial: TrialSite;
let ledger: TrialLedger;
let number = 0;
let publicId: string;
let token: string;
let own: FrozenMedia;
let report: FrozenMedia;

async function begin(): Promise<void> {
  trial = await startTrialSite({ now: start });
  ledger = createTrialLedger();
  await store(foreign);
  trial.append(
    ledger.settings(start, trialSettings),
    published({ publicId: 'live2345', goesLiveAt: start, snapshot: trialSnapshot('en', { slug: 'live' }) }),
    published({ publicId: 'wait2345', snapshot: trialSnapshot('en', { title: 'Hidden', slug: 'hidden' }) }),
  );
}

/** Of a new release English and Russian wait under embargo for an hour, Khmer without; its new link is for km and en. */
async function beginAgain(): Promise<void> {
  number += 1;
  publicId = `wait${String(number)}`;
  token = `q8Jr0VbYtC1nXw2LkPz${String(number)}`;
  trial.clock.now = start;
  own = { ...trialPicture, mediaId: `own ${token}`, hash: sha256(`own ${token}`), caption: 'Only here' };
  report = {
    ...own,
    mediaId: `report ${token}`,
    kind: 'document',
    hash: sha256(`report ${token}`),
    fileName: 'report.pdf',
    files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 9 }],
  };
  await store(own);
  await store(report);
  trial.append(
    published({ locale: 'en', embargoed: true }),
    published({ locale: 'ru', embargoed: true }),
    published({ locale: 'km' }),
    link({}),
  );
}

async function store({ hash, files }: FrozenMedia): Promise<void> {
  await trial.mediaStore.put(
    hash,
    new Map(files.map((each) => [each.file, Buffer.from(`bytes of ${each.file}`)])),
  );
}

function published(given: Partial<TrialPublication>): StoredEntry {
  const { locale = 'en', snapshot = snapshotIn(locale) } = given;
  const defaults = { publicId, locale, snapshot, goesLiveAt: start + hour };
  return ledger.published(start, { ...defaults, ...given });
}

function link(given: { revoked?: true; expiresAt?: number; locales?: Locale[] }): StoredEntry {
  const { expiresAt = start + 10 * hour, locales: of = ['km', 'en'], revoked } = given;
  return ledger.entry(start, {
    ...{ kind: 'embargo-link', publicId, locales: of, tokenHash: sha256(token), expiresAt: toIso(expiresAt) },
    ...(revoked ? { revoked } : {}),
  });
}

const at = (locale: string, below = '') => `/embargo/${token}/${locale}${below}`;
const fileAt = (locale: string, media: FrozenMedia, name = media.files[0]?.file ?? '') =>
  at(locale, mediaPath(media.hash, name));

function expectSecret({ headers }: Reply, what: string): void {
  assert.equal(headers['cache-control'], 'no-store', what);
  assert.equal(headers['referrer-policy'], 'no-referrer', what);
  assert.equal(headers['x-robots-tag'], 'noindex', what);
  assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, what);
}

describe('an embargo link', () => {
  before(begin);
  after(() => trial.close());
  beforeEach(beginAgain);

  interface Case {
    given?: () => StoredEntry[];
    after?: number;
    locale?: Locale;
    status: 200 | 302 | 404 | 410;
  }
  const entry = (each: NewEntry) => ledger.entry(start, each);
  const live = () => published({ version: 2, goesLiveAt: start });
  const cancelled = (locale: Locale) => entry({ kind: 'cancelled', publicId, locale, version: 1 });

  const table: Record<string, Case> = {
    'under embargo': { status: 200 },
    'a millisecond before the go-live': { after: hour - 1, status: 200 },
    'at the go-live': { after: hour, status: 302 },
    'for a locale that is not of the link, though it waits': { locale: 'ru', status: 404 },
    'for a locale that is scheduled without embargo': { locale: 'km', status: 410 },
    revoked: { given: () => [link({ revoked: true })], status: 410 },
    'revoked, after the go-live': { given: () => [link({ revoked: true })], after: hour, status: 410 },
    'before its expiry': {
      given: () => [link({ expiresAt: start + minute })],
      after: minute - 1,
      status: 200,
    },
    'at its expiry': { given: () => [link({ expiresAt: start + minute })], after: minute, status: 410 },
    'expired, of a live release': {
      given: () => [link({ expiresAt: start + minute })],
      after: 2 * hour,
      status: 410,
    },
    killed: { given: () => [entry({ kind: 'killed', publicId })], status: 410 },
    'to a version that was cancelled': { given: () => [cancelled('en')], status: 410 },
    'to a version that was timed anew under embargo': {
      given: () => [
        cancelled('en'),
        published({ version: 2, embargoed: true, goesLiveAt: start + 3 * hour }),
      ],
      after: 2 * hour,
      status: 200,
    },
    'to a version that was timed anew without embargo': {
      given: () => [cancelled('en'), published({ version: 2, goesLiveAt: start + 3 * hour })],
      status: 410,
    },
    withdrawn: {
      given: () => [
        cancelled('en'),
        live(),
        entry({ kind: 'withdrawn', publicId, locale: 'en', notice: 'In error.' }),
      ],
      status: 410,
    },
    'to a live text, with a correction under embargo': {
      given: () => [
        cancelled('en'),
        live(),
        published({ version: 3, change: 'correction', note: 'New.', embargoed: true }),
      ],
      status: 302,
    },
  };

  for (const [state, { given, after: later = 0, locale = 'en', status }] of Object.entries(table))
    it(`${state}: ${String(status)}, and its files with it`, async () => {
      if (given) trial.append(...given());
      trial.clock.now = start + later;
      const page = await trial.get(at(locale));
      assert.equal(page.status, status);
      expectSecret(page, 'page');
      const answer = await trial.get(fileAt(locale, own));
      assert.equal(answer.status, status);
      expectSecret(answer, 'file');
      if (status === 302) {
        assert.equal(page.headers.location, releasePath('en', { publicId, slug: trialSnapshot('en').slug }));
        assert.equal(answer.headers.location, mediaPath(own.hash, 'original.jpg'));
      }
      if (status > 302) {
        assert.match(page.text, new RegExp(`<html lang="${locale}">`));
        assert.match(page.text, /<meta name="robots" content="noindex"/);
        assert.ok(!page.text.includes(token));
        assert.ok(!page.text.includes('Only here'));
      }
      if (status === 410) assert.ok(page.text.includes('chantha@trial.example'), 'says whom to ask');
    });

  it('without a locale leads to the first of its locales that it opens', async () => {
    const reply = await trial.get(`/embargo/${token}`);
    assert.deepEqual([reply.status, reply.headers.location], [302, at('en')]);
    expectSecret(reply, 'redirect');
    trial.append(link({ revoked: true }));
    const ended = await trial.get(`/embargo/${token}`);
    assert.deepEqual([ended.status, ended.headers.location], [302, at('km')]);
  });

  it('that nobody issued is 404, whatever is asked below it', async () => {
    for (const address of [
      '/embargo/none',
      '/embargo/none/ru',
      `/embargo/none/ru/media/${own.hash}/${file}`,
    ]) {
      const reply = await trial.get(address, { 'Accept-Language': 'ru' });
      assert.equal(reply.status, 404, address);
      assert.match(reply.text, /<html lang="ru">/);
      expectSecret(reply, address);
    }
    for (const address of [at('fr'), '/embargo', at('en', '/nothing'), at('en', '/media/x')])
      assert.equal((await trial.get(address)).status, 404, address);
  });

  it('with a slash too many, or its locale in capitals, is redirected, kept by nobody', async () => {
    for (const [address, location] of [
      [at('en', '/'), at('en')],
      [at('EN'), at('en')],
      [`/embargo/${token}/`, `/embargo/${token}`],
    ] as const) {
      const reply = await trial.get(address);
      assert.deepEqual([reply.status, reply.headers.location], [301, location]);
      expectSecret(reply, address);
    }
    assert.equal((await trial.get(`/embargo/${token.toLowerCase()}/en`)).status, 404);
  });

  it('shows the text and says until when it must not be published, in each language', async () => {
    trial.append(link({ locales: ['en', 'ru'] }));
    const expected: Partial<Record<Locale, string>> = {
      en: 'Under embargo until 21 November 2026 at 11:00 (UTC+7, ',
      ru: 'Эмбарго до 11:00 21 ноября 2026 г. (UTC+7, ',
    };
    for (const [locale, words] of Object.entries(expected) as [Locale, string][]) {
      const { status, text } = await trial.get(at(locale));
      assert.equal(status, 200);
      assert.ok(text.includes(words), locale);
      assert.ok(text.includes(trialSnapshot(locale).title));
      assert.ok(text.includes('+855 00 000 002'), 'its press contact');
      const other = locale === 'en' ? 'ru' : 'en';
      assert.ok(text.includes(`href="${at(other)}"`), 'the other language');
      assert.ok(!text.includes(at('km')));
    }
  });

  it('leads to what is live and says nothing of what waits', async () => {
    const { text } = await trial.get(at('en'));
    assert.ok(
      text.includes(`href="${trial.origin}${releasePath('en', { publicId: 'live2345', slug: 'live' })}"`),
    );
    assert.ok(text.includes('about wait2345'));
    assert.doesNotMatch(text, /hidden/i);
  });

  it('is no page to share or find: no canonical address, alternates, cards or structured data', async () => {
    const { text } = await trial.get(at('en'));
    assert.doesNotMatch(text, /rel="canonical"|property="og:|ld\+json|<link[^>]*hreflang|twitter:/i);
    assert.match(text, /<meta name="robots" content="noindex"/);
    // Nothing names the page itself but the language switcher, nor the address that it will have.
    assert.ok(!text.includes(releasePath('en', { publicId, slug: '' })));
  });

  it('shows its pictures and documents below the link only, and only those of its text', async () => {
    const { text } = await trial.get(at('en'));
    const files = [...text.matchAll(/[\s"]((?:\/embargo\/[^/]+\/en)?\/media\/[^\s"]+)/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(files.length > 5);
    for (const path of files) {
      assert.ok(path.startsWith(at('en', '/media/')), path);
      assert.equal((await trial.get(path)).status, 200, path);
      assert.equal((await trial.get(path.slice(at('en').length))).status, 404, 'not in public');
    }
    assert.equal((await trial.get(fileAt('en', foreign))).status, 404);
    assert.equal((await trial.get(fileAt('en', own, '999.jpg'))).status, 404);
    const pdf = await trial.get(fileAt('en', report));
    assert.match(pdf.headers['content-disposition'] ?? '', /^attachment; filename="?report\.pdf/);
    assert.match(String(pdf.headers['content-security-policy']), /sandbox/);
    const part = await trial.get(fileAt('en', own), { Range: 'bytes=0-4' });
    assert.deepEqual([part.status, part.text], [206, 'bytes']);
    expectSecret(part, 'part');
  });

  it('respects consent: what ends is on the page no more, nor below the link', async () => {
    trial.append(
      ledger.entry(start, { kind: 'media-consent', mediaId: own.mediaId, until: toIso(start + minute) }),
    );
    trial.clock.now = start + minute - 1;
    assert.equal((await trial.get(fileAt('en', own))).status, 200);
    trial.clock.now = start + minute;
    assert.equal((await trial.get(fileAt('en', own))).status, 404);
    assert.ok(!(await trial.get(at('en'))).text.includes(own.hash));
  });

  it('answers HEAD as GET, without a body', async () => {
    for (const address of [at('en'), at('km'), fileAt('en', own), `/embargo/${token}`]) {
      const [get, head] = [await trial.get(address), await trial.get(address, {}, 'HEAD')];
      assert.equal(head.status, get.status, address);
      assert.equal(head.bytes.length, 0);
      assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' });
    }
  });

  it('leaves nothing in the cache of answers', async () => {
    for (const locale of locales) await trial.get(at(locale));
    await trial.get(fileAt('en', own));
    assert.equal(trial.site.cacheStats().keys, 0);
  });

  it('keeps its secret when the site fails or has nothing to serve', async () => {
    trial.serve(false);
    const unavailable = await trial.get(at('en'));
    assert.equal(unavailable.status, 503);
    expectSecret(unavailable, '503');
    trial.serve(true);
    trial.breakReadModel();
    for (const address of [at('en'), `/%65mbargo/${token}/ru?x=1`, fileAt('en', own)]) {
      const reply = await trial.get(address);
      assert.equal(reply.status, 500);
      expectSecret(reply, address);
    }
    assert.equal(trial.logged.length, 3);
    assert.ok(!JSON.stringify(trial.logged).includes(token), 'the log holds no token');
  });
});

const secret = 'q8Jr0VbYtC1nXw2LkPz5dA';
for (const [target, logged] of [
  [`/embargo/${secret}/en?x=1`, '/embargo/***/en?x=1'],
  [`/%65mbargo/${secret}`, '/embargo/***'],
  [`http://x.example/preview/${secret}/km`, '/preview/***/km'],
  [`/embargo//${secret}/%ZZ`, '/embargo/***/%ZZ'],
  [`/EMBARGO/${secret}`, '/EMBARGO/***'],
  ['/en/releases/abcd2345-x?page=2', '/en/releases/abcd2345-x?page=2'],
] as const)
  test(`${target} is logged as ${logged}`, () => {
    assert.equal(loggedTarget(target), logged);
  });
