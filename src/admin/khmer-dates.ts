import { initI18n, type AcceptedLanguages } from '@payloadcms/translations';
import { km } from 'date-fns/locale/km';
import type { SanitizedConfig } from 'payload';

/**
 * Puts Khmer names of months and days where Payload's server keeps those of each language: its loader of date-fns locales
 * (translations/dist/importDateFNSLocale.js) has no Khmer. Payload makes what it fills in once for each language and
 * context, so this holds for every later request. In the browser `KhmerDateNames` does the same.
 */
export async function nameDatesInKhmer({ i18n: config }: SanitizedConfig): Promise<void> {
  for (const context of ['api', 'client'] as const) {
    // Payload's list of languages is closed in its types only.
    const i18n = await initI18n({ config, context, language: 'km' as string as AcceptedLanguages });
    i18n.dateFNS = km;
  }
}
