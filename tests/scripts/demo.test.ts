import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Payload } from 'payload';
import { pino } from 'pino';
import { accounts } from '../../scripts/demo/accounts.ts';
import type { DemoRelease } from '../../scripts/demo/demo-release.ts';
import { allPictures } from '../../scripts/demo/pictures/all-pictures.ts';
import { allReleases } from '../../scripts/demo/releases/all-releases.ts';
import { seedDemo } from '../../scripts/demo/seed.ts';
import { timeZone } from '../../scripts/demo/typeset.ts';
import { readEnv } from '../../src/env.ts';
import { formatDate } from '../../src/language/format-date.ts';
import { parseSearchQuery } from '../../src/language/search-query.ts';
import { fromIso } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';
import { releaseKinds } from '../../src/model/release.ts';
import type { Running } from '../../src/process/side.ts';
import { start } from '../../src/process/start.ts';
import type { PageAnswer, ReadModel, Release, ReleaseSummary } from '../../src/read-model/types.ts';
import { registry } from '../../src/registry.ts';

const day = 86_400_000;
const now = fromIso('2026-11-24T05:00:00.000Z');

let folder: string;
let running: Running;
let payload: Payload;
let warnings: Problem[];
let publicIds: Map<string, string>;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-demo-'));
  running = await start({
    env: readEnv(
      { DATA_DIR: folder, ORIGIN: 'http://press.example', PORT: '0' },
      { role: 'all', command: 'demo' },
    ),
    log: pino({ level: 'silent' }),
    clock: () => now,
    hasAdmin: false,
    prepare: async (opened) => {
      payload = opened;
      warnings = await seedDemo(opened, { password: 'correct horse battery staple', now });
    },
  });
  await running.ready;
  const written = await documents();
  publicIds = new Map(written.map(({ publicId }, index) => [allReleases[index]?.name ?? '', publicId ?? '']));
});

after(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

describe('the demo newsroom', () => {
  it('has at least eighteen releases that readers see, of every kind, over more than a year', () => {
    const listed = locales.flatMap(listOf);
    assert.ok(new Set(listed.map(({ publicId }) => publicId)).size >= 18);
    assert.deepEqual(new Set(listed.map(({ kind }) => kind)), new Set(releaseKinds));
    const dates = listed.map(({ listedAt }) => listedAt);
    assert.ok(Math.max(...dates) - Math.min(...dates) > 365 * day);
  });

  it('has an archive of at least nine months in English, and of several in the other languages', () => {
    const months = (locale: Locale) => readModel().months(locale, now).length;
    assert.ok(months('en') >= 9);
    assert.ok(months('km') >= 8);
    assert.ok(months('ru') >= 8);
  });

  it('finds every release by its own headline, typed with or without spaces that do not break', () => {
    for (const locale of locales) {
      for (const { title, publicId } of listOf(locale)) {
        for (const typed of [title, title.replaceAll('\u00A0', ' ')]) {
          const { hits } = readModel().search(parseSearchQuery(typed), { locale }, now, {
            offset: 0,
            limit: 10,
          });
          assert.ok(
            hits.some(({ release }) => release.publicId === publicId),
            typed,
          );
        }
      }
    }
  });

  it('has days with two releases', () => {
    const days = listOf('en').map(({ listedAt }) => formatDate(listedAt, 'en', timeZone));
    assert.ok(days.filter((each, index) => days.indexOf(each) !== index).length >= 2);
  });

  it('opens with the appeal in every language', () => {
    for (const locale of locales) assert.equal(listOf(locale)[0]?.publicId, idOf('flood-appeal'));
  });

  it('shows each release in the languages it was published in, and in no other', () => {
    for (const { name, texts, withdrawal, goesLiveInHours } of allReleases)
      for (const locale of locales) {
        const { state } = pageOf(name, locale);
        const isPublished = texts[locale] !== undefined && goesLiveInHours === undefined;
        const expected = !isPublished ? 'absent' : withdrawal?.[locale] ? 'withdrawn' : 'live';
        assert.equal(state, expected, `${name} (${locale})`);
      }
  });

  it('has a release in Khmer only, and two that were written in Russian first', () => {
    assert.deepEqual(Object.keys(byName('teachers-advisory').texts), ['km']);
    for (const name of ['dengue-statement', 'volunteers-day'])
      assert.equal(liveOf(name, 'ru').snapshot.sourceLocale, 'ru');
  });

  it('tells readers of the correction, and of a translation that has not followed', async () => {
    for (const locale of locales) assert.equal(liveOf('flood-appeal', locale).notes.length, 1);
    assert.equal(liveOf('river-situation', 'ru').stale?.sourceLocale, 'en');
    assert.match(await html('river-situation', 'ru'), /6420\u00a0человек/);
    const stale = locales.flatMap((locale) =>
      listOf(locale).filter(({ publicId }) => {
        const page = readModel().page(publicId, locale, now);
        return page.state === 'live' && page.release.stale !== null;
      }),
    );
    assert.deepEqual(
      stale.map(({ publicId, locale }) => [publicId, locale]),
      [[idOf('river-situation'), 'ru']],
    );
  });

  it('breaks no figure between two lines: in texts, notes, notices and the boilerplate', () => {
    const brokenFigure = /[0-9\u17e0-\u17e9] [0-9\u17e0-\u17e9]/;
    const { boilerplate } = readModel().settings(now).organisation;
    for (const { name } of allReleases)
      for (const locale of locales) {
        const page = pageOf(name, locale);
        const words =
          page.state === 'live'
            ? [page.release.snapshot, page.release.notes]
            : page.state === 'withdrawn'
              ? [page.notice]
              : [];
        assert.doesNotMatch(
          JSON.stringify([words, boilerplate[locale]]),
          brokenFigure,
          `${name} (${locale})`,
        );
      }
  });

  it('keeps the page of the withdrawn release, with a notice', async () => {
    assert.match(await html('cash-registration', 'en'), /Please do not set out\./);
    assert.doesNotMatch(await html('cash-registration', 'en'), /family book/);
  });

  it('shows nothing of what waits, nor of the Russian draft beside a published release', async () => {
    const addresses = await Promise.all(
      ['/en', '/km', '/ru', '/en/feed.rss', '/km/feed.rss', '/ru/feed.rss', '/sitemap.xml'].map(
        async (each) => (await fetch(`http://127.0.0.1:${String(running.port)}${each}`)).text(),
      ),
    );
    for (const hidden of ['repair kit', 'Independent review', 'сняли с.крыш', 'ឧបករណ៍ជួសជុល'])
      for (const text of addresses) assert.doesNotMatch(text, new RegExp(hidden));
    const draft = await payload.findByID({
      collection: 'press-releases',
      id: await documentIdOf('night-rescue'),
      locale: 'ru',
      fallbackLocale: false,
      draft: true,
    });
    assert.match(draft.title ?? '', /сняли с\s?крыш\s?47/);
  });

  it('brings what waits to light at its time', () => {
    const at = (hours: number, name: string) =>
      readModel().page(idOf(name), 'en', now + hours * 3_600_000).state;
    assert.deepEqual([at(19, 'repair-kits'), at(20, 'repair-kits')], ['absent', 'live']);
    assert.deepEqual([at(67, 'towers-review'), at(68, 'towers-review')], ['absent', 'live']);
  });

  it('names the partner whose release it took over', () => {
    assert.equal(liveOf('weather-outlook', 'km').snapshot.syndicatedFrom?.licence, 'CC BY 4.0');
  });

  it('says of every picture, in each language, what is to be seen, who and where, and who drew it', () => {
    const seen = new Set<string>();
    for (const locale of locales)
      for (const { publicId } of listOf(locale)) {
        const page = readModel().page(publicId, locale, now);
        assert.ok(page.state === 'live');
        for (const { kind, hash, alt, caption, credit, licence, focalPoint } of page.release.snapshot.media) {
          if (kind === 'picture') seen.add(hash);
          for (const words of [alt, caption, credit, licence]) assert.notEqual(words, '');
          assert.equal(focalPoint === undefined, kind === 'document');
        }
      }
    assert.equal(seen.size, Object.keys(allPictures).length);
  });

  it('has pictures in the bodies, links between releases, and a document to take away', () => {
    const { snapshot } = liveOf('flood-appeal', 'km');
    assert.ok(snapshot.body.some(({ type }) => type === 'picture'));
    assert.match(JSON.stringify(snapshot.body), /"href":"[^"]*\/km\/releases\//);
    assert.equal(snapshot.media.filter(({ kind }) => kind === 'document').length, 1);
  });

  it('was published without a warning', () => {
    assert.deepEqual(warnings, []);
  });

  it('has topics and press officers in every language, a logo, and boilerplate of two paragraphs', () => {
    const { organisation, contacts } = readModel().settings(now);
    assert.ok(organisation.logo);
    assert.equal(contacts.length, 4);
    for (const locale of locales) {
      assert.equal(readModel().topics(locale, now).length, 6);
      assert.equal(organisation.boilerplate[locale]?.length, 2);
      for (const { name, position } of contacts) assert.ok(name[locale] && position[locale]);
    }
  });

  it('has an account of every role, with the name of a person', async () => {
    const { docs } = await payload.find({ collection: 'users', depth: 0 });
    assert.deepEqual(
      new Map(docs.map(({ role, name }) => [role, name])),
      new Map(accounts.map(({ role, name }) => [role, name])),
    );
    assert.deepEqual(docs.find(({ role }) => role === 'translator')?.locales, ['ru']);
  });
});

function readModel(): ReadModel {
  const opened = registry().readModel();
  assert.ok(opened);
  return opened;
}

function listOf(locale: Locale): ReleaseSummary[] {
  return readModel().list({ locale }, now, { offset: 0, limit: 100 }).releases;
}

function byName(name: string): DemoRelease {
  const found = allReleases.find((each) => each.name === name);
  assert.ok(found, name);
  return found;
}

/** They were written in the order of the list. */
async function documents(): Promise<{ id: string; publicId?: string | null }[]> {
  const { docs } = await payload.find({
    collection: 'press-releases',
    sort: 'createdAt',
    limit: 100,
    depth: 0,
    select: { publicId: true },
  });
  return docs;
}

async function documentIdOf(name: string): Promise<string> {
  const document = (await documents()).find(({ publicId }) => publicId === idOf(name));
  assert.ok(document, name);
  return document.id;
}

function idOf(name: string): string {
  const id = publicIds.get(name);
  assert.ok(id, name);
  return id;
}

function pageOf(name: string, locale: Locale): PageAnswer {
  return readModel().page(idOf(name), locale, now);
}

function liveOf(name: string, locale: Locale): Release {
  const page = pageOf(name, locale);
  assert.ok(page.state === 'live', `${name} (${locale}) is ${page.state}.`);
  return page.release;
}

async function html(name: string, locale: Locale): Promise<string> {
  const address = `http://127.0.0.1:${String(running.port)}/${locale}/releases/${idOf(name)}-x`;
  return (await fetch(address)).text();
}
