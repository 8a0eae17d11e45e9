import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseRssFeed } from 'feedsmith';
import { releasePath } from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

/** Rules §8, for the addresses there are: one release in each public state, in English, and live in Russian. */

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const states = ['scheduled', 'embargoed', 'live', 'withdrawn', 'killed'] as const;
type State = (typeof states)[number];

let trial: TrialSite;

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  const ledger = createTrialLedger();
  trial.append(ledger.settings(start, trialSettings));
  for (const state of states) {
    const isPending = state === 'scheduled' || state === 'embargoed';
    trial.append(
      ledger.published(start, {
        publicId: idOf(state),
        locale: 'en',
        snapshot: snapshotOf(state, 'en'),
        goesLiveAt: isPending ? start + 10 * hour : start,
        ...(state === 'embargoed' ? { embargoed: true } : {}),
      }),
      ledger.published(start, { publicId: idOf(state), locale: 'ru', snapshot: snapshotOf(state, 'ru') }),
    );
  }
  trial.append(
    ledger.entry(start + 1, {
      kind: 'withdrawn',
      publicId: idOf('withdrawn'),
      locale: 'en',
      notice: 'It was published by mistake.',
    }),
    ledger.entry(start + 2, { kind: 'killed', publicId: idOf('killed') }),
  );
});
after(() => trial.close());

function idOf(state: State): string {
  return `${state}1`.slice(0, 8);
}

function snapshotOf(state: State, locale: Locale): ReturnType<typeof trialSnapshot> {
  return trialSnapshot(locale, {
    title: `The ${state} one`,
    slug: state,
    summary: `Text of the ${state} one`,
  });
}

function pageOf(state: State, locale: Locale = 'en'): string {
  return releasePath(locale, { publicId: idOf(state), slug: state });
}

for (const state of ['scheduled', 'embargoed'] as const) {
  test(`the page of a ${state} release is 404 and offers the live locales`, async () => {
    const page = await trial.get(pageOf(state));
    assert.equal(page.status, 404);
    assert.ok(page.text.includes(`href="${pageOf(state, 'ru')}"`));
    assert.match(page.text, /<meta name="robots" content="noindex"/);
    assert.ok(!page.text.includes(`Text of the ${state} one`));
  });
}

test('the page of a live release is 200 and canonical', async () => {
  const page = await trial.get(pageOf('live'));
  assert.equal(page.status, 200);
  assert.ok(page.text.includes(`<link rel="canonical" href="${trial.origin}${pageOf('live')}"`));
  assert.ok(page.text.includes(`hrefLang="ru" href="${trial.origin}${pageOf('live', 'ru')}"`));
  assert.ok(!page.text.includes('hrefLang="km"'));
});

test('the page of a withdrawn release is 200 with the notice and without the text', async () => {
  const page = await trial.get(pageOf('withdrawn'));
  assert.equal(page.status, 200);
  assert.ok(page.text.includes('It was published by mistake.'));
  assert.ok(!page.text.includes('Text of the withdrawn one'));
  assert.ok(!page.text.includes('Twelve boats'));
  assert.match(page.text, /<meta name="robots" content="noindex"/);
});

test('a withdrawn locale is absent from the language switcher and hreflang of the others', async () => {
  const page = await trial.get(pageOf('withdrawn', 'ru'));
  assert.equal(page.status, 200);
  assert.ok(!page.text.includes(pageOf('withdrawn', 'en')));
});

test('the page of a killed release is 410 in every locale, whatever its slug', async () => {
  for (const locale of locales) {
    for (const address of [pageOf('killed', locale), `/${locale}/releases/${idOf('killed')}-x`]) {
      const page = await trial.get(address);
      assert.equal(page.status, 410, address);
      assert.ok(!page.text.includes('The killed one'));
    }
  }
});

for (const list of ['/en', '/en/topics/floods', '/en/archive/2026/11']) {
  test(`${list} shows what is live and nothing else`, async () => {
    const page = await trial.get(list);
    assert.equal(page.status, 200);
    const shown = states.filter((state) => page.text.includes(`The ${state} one`));
    assert.deepEqual(shown, ['live']);
  });
}

for (const feed of ['/en/feed.rss', '/en/topics/floods/feed.rss']) {
  test(`${feed} holds what is live, and withdrawn releases as notices under the same guid`, async () => {
    const { status, headers, text } = await trial.get(feed);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/rss+xml; charset=utf-8');
    const items = parseRssFeed(text).items ?? [];
    const guid = (state: State): string => `tag:trial.example,2026:release:${idOf(state)}:en`;
    assert.deepEqual(
      items.map((item) => item.guid?.value).toSorted(),
      [guid('live'), guid('withdrawn')].toSorted(),
    );
    const notice = items.find((item) => item.guid?.value === guid('withdrawn'));
    assert.equal(notice?.title, 'Withdrawn: The withdrawn one');
    assert.match(notice.content?.encoded ?? '', /^<p>It was published by mistake\.<\/p>/);
    assert.ok(!text.includes('Text of the withdrawn one'));
  });
}

test('a feed says where it is itself', async () => {
  const { text } = await trial.get('/en/topics/floods/feed.rss');
  assert.equal(parseRssFeed(text).atom?.links?.[0]?.href, `${trial.origin}/en/topics/floods/feed.rss`);
});

test('a release published in no Khmer is in no Khmer list or feed', async () => {
  for (const address of ['/km', '/km/feed.rss']) {
    const { status, text } = await trial.get(address);
    assert.equal(status, 200);
    assert.ok(!text.includes('The live one'), address);
  }
  assert.equal((await trial.get('/km/archive/2026/11')).status, 404);
});

test('a language with nothing live is not offered', async () => {
  const { text } = await trial.get('/en');
  assert.ok(!text.includes('href="/km"'));
  assert.ok(text.includes('href="/ru"'));
});

test('a wrong slug, or none, is redirected to the right one, cached for a minute at most', async () => {
  for (const address of ['-wrong', '', '-', '-LIVE', '-%E1%9E%91']) {
    const { status, headers } = await trial.get(`/en/releases/${idOf('live')}${address}`);
    assert.equal(status, 301, address);
    assert.equal(headers.location, pageOf('live'));
    assert.equal(headers['cache-control'], 'public, max-age=0, s-maxage=60');
  }
});

test('a release that never was is 404 in the language of its address', async () => {
  const { status, text } = await trial.get('/ru/releases/nothing1-x');
  assert.equal(status, 404);
  assert.match(text, /<html lang="ru">.*Страница не найдена/s);
});

test('a topic without a label in a language has neither page nor feed there', async () => {
  assert.equal((await trial.get('/en/topics/health')).status, 200);
  for (const address of ['/ru/topics/health', '/ru/topics/health/feed.rss', '/en/topics/none']) {
    assert.equal((await trial.get(address)).status, 404, address);
  }
});

for (const address of ['/en?page=2', '/en?page=0', '/en?page=x', '/en/archive/2026/13', '/en/archive/26/1']) {
  test(`${address} is 404`, async () => {
    assert.equal((await trial.get(address)).status, 404);
  });
}

test('an address with a slash too many is redirected', async () => {
  const { status, headers } = await trial.get('/en/topics/floods/');
  assert.equal(status, 301);
  assert.equal(headers.location, '/en/topics/floods');
});

test('robots.txt keeps crawlers out of the newsroom', async () => {
  const { status, text } = await trial.get('/robots.txt');
  assert.equal(status, 200);
  assert.match(text, /^User-agent: \*\n(?:Disallow: \/\S+\n)+\n(?:Sitemap: \S+\n)+$/);
});
