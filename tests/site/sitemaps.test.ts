import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SaxesParser } from 'saxes';
import { releasePath } from '../../src/model/address.ts';
import type { Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { Snapshot } from '../../src/model/release.ts';
import { syntheticLedger } from '../support/synthetic-ledger.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { crawlTrial, valuesOf } from './crawl-trial.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const day = 24 * hour;

let trial: TrialSite;
let ledger: TrialLedger;

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  ledger = createTrialLedger();
  trial.append(ledger.settings(start, trialSettings));
  for (const locale of locales) publish('everywhr', locale);
  publish('english1', 'en', { topicIds: ['health'] }, { listedAt: start - 60 * day });
  publish('gone0000', 'en');
  publish('gone0000', 'ru');
  publish('killed00', 'en');
  publish('later000', 'en', { title: 'R&D <later>' }, { goesLiveAt: start + 10 * hour });
  trial.append(
    ledger.entry(start + 1, { kind: 'withdrawn', publicId: 'gone0000', locale: 'en', notice: 'Wrong.' }),
    ledger.entry(start + 2, { kind: 'killed', publicId: 'killed00' }),
  );
});
after(() => trial.close());

function publish(
  publicId: string,
  locale: Locale,
  changed: Partial<Snapshot> = {},
  dates: { goesLiveAt?: Instant; listedAt?: Instant } = {},
): void {
  const snapshot = trialSnapshot(locale, { slug: `slug-${locale}`, ...changed });
  trial.append(ledger.published(start, { publicId, locale, snapshot, ...dates }));
}

function pathOf(publicId: string, locale: Locale): string {
  return releasePath(locale, { publicId, slug: `slug-${locale}` });
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** The document as a strict parser reads it. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = {
      name,
      attributes: Object.fromEntries(values) as Record<string, string>,
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  assert.ok(root.children[0]);
  return root.children[0];
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What the schemas of sitemaps.org and of Google's news ask: names, order, numbers, lengths. */
function expectValid(root: Element, bytes: number): void {
  assert.equal(root.attributes['xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
  assert.ok(root.children.length <= 50_000);
  assert.ok(bytes <= 50 * 1024 * 1024);
  const item = root.name === 'urlset' ? 'url' : 'sitemap';
  assert.ok(['urlset', 'sitemapindex'].includes(root.name));
  for (const { name, children } of root.children) {
    assert.equal(name, item);
    assert.match(
      children.map((each) => each.name).join(' '),
      /^loc(?: lastmod)?(?: xhtml:link)*(?: news:news)?$/,
    );
    for (const { name: of, text, attributes } of children) {
      if (of === 'loc') {
        assert.match(text, /^https?:\/\/[\x21-\x7e]{1,2000}$/);
        assert.ok(text.startsWith(`${trial.origin}/`) || text.startsWith('https://long.example/'));
      }
      if (of === 'lastmod') assert.match(text, dateTime);
      if (of === 'xhtml:link') assert.deepEqual(Object.keys(attributes), ['rel', 'hreflang', 'href']);
    }
  }
}

async function documentAt(path: string, site = trial): Promise<Element> {
  const { status, headers, text } = await site.get(path);
  assert.equal(status, 200, path);
  assert.equal(headers['content-type'], 'application/xml; charset=utf-8');
  const root = parse(text);
  expectValid(root, Buffer.byteLength(text));
  return root;
}

function valueOf(element: Element | undefined, name: string): string | undefined {
  return element?.children.find((each) => each.name === name)?.text;
}

function locsIn(root: Element, origin = trial.origin): string[] {
  return root.children.map((each) => (valueOf(each, 'loc') ?? '').slice(origin.length));
}

async function allUrls(): Promise<Element[]> {
  const index = await documentAt('/sitemap.xml');
  const files = await Promise.all(locsIn(index).map((path) => documentAt(path)));
  return files.flatMap((file) => file.children);
}

test('robots.txt names the sitemaps', async () => {
  const { text } = await trial.get('/robots.txt');
  for (const path of ['/sitemap.xml', '/sitemap-news.xml']) {
    assert.ok(text.split('\n').includes(`Sitemap: ${trial.origin}${path}`));
    assert.equal((await trial.get(path)).status, 200);
  }
});

test('the sitemap holds every page that links lead to and search engines may show, and no other', async () => {
  const crawled = await crawlTrial(trial);
  const pages = [...crawled].flatMap(([path, { status, headers, text }]) => {
    const isPage = status === 200 && headers['content-type']?.startsWith('text/html');
    const isFurther = path.includes('?') || text.includes('<meta name="robots" content="noindex"');
    return isPage && !isFurther ? [path] : [];
  });
  const listed = (await allUrls()).map((url) => (valueOf(url, 'loc') ?? '').slice(trial.origin.length));
  assert.deepEqual(listed.toSorted(), pages.toSorted());
  assert.equal(new Set(listed).size, listed.length);
});

test('what is scheduled, withdrawn or killed is in no sitemap; what goes live is, from that instant', async () => {
  const listed = async (): Promise<string[]> => {
    const urls = [...(await allUrls()), ...(await documentAt('/sitemap-news.xml')).children];
    return urls.map((url) => (valueOf(url, 'loc') ?? '').slice(trial.origin.length));
  };
  const later = pathOf('later000', 'en');
  for (const [now, isThere] of [
    [start + hour, false],
    [start + 10 * hour - 1, false],
    [start + 10 * hour, true],
    [start + hour, false],
  ] as const) {
    trial.clock.now = now;
    for (const temperature of ['cold', 'warm']) {
      const paths = await listed();
      assert.equal(paths.filter((path) => path === later).length, isThere ? 2 : 0, temperature);
      assert.ok(paths.includes(pathOf('gone0000', 'ru')));
      for (const path of [pathOf('gone0000', 'en'), pathOf('killed00', 'en')])
        assert.ok(!paths.includes(path));
    }
  }
});

test('each page is given the languages that it names itself', async () => {
  const urls = await allUrls();
  for (const url of urls) {
    const loc = valueOf(url, 'loc') ?? '';
    const { text } = await trial.get(loc.slice(trial.origin.length));
    const [canonical] = valuesOf(text, /<link rel="canonical" href="([^"]+)"/g);
    assert.equal(canonical, loc);
    const named = [...text.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)];
    const links = url.children.filter((each) => each.name === 'xhtml:link');
    assert.deepEqual(
      links.map(({ attributes }) => [attributes['rel'], attributes['hreflang'], attributes['href']]),
      named.map(([, language, href]) => ['alternate', language, href]),
      loc,
    );
  }
  assert.ok(urls.some((url) => url.children.length > 4));
});

test('a release was changed when it was corrected, and not by a minor change', async () => {
  const lastmodOf = async (path: string): Promise<string | undefined> =>
    valueOf(
      (await allUrls()).find((url) => valueOf(url, 'loc') === trial.origin + path),
      'lastmod',
    );
  const path = pathOf('english1', 'en');
  const snapshot = trialSnapshot('en', { slug: 'slug-en', topicIds: ['health'] });
  const common = { publicId: 'english1', locale: 'en', snapshot, listedAt: start - 60 * day } as const;
  assert.equal(await lastmodOf(path), '2026-09-22T03:00:00.000Z');
  trial.append(ledger.published(start + 3, { ...common, version: 2, change: 'minor' }));
  assert.equal(await lastmodOf(path), '2026-09-22T03:00:00.000Z');
  trial.append(ledger.published(start + 4, { ...common, version: 3, change: 'correction', note: 'Nine.' }));
  assert.equal(await lastmodOf(path), '2026-11-21T03:00:00.004Z');
});

test('the news of two days say when, where and in which language they came out', async () => {
  const news = await documentAt('/sitemap-news.xml');
  assert.deepEqual(
    locsIn(news).toSorted(),
    [...locales.map((locale) => pathOf('everywhr', locale)), pathOf('gone0000', 'ru')].toSorted(),
  );
  for (const { children } of news.children) {
    const [publication, date, title, ...more] =
      children.find(({ name }) => name === 'news:news')?.children ?? [];
    const language = valueOf(publication, 'news:language') as Locale;
    assert.equal(valueOf(publication, 'news:name'), trialSettings.organisation.name[language]);
    assert.equal(date?.name, 'news:publication_date');
    assert.equal(date.text, '2026-11-21T03:00:00.000Z');
    assert.equal(title?.name, 'news:title');
    assert.equal(title.text, trialSnapshot(language).title);
    assert.deepEqual(more, []);
  }
});

test('news leave after two days, by the clock', async () => {
  const alone = await startTrialSite({ now: start });
  try {
    const own = createTrialLedger();
    const snapshot = trialSnapshot('en', { title: 'R&D <b> ]]> \u0001' });
    alone.append(
      own.settings(start, trialSettings),
      own.published(start, { publicId: 'abcd2345', locale: 'en', snapshot }),
    );
    for (const [now, count] of [
      [start, 1],
      [start + 2 * day - 1, 1],
      [start + 2 * day, 0],
    ] as const) {
      alone.clock.now = now;
      const { text } = await alone.get('/sitemap-news.xml');
      const { children } = parse(text);
      assert.equal(children.length, count);
      if (count === 1) assert.match(text, /<news:title>R&amp;D &lt;b&gt; \]\]&gt; <\/news:title>/);
    }
  } finally {
    await alone.close();
  }
});

test('before anything is published there is no file of the sitemap', async () => {
  const fresh = await startTrialSite({ now: start });
  try {
    fresh.append(createTrialLedger().settings(start, trialSettings));
    assert.equal(parse((await fresh.get('/sitemap.xml')).text).children.length, 0);
    assert.equal((await fresh.get('/sitemaps/0.xml')).status, 404);
  } finally {
    await fresh.close();
  }
});

for (const part of ['2', '01', '-1', 'x', '1e1', '999999999']) {
  test(`there is no part ${part}, which the reader is told in their language, and nobody keeps`, async () => {
    const { status, headers, text } = await trial.get(`/sitemaps/${part}.xml`, { 'Accept-Language': 'ru' });
    assert.equal(status, 404);
    assert.match(text, /<html lang="ru">/);
    assert.equal(headers['cache-control'], 'no-store');
  });
}

test('many releases are cut into parts that stay as they are when more are published', async () => {
  const many = await startTrialSite({ now: start, origin: 'https://long.example' });
  try {
    const entries = [...syntheticLedger({ releases: 700, snapshotBytes: 1500, correctEvery: 50 })];
    const partsAfter = async (): Promise<string[]> => {
      const index = await documentAt('/sitemap.xml', many);
      return Promise.all(locsIn(index, many.origin).map(async (path) => (await many.get(path)).text));
    };
    many.append(...entries.slice(0, 1 + 3 * 500));
    const before = await partsAfter();
    many.append(...entries.slice(1 + 3 * 500));
    const after = await partsAfter();
    const sizes = after.slice(1).map((xml) => parse(xml).children.length);
    assert.equal(sizes.length, 3);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      3 * 700,
    );
    for (const size of sizes) assert.ok(size <= 1000);
    assert.equal(after[1], before[1]);
  } finally {
    await many.close();
  }
});
