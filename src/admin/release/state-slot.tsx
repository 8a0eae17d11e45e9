import type { ServerProps } from 'payload';
import { headlineElsewhere } from '../../editorial/drafts/headline-elsewhere.ts';
import { adminText } from '../../editorial/texts/admin-text.ts';
import { TitleInstead } from '../title-instead.tsx';

/** The place of the state bar, in the document's controls that stay in view; `ReleaseDesk` fills it. */
export async function StateSlot({
  i18n,
  id,
  payload,
}: Pick<ServerProps, 'i18n' | 'payload'> & { id?: string | number }) {
  const found = id === undefined ? null : await headlineElsewhere(payload, id);
  const title = found
    ? `${found.headline} (${adminText(i18n.language, `headline.inLanguage.${found.locale}`)})`
    : adminText(i18n.language, 'headline.untitled');
  return (
    <>
      <TitleInstead title={title} />
      <div className="release-state-slot" />
    </>
  );
}
