import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../src/model/locale.ts';
import type { Question } from '../../src/site/question.ts';
import { sitemapAnswer } from '../../src/site/sitemap-answers.ts';
import { project } from '../read-model/projected.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger } from './trial-ledger.ts';

const now = Date.UTC(2026, 10, 21, 3);

test('the sitemap asks for the months and topics of each language once, however many there are', () => {
  const ledger = createTrialLedger();
  const settings = ledger.settings(now, trialSettings);
  const releases = locales.flatMap((locale) =>
    Array.from({ length: 24 }, (_, at) =>
      ledger.published(now, {
        publicId: `month${String(at).padStart(3, '0')}`,
        locale,
        snapshot: trialSnapshot(locale),
        listedAt: Date.UTC(2026, 10 - at, 21),
      }),
    ),
  );
  const projected = project([settings, ...releases]);
  try {
    const { readModel } = projected;
    const asked: string[] = [];
    const question = {
      readModel: {
        ...readModel,
        months: (...of: Parameters<typeof readModel.months>) => {
          asked.push(`months ${of[0]}`);
          return readModel.months(...of);
        },
        topics: (...of: Parameters<typeof readModel.topics>) => {
          asked.push(`topics ${of[0]}`);
          return readModel.topics(...of);
        },
      },
      ...{ now, settings: readModel.settings(), params: { part: '0' } },
      parts: { origin: 'https://trial.example' },
    } as unknown as Question;
    const { body } = sitemapAnswer(question);
    assert.equal(String(body).match(/<loc>[^<]*[/]archive[/]/g)?.length, 24 * locales.length);
    assert.deepEqual(
      asked.toSorted(),
      [...locales.map((locale) => `months ${locale}`), ...locales.map((locale) => `topics ${locale}`)].sort(),
    );
  } finally {
    projected.close();
  }
});
