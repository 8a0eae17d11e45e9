import type { ReactNode } from 'react';
import { organisationName, type Settings } from '../model/settings.ts';
import { NamedText } from './named.tsx';
import type { PageFrame } from './page-frame.ts';
import { RichTextView } from './rich-text.tsx';

/** About the organisation, in the language of the page; nothing where that has no such text. */
export function Boilerplate(props: {
  frame: Pick<PageFrame, 't' | 'origin' | 'locale'>;
  settings: Settings;
}): ReactNode {
  const { frame, settings } = props;
  const { t, origin, locale } = frame;
  const text = settings.organisation.boilerplate[locale];
  const organisation = organisationName(settings, locale);
  if (!text || text.length === 0) return null;
  return (
    <section className="boilerplate">
      <h2>
        {organisation?.locale === locale
          ? t('release.about', { organisation: organisation.text })
          : organisation && <NamedText named={organisation} pageLocale={locale} />}
      </h2>
      <RichTextView text={text} media={[]} t={t} origin={origin} />
    </section>
  );
}
