import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { locales } from '../../src/model/locale.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const organisation = { ...trialSettings.organisation, name: {}, defaultLocale: 'ru' as const };

let trial: TrialSite;
let ledger: TrialLedger;

beforeEach(async () => {
  trial = await startTrialSite({ now: start });
  ledger = createTrialLedger();
  trial.append(ledger.settings(start, { ...trialSettings, organisation }));
});
afterEach(() => trial.close());

test('where nothing is live, / goes to the default locale of the settings', async () => {
  for (const headers of [{}, { 'Accept-Language': '*' }, { 'Accept-Language': 'en' }]) {
    assert.equal((await trial.get('/', headers)).headers.location, '/ru');
  }
});

test('a reader without a preference goes to the default locale, not to the first that is in use', async () => {
  for (const locale of locales) {
    const snapshot = trialSnapshot(locale);
    trial.append(ledger.published(start, { publicId: 'abcd2345', locale, snapshot }));
  }
  assert.equal((await trial.get('/')).headers.location, '/ru');
  assert.equal((await trial.get('/', { 'Accept-Language': '*' })).headers.location, '/ru');
  assert.equal((await trial.get('/', { 'Accept-Language': 'en' })).headers.location, '/en');
});

test('where the organisation has no name in any language, title and header say what the site is', async () => {
  const { text } = await trial.get('/en');
  assert.match(text, /<title>Newsroom<\/title>/);
  assert.match(text, /<header class="masthead">.*?href="\/en"><span>Newsroom<\/span>/);
  assert.match((await trial.get('/ru')).text, /<title>Пресс-центр<\/title>/);
});
