import i18next from 'i18next';
import en from '../../locales/en/site.json' with { type: 'json' };
import km from '../../locales/km/site.json' with { type: 'json' };
import ru from '../../locales/ru/site.json' with { type: 'json' };
import { locales, type Locale } from '../model/locale.ts';
import { formatInteger } from '../language/format-integer.ts';
import type { SiteKey, Translate } from '../views/translate.ts';

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
  return filling(
    (key, count) => instance.t(key, { skipInterpolation: true, ...(count === undefined ? {} : { count }) }),
    locale,
  );
}

/** A string cut at its places: text, name, text, name, … text. */
interface Template {
  texts: readonly string[];
  places: readonly { name: string; isInteger: boolean }[];
}

/**
 * i18next finds a string and its plural form in ten microseconds, and a page has thirty: each is found once, and its
 * `{{place}}` and `{{count, integer}}` are filled here.
 */
function filling(find: (key: SiteKey, count?: number) => string, locale: Locale): Translate {
  const known = new Map<string, Template>();

  function templateOf(key: SiteKey, count: number | undefined): Template {
    const name = count === undefined ? key : `${key} ${String(count)}`;
    const before = known.get(name);
    if (before) return before;
    const template = parse(find(key, count));
    if (known.size >= knownLimit) known.clear();
    known.set(name, template);
    return template;
  }

  return (key, values = {}) => {
    const { count } = values;
    const { texts, places } = templateOf(key, typeof count === 'number' ? count : undefined);
    return places.reduce((text, { name, isInteger }, index) => {
      const value = values[name] ?? '';
      const written = isInteger ? formatInteger(Number(value), locale) : String(value);
      return text + written + (texts[index + 1] ?? '');
    }, texts[0] ?? '');
  };
}

/** Counts are endless. */
const knownLimit = 2000;

function parse(text: string): Template {
  const parts = text.split(/{{(.*?)}}/);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    places: parts
      .filter((_, index) => index % 2 === 1)
      .map((place) => {
        const [name = '', format] = place.split(',').map((part) => part.trim());
        return { name, isInteger: format === 'integer' };
      }),
  };
}
