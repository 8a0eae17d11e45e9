import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initI18n, type AcceptedLanguages } from '@payloadcms/translations';
import { format, formatDistance } from 'date-fns';
import { locales } from '../../src/model/locale.ts';
import { payloadConfig } from '../../src/payload.config.ts';

const config = await payloadConfig({
  database: { kind: 'sqlite', file: ':memory:' },
  secret: 'of a test',
  origin: 'http://localhost:3000',
});

const shown = {
  km: ['21 វិច្ឆិកា 2026, 15:04', '3 ថ្ងៃ'],
  en: ['21 November 2026, 15:04', '3 days'],
  ru: ['21 ноября 2026, 15:04', '3 дня'],
};

for (const language of locales) {
  test(`Payload's server writes dates in ${language}, in an order and with a clock that nobody mistakes`, async () => {
    for (const context of ['api', 'client'] as const) {
      const { dateFNS } = await initI18n({
        config: config.i18n,
        context,
        language: language as string as AcceptedLanguages,
      });
      const at = new Date(2026, 10, 21, 15, 4);
      const distance = formatDistance(at, new Date(2026, 10, 24, 15, 4), { locale: dateFNS });
      const date = format(at, config.admin.dateFormat, { locale: dateFNS });
      assert.deepEqual([date, distance], shown[language]);
    }
  });
}
