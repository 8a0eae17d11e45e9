import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../src/model/locale.ts';
import type { Release } from '../../src/read-model/types.ts';
import { createTranslations } from '../../src/site/translations.ts';
import { sheetNames, type AssetLinks, type PageFrame } from '../../src/views/page-frame.ts';
import { ReleasePage } from '../../src/views/release-page.tsx';
import { trialPicture, trialSettings, trialSnapshot } from './trial-texts.ts';

const translations = createTranslations();
const noon = Date.UTC(2026, 10, 21, 12);

function frame(locale: Locale): PageFrame {
  return {
    locale,
    t: translations[locale],
    origin: 'https://trial.example',
    assets: {
      stylesheet: '/assets/a.css',
      sheets: Object.fromEntries(
        sheetNames.map((name) => [name, `/assets/${name}.css`]),
      ) as AssetLinks['sheets'],
      scripts: { copy: '/assets/copy.js' },
      icon: '/assets/icon.svg',
      touchIcon: '/assets/touch.png',
      appIcons: [],
      fonts: { km: ['/assets/km.woff2'], en: [], ru: [] },
    },
    settings: trialSettings,
    canonicalPath: `/${locale}/releases/abcd2345-x`,
    languages: [],
    alternates: [],
    defaultPath: null,
    section: null,
    feeds: [],
  };
}

function release(locale: Locale, changed: Partial<Release> = {}): Release {
  const snapshot = trialSnapshot(locale);
  const { title, slug, summary, datelinePlace, kind } = snapshot;
  return {
    ...{ title, slug, summary, datelinePlace, kind, snapshot, locale },
    publicId: 'abcd2345',
    listedAt: noon,
    updatedAt: noon,
    firstLiveAt: noon,
    goesLiveAt: noon,
    isCorrected: false,
    topics: [],
    leadImage: null,
    version: 1,
    notes: [],
    alternates: [],
    stale: null,
    related: [],
    ...changed,
  };
}

function html(locale: Locale, changed: Partial<Release> = {}, settings = trialSettings): string {
  const made = { ...frame(locale), settings };
  return renderToStaticMarkup(
    <ReleasePage frame={made} settings={settings} release={release(locale, changed)} />,
  );
}

test('a page is in its language, with the font that its letters need', () => {
  assert.match(html('km'), /^<html lang="km">/);
  assert.match(html('km'), /<link rel="preload" href="\/assets\/km\.woff2" as="font"/);
});

test('dates are written in the language of the page and the time zone of the organisation', () => {
  assert.match(html('km'), />ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦<\/time>/);
  const lateInTheEvening = Date.UTC(2026, 10, 21, 18);
  assert.match(html('en', { listedAt: lateInTheEvening }), />22 November 2026<\/time>/);
});

test('the dateline opens the text', () => {
  assert.match(html('en'), /<p><b class="dateline">Phnom Penh, 21 November 2026 —<\/b> Twelve boats/);
  assert.doesNotMatch(html('en', { datelinePlace: '' }), /class="dateline"/);
});

test('corrections stand before the text, newest first, each with its date', () => {
  const notes = [
    { at: Date.UTC(2026, 10, 23), note: 'Nine villages, not eight.' },
    { at: Date.UTC(2026, 10, 22), note: 'Twelve boats, not ten.' },
  ];
  const page = html('en', { isCorrected: true, updatedAt: Date.UTC(2026, 10, 23), notes });
  const places = [
    'Corrected',
    'Correction of 23 November 2026:',
    'Nine villages',
    'Twelve boats, not',
    'Twelve boats set',
  ];
  const found = places.map((each) => page.indexOf(each, page.indexOf('<body>')));
  assert.deepEqual(
    found,
    found.toSorted((a, b) => a - b),
  );
  assert.ok(!found.includes(-1));
});

test('a stale translation says so and links to the newer text', () => {
  const page = html('ru', { stale: { sourceLocale: 'en', title: 'Boats', slug: 'boats' } });
  assert.ok(page.includes('Текст на английском языке новее этого перевода.'));
  assert.ok(page.includes('<a href="/en/releases/abcd2345-boats" hrefLang="en">'));
});

test('a contact without a name in this language is left out', () => {
  const [officer] = trialSettings.contacts;
  assert.ok(officer);
  const settings = { ...trialSettings, contacts: [{ ...officer, name: { en: 'Sok Chantha' } }] };
  assert.match(html('en', {}, settings), /Sok Chantha/);
  assert.doesNotMatch(html('ru', {}, settings), /chantha@trial\.example/);
});

test('an organisation without a name in this language keeps its own, marked as such', () => {
  const organisation = { ...trialSettings.organisation, name: { en: 'Still River Society' } };
  const page = html('km', {}, { ...trialSettings, organisation });
  assert.ok(page.includes('<span lang="en">Still River Society</span>'));
});

test('a boilerplate missing in this language is not filled in with another', () => {
  const organisation = { ...trialSettings.organisation, boilerplate: { en: [] } };
  assert.doesNotMatch(html('ru', {}, { ...trialSettings, organisation }), /boilerplate/);
});

test('documents are offered with their kind and size', () => {
  const document = {
    ...trialPicture,
    mediaId: 'map',
    kind: 'document' as const,
    files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 1_500_000 }],
    caption: 'Map of the villages',
  };
  const snapshot = trialSnapshot('en', { media: [document], attachmentIds: ['map'] });
  const page = html('en', { snapshot });
  assert.ok(page.includes(`href="/media/${document.hash}/original.pdf">Map of the villages</a>`));
  assert.ok(page.includes('(PDF, 1,465 KB)'));
});

test('what an editor typed is text and never markup', () => {
  const hostile = '"><script>alert(1)</script>{{place}}$t(feed.title)';
  const snapshot = trialSnapshot('en', {
    syndicatedFrom: { name: hostile, url: 'javascript:alert(1)', licence: hostile },
  });
  const page = html('en', {
    title: hostile,
    summary: hostile,
    datelinePlace: hostile,
    snapshot,
    notes: [{ at: noon, note: hostile }],
    leadImage: { ...trialPicture, alt: hostile, caption: hostile, credit: hostile },
  });
  assert.doesNotMatch(
    page,
    /<script(?! type="(?:application\/ld\+json"|module" src="\/assets\/copy.js")>)|javascript:/,
  );
  assert.equal(page.includes('Still River Society: press releases'), false);
});
