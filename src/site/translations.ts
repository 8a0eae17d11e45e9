import i18next from 'i18next';
import en from '../../locales/en/site.json' with { type: 'json' };
import km from '../../locales/km/site.json' with { type: 'json' };
import ru from '../../locales/ru/site.json' with { type: 'json' };
import { locales, type Locale } from '../model/locale.ts';
import { khmerDigits } from '../language/khmer-digits.ts';
import type { Translate } from '../views/translate.ts';

const resources: Record<Locale, object> = { km, en, ru };

/** The interface strings of the public side, one function a locale; no language falls back to another. */
export function createTranslations(): Record<Locale, Translate> {
  return Object.fromEntries(locales.map((locale) => [locale, translationsOf(locale)])) as Record<
    Locale,
    Translate
  >;
}

/** One instance a locale: `getFixedT` of a shared one takes twice as long. */
function translationsOf(locale: Locale): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    // Everything is at hand, so there is nothing to wait for.
    initAsync: false,
    lng: locale,
    fallbackLng: false,
    ns: ['site'],
    defaultNS: 'site',
    resources: { [locale]: { site: resources[locale] } },
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add('integer', (value: unknown) => formatInteger(Number(value), locale));
  return remembering((key, values) => instance.t(key, { ...values }));
}

/**
 * Looking a string up costs i18next ten microseconds, and a page has a hundred: those that depend on nothing, or on a
 * count alone, are kept.
 */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>();
  return (key, values) => {
    const names = values ? Object.keys(values) : [];
    if (names.length > 1 || (names.length === 1 && typeof values?.['count'] !== 'number')) {
      return translate(key, values);
    }
    const remembered = `${key} ${String(values?.['count'] ?? '')}`;
    const before = known.get(remembered);
    if (before !== undefined) return before;
    const text = translate(key, values);
    if (known.size >= rememberedLimit) known.clear();
    known.set(remembered, text);
    return text;
  };
}

const rememberedLimit = 2000;

/** Khmer in its own digits, without the separators that CLDR swaps with them. */
function formatInteger(value: number, locale: Locale): string {
  return locale === 'km' ? khmerDigits(value) : value.toLocaleString(locale);
}
