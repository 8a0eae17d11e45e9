import type { ReactNode } from 'react';
import { locales, type Locale, type Localized } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';

/** A name, and the language it is in. */
export interface Named {
  text: string;
  locale: Locale;
}

/**
 * The organisation's name in this locale. A name is not a text that could mislead by its language, and a page must
 * say whose it is: where there is none, the name in the default locale or any other, marked as such. Null without any.
 */
export function organisationName(settings: Settings, locale: Locale): Named | null {
  const { name, defaultLocale } = settings.organisation;
  return namedIn(name, [locale, defaultLocale, ...locales]);
}

/** A text in its own language, with `lang` where that is not the page's. */
export function NamedText({ named, pageLocale }: { named: Named; pageLocale: Locale }): ReactNode {
  if (named.locale === pageLocale) return named.text;
  return <span lang={named.locale}>{named.text}</span>;
}

function namedIn(texts: Localized<string>, order: readonly Locale[]): Named | null {
  const found = order.find((locale) => texts[locale]);
  const text = found && texts[found];
  return found && text ? { text, locale: found } : null;
}
