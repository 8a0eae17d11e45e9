import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputOf, type ActForm } from '../../src/admin/release/act-input.ts';

const blank: ActForm = { together: [], when: 'now', time: '', words: '' };
const timeZone = 'Asia/Phnom_Penh';

test('at once, the open language is published with those chosen beside it', () => {
  assert.deepEqual(inputOf('publish', 'en', { ...blank, together: ['km'] }, timeZone), {
    locales: ['en', 'km'],
  });
});

test('a go-live is at the time that clocks of the organisation show', () => {
  const form: ActForm = { ...blank, when: 'later', time: '2026-11-21T13:05' };
  assert.deepEqual(inputOf('publish', 'en', form, timeZone), {
    locales: ['en'],
    goesLiveAt: '2026-11-21T06:05:00.000Z',
  });
});

for (const time of ['', '2026-11-21', '2026-11-21T', 'T13:05', '2026-02-30T13:05'])
  test(`nothing is published where a time was asked for and "${time}" is none`, () => {
    assert.equal(inputOf('publish', 'en', { ...blank, when: 'later', time }, timeZone), null);
  });

for (const act of ['correct', 'withdraw'] as const)
  test(`${act} takes words, and not blanks alone`, () => {
    assert.equal(inputOf(act, 'en', { ...blank, words: ' \n' }, timeZone), null);
    assert.notEqual(inputOf(act, 'en', { ...blank, words: 'The year was wrong.' }, timeZone), null);
  });
