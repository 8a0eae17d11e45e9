import type { ReactNode } from 'react';
import { releasePath } from '../model/address.ts';
import type { Alternate } from '../read-model/types.ts';

/** The same release in the languages that have it, each title in its own. */
export function AlternateLinks(props: { publicId: string; alternates: readonly Alternate[] }): ReactNode {
  const { publicId, alternates } = props;
  return (
    <ul className="alternates">
      {alternates.map(({ locale, title, slug }) => (
        <li key={locale} lang={locale}>
          <a href={releasePath(locale, { publicId, slug })} hrefLang={locale}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
