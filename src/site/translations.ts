import i18next from 'i18next';
import en from '../../locales/en/site.json' with { type: 'json' };
import km from '../../locales/km/site.json' with { type: 'json' };
import ru from '../../locales/ru/site.json' with { type: 'json' };
import { locales, type Locale } from '../model/locale.ts';
import { khmerDigits } from '../language/khmer-digits.ts';
import type { Translate } from '../views/translate.ts';

/** The interface strings of the public side, one function a locale; no language falls back to another. */
export function createTranslations(): Record<Locale, Translate> {
  const instance = i18next.createInstance();
  void instance.init({
    // Everything is at hand, so there is nothing to wait for.
    initAsync: false,
    lng: 'en',
    fallbackLng: false,
    ns: ['site'],
    defaultNS: 'site',
    resources: { en: { site: en }, km: { site: km }, ru: { site: ru } },
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add('integer', (value: unknown, locale) =>
    formatInteger(Number(value), locale as Locale),
  );
  const translate = (locale: Locale): Translate => {
    const t = instance.getFixedT(locale, 'site');
    return (key, values = {}) => t(key, values);
  };
  return Object.fromEntries(locales.map((locale) => [locale, translate(locale)])) as Record<
    Locale,
    Translate
  >;
}

/** Khmer in its own digits, without the separators that CLDR swaps with them. */
function formatInteger(value: number, locale: Locale): string {
  return locale === 'km' ? khmerDigits(value) : value.toLocaleString(locale);
}
