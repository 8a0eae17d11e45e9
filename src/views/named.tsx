import type { ReactNode } from 'react';
import type { Locale } from '../model/locale.ts';
import type { Named } from '../model/settings.ts';

/** A text in its own language, with `lang` where that is not the page's. */
export function NamedText({ named, pageLocale }: { named: Named; pageLocale: Locale }): ReactNode {
  if (named.locale === pageLocale) return named.text;
  return <span lang={named.locale}>{named.text}</span>;
}
