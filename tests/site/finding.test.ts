import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  feedFormats,
  feedPath,
  homePath,
  monthPath,
  pressPath,
  releasePath,
  topicPath,
} from '../../src/model/address.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { Snapshot } from '../../src/model/release.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { crawlTrial, unescaped, valuesOf } from './crawl-trial.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type Reply, type TrialSite } from './trial-site.ts';

/** What pages tell search engines, and those who share them. */

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const card = {
  hash: 'cd'.repeat(32),
  file: 'card.png',
  width: 1200,
  height: 630,
  sizeBytes: 40_000,
  mediaIds: [],
};

let trial: TrialSite;
let ledger: TrialLedger;
let crawled: Map<string, Reply>;

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  ledger = createTrialLedger();
  trial.append(
    ledger.settings(start - hour, {
      ...trialSettings,
      organisation: { ...trialSettings.organisation, logo: { ...trialPicture, mediaId: 'logo' } },
    }),
  );
  publish('everywhr', 'km', { title: 'ទូក' });
  publish('everywhr', 'en', { media: [trialPicture], leadImageId: 'boat', sourceLocale: 'km' });
  publish('everywhr', 'ru');
  publish('notkhmer', 'en', { card });
  publish('notkhmer', 'ru');
  publish('english1', 'en', {
    topicIds: ['health'],
    syndicatedFrom: { name: 'River Agency', url: 'https://agency.example/boats', licence: 'CC BY 4.0' },
  });
  for (let each = 0; each < 21; each += 1) publish(`filler${String(each).padStart(2, '0')}`, 'en');
  crawled = await crawlTrial(trial);
});
after(() => trial.close());

function publish(publicId: string, locale: Locale, changed: Partial<Snapshot> = {}): void {
  const snapshot = trialSnapshot(locale, { slug: `slug-${locale}`, ...changed });
  trial.append(ledger.published(start, { publicId, locale, snapshot }));
}

function pathOf(publicId: string, locale: Locale): string {
  return releasePath(locale, { publicId, slug: `slug-${locale}` });
}

async function htmlAt(path: string): Promise<string> {
  const { status, text } = await trial.get(path);
  assert.equal(status, 200, path);
  return text;
}

function alternatesIn(html: string): Record<string, string> {
  const links = html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g);
  return Object.fromEntries([...links].map(([, language = '', href = '']) => [language, href]));
}

function thingIn(html: string): Record<string, unknown> {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  assert.ok(json);
  return JSON.parse(json) as Record<string, unknown>;
}

function metaIn(html: string): Record<string, string> {
  const metas = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries([...metas].map(([, name = '', content = '']) => [name, unescaped(content)]));
}

test('every page that search engines may show names itself by the one address that it answers at', () => {
  for (const [path, { status, headers, text }] of crawled) {
    if (status !== 200 || !headers['content-type']?.startsWith('text/html')) continue;
    const canonical = valuesOf(text, /<link rel="canonical" href="([^"]+)"/g);
    const isUnlisted = text.includes('<meta name="robots" content="noindex"');
    assert.deepEqual(canonical, isUnlisted ? [] : [trial.origin + path], path);
  }
});

test('the languages of a page name one another, all alike, and none that is not live', async () => {
  let most = 0;
  for (const [path, { text }] of crawled) {
    const alternates = alternatesIn(text);
    const { 'x-default': byDefault, ...languages } = alternates;
    most = Math.max(most, Object.keys(languages).length);
    assert.equal(byDefault === undefined, Object.keys(languages).length === 0, path);
    if (byDefault === undefined) continue;
    assert.ok(Object.values(languages).includes(trial.origin + path), `${path} is one of them`);
    assert.ok([...Object.values(languages), `${trial.origin}/`].includes(byDefault), byDefault);
    for (const [language, url] of Object.entries(languages)) {
      const html = await htmlAt(url.slice(trial.origin.length));
      assert.match(html, new RegExp(`^<!doctype html><html lang="${language}">`));
      assert.deepEqual(alternatesIn(html), alternates, url);
    }
  }
  assert.equal(most, 3);
});

for (const [what, path, expected] of [
  ['a home page', homePath('en'), '/'],
  ['a release in all languages', pathOf('everywhr', 'en'), pathOf('everywhr', 'km')],
  ['a release without the default locale', pathOf('notkhmer', 'ru'), pathOf('notkhmer', 'en')],
  ['a release in one language', pathOf('english1', 'en'), undefined],
  ['the press page', pressPath('ru'), pressPath('km')],
  ['a topic', topicPath('en', 'floods'), topicPath('km', 'ទឹកជំនន់')],
  ['a topic that one language uses', topicPath('en', 'health'), undefined],
  ['a month', monthPath('en', '2026-11'), monthPath('km', '2026-11')],
  ['a further page of a list', `${homePath('en')}?page=2`, undefined],
] as const) {
  test(`readers of other languages are sent from ${what} to ${expected ?? 'nowhere else'}`, async () => {
    const url = alternatesIn(await htmlAt(path))['x-default'];
    assert.equal(url, expected && trial.origin + expected);
  });
}

test('a language with nothing live has pages that name no others as their like', async () => {
  const alone = await startTrialSite({ now: start });
  try {
    const own = createTrialLedger();
    alone.append(
      own.settings(start, trialSettings),
      own.published(start, { publicId: 'abcd2345', locale: 'en', snapshot: trialSnapshot('en') }),
      own.published(start, { publicId: 'abcd2345', locale: 'ru', snapshot: trialSnapshot('ru') }),
    );
    for (const path of [homePath('km'), pressPath('km'), topicPath('km', 'ទឹកជំនន់')]) {
      assert.deepEqual(alternatesIn((await alone.get(path)).text), {}, path);
    }
    for (const path of [homePath('en'), pressPath('en'), topicPath('en', 'floods')]) {
      assert.deepEqual(
        Object.keys(alternatesIn((await alone.get(path)).text)),
        ['en', 'ru', 'x-default'],
        path,
      );
    }
  } finally {
    await alone.close();
  }
});

test('a release is a news article with its dates, language, picture and publisher', async () => {
  const article = thingIn(await htmlAt(pathOf('everywhr', 'en')));
  const url = trial.origin + pathOf('everywhr', 'en');
  const publisher = article['publisher'] as Record<string, unknown>;
  assert.equal(article['@context'], 'https://schema.org');
  assert.equal(article['@type'], 'NewsArticle');
  assert.equal(article['mainEntityOfPage'], url);
  assert.equal(article['headline'], trialSnapshot('en').title);
  assert.equal(article['datePublished'], '2026-11-21T03:00:00.000Z');
  assert.equal(article['dateModified'], '2026-11-21T03:00:00.000Z');
  assert.equal(article['inLanguage'], 'en');
  assert.equal(article['isAccessibleForFree'], true);
  assert.deepEqual(article['image'], [`${trial.origin}/media/${trialPicture.hash}/1280.jpg`]);
  assert.deepEqual(article['author'], publisher);
  assert.equal(publisher['name'], 'Still River Society');
  assert.equal(publisher['url'], trial.origin + homePath('en'));
  assert.equal((publisher['logo'] as Record<string, unknown>)['width'], 1280);
  assert.deepEqual(article['translationOfWork'], { '@id': trial.origin + pathOf('everywhr', 'km') });
});

test('a release from elsewhere names its author, and where it comes from', async () => {
  const article = thingIn(await htmlAt(pathOf('english1', 'en')));
  const agency = { '@type': 'Organization', name: 'River Agency', url: 'https://agency.example/boats' };
  assert.deepEqual(article['author'], agency);
  assert.equal(article['creditText'], 'River Agency');
  assert.equal(article['isBasedOn'], 'https://agency.example/boats');
  assert.equal((article['publisher'] as Record<string, unknown>)['name'], 'Still River Society');
  assert.equal(article['translationOfWork'], undefined);
});

test('a home page tells of the organisation and of the way to search; a list, where it stands', async () => {
  const graph = thingIn(await htmlAt(homePath('ru')))['@graph'];
  const [organisation, site] = graph as [Record<string, unknown>, Record<string, unknown>];
  assert.equal(organisation['@type'], 'Organization');
  assert.equal(organisation['telephone'], trialSettings.organisation.phone);
  assert.equal(site['inLanguage'], 'ru');
  assert.deepEqual(site['publisher'], { '@id': organisation['@id'] });
  const action = site['potentialAction'] as Record<string, string>;
  assert.equal(action['target'], `${trial.origin}/ru/search?q={search_term_string}`);
  const { itemListElement: steps } = thingIn(await htmlAt(topicPath('en', 'floods')));
  assert.deepEqual(
    (steps as Record<string, unknown>[]).map(({ position, item }) => [position, item]),
    [
      [1, trial.origin + homePath('en')],
      [2, trial.origin + topicPath('en', 'floods')],
    ],
  );
});

test('a shared release shows its card, else its lead picture, else the logo', async () => {
  const logo = await htmlAt(pathOf('english1', 'en'));
  for (const [path, picture, kind] of [
    [pathOf('notkhmer', 'en'), `/cards/en/notkhmer-${card.hash}.png`, 'summary_large_image'],
    [pathOf('everywhr', 'en'), `/media/${trialPicture.hash}/1280.jpg`, 'summary_large_image'],
    [pathOf('english1', 'en'), `/media/${trialPicture.hash}/1280.jpg`, 'summary'],
    [homePath('ru'), `/media/${trialPicture.hash}/1280.jpg`, 'summary'],
  ] as const) {
    const meta = metaIn(await htmlAt(path));
    assert.equal(meta['og:image'], trial.origin + picture, path);
    assert.equal(meta['twitter:card'], kind, path);
  }
  assert.equal(metaIn(logo)['og:image:alt'], trialPicture.alt);
});

test('a shared release says what it is, whose, since when, and in which languages', async () => {
  const meta = metaIn(await htmlAt(pathOf('notkhmer', 'en')));
  assert.equal(meta['og:type'], 'article');
  assert.equal(meta['og:title'], trialSnapshot('en').title);
  assert.equal(meta['og:url'], trial.origin + pathOf('notkhmer', 'en'));
  assert.equal(meta['og:site_name'], 'Still River Society');
  assert.equal(meta['og:locale'], 'en_GB');
  assert.equal(meta['og:locale:alternate'], 'ru_RU');
  assert.equal(meta['og:image:type'], 'image/png');
  assert.equal(meta['og:image:width'], '1200');
  assert.equal(meta['og:image:height'], '630');
  assert.equal(meta['og:image:alt'], trialSnapshot('en').title);
  assert.equal(meta['article:published_time'], '2026-11-21T03:00:00.000Z');
  assert.equal(meta['article:section'], 'Floods');
});

test('a correction moves the date of the change and is told with its note', async () => {
  const snapshot = trialSnapshot('ru', { slug: 'slug-ru' });
  const note = 'Деревень было девять.';
  const at = start + hour / 2;
  const common = { publicId: 'notkhmer', locale: 'ru', snapshot, version: 2, change: 'correction' } as const;
  trial.append(ledger.published(at, { ...common, listedAt: start, note }));
  const html = await htmlAt(pathOf('notkhmer', 'ru'));
  const article = thingIn(html);
  assert.equal(article['datePublished'], '2026-11-21T03:00:00.000Z');
  assert.equal(article['dateModified'], '2026-11-21T03:30:00.000Z');
  assert.deepEqual(article['correction'], [
    { '@type': 'CorrectionComment', datePublished: '2026-11-21T03:30:00.000Z', text: note },
  ]);
  assert.equal(metaIn(html)['article:modified_time'], '2026-11-21T03:30:00.000Z');
});

test('no title ends the block of data, or says what it does not', async () => {
  const title = '</script><script>alert(1)</script>\u2028<!-- &';
  publish('hostile1', 'en', { title });
  const html = await htmlAt(pathOf('hostile1', 'en'));
  // And the one that copies, which is a file.
  assert.equal([...html.matchAll(/<script(?! type="module" src)/g)].length, 1);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
  assert.equal(thingIn(html)['headline'], title);
});

test('what was withdrawn, and what is an error, is told to nobody', async () => {
  trial.append(
    ledger.entry(start + 1, { kind: 'withdrawn', publicId: 'filler00', locale: 'en', notice: 'Wrong.' }),
  );
  for (const path of [pathOf('filler00', 'en'), '/en/nothing', pathOf('english1', 'ru')]) {
    const { text } = await trial.get(path);
    assert.match(text, /<meta name="robots" content="noindex"/);
    assert.doesNotMatch(text, /rel="canonical"|hrefLang="x-default"|ld\+json|og:/, path);
  }
});

test('every page names the feeds of its language, and so does what stands in place of a page', async () => {
  trial.append(
    ledger.published(start + 1, {
      ...{ publicId: 'killed00', locale: 'en', snapshot: trialSnapshot('en', { slug: 'slug-en' }) },
    }),
    ledger.entry(start + 2, { kind: 'killed', publicId: 'killed00' }),
  );
  const instead = new Map<string, Reply>();
  for (const [path, status] of [
    ['/en/nothing', 404],
    [pathOf('english1', 'ru'), 404],
    [pathOf('filler00', 'en'), 200],
    [pathOf('killed00', 'en'), 410],
    [pathOf('killed00', 'km'), 410],
    ['/sitemaps/999.xml', 404],
    ['/en/%', 400],
  ] as const) {
    instead.set(path, await trial.get(path));
    assert.equal(instead.get(path)?.status, status, path);
  }
  let pages = 0;
  for (const [path, { status, headers, text }] of [...crawled, ...instead]) {
    // Where something failed, nothing is asked of the read model, which may be what failed; nor in place of a file.
    if (status >= 500 || path.startsWith('/media/') || path.startsWith('/cards/')) continue;
    if (!headers['content-type']?.startsWith('text/html')) continue;
    const locale = locales.find((each) => text.startsWith(`<!doctype html><html lang="${each}">`));
    if (locale === undefined) continue;
    pages += 1;
    for (const format of feedFormats)
      assert.match(
        text,
        new RegExp(`<link rel="alternate" type="[^"]+" title="[^"]+" href="${feedPath(locale, format)}"`),
        path,
      );
  }
  assert.ok(pages > instead.size + locales.length);
});

test('only addresses of this site are named', () => {
  for (const { text } of crawled.values()) {
    const urls = [...text.matchAll(/<(?:link|meta) [^>]*(?:href|content)="(https?:[^"]+)"/g)];
    for (const [, url = ''] of urls) assert.equal(new URL(url).origin, trial.origin);
  }
  assert.ok(crawled.size > locales.length);
});
