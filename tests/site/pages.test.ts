import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  apiDocsPath,
  feedFormats,
  feedPath,
  homePath,
  monthPath,
  opmlPath,
  pressPath,
  releasePath,
  topicPath,
} from '../../src/model/address.ts';
import { locales } from '../../src/model/locale.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

/** What the pages show to people, over three English releases of two days and one of the month before. */

const day = 86_400_000;
const start = Date.UTC(2026, 10, 21, 3);

let trial: TrialSite;

before(async () => {
  trial = await startTrialSite({ now: start + day });
  const ledger = createTrialLedger();
  trial.append(ledger.settings(start - 40 * day, trialSettings));
  for (const [index, daysBefore] of [0, 1, 1, 30].entries()) {
    trial.append(
      ledger.published(start, {
        publicId: `page000${String(index)}`,
        locale: 'en',
        snapshot: trialSnapshot('en', {
          title: `Story ${String(index)}`,
          slug: 'story',
          ...(index === 0 ? { leadImageId: 'boat', media: [trialPicture] } : {}),
        }),
        listedAt: start - daysBefore * day,
      }),
    );
  }
  trial.append(
    ledger.published(start, { publicId: 'page0000', locale: 'km', snapshot: trialSnapshot('km') }),
  );
});
after(() => trial.close());

async function pageAt(path: string): Promise<string> {
  const { status, text } = await trial.get(path);
  assert.equal(status, 200, path);
  return text;
}

function headings(html: string, level: number): string[] {
  const tags = new RegExp(`<h${String(level)}[^>]*>(.*?)</h${String(level)}>`, 'g');
  return [...html.matchAll(tags)].map(([, inside = '']) => inside.replace(/<[^>]+>/g, ''));
}

test('the home page leads with the newest release and puts the others under their days', async () => {
  const home = await pageAt(homePath('en'));
  const [lead, ...days] = headings(home, 2);
  assert.equal(lead, 'Story 0');
  assert.deepEqual(days.slice(0, 2), ['20 November 2026', '22 October 2026']);
  assert.deepEqual(headings(home, 3).toSorted(), ['Story 1', 'Story 2', 'Story 3']);
});

test('the picture of the lead story is loaded first, and no other picture before it is near', async () => {
  const home = await pageAt(homePath('en'));
  const images = [...home.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
  const [lead] = images.filter((tag) => tag.includes(trialPicture.hash));
  assert.match(lead ?? '', /fetchPriority="high"/i);
  assert.doesNotMatch(lead ?? '', /loading=/);
});

for (const locale of locales) {
  test(`the press page in ${locale} names contacts with their numbers, and every feed there is`, async () => {
    const page = await pageAt(pressPath(locale));
    for (const contact of trialSettings.contacts) {
      if (!contact.name[locale]) continue;
      assert.ok(page.includes(contact.name[locale]), contact.name[locale]);
      if (contact.phone) assert.ok(page.includes(`href="tel:${contact.phone.replaceAll(' ', '')}"`));
      if (contact.email) assert.ok(page.includes(`href="mailto:${contact.email}"`));
    }
    const topics = trialSettings.topics.flatMap(({ slug, label }) => (label[locale] ? [slug[locale]] : []));
    const paths = [undefined, ...topics].flatMap((topic) =>
      feedFormats.map((format) => feedPath(locale, format, topic)),
    );
    for (const path of [...paths, opmlPath(locale)]) {
      assert.ok(page.includes(`<a href="${path}"`), path);
      assert.equal((await trial.get(path)).status, 200, path);
    }
    assert.ok(page.includes(`<a href="${apiDocsPath()}"`));
    const { text: list } = await trial.get(opmlPath(locale));
    assert.deepEqual(
      [...list.matchAll(/xmlUrl="([^"]*)"/g)].map(([, url]) => url),
      paths.filter((path) => path.endsWith('.rss')).map((path) => trial.origin + path),
    );
  });
}

test('every page names the feeds of its language, and a topic its own before them', async () => {
  const named = (page: string): string[] =>
    [...page.matchAll(/<link rel="alternate" type="application\/[^>]* href="([^"]*)"/g)].map(
      ([, path = '']) => path,
    );
  const ofLocale = feedFormats.map((format) => feedPath('en', format));
  const ofTopic = feedFormats.map((format) => feedPath('en', format, 'floods'));
  const release = releasePath('en', { publicId: 'page0001', slug: 'story' });
  for (const path of [homePath('en'), pressPath('en'), release, monthPath('en', '2026-11')])
    assert.deepEqual(named(await pageAt(path)), ofLocale, path);
  const topic = await pageAt(topicPath('en', 'floods'));
  assert.deepEqual(named(topic), [...ofTopic, ...ofLocale]);
  assert.ok(topic.includes(`<a href="${feedPath('en', 'rss', 'floods')}"`));
});

test('a month leads to the months with releases next to it', async () => {
  assert.ok(
    (await pageAt(monthPath('en', '2026-11'))).includes(`rel="next" href="${monthPath('en', '2026-10')}"`),
  );
  assert.ok(
    (await pageAt(monthPath('en', '2026-10'))).includes(`rel="prev" href="${monthPath('en', '2026-11')}"`),
  );
});

test('a release names the languages it can be read in, and no other', async () => {
  const page = await pageAt(releasePath('en', { publicId: 'page0000', slug: 'story' }));
  const [, others = ''] = /<p class="other-languages">(.*?)<\/p>/.exec(page) ?? [];
  assert.match(others, /lang="km"/);
  assert.doesNotMatch(others, /lang="ru"/);
  const alone = await pageAt(releasePath('en', { publicId: 'page0001', slug: 'story' }));
  assert.doesNotMatch(alone, /other-languages/);
});

test('a wrong address offers the home page, the search, the press page and the latest releases', async () => {
  const { status, text } = await trial.get('/en/nothing');
  assert.equal(status, 404);
  for (const path of [homePath('en'), pressPath('en')]) assert.ok(text.includes(`href="${path}"`), path);
  assert.match(text, /href="\/en\/search">Search all releases</);
  assert.ok(headings(text, 3).includes('Story 0'));
});

test('every page and asset it names stays on the site', async () => {
  for (const path of [
    homePath('en'),
    pressPath('en'),
    topicPath('en', trialSettings.topics[0]?.slug.en ?? ''),
  ]) {
    const { text } = await trial.get(path);
    for (const [, url = ''] of text.matchAll(/(?:src|srcSet|href)="([^"]+)"/gi)) {
      if (/^(mailto|tel):/.test(url)) continue;
      assert.equal(new URL(url, trial.origin).origin, trial.origin, url);
    }
    for (const [, asset = ''] of text.matchAll(/href="(\/assets\/[^"]+)"/g))
      assert.equal((await trial.get(asset)).status, 200, asset);
  }
});
